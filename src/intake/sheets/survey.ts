/** Looks over the XML of a sheet before it is read: how far it reaches, which cells are merged, which formulas have failed. */

export type Survey = {
  readonly rows: number
  readonly columns: number
  /** One above the other, in one column; rows and columns from 0. */
  readonly merged: readonly { readonly top: number; readonly bottom: number; readonly column: number }[]
  /** As 'row,column', both from 0. */
  readonly mistakes: ReadonlySet<string>
}

const ROW_OR_CELL = /<(?:[\w.-]+:)?(?:c|row)(?=[\s/>])[^>]*>/g
/** Nothing but attributes: a sign that could hide another tag from this view makes the sheet unreadable. */
const PLAIN_TAG = /^<[\w.:-]+(?:\s+[\w.:-]+=(?:"[^"<>&]*"|'[^'<>&]*'))*\s*\/?>$/
const ADDRESS = /\sr=(?:"([^"]*)"|'([^']*)')/
const CELL_ADDRESS = /^([A-Z]{1,3})([1-9]\d{0,6})$/
const ROW_NUMBER = /^[1-9]\d{0,6}$/
const FAILED = /\st=(?:"e"|'e')/
const FORMULA_WITHOUT_RESULT =
  /<(?:[\w.-]+:)?c(?=\s)[^>]*?\sr="([A-Z]{1,3})([1-9]\d{0,6})"[^>]*>\s*<(?:[\w.-]+:)?f\b[^<]*(?:<\/(?:[\w.-]+:)?f>|(?<=\/>))\s*<\/(?:[\w.-]+:)?c>/g
const MERGED = /<(?:[\w.-]+:)?mergeCell\s[^>]*?\bref="([A-Z]{1,3})([1-9]\d{0,6}):([A-Z]{1,3})([1-9]\d{0,6})"/g
const LETTERS = 26
/** The code of the letter before A. */
const BEFORE_A = 64

/** Undefined where the sheet is not written as spreadsheet programs write them. */
export function surveySheet(xml: string | undefined): Survey | undefined {
  if (xml === undefined || /<!(?:DOCTYPE|ENTITY)/i.test(xml)) return undefined
  let [rows, columns] = [0, 0]
  const mistakes = new Set<string>()
  for (const [tag] of xml.matchAll(ROW_OR_CELL)) {
    if (!PLAIN_TAG.test(tag)) return undefined
    const found = ADDRESS.exec(tag)
    const address = found?.[1] ?? found?.[2]
    if (address === undefined) continue
    const cell = CELL_ADDRESS.exec(address)
    if (!cell && !ROW_NUMBER.test(address)) return undefined
    rows = Math.max(rows, Number(cell?.[2] ?? address))
    if (!cell) continue
    const column = columnNumber(cell[1]!)
    columns = Math.max(columns, column)
    if (FAILED.test(tag)) mistakes.add(`${Number(cell[2]) - 1},${column - 1}`)
  }
  for (const [, letters, row] of xml.matchAll(FORMULA_WITHOUT_RESULT))
    mistakes.add(`${Number(row) - 1},${columnNumber(letters!) - 1}`)
  const merged = [...xml.matchAll(MERGED)]
    .filter(([, left, , right]) => left === right)
    .map(([, left, top, , bottom]) => ({ top: Number(top) - 1, bottom: Number(bottom) - 1, column: columnNumber(left!) - 1 }))
  return { rows, columns, merged, mistakes }
}

/** A is 1, Z 26, AA 27. */
function columnNumber(letters: string): number {
  return Array.from(letters).reduce((number, letter) => number * LETTERS + letter.charCodeAt(0) - BEFORE_A, 0)
}
