/** Writes an estate as sheets of rows, by the same columns that read it: what is exported and imported again is the same estate. */

import type { Estate } from '../domain/estate'
import type { Monitoring } from '../domain/monitoring'
import { valueAt, type Column, type SheetLayout } from '../intake/sheets/column'
import type { Cell } from '../intake/sheets/cell'
import { present } from '../intake/sheets/kinds'
import { SHEETS } from '../intake/sheets/layout'

/** A sheet ready to be written: its headings, and its rows of cells. Dates are texts; `dates` says which columns they stand in. */
export type Sheet = {
  readonly id: string
  readonly title: string
  readonly headings: readonly string[]
  readonly rows: readonly (readonly Cell[])[]
  readonly dates: readonly boolean[]
}

/**
 * Every sheet of an estate that has something in it, and those that must be there anyway.
 *
 * @param monitoring facts for audits alone, which an estate never has; they get a sheet of their own.
 */
export function sheetsOf(estate: Estate, monitoring: Monitoring = new Map()): Sheet[] {
  return SHEETS.map((layout) => sheetOf(layout, itemsOf(layout, estate, monitoring))).filter(
    ({ id, rows }) => rows.length > 0 || ['facilities', 'wings', 'people'].includes(id),
  )
}

function sheetOf({ id, title, columns }: SheetLayout, items: readonly unknown[]): Sheet {
  return {
    id,
    title,
    headings: columns.map((column) => column.title),
    rows: items.map((item) => columns.map((column) => cellIn(item, column))),
    dates: columns.map(({ kind }) => kind.isDate === true),
  }
}

function itemsOf({ part }: SheetLayout, estate: Estate, monitoring: Monitoring): readonly unknown[] {
  switch (part.kind) {
    case 'head':
      return [estate]
    case 'list':
      return estate[part.list]
    case 'of-people': {
      const { field } = part
      if (field === 'monitoring') return [...monitoring].map(([person, facts]) => ({ person, ...facts }))
      return estate.people.flatMap((person) => person[field].map((item) => ({ person: person.id, ...item })))
    }
  }
}

function cellIn(item: unknown, { at, kind }: Column): Cell {
  const value = valueAt(item, at)
  if (value === null || (value === undefined && kind !== present)) return null
  return kind.write(value)
}
