/** What a cell of a spreadsheet holds, and how a text is written into one so that reading it back gives the same text. */

/** `null`: nothing. A date is midnight of its day, universal time. */
export type Cell = string | number | boolean | Date | null

/** With these a spreadsheet program begins a formula; the wide ones are what some of them take for the same. */
const FORMULA = '=+\\-@\\t\\r\\n\\uff1d\\uff0b\\uff0d\\uff20'
const BEGINS_FORMULA = new RegExp(`^'?[${FORMULA}]`)
const MARKED_AS_TEXT = new RegExp(`^'['${FORMULA}]`)
/** Spaces of other kinds, which look like one; those without any width look like nothing. */
const OTHER_SPACES = /[\t\v\f\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g
const WIDTHLESS = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/g
const SOMETHING = /[^\s\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/
/** What a file, a spreadsheet program or a person could change or overlook: such texts are written in double quotes. */
const EASILY_CHANGED = /[\p{C}\p{Zl}\p{Zp}\ufffd]|(?! )\p{Zs}|^[\s"]|\s$|_x[0-9a-f]{4}_|^'{2}/iu
const ESCAPED = /[\p{C}\p{Zl}\p{Zp}\ufffd]|(?! )\p{Zs}|_(?=x[0-9a-f]{4}_)/giu

/** A text as a careful reader takes it: spaces of any kind are spaces, and none of them at the ends. */
export function tidy(text: string): string {
  return text.replace(WIDTHLESS, '').replace(OTHER_SPACES, ' ').trim()
}

/** Whether a cell has nothing to read in it. */
export function isBlank(cell: Cell | undefined): boolean {
  return cell === null || cell === undefined || (typeof cell === 'string' && !SOMETHING.test(cell))
}

/** The text that a cell stands for: what is in double quotes as it stands, anything else tidied. */
export function textIn(cell: string): string {
  const quoted = quotedText(cell.trim())
  if (quoted !== undefined) return quoted
  return tidy(MARKED_AS_TEXT.test(cell) ? cell.slice(1) : cell)
}

/**
 * The cell of a text. What a program would take for a formula gets an apostrophe before it (as the OWASP page on CSV injection
 * advises); what would not come back as it is stands in double quotes, written as in JSON.
 */
export function cellOf(text: string): string {
  if (text === '' || isEasilyChanged(text)) return inQuotes(text)
  return BEGINS_FORMULA.test(text) ? `'${text}` : text
}

/** The texts of a cell that lists several, parted by semicolons; what is in double quotes is one text whatever it holds. */
export function textsIn(cell: string): string[] {
  const texts: string[] = []
  let rest = MARKED_AS_TEXT.test(cell) ? cell.slice(1) : cell
  while (tidy(rest) !== '') {
    const quoted = /^\s*("(?:[^"\\]|\\.)*")\s*(?:;|$)/s.exec(rest)
    const text = quoted && quotedText(quoted[1]!)
    if (quoted && typeof text === 'string') {
      texts.push(text)
      rest = rest.slice(quoted[0].length)
      continue
    }
    const [first = ''] = rest.split(';', 1)
    if (tidy(first) !== '') texts.push(tidy(first))
    rest = rest.slice(first.length + 1)
  }
  return texts
}

/** The cell of several texts. */
export function cellOfTexts(texts: readonly string[]): string {
  const cell = texts
    .map((text) => (text === '' || text.includes(';') || isEasilyChanged(text) ? inQuotes(text) : text))
    .join('; ')
  return BEGINS_FORMULA.test(cell) ? `'${cell}` : cell
}

/** A text such as "constructor" would be taken by write-excel-file for one that it has met before. */
function isEasilyChanged(text: string): boolean {
  return EASILY_CHANGED.test(text) || text in {}
}

function inQuotes(text: string): string {
  return JSON.stringify(text).replace(ESCAPED, (unit) =>
    Array.from({ length: unit.length }, (_, at) => `\\u${unit.charCodeAt(at).toString(16).padStart(4, '0')}`).join(''),
  )
}

function quotedText(cell: string): string | undefined {
  if (cell.length < 2 || !cell.startsWith('"') || !cell.endsWith('"')) return undefined
  try {
    const value: unknown = JSON.parse(cell)
    return typeof value === 'string' ? value : undefined
  } catch {
    // Quotation marks that are part of the text, such as those around a nickname.
    return undefined
  }
}
