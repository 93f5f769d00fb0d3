/** What is said once about each sheet and each of its columns: templates, import, export and their documentation follow from it. */

import type { Kind } from './kinds'

export type Column = {
  /** How a mapping names it. */
  readonly id: string
  /** What stands above it in a template. */
  readonly title: string
  /** Other headings that mean the same. */
  readonly synonyms: readonly string[]
  /** One sentence. */
  readonly meaning: string
  readonly kind: Kind
  /** Whether every row must have it. */
  readonly required: boolean
  /** Where in the item of the document the value stands. */
  readonly at: readonly string[]
  readonly examples: readonly string[]
  /** What a blank cell stands for, where its kind doesn't say. */
  readonly whenBlank?: null
}

/** The lists of an estate that rows become; `head` is the estate itself. */
export type Part =
  | { readonly kind: 'head' }
  /** A list of the document. */
  | { readonly kind: 'list'; readonly list: 'regimes' | 'facilities' | 'wings' | 'people' | 'nonAssociations' | 'networks' }
  /** A list within each person, or one object within them. */
  | { readonly kind: 'of-people'; readonly field: 'authorisations' | 'exceptions' | 'monitoring'; readonly single: boolean }

export type SheetLayout = {
  readonly id: string
  readonly title: string
  readonly synonyms: readonly string[]
  readonly meaning: string
  readonly part: Part
  readonly columns: readonly Column[]
}

type Said = Partial<Pick<Column, 'synonyms' | 'examples' | 'at' | 'whenBlank'>>

/** A column that every row must fill in. */
export function required(id: string, title: string, kind: Kind, meaning: string, said: Said = {}): Column {
  return { id, title, kind, meaning, required: true, synonyms: [], examples: [], at: [id], ...said }
}

/** A column that may be left out or left blank. */
export function optional(id: string, title: string, kind: Kind, meaning: string, said: Said = {}): Column {
  return { ...required(id, title, kind, meaning, said), required: false }
}

/** The value at a place in an item. */
export function valueAt(item: unknown, at: readonly string[]): unknown {
  return at.reduce<unknown>(
    (value, name) => (typeof value === 'object' && value !== null ? (Reflect.get(value, name) as unknown) : undefined),
    item,
  )
}

/** Puts a value at a place in an item, making what is on the way. */
export function putAt(item: Record<string, unknown>, at: readonly string[], value: unknown): void {
  const [name, ...rest] = at
  if (rest.length === 0) {
    item[name!] = value
    return
  }
  const inner = typeof item[name!] === 'object' && item[name!] !== null ? item[name!] : {}
  item[name!] = inner
  putAt(inner as Record<string, unknown>, rest, value)
}
