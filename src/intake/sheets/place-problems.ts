/** Says of each problem in the document of an estate in which row and column of the spreadsheets it is. */

import type { Problem } from '../../problem'
import { isFields } from '../schemas/pieces'
import { quote } from '../show'
import type { Assembled } from './assemble'
import { likeness } from './look-alike'
import { problemAt, type SheetProblem } from './problem'
import type { SheetFile } from './import'
import type { Heading } from './headings'
import { textOf, type ItemRow } from './rows'

/** What to do where the document lacks something as a whole. */
const WHERE_MISSING: Readonly<Record<string, string>> = {
  name: 'The name of the estate is missing; give it in a sheet "Estate", or with --name.',
  asOf: 'The day on which everything is judged is missing; give it in a sheet "Estate" under "As of", or with --as-of YYYY-MM-DD.',
  regimes: 'There is no sheet of regimes; add one, or import into an estate that has them.',
  securityLevels:
    'The security levels are missing; give them in a sheet "Estate" under "Security levels", or import into an estate that has them.',
}
const POINTER = /\/(\w+)\/(\d+)/g
const NOT_AN_ID = /^("(?:[^"\\]|\\.)*") is not (?:the id of|one of)/

export function placeProblems(problems: readonly Problem[], assembled: Assembled, files: readonly SheetFile[]): SheetProblem[] {
  const everywhere = files.map(({ name }) => name).join(', ')
  return problems.map(({ at, text }) => {
    const steps = at.split('/').slice(1)
    const origin = originOf(steps, assembled.origins)
    const [part = ''] = steps
    const missing = steps.length === 1 && !(part in assembled.document) ? WHERE_MISSING[part] : undefined
    if (!origin || missing !== undefined) return { file: everywhere, text: missing ?? `${at}: ${text}` }
    const heading = headingOf(steps.slice(origin.depth), origin.row)
    const { place } = origin.row
    const said = inRows(text, assembled) + suggestion(text, assembled)
    if (!heading) return problemAt(place, `Row ${place.row}: ${said}`)
    const value = textOf(origin.row.cells[heading.index] ?? null)
    const where = { ...place, column: heading.text }
    return problemAt(where, `Row ${place.row}, ${quote(heading.text)}: ${said}`, value === '' ? undefined : value)
  })
}

/** The row that a place in the document came from: the longest beginning of the place that has one. */
function originOf(
  steps: readonly string[],
  origins: Assembled['origins'],
): { readonly row: ItemRow; readonly depth: number } | undefined {
  for (let depth = steps.length; depth >= 0; depth -= 1) {
    const row = origins.get(
      steps
        .slice(0, depth)
        .map((step) => `/${step}`)
        .join(''),
    )
    if (row) return { row, depth }
  }
  return undefined
}

/** The heading above the value at a place in an item, or above a part of it. */
function headingOf(steps: readonly string[], { headings }: ItemRow): Heading | undefined {
  for (let length = steps.length; length > 0; length -= 1) {
    const found = headings.find(({ column }) => column!.at.slice(0, length).every((step, index) => step === steps[index]))
    if (found) return found
  }
  return undefined
}

/** Sentences about a document name places in it; people look for rows. */
function inRows(text: string, { origins }: Assembled): string {
  return text.replace(POINTER, (pointer) => {
    const row = origins.get(pointer)
    return row
      ? `row ${row.place.row}${row.place.sheet === undefined ? ` of ${row.place.file}` : ` of ${row.place.sheet}`}`
      : pointer
  })
}

/** Where an id that is not there looks like one that is. */
function suggestion(text: string, { document }: Assembled): string {
  const found = NOT_AN_ID.exec(text)
  if (!found) return ''
  const wanted = likeness(JSON.parse(found[1]!) as string)
  const ids = ['people', 'wings', 'facilities', 'regimes', 'networks', 'securityLevels'].flatMap((list) => {
    const items: unknown = document[list]
    return Array.isArray(items) ? items.map((item: unknown) => (isFields(item) ? item.id : item)) : []
  })
  const alike = ids.find((id) => typeof id === 'string' && likeness(id) === wanted)
  return alike === undefined ? '' : ` There is ${quote(alike as string)}, which looks like it.`
}
