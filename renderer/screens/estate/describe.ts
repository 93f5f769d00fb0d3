/** A field of a thing in words, for reading. */

import type { Estate } from '../../../src/domain/estate'
import type { Speech } from '../../words/say'
import type { Field } from './fields'
import { sourceOf } from './sources'

/** A line, lines of its own within a group or a row, or nothing where the document says nothing. */
export type Described =
  | { readonly kind: 'line'; readonly text: string; readonly isUnknown: boolean }
  | { readonly kind: 'lines'; readonly rows: readonly (readonly Told[])[] }

export type Told = { readonly field: Field; readonly described: Described }

export function describeAll(fields: readonly Field[], thing: unknown, estate: Estate, speech: Speech): readonly Told[] {
  const values = typeof thing === 'object' && thing !== null ? (thing as Readonly<Record<string, unknown>>) : {}
  return fields.flatMap((field) => {
    const described = describe(field, values[field.name], estate, speech)
    return described ? [{ field, described }] : []
  })
}

function describe(field: Field, value: unknown, estate: Estate, speech: Speech): Described | undefined {
  const { say, number, date, list } = speech
  const line = (text: string, isUnknown = false): Described => ({ kind: 'line', text, isUnknown })
  switch (field.kind) {
    case 'text':
      if (value === undefined) return undefined
      return line(typeof value === 'string' ? value : JSON.stringify(value))
    case 'id-of':
      return typeof value === 'string' ? line(value) : undefined
    case 'date':
      return typeof value === 'string' ? line(date(value)) : undefined
    case 'number':
      return typeof value === 'number' ? line(number(value)) : undefined
    case 'flag':
      return line(say((value ?? field.otherwise) === true ? 'known.yes' : 'known.no'))
    case 'choice': {
      const word = field.words.find((one) => one.value === (value ?? field.otherwise))
      return word && line(say(word.label), word.value === 'unknown')
    }
    case 'choices':
      return line(
        list(field.words.filter((word) => Array.isArray(value) && value.includes(word.value)).map(({ label }) => say(label))),
      )
    case 'one-of': {
      if (value === null && field.none) return line(say(field.none))
      if (value === 'unknown' && field.unknown) return line(say(field.unknown), true)
      const named = sourceOf(estate, field.source, speech).find(({ id }) => id === value)
      return named && line(named.name)
    }
    case 'texts':
      return Array.isArray(value) && value.length > 0 ? line(list(value.map(String))) : undefined
    case 'group':
      return value === undefined ? undefined : { kind: 'lines', rows: [describeAll(field.fields, value, estate, speech)] }
    case 'rows':
      if (!Array.isArray(value) || value.length === 0) return undefined
      return { kind: 'lines', rows: value.map((row) => describeAll(field.fields, row, estate, speech)) }
  }
}
