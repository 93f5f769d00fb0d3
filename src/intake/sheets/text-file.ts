/** Reads a file of comma-separated values as a table, in whatever encoding and with whatever separator it was saved. */

import papaparse from 'papaparse'
import { decodeAs, type Encoding } from '../decode'
import { quote, shorten } from '../show'
import { isBlank } from './cell'
import { MOST_CELLS, notReadable, type Tables } from './table'

const SEPARATORS = [',', ';', '\t', '|'] as const
/** What a text looks like in UTF-16 without a mark at its beginning: every other byte is nothing. */
const LOOKED_AT = 2_000
const NEVER_IN_A_TABLE = /(?![\t\n\v\f\r])\p{Cc}/u
/** With this, some spreadsheet programs say which separator follows. */
const STATED_SEPARATOR = /^sep=(.)\r?\n/
const ROWS_COMPARED = 60
/** The characters of the bytes 0x80 to 0x9f (https://encoding.spec.whatwg.org/index-windows-1252.txt). */
const WESTERN = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'
const PIECE = 8192

/** `scoreOf` says how well the first rows, cut by one separator, look like a table that is known. */
export function readTextFile(file: string, bytes: Uint8Array, scoreOf: (rows: readonly (readonly string[])[]) => number): Tables {
  const decoded = decode(bytes)
  if (!decoded || NEVER_IN_A_TABLE.test(decoded.text))
    return notReadable(file, 'The file is neither a table in text (CSV) nor an .xlsx or .ods workbook; save it as one of these.')
  const stated = STATED_SEPARATOR.exec(decoded.text)
  const delimiter = stated?.[1] ?? separatorOf(decoded.text, scoreOf)
  // The line that states the separator is a row of the file.
  const { data, errors } = papaparse.parse(stated ? `\n${decoded.text.slice(stated[0].length)}` : decoded.text, { delimiter })
  const [broken] = errors.filter(({ type }) => type === 'Quotes')
  if (broken) {
    const row = (broken.row ?? 0) + 1
    return {
      ok: false,
      problems: [
        { file, row, text: `Row ${row} has a quotation mark that is not closed, or text after one; mend it in the file.` },
      ],
    }
  }
  const columns = data.reduce((most, row) => Math.max(most, row.length), 0)
  if (data.length * columns > MOST_CELLS)
    return notReadable(file, `The file has ${data.length} rows of up to ${columns} columns; is it a table of people?`)
  const rows = data.map((row) => row.map((cell) => (isBlank(cell) ? null : cell)))
  return {
    ok: true,
    tables: [{ file, rows, mistakes: new Set() }],
    notes: decoded.note === undefined ? [] : [{ file, text: decoded.note }],
  }
}

type Decoded = { readonly text: string; readonly note?: string }

function decode(bytes: Uint8Array): Decoded | undefined {
  const [first, second] = bytes
  if (first === 0xff && second === 0xfe) return decodedAs('utf-16le', bytes)
  if (first === 0xfe && second === 0xff) return decodedAs('utf-16be', bytes)
  const zeros = countZeros(bytes.subarray(0, LOOKED_AT))
  const half = Math.min(bytes.length, LOOKED_AT) / 2
  if (zeros.odd > half / 2 && zeros.even === 0) return decodedAs('utf-16le', bytes)
  if (zeros.even > half / 2 && zeros.odd === 0) return decodedAs('utf-16be', bytes)
  const inUtf8 = decodedAs('utf-8', bytes)
  if (inUtf8) return inUtf8
  const western = decodeWestern(bytes)
  const example = /\S*[\u0080-\uffff]\S*/.exec(western)?.[0] ?? ''
  return {
    text: western,
    note: `Read as Windows-1252 (Western European), for it is not UTF-8. Is ${quote(shorten(example, 30))} right? If not, save the file as UTF-8.`,
  }
}

/** Windows-1252, of which not every host knows all characters; bytes without one are control characters, which no table has. */
function decodeWestern(bytes: Uint8Array): string {
  const pieces: string[] = []
  for (let from = 0; from < bytes.length; from += PIECE) {
    const codes = Array.from(bytes.subarray(from, from + PIECE), (byte) =>
      byte >= 0x80 && byte < 0xa0 ? WESTERN.charCodeAt(byte - 0x80) : byte,
    )
    pieces.push(String.fromCharCode(...codes))
  }
  return pieces.join('')
}

function decodedAs(encoding: Encoding, bytes: Uint8Array): Decoded | undefined {
  const text = decodeAs(encoding, bytes)
  return text === undefined ? undefined : { text }
}

function countZeros(bytes: Uint8Array): { readonly even: number; readonly odd: number } {
  const count = (rest: number): number => bytes.filter((byte, index) => byte === 0 && index % 2 === rest).length
  return { even: count(0), odd: count(1) }
}

/** The separator by which most headings are known; where none are, the one that cuts the rows most evenly. */
function separatorOf(text: string, scoreOf: (rows: readonly (readonly string[])[]) => number): string {
  const tried = SEPARATORS.map((separator) => {
    const { data } = papaparse.parse(text, { delimiter: separator, preview: ROWS_COMPARED })
    const widths = data.filter((row) => row.some((cell) => !isBlank(cell))).map((row) => row.length)
    const wide = widths.filter((width) => width > 1).length
    return { separator, score: scoreOf(data), wide }
  })
  return tried.reduce((best, one) => (one.score > best.score || (one.score === best.score && one.wide > best.wide) ? one : best))
    .separator
}
