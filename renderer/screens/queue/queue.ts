/** Who waits for a decision, and why: arrivals, people whose placement breaks a rule, reviews due, and others whom the plan would move. */

import type { Review } from '../../../src/advice/reviews'
import type { Standing } from '../../../src/people/approval'
import type { Shelves } from '../../../src/working/shelves'
import { answers, decisionOn, type Decision } from '../../state/decisions'
import type { EstateView, PersonView } from '../../view/estate-view'

export const WAITING_FOR = ['arrival', 'breach', 'review', 'move'] as const
export type WaitingFor = (typeof WAITING_FOR)[number]

export type Waiting = {
  readonly view: PersonView
  readonly why: readonly WaitingFor[]
  /** The rules that they break where they live now. */
  readonly rules: readonly string[]
  readonly reviews: readonly Review[]
  /** What was decided about the wing recommended now. */
  readonly decision?: Decision
  /** How that stands with the second person. */
  readonly standing?: Standing
  /** What was decided about an earlier recommendation, which no longer stands. */
  readonly earlier?: Decision
}

const NONE: readonly never[] = []

/**
 * Everyone who waits, in the order of the estate. Without a proposal nobody waits for a move.
 * @param due the reviews that are due, by person
 */
export function queueOf(
  view: EstateView,
  due: ReadonlyMap<string, readonly Review[]>,
  brokenBy: ReadonlyMap<string, readonly string[]>,
  shelves: Shelves,
  standings: (person: string) => Standing | undefined,
): readonly Waiting[] {
  return [...view.people.values()].flatMap((person) => {
    const { id } = person.person
    const one = waitingOf(person, brokenBy.get(id) ?? NONE, due.get(id) ?? NONE, shelves, standings)
    return one ? [one] : []
  })
}

/** What a person waits for; undefined: nothing. */
function waitingOf(
  person: PersonView,
  rules: readonly string[],
  reviews: readonly Review[],
  shelves: Shelves,
  standings: (person: string) => Standing | undefined,
): Waiting | undefined {
  const moves =
    (person.sealed === true && person.from !== undefined) ||
    person.change === 'moves' ||
    person.change === 'transfers' ||
    (person.change === 'unplaced' && person.from)
  const why: WaitingFor[] = []
  if (!person.from) why.push('arrival')
  if (rules.length > 0) why.push('breach')
  if (reviews.length > 0) why.push('review')
  if (moves && why.length === 0) why.push('move')
  if (why.length === 0) return undefined
  const made = person.change && decisionOn(shelves, person.person.id)
  const stands = made && answers(made, person.to?.wing.id ?? null)
  const standing = stands ? standings(person.person.id) : undefined
  const decided = made && (stands ? { decision: made, ...(standing && { standing }) } : { earlier: made })
  return { view: person, why, rules, reviews, ...decided }
}
