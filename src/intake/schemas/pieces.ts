/** The pieces that every document is made of (texts, dates, numbers, choices), each with the sentence for a value that is not one. */

import * as z from 'zod/mini'
import { isDate } from '../../domain/dates'
import { MOST_REPORTED } from '../problem-list'
import { anyOf, quote, show } from '../show'

// Without this, zod compiles checks with `new Function`, which a strict Content Security Policy forbids and reports.
z.config({ jitless: true })

/** Half of a pair of UTF-16 units, which no file can hold and RFC 8785 refuses. */
const HALF_CHARACTER = /\p{Cs}/u

type Parts = { readonly shape: z.core.$ZodShape; readonly across: ((fields: RawFields, report: Report) => void) | undefined }

const parts = new WeakMap<z.core.$ZodType, Parts>()

type Asked = { readonly input?: unknown; readonly path?: readonly PropertyKey[] | undefined }

/** The sentence for a value that is something else, or missing: what it is not, and what to write. */
function wants(thing: string, remedy: string, whereMissing = remedy): { readonly error: (asked: Asked) => string } {
  return {
    error: ({ input, path }) =>
      input === undefined && typeof path?.at(-1) === 'string'
        ? `${quote(String(path.at(-1)))} is missing; ${whereMissing}.`
        : `${show(input)} is not ${thing}; ${remedy}.`,
  }
}

/** Any text, empty too. */
export const text = z
  .string(wants('a text', 'write a text in double quotes'))
  .check(z.refine((value) => !HALF_CHARACTER.test(value), wants('a whole text', 'it holds half a character: write it anew')))

export const id = text.check(z.refine((value) => value !== '', wants('an id', 'write a text that is not empty')))

/** A calendar date that exists. */
export const date = z.string(wants('a date', 'write YYYY-MM-DD')).check(z.refine(isDate, wants('a date', 'write YYYY-MM-DD')))

export const flag = z.boolean(wants('true or false', 'write true or false, without quotes'))

/** A whole number of 0 or more that a computer holds exactly. */
export function count(most = Number.MAX_SAFE_INTEGER) {
  const words = wants('a whole number of 0 or more', 'write it in digits alone, such as 3', 'write a whole number of 0 or more')
  const tooLarge = { error: ({ input }: Asked) => `${show(input)} is too large; write a whole number from 0 to ${most}.` }
  return z.number({ error: (asked) => (asked.input === Infinity ? tooLarge : words).error(asked) }).check(
    z.refine((value) => value <= most, tooLarge),
    z.refine((value) => value > most || (Number.isInteger(value) && value >= 0 && !Object.is(value, -0)), words),
  )
}

/** A whole number of `least` or more, such as the number of a month. */
export function numberedFrom(least: number, most: number) {
  const range = `a whole number from ${least} to ${most}`
  const words = wants(range, 'write one in digits', `write ${range}`)
  return z.number(words).check(z.refine((value) => Number.isInteger(value) && value >= least && value <= most, words))
}

/** A number between two, both included; -0 becomes 0, which is how canonical JSON writes it. */
export function between(least: number, most: number) {
  const range = `a number from ${least} to ${most}`
  const words = wants(range, 'write one in digits', `write ${range}`)
  return z.number(words).check(
    z.refine((value) => value >= least && value <= most, words),
    z.overwrite((value) => value + 0),
  )
}

/** One of a few words. */
export function choice<const Words extends readonly string[]>(words: Words) {
  return z.enum(
    words,
    wants(words.length === 1 ? 'what should stand here' : 'one of the words for this', `write ${anyOf(words.map(quote))}`),
  )
}

/** A fact that may not be known; left out, it is not. */
export const known = choice(['yes', 'no', 'unknown'])

export const location = object({ lat: between(-90, 90), lon: between(-180, 180) })

/** A list whose entries are validated elsewhere. */
export const entriesOfAnyKind = z.array(z.unknown(), wants('a list', 'write a list in [ ]'))

/** A list whose entries are all of one kind. */
export function list<Item extends z.core.$ZodType>(item: Item) {
  return listOf(item, () => undefined)
}

/** A list in which nothing may be repeated. */
export function distinct<Item extends z.core.$ZodType>(item: Item) {
  return listOf(item, (entries, report) => {
    const seen = new Set<unknown>()
    entries.forEach((entry, index) => {
      if (typeof entry === 'string' && seen.has(entry)) report([index], `${quote(entry)} is listed twice; keep one of them.`)
      seen.add(entry)
    })
  })
}

/**
 * The entries are validated here rather than by `z.array`, which hands problems on in a way that more than a hundred thousand of
 * them in one list would overflow the stack.
 */
function listOf<Item extends z.core.$ZodType>(item: Item, across: (entries: readonly unknown[], report: Report) => void) {
  return z.pipe(
    entriesOfAnyKind,
    z.transform((entries: unknown[], { issues }): z.output<Item>[] => {
      const valid: z.output<Item>[] = []
      for (const [index, entry] of entries.entries()) {
        const result = z.safeParse(item, entry)
        if (result.success) valid.push(result.data)
        else for (const found of result.error.issues) issues.push(moved(found, index))
        if (issues.length < MOST_REPORTED) continue
        issues.push(issue([], 'This list has so many problems that the rest of it was not looked at; correct these first.'))
        return valid
      }
      across(entries, (path, message) => void issues.push(issue(path, message)))
      return valid
    }),
  )
}

/** Two values in a list, the lower one first. */
export function pair(item: z.ZodMiniType<number>, what: string) {
  return z.pipe(
    list(item),
    z.transform((given: number[], { issues }): readonly [number, number] => {
      const [low = 0, high = 0] = given
      if (given.length !== 2 || low > high)
        issues.push(issue([], `A list of two numbers is wanted here, the lower one first: ${what}.`))
      return [low, high]
    }),
  )
}

/** What has this field is validated as the one, everything else as the other. `owed`: what to say where it is missing. */
export function either<One extends z.core.$ZodType, Other extends z.core.$ZodType>(
  field: string,
  one: One,
  other: Other,
  owed?: string,
) {
  return z.pipe(
    z.unknown(),
    z.transform((value: unknown, { issues }): z.output<One> | z.output<Other> => {
      const result = isFields(value) && field in value ? z.safeParse(one, value) : z.safeParse(other, value)
      if (result.success) return result.data
      if (owed !== undefined && value === undefined) issues.push(issue([], owed))
      else for (const found of result.error.issues) issues.push(moved(found))
      return z.NEVER
    }),
  )
}

/** The id of something that is listed elsewhere: `thing` is what it should be, such as 'the id of a wing'. */
export function reference(has: (id: string) => boolean, thing: string, whereMissing = `write ${thing}`) {
  return z.string(wants('a text', whereMissing)).check(z.refine(has, wants(thing, 'correct it, or add what it names')))
}

/** Fields of a file that may hold anything, and one for audits alone: no planner ever receives them. */
export const dropped: ReadonlySet<string> = new Set(['extra', 'notes', 'monitoring'])

/** Says that something is wrong with a value as a whole, at a place inside it. */
export type Report = (path: readonly PropertyKey[], text: string) => void

/** The fields of an object as they stand in the file: any of them may be missing or of another kind. */
export type RawFields = Readonly<Record<string, unknown>>

/**
 * An object of these fields and no others, but for `notes` and `extra`, which may hold anything and are dropped. `across` says what
 * must hold between its fields; it is asked even where some of them are wrong.
 */
export function object<Shape extends z.core.$ZodShape>(shape: Shape, across?: (fields: RawFields, report: Report) => void) {
  const strict = z.strictObject(
    { ...shape, notes: z.optional(z.unknown()), extra: z.optional(z.unknown()) },
    wants('an object', 'write an object in { }'),
  )
  const whole = strict.check(
    z.overwrite((value) => {
      for (const field of dropped) if (field in value) Reflect.deleteProperty(value, field)
      return value
    }),
    z.check(({ value, issues }) => across?.(value, (path, message) => void issues.push(issue(path, message))), {
      when: ({ value }) => isFields(value),
    }),
  )
  parts.set(whole, { shape, across })
  return whole
}

/** The fields of an object's schema, and what must hold between them; undefined: the schema is of something else. */
export function partsOf(schema: z.core.$ZodType): Parts | undefined {
  return parts.get(schema)
}

/** Reports two dates of an object that do not follow each other; dates that are missing or wrong themselves are no matter here. */
export function reportDisorder(fields: RawFields, first: string, last: string, report: Report): void {
  const [from, until] = [fields[first], fields[last]]
  if (typeof from !== 'string' || typeof until !== 'string' || !isDate(from) || !isDate(until) || from <= until) return
  report([last], `${quote(until)} is before ${quote(from)}, the date in "${first}"; correct one of the two.`)
}

/** Whether a value from a file is an object with fields. */
export function isFields(value: unknown): value is RawFields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function issue(path: readonly PropertyKey[], message: string) {
  return { code: 'custom' as const, input: undefined, path: [...path], message, continue: true }
}

/** What was found wrong with an entry, as something wrong with its list; without an index, as something wrong with the whole. */
function moved(found: z.core.$ZodIssue, index?: number): z.core.$ZodRawIssue {
  const path = index === undefined ? found.path : [index, ...found.path]
  if (found.code !== 'unrecognized_keys') return issue(path, found.message)
  return { code: found.code, keys: found.keys, input: undefined, path, message: found.message }
}
