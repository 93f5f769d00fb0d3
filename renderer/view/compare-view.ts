/** What columns, figures and wings of a comparison are called in the window. */

import type { Worse } from '../../src/compare/treated-differently'
import type { Asked } from '../../src/compare/tasks'
import type { Estate } from '../../src/domain/estate'
import type { Policy } from '../../src/domain/policy'
import type { Shown } from '../state/compare'
import type { Speech } from '../words/say'

const LETTERS = 26
const FIRST_LETTER = 'A'.codePointAt(0)!

/** A to Z, then AA, AB, …, as in spreadsheets. */
export function letterOf(index: number): string {
  const rest = Math.floor(index / LETTERS)
  return `${rest > 0 ? letterOf(rest - 1) : ''}${String.fromCodePoint(FIRST_LETTER + (index % LETTERS))}`
}

export type ColumnView = {
  readonly index: number
  readonly letter: string
  readonly policy: Policy
  readonly estate: Estate
  /** 'A: Dispersal, 1 November 2026'; the day only where several are compared. */
  readonly name: string
  /** The same without its letter. */
  readonly title: string
}

export function columnNames({ estates, columns }: Asked, places: readonly number[], { say, retell, date }: Speech): ColumnView[] {
  return places.map((place, index) => {
    const { estate: at, policy } = columns[place]!
    const estate = estates[at]!
    const letter = letterOf(place)
    const policyName = retell(policy.name)
    const title = estates.length > 1 ? say('compare.column-day', { name: policyName, date: date(estate.asOf) }) : policyName
    return { index, letter, policy, estate, name: say('compare.column', { letter, name: title }), title }
  })
}

/** The columns of a comparison that is shown. */
export function columnsOf({ asked, columns }: Shown, speech: Speech): ColumnView[] {
  return columnNames(
    asked,
    columns.map(({ place }) => place),
    speech,
  )
}

/** The name of a wing with its facility; the words for no place where there is none. */
export function placeNamer(estate: Estate, { say }: Speech): (wing: string | null) => string {
  const facilities = new Map(estate.facilities.map(({ id, name }) => [id, name]))
  const names = new Map(
    estate.wings.map(({ id, name, facility }) => [
      id,
      say('compare.people.place', { wing: name, facility: facilities.get(facility) ?? facility }),
    ]),
  )
  return (wing) => (wing === null ? say('compare.people.no-place') : (names.get(wing) ?? wing))
}

export function worseInWords(worse: readonly Worse[], { say, list }: Speech): string {
  return list(worse.map(({ aspect, by }) => say(`aspect.${aspect}`, { by })))
}

/** To a tenth, as people's region writes it. */
export function figure(value: number | null, { number, say }: Pick<Speech, 'number' | 'say'>): string {
  return value === null ? say('compare.figures.not-said') : number(Math.round(value * 10) / 10)
}
