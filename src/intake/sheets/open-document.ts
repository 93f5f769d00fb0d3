/**
 * Reads the sheets of an OpenDocument spreadsheet (.ods; OASIS OpenDocument 1.3, part 3, chapter 9) as tables: repeated cells written out
 * within a budget, merged cells filled, mistakes in formulas known.
 */

import { Parser } from 'saxen'
import { isDate } from '../../domain/dates'
import type { Cell } from './cell'
import { MOST_CELLS, type Table } from './table'

export type OpenDocument =
  | { readonly ok: true; readonly tables: readonly Table[] }
  | { readonly ok: false; readonly why: 'damaged' | 'no sheets' | 'too many cells' }

const OASIS = 'urn:oasis:names:tc:opendocument:xmlns'
const PREFIXES = {
  [`${OASIS}:table:1.0`]: 'table',
  [`${OASIS}:office:1.0`]: 'office',
  [`${OASIS}:text:1.0`]: 'text',
  'urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0': 'calc',
}

type Attributes = Readonly<Record<string, string>>

/** What stands beside the cells, which is not in them: remarks, and what was deleted while changes were being tracked. */
const ASIDES = ['office:annotation', 'table:tracked-changes']
/** What a cell written as one that a formula gave looks like where the formula failed. */
const FAILED = /^(?:Err:\d+|#[A-Z0/]+[!?]?)$/

/** @param xml of `content.xml` */
export function readOpenDocument(file: string, xml: string): OpenDocument {
  const tables: Table[] = []
  let sheet: Sheet | undefined
  let cell: { readonly attributes: Attributes; readonly isCovered: boolean; text?: string } | undefined
  let asides = 0
  let why: 'damaged' | 'too many cells' | undefined
  const parser = new Parser()
  const giveUp = (reason: 'damaged' | 'too many cells'): void => {
    why ??= reason
    parser.stop()
  }
  const write = (text: string): void => {
    if (cell?.text !== undefined && asides === 0) cell.text += text
  }
  const begin = (tag: string, attributes: Attributes): void => {
    if (ASIDES.includes(tag)) asides += 1
    else if (asides > 0) return
    else if (tag === 'table:table') sheet = openSheet(file, attributes['table:name'] ?? '')
    else if (tag === 'table:table-row') sheet?.beginRow(timesIn(attributes, 'table:number-rows-repeated'))
    else if (tag === 'table:table-cell') cell = { attributes, isCovered: false }
    else if (tag === 'table:covered-table-cell') cell = { attributes, isCovered: true }
    else if (tag === 'text:p' && cell) cell.text = cell.text === undefined ? '' : `${cell.text}\n`
    else if (tag === 'text:s') write(' '.repeat(Math.min(timesIn(attributes, 'text:c'), MOST_SPACES)))
    else if (tag === 'text:tab') write('\t')
    else if (tag === 'text:line-break') write('\n')
  }
  const finish = (tag: string): void => {
    if (ASIDES.includes(tag)) asides -= 1
    else if (asides > 0) return
    else if (cell && (tag === 'table:table-cell' || tag === 'table:covered-table-cell')) {
      sheet?.add(cell.attributes, cell.text ?? '', cell.isCovered)
      cell = undefined
    } else if (tag === 'table:table-row') {
      if (sheet?.endRow() === 'too many cells') giveUp('too many cells')
    } else if (tag === 'table:table' && sheet) {
      tables.push(sheet.table())
      sheet = undefined
    }
  }
  parser
    .ns(PREFIXES)
    .on('openTag', (tag, read) => {
      const attributes = read()
      if (attributes) begin(tag, attributes)
      else giveUp('damaged')
    })
    .on('closeTag', finish)
    .on('text', (text, decode) => write(decode(text)))
    .on('cdata', write)
    // An entity could become anything.
    .on('attention', () => giveUp('damaged'))
    .on('error', () => giveUp('damaged'))
    .parse(xml)
  if (why) return { ok: false, why }
  return tables.length > 0 ? { ok: true, tables } : { ok: false, why: 'no sheets' }
}

const MOST_SPACES = 1_000

type Sheet = ReturnType<typeof openSheet>

/** Blank cells and rows are counted, and written only when something follows them: programs end every sheet with a million of them. */
function openSheet(file: string, sheet: string) {
  const rows: Cell[][] = []
  const mistakes = new Set<string>()
  /** By column, the value of a cell that is merged with those below it, and the last row of these. */
  const merged = new Map<number, { readonly value: Cell; readonly last: number }>()
  let row: Cell[] = []
  /** Columns of the row in which a formula failed. */
  let failed: number[] = []
  let [times, blankRows, blanks, cells] = [1, 0, 0, 0]

  return {
    beginRow: (repeated: number): void => {
      row = []
      failed = []
      blanks = 0
      times = repeated
    },
    add: (attributes: Attributes, text: string, isCovered: boolean): void => {
      const repeated = timesIn(attributes, 'table:number-columns-repeated')
      const [at, column] = [rows.length + blankRows, row.length + blanks]
      const above = isCovered && repeated === 1 ? merged.get(column) : undefined
      const value = above && above.last >= at ? above.value : isCovered ? null : valueOf(attributes, text)
      const isMistake = !isCovered && isFailed(attributes, text)
      if (value === null && !isMistake) {
        blanks += repeated
        return
      }
      const last = at + timesIn(attributes, 'table:number-rows-spanned') - 1
      if (last > at && timesIn(attributes, 'table:number-columns-spanned') === 1) merged.set(column, { value, last })
      cells += (blanks + repeated) * times
      if (cells > MOST_CELLS) return
      for (; blanks > 0; blanks--) row.push(null)
      if (isMistake) failed.push(column)
      for (let count = 0; count < repeated; count++) row.push(value)
    },
    endRow: (): 'too many cells' | undefined => {
      if (cells <= MOST_CELLS && row.length === 0) {
        blankRows += times
        return undefined
      }
      cells += blankRows + times
      if (cells > MOST_CELLS) return 'too many cells'
      for (; blankRows > 0; blankRows--) rows.push([])
      for (let count = 0; count < times; count++) {
        for (const column of failed) mistakes.add(`${rows.length},${column}`)
        rows.push([...row])
      }
      return undefined
    },
    table: (): Table => ({ file, sheet, rows, mistakes }),
  }
}

function valueOf(attributes: Attributes, text: string): Cell {
  const shown = text === '' ? null : text
  switch (attributes['office:value-type']) {
    case 'float':
    case 'percentage':
    case 'currency': {
      const value = Number(attributes['office:value'])
      return Number.isFinite(value) ? value : shown
    }
    case 'date': {
      const day = (attributes['office:date-value'] ?? '').slice(0, 10)
      return isDate(day) ? new Date(`${day}T00:00:00Z`) : shown
    }
    case 'boolean':
      return attributes['office:boolean-value'] === 'true'
    case 'string': {
      const value = attributes['office:string-value']
      return value === undefined || value === '' ? shown : value
    }
    default:
      return shown
  }
}

function isFailed(attributes: Attributes, text: string): boolean {
  if (attributes['calc:value-type'] === 'error') return true
  return attributes['table:formula'] !== undefined && FAILED.test(text)
}

/** How often something is repeated, or how far it spans: once where it isn't said. */
function timesIn(attributes: Attributes, name: string): number {
  const times = Number(attributes[name] ?? 1)
  return Number.isInteger(times) && times > 0 ? times : 1
}
