/** Finds where people are named in plain data, by their ids or within a text, and takes them out of it. */

/** Stands where somebody was named. */
export const BLACKENED = '███'

export type Naming = {
  /** Whether anything in this names one of them. */
  readonly isNamedIn: (value: unknown) => boolean
  /** The same with nobody of them in it; undefined: it is about one of them, and nothing of it stays. */
  readonly without: (value: unknown) => unknown
}

/** Fields that say whom a thing is about. */
const ABOUT: ReadonlySet<string> = new Set(['person', 'a', 'b'])
const WORDS = /[\p{L}\p{N}\p{M}]+/gu
const PART_OF_WORD = /^[\p{L}\p{N}\p{M}]/u

/**
 * @param people their ids. Within a text they count where no letter or digit touches them; an id without a letter only within several
 *   words, for else it would be found in days and in names of formats
 * @param others ids of everything else, which stay as they are even where they have the id of one of them in them
 */
export function openNaming(people: ReadonlySet<string>, others: ReadonlySet<string> = new Set()): Naming {
  /** Ids by their first word, and where in the id that begins. */
  const byWord = new Map<string, { readonly id: string; readonly at: number }[]>()
  for (const id of people) {
    for (const { 0: word, index: at } of id.matchAll(WORDS)) {
      byWord.set(word, [...(byWord.get(word) ?? []), { id, at }])
      break
    }
  }

  /** Where a text names them: from, and up to. */
  function* spans(text: string): Generator<readonly [number, number]> {
    if (byWord.size === 0) return
    const isOfWords = /\s/u.test(text)
    for (const { 0: word, index } of text.matchAll(WORDS)) {
      for (const { id, at } of byWord.get(word) ?? []) {
        if (!isOfWords && !/\p{L}/u.test(id)) continue
        const from = index - at
        const to = from + id.length
        if (from >= 0 && text.startsWith(id, from) && !PART_OF_WORD.test(text.slice(to))) yield [from, to]
      }
    }
  }

  const isIn = (text: string): boolean => !others.has(text) && (people.has(text) || !spans(text).next().done)

  function blacken(text: string): string {
    if (others.has(text)) return text
    if (people.has(text)) return BLACKENED
    const found = [...spans(text)].sort(([a], [b]) => a - b)
    if (found.length === 0) return text
    let [written, done] = ['', 0]
    for (const [from, to] of found) {
      if (from >= done) written += `${text.slice(done, from)}${BLACKENED}`
      done = Math.max(done, to)
    }
    return written + text.slice(done)
  }

  function isNamedIn(value: unknown): boolean {
    if (typeof value === 'string') return isIn(value)
    if (Array.isArray(value)) return value.some(isNamedIn)
    if (!isObject(value)) return false
    return Object.entries(value).some(([key, part]) => isIn(key) || isNamedIn(part))
  }

  function without(value: unknown): unknown {
    if (typeof value === 'string') return blacken(value)
    if (Array.isArray(value)) return withoutIn(value)
    if (!isObject(value)) return value
    const kept: [string, unknown][] = []
    for (const [key, part] of Object.entries(value)) {
      if (people.has(key) && !others.has(key)) continue
      if (typeof part === 'string' && ABOUT.has(key) && people.has(part)) return undefined
      const rest = key === 'people' && Array.isArray(part) ? withoutIn(part.filter((one) => !isOne(one))) : without(part)
      if (rest !== undefined) kept.push([blacken(key), rest])
    }
    return Object.fromEntries(kept)
  }

  /** What is left of a list; an id in it is one of them, whatever else has that id. */
  function withoutIn(list: readonly unknown[]): unknown[] {
    return list
      .filter((one) => typeof one !== 'string' || !people.has(one))
      .map(without)
      .filter((one) => one !== undefined)
  }

  function isOne(value: unknown): boolean {
    return isObject(value) && typeof value.id === 'string' && people.has(value.id)
  }

  return { isNamedIn, without }
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
}
