/** A problem in a sheet: where it is, what stands there, and what to do about it. */

import { plain } from '../show'

export type SheetProblem = {
  readonly file: string
  /** The sheet of a workbook. */
  readonly sheet?: string
  /** As spreadsheet programs count: from 1. */
  readonly row?: number
  /** The heading above the value. */
  readonly column?: string
  /** What stands there, as it was read. */
  readonly value?: string
  /** One sentence that names the place, the value and the remedy. */
  readonly text: string
}

/** Where something stands that was read. */
export type Place = Omit<SheetProblem, 'text' | 'value'>

/** A file that is not even looked into. */
export const WHY_NOT_READ = {
  'too large': 'The file is larger than half a gigabyte; is it the right one?',
  gone: 'The file could not be read: it was changed, moved or locked since; choose it again.',
  document: 'This is a document of Rule36, not a spreadsheet; open it as an estate.',
} as const

export function problemAt(place: Place, text: string, value?: string): SheetProblem {
  return { ...place, ...(value !== undefined && { value }), text: plain(text) }
}

/** The problem on one line, for a terminal. */
export function lineOf({ file, sheet, text }: SheetProblem): string {
  return `${plain(file)}: ${sheet === undefined ? '' : `${plain(sheet)}: `}${text}`
}
