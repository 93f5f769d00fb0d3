/** What a person has said about their spreadsheets: which sheet and which heading is what. Kept, it is not asked again. */

import * as z from 'zod/mini'
import type { Reading } from '../../problem'
import { openDocument } from '../document'
import { choice, list, object, text } from '../schemas/pieces'
import { validate } from '../validate'
import { tidy } from './cell'
import { SHEETS } from './layout'
import { DATE_ORDERS, type DateOrder } from './read-date'

export const MAPPING_FORMAT = 'rule36/mapping@1'

export type Mapping = {
  readonly format: typeof MAPPING_FORMAT
  /** Sheets of workbooks, and files, by name; null: left out. */
  readonly sheets: readonly { readonly name: string; readonly is: string | null }[]
  /** Headings in a sheet; null: left out. */
  readonly columns: readonly { readonly sheet: string; readonly heading: string; readonly is: string | null }[]
  /** What a value that people write stands for. */
  readonly values: readonly { readonly sheet: string; readonly column: string; readonly value: string; readonly means: string }[]
  /** Whether 03/04/2026 is in April or in March; absent: such a date is a problem. */
  readonly dates?: DateOrder
}

export const NO_MAPPING: Mapping = { format: MAPPING_FORMAT, sheets: [], columns: [], values: [] }

const sheetId = choice(SHEETS.map(({ id }) => id))

const mappingSchema = object({
  format: choice([MAPPING_FORMAT]),
  sheets: z._default(list(object({ name: text, is: z.nullable(sheetId) })), []),
  columns: z._default(list(object({ sheet: sheetId, heading: text, is: z.nullable(text) })), []),
  values: z._default(list(object({ sheet: sheetId, column: text, value: text, means: text })), []),
  dates: z.exactOptional(choice(DATE_ORDERS)),
})

export function readMapping(json: string): Reading<Mapping> {
  const opened = openDocument(json, MAPPING_FORMAT)
  if (!opened.ok) return opened
  const { document, problems } = opened.value
  const mapping = validate(mappingSchema, document, [], problems)
  for (const [name, entries] of [
    ['columns', mapping?.columns.map(({ sheet, is }) => ({ sheet, id: is, field: 'is' })) ?? []],
    ['values', mapping?.values.map(({ sheet, column }) => ({ sheet, id: column, field: 'column' })) ?? []],
  ] as const) {
    entries.forEach(({ sheet, id, field }, index) => {
      const columns = SHEETS.find((layout) => layout.id === sheet)!.columns
      if (id === null || columns.some((column) => column.id === id)) return
      problems.add(
        [name, index, field],
        `"${id}" is no column of ${sheet}; there are ${columns.map((column) => column.id).join(', ')}.`,
      )
    })
  }
  return problems.conclude(() => {
    if (!mapping) throw new Error('A mapping without problems has a value')
    return mapping
  })
}

/** A heading or a name as it is compared: small letters and digits alone. */
export function compared(name: string): string {
  return tidy(name.normalize('NFKD'))
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')
}

/** A mapping that says outright how sheets and headings were understood, to be corrected and kept. */
export function mappingAsUnderstood(mapping: Mapping, understood: readonly Understanding[]): Mapping {
  const sheets = understood.map(({ file, sheet, is }) => ({ name: sheet ?? file, is }))
  const columns = understood.flatMap(({ is, headings }) =>
    is === null ? [] : headings.map(({ text: heading, column }) => ({ sheet: is, heading, is: column })),
  )
  return { ...mapping, sheets: once(sheets), columns: once(columns) }
}

type Understanding = {
  readonly file: string
  readonly sheet?: string
  readonly is: string | null
  readonly headings: readonly { readonly text: string; readonly column: string | null }[]
}

function once<T>(entries: readonly T[]): T[] {
  return [...new Map(entries.map((entry) => [JSON.stringify(entry), entry])).values()]
}
