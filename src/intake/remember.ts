/**
 * Validates many objects of one kind: what a field accepted once it accepts again without being asked, and what is equal is shared.
 * Nothing is decided here: whatever was not met before is asked of its schema, and where anything is wrong the schema says what.
 */

import * as z from 'zod/mini'
import { dropped, isFields, partsOf, type RawFields, type Report } from './schemas/pieces'

/** Values that one field remembers. Ids are as many as people, and remembering more of them helps nobody. */
const MOST_KEPT = 20_000

/** What a field makes of a value; undefined: nothing, for the value is wrong. */
type Field = {
  readonly name: string
  readonly accept: (value: unknown) => { readonly value: unknown } | undefined
  /** What an object without the field has; absent: the field is owed. */
  readonly whereAbsent?: { readonly value: unknown }
}

/** What the schema makes of a value, or undefined where that has to be asked of the schema itself. */
export function remembering<T>(schema: z.ZodMiniType<T>): (value: unknown) => T | undefined {
  const parts = partsOf(schema)
  if (!parts) return () => undefined
  const { shape, across } = parts
  const fields = Object.entries(shape).map(([name, field]) => fieldOf(name, field))
  const names = new Set([...Object.keys(shape), ...dropped])
  return (value) => {
    if (!isFields(value)) return undefined
    const made: Record<string, unknown> = {}
    for (const name in value) if (!names.has(name)) return undefined
    for (const { name, accept, whereAbsent } of fields) {
      const given = value[name]
      const found = given === undefined ? whereAbsent : accept(given)
      if (!found) return undefined
      if (found.value !== undefined && !dropped.has(name)) made[name] = found.value
    }
    return across && !holds(across, value) ? undefined : (made as T)
  }
}

function holds(across: (fields: RawFields, report: Report) => void, fields: RawFields): boolean {
  let reports = 0
  across(fields, () => void (reports += 1))
  return reports === 0
}

function fieldOf(name: string, schema: z.core.$ZodType): Field {
  const known = new Map<unknown, { readonly value: unknown }>()
  const ask = (value: unknown): { readonly value: unknown } | undefined => {
    const result = z.safeParse(schema, value)
    return result.success ? { value: result.data } : undefined
  }
  const accept: Field['accept'] = (value) => {
    // To a map, 0 and -0 are the same; to a schema they are not.
    if (Object.is(value, -0)) return ask(value)
    const key = typeof value === 'object' && value !== null ? `${WRITTEN}${written(value)}` : value
    const met = known.get(key)
    if (met !== undefined) return met
    const found = ask(value)
    if (found && known.size < MOST_KEPT) known.set(key, found)
    return found
  }
  if (schema._zod.optin === undefined) return { name, accept }
  return { name, accept, whereAbsent: ask(undefined) ?? { value: undefined } }
}

/** Half a character, which no accepted text holds: a list or an object that is written out is never taken for a text. */
const WRITTEN = '\ud800'

function written(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(value)
  if (typeof value !== 'object' || value === null) return Object.is(value, -0) ? '-0' : String(value)
  if (Array.isArray(value)) return `[${value.map(written).join()}]`
  let text = '{'
  for (const [name, part] of Object.entries(value)) text += `${JSON.stringify(name)}:${written(part)},`
  return text
}
