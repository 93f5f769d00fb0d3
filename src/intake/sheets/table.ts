/** A table as it stands in a file: rows of cells, nothing of it understood yet. */

import type { Cell } from './cell'
import type { SheetProblem } from './problem'

export type Table = {
  readonly file: string
  /** The name of the sheet, in a workbook. */
  readonly sheet?: string
  /** The first row of the file is row 1. */
  readonly rows: readonly (readonly Cell[])[]
  /** Cells (row and column from 0, as 'row,column') in which the spreadsheet program found a mistake in a formula. */
  readonly mistakes: ReadonlySet<string>
}

/** Something that a person should know, though nothing is wrong with it. */
export type Note = { readonly file: string; readonly sheet?: string; readonly text: string }

export type Tables =
  | { readonly ok: true; readonly tables: readonly Table[]; readonly notes: readonly Note[] }
  | { readonly ok: false; readonly problems: readonly SheetProblem[] }

/** More cells than this, blank ones between others included, are not a table of people. */
export const MOST_CELLS = 30_000_000

export function notReadable(file: string, text: string): Tables {
  return { ok: false, problems: [{ file, text }] }
}
