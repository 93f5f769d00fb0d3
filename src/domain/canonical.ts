/** One way of writing a document (RFC 8785), so that the same estate or policy has the same bytes and the same hash everywhere. */

import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import canonicalize from 'canonicalize'
import { onceFor } from './once-for'

/** The names that an object has, as it has them and as they are written. */
type Shape = { readonly names: readonly string[]; readonly parts: readonly { readonly name: string; readonly head: string }[] }

/** Characters that are hashed at once. */
const PIECE = 65_536
const MOST_SHAPES = 64
/** A text that JSON writes as it is. */
const SIMPLE_TEXT = /^[ !#-[\]-\ud7ff\ue000-\uffff]*$/

/** The canonical JSON of a value; fields that are undefined are left out. Throws on what JSON cannot say, such as NaN. */
export function canonicalJson(value: unknown): string {
  const text = canonicalize(value)
  if (text === undefined) throw new Error(`${typeof value} has no JSON`)
  return text
}

/**
 * The SHA-256 of a document as the planner receives it: in canonical order, defaults filled in. It is hashed item by item, for the
 * whole document may be longer than any text can be.
 */
export function sha256Of(document: object): string {
  return hashFor(document, () => workOutSha256(document))
}

/** Documents are never changed, and a large one takes seconds. */
const hashFor = onceFor<string>()

function workOutSha256(document: object): string {
  const hash = sha256.create()
  const write = writer()
  let waiting = ''
  const add = (text: string): void => {
    waiting += text
    if (waiting.length < PIECE) return
    hash.update(utf8ToBytes(waiting))
    waiting = ''
  }
  const fields = Object.entries(document).filter(([, value]) => value !== undefined)
  sortedBy(fields, ([name]) => name).forEach(([name, value]: [string, unknown], place) => {
    add(`${place === 0 ? '{' : ','}${canonicalJson(name)}:`)
    if (!Array.isArray(value)) return add(write(value))
    value.forEach((item, index) => add((index === 0 ? '[' : ',') + write(item)))
    add(value.length === 0 ? '[]' : ']')
  })
  hash.update(utf8ToBytes(`${waiting}${fields.length === 0 ? '{}' : '}'}`))
  return bytesToHex(hash.digest())
}

/** Writes plain values as `canonicalJson` does, and remembers in what order the names of alike objects are written. */
function writer(): (value: unknown) => string {
  const shapes: Shape[] = []
  return write

  function write(value: unknown): string {
    if (typeof value === 'string' && SIMPLE_TEXT.test(value)) return `"${value}"`
    if (typeof value !== 'object' || value === null) return canonicalJson(value)
    let text = ''
    if (Array.isArray(value)) {
      for (const item of value) text += (text === '' ? '' : ',') + write(item)
      return `[${text}]`
    }
    for (const { name, head } of inOrder(Object.keys(value))) {
      const part: unknown = Reflect.get(value, name)
      if (part !== undefined) text += (text === '' ? '' : ',') + head + write(part)
    }
    return `{${text}}`
  }

  function inOrder(names: readonly string[]): Shape['parts'] {
    const known = shapes.findIndex((shape) => isSame(shape.names, names))
    const shape = known < 0 ? shapeOf(names) : shapes[known]!
    // The last ones come first: one item of a list is mostly like the next.
    if (known !== 0) {
      if (known > 0) shapes.splice(known, 1)
      shapes.unshift(shape)
      if (shapes.length > MOST_SHAPES) shapes.pop()
    }
    return shape.parts
  }
}

function shapeOf(names: readonly string[]): Shape {
  return {
    names,
    parts: sortedBy(names, (name) => name).map((name) => ({ name, head: `${canonicalJson(name)}:` })),
  }
}

function isSame(some: readonly string[], others: readonly string[]): boolean {
  return some.length === others.length && some.every((name, index) => name === others[index])
}

/** Sorts by a text that each item has, compared by its UTF-16 code units, which is the same on every machine. */
export function sortedBy<T>(items: readonly T[], textOf: (item: T) => string): readonly T[] {
  if (items.length < 2) return items
  return items
    .map((item) => ({ item, text: textOf(item) }))
    .sort((one, other) => (one.text < other.text ? -1 : one.text > other.text ? 1 : 0))
    .map(({ item }) => item)
}
