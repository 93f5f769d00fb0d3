/** Files as they come from real offices: workbooks made by the same library that exports use, and texts in any encoding. */

import writeExcelFile from 'write-excel-file/universal'
import { importSheets, type ImportOptions, type Imported, type SheetFile } from '../../../src/intake/sheets/import'
import { NO_MAPPING, type Mapping } from '../../../src/intake/sheets/mapping'

export const SETTINGS = 'Estate,As of,Security levels\nInvented,2026-11-01,open; closed\n'
export const REGIMES = 'Regime,Name,Hours out of cell,Individual separation\nordinary,Ordinary,9,no\napart,Apart,4,yes\n'
export const FACILITIES = 'Facility,Name\nnorth,North\n'
export const WINGS =
  'Wing,Facility,Name,Regime,Security level,Sex,Age group,Legal statuses,Certified places,Operational places\nW1,north,One,ordinary,closed,male,adult,sentenced,2,3\n'
export const PEOPLE = 'Person,Sex,Birth date,Legal status,Security level,Current wing\nP-1,male,1990-06-15,sentenced,closed,W1\n'

/** Everything that an estate needs, with another text in place of some of it. */
export function csvFiles(changed: Readonly<Record<string, string | Uint8Array>> = {}): SheetFile[] {
  const all: Readonly<Record<string, string | Uint8Array>> = {
    estate: SETTINGS,
    regimes: REGIMES,
    facilities: FACILITIES,
    wings: WINGS,
    people: PEOPLE,
    ...changed,
  }
  return Object.entries(all).map(([name, text]) => ({
    name: `${name}.csv`,
    bytes: typeof text === 'string' ? new TextEncoder().encode(text) : text,
  }))
}

export type Written =
  | string
  | number
  | boolean
  | Date
  | null
  | { readonly value: string | number; readonly rowSpan?: number; readonly columnSpan?: number }

export async function workbook(sheets: Readonly<Record<string, readonly (readonly Written[])[]>>): Promise<SheetFile> {
  const blob = await writeExcelFile(
    Object.entries(sheets).map(([sheet, rows]) => ({
      sheet,
      data: rows.map((row) =>
        row.map((cell) => (cell instanceof Date ? { value: cell, type: Date, format: 'dd/mm/yyyy' } : cell)),
      ),
    })),
  ).toBlob()
  return { name: 'book.xlsx', bytes: new Uint8Array(await blob.arrayBuffer()) }
}

export function read(
  files: readonly SheetFile[],
  mapping: Partial<Mapping> = {},
  options: Partial<ImportOptions> = {},
): Promise<Imported> {
  return importSheets(files, { mapping: { ...NO_MAPPING, ...mapping }, ...options })
}

/** The sentences of the problems; none where it was read. */
export async function problemsOf(files: readonly SheetFile[], mapping: Partial<Mapping> = {}): Promise<string[]> {
  const imported = await read(files, mapping)
  return imported.status === 'read' ? [] : imported.problems.map(({ file, text }) => `${file}: ${text}`)
}
