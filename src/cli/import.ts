/** `rule36 import` and `rule36 template`: spreadsheets to an estate, and the sheets to fill in. */

import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { isDate } from '../domain/dates'
import { csvOf } from '../export/csv'
import { templateSheets } from '../export/templates'
import { workbookOf } from '../export/workbook'
import { readEstate } from '../intake/read'
import { importSheets } from '../intake/sheets/import'
import { mappingAsUnderstood, NO_MAPPING, readMapping, type Mapping } from '../intake/sheets/mapping'
import { lineOf } from '../intake/sheets/problem'
import { DATE_ORDERS, type DateOrder } from '../intake/sheets/read-date'
import { documentPieces } from '../samples/index'
import { bytesOf, save, sourceOf, taken, textOf, type Source } from './files'
import { importPage } from './import-page'
import { text } from './output'
import { paintFor } from './page'
import { EXIT, Trouble } from './trouble'

type Options = Readonly<Record<string, string | boolean | undefined>>

export async function importFiles(files: readonly string[], options: Options): Promise<number> {
  const out = text(options.out)
  if (out === undefined && options.preview !== true)
    throw new Trouble(['rule36 import: say where to write the estate with --out FILE, or look first with --preview.'])
  const asOf = text(options['as-of'])
  if (asOf !== undefined && !isDate(asOf))
    throw new Trouble([`rule36 import: --as-of "${asOf}" is not a date; write YYYY-MM-DD.`])
  const name = text(options.name)
  const into = text(options.into)
  const listsEveryone = options['lists-everyone'] === true
  if (listsEveryone && into === undefined)
    throw new Trouble(['rule36 import: --lists-everyone takes people out of an estate; name it with --into ESTATE.'])
  const dates = dateOrder(text(options.dates))
  const mappingFile = text(options.mapping)
  const kept = mappingFile === undefined ? NO_MAPPING : mappingFrom(sourceOf(mappingFile))
  const mapping = { ...kept, ...(dates && { dates }) }
  const imported = await importSheets(
    files.map((file) => ({ name: file, bytes: bytesOf(file) })),
    {
      mapping,
      listsEveryone,
      ...(asOf !== undefined && { asOf }),
      ...(name !== undefined && { name }),
      ...(into !== undefined && { into: estateTextFrom(sourceOf(into)) }),
    },
  )
  const keep = text(options['save-mapping'])
  if (keep !== undefined) save(keep, [`${JSON.stringify(mappingAsUnderstood(mapping, imported.understood), null, 2)}\n`])
  const page =
    options.json === true
      ? `${JSON.stringify(imported, null, 2)}\n`
      : importPage(imported, paintFor(process.stdout), options.preview === true)
  if (imported.status === 'refused') {
    if (options.preview === true || options.json === true) process.stdout.write(page)
    throw new Trouble(imported.problems.map(lineOf))
  }
  if (out !== undefined && options.preview !== true) save(out, documentPieces(imported.document))
  process.stdout.write(page)
  return EXIT.done
}

export async function writeTemplates(options: Options): Promise<number> {
  const out = text(options.out)
  if (out === undefined) throw new Trouble(['rule36 template: say where to write with --out FILE.xlsx, or --out FOLDER for CSV.'])
  await writeSheets(out, templateSheets())
  process.stdout.write(`Written to ${out}. Fill in a row for each; the invented rows are examples to write over.\n`)
  return EXIT.done
}

/** Writes sheets as a workbook where the name ends so, else as a folder of CSV files. */
export async function writeSheets(out: string, sheets: ReturnType<typeof templateSheets>): Promise<void> {
  if (out.toLowerCase().endsWith('.xlsx')) {
    const workbook = await workbookOf(sheets)
    if (workbook.status === 'impossible') throw new Trouble([`${out}: ${workbook.why}`])
    save(out, [workbook.bytes])
    return
  }
  makeFolder(out)
  for (const sheet of sheets) save(join(out, `${fileName(sheet.title)}.csv`), [csvOf(sheet)])
}

export function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true })
  } catch {
    throw new Trouble([`${folder}: could not be made a folder; choose another place with --out, or a name that ends with .xlsx.`])
  }
}

function mappingFrom(source: Source): Mapping {
  return taken(source, readMapping(textOf(source)))
}

/** The text of an estate that has no problem. */
function estateTextFrom(source: Source): string {
  const text = textOf(source)
  taken(source, readEstate(text))
  return text
}

function fileName(title: string): string {
  return title.toLowerCase().replaceAll(' ', '-')
}

function dateOrder(given: string | undefined): DateOrder | undefined {
  if (given === undefined) return undefined
  const order = DATE_ORDERS.find((name) => name === given)
  if (!order) throw new Trouble([`rule36 import: --dates "${given}" is none of ${DATE_ORDERS.join(', ')}.`])
  return order
}
