/** Reads the text of a document as far as JSON goes: its syntax, fields given twice, and whether it is of the format wanted. */

import type { Reading } from '../problem'
import { MOST_BYTES, tooLarge } from './decode'
import { openProblemList, refusal, type ProblemList } from './problem-list'
import { scan } from './scan'
import { isFields, type RawFields } from './schemas/pieces'
import { quote } from './show'

const BYTE_ORDER_MARK = '\uFEFF'

/** What a document is called in sentences, by the first part of its format. */
const CALLED: Readonly<Record<string, string>> = {
  estate: 'an estate',
  policy: 'a policy',
  plan: 'a plan',
  certificate: 'a certificate',
  explanation: 'an explanation',
  factors: 'a record of the seven factors',
  review: 'a review file',
  comparison: 'a comparison',
  scenario: 'a scenario',
  outlook: 'an outlook',
}

/**
 * The JSON of a document of this format and a list that has the problems found so far; or the one problem that makes looking any
 * further pointless: it is not JSON, not an object, or of another format.
 */
export function openDocument(
  text: string,
  format: string,
): Reading<{ readonly document: RawFields; readonly problems: ProblemList }> {
  if (text.length > MOST_BYTES) return refusal(tooLarge(`${text.length.toLocaleString('en-GB')} characters`))
  const json = text.startsWith(BYTE_ORDER_MARK) ? text.slice(1) : text
  const problems = openProblemList()
  const trouble = scan(json, (path) =>
    problems.add(path, `${quote(String(path.at(-1)))} is given twice in one object; keep one of them.`),
  )
  if (trouble !== undefined) return refusal(trouble)
  const document: unknown = JSON.parse(json)
  if (!isFields(document)) {
    return refusal(
      `The file does not hold an object; ${nameOf(format)} is written in { } and begins with "format": ${quote(format)}.`,
    )
  }
  const found = document.format
  if (typeof found === 'string' && found !== format) return anotherFormat(found, format)
  return { ok: true, value: { document, problems } }
}

function anotherFormat(found: string, wanted: string): Reading<never> {
  const [kind] = wanted.split('@', 1)
  const text = found.startsWith(`${kind}@`)
    ? `${quote(found)} is another version; this program reads ${quote(wanted)}: convert the file or use the program that wrote it.`
    : `${quote(found)} is not the format of ${nameOf(wanted)}; this should be a file of the format ${quote(wanted)}.`
  return { ok: false, problems: [{ at: '/format', text }] }
}

function nameOf(format: string): string {
  const kind = format.slice(format.indexOf('/') + 1, format.indexOf('@'))
  return CALLED[kind] ?? `a document of the format ${quote(format)}`
}
