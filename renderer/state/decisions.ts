/** What a person decided about recommendations, and whom they pinned; each is a change that can be undone, kept with its reason. */

import type { Decided } from '../../src/advice/verdicts'
import type { Estate } from '../../src/domain/estate'
import type { Pin } from '../../src/recommend-pinned'
import { edit } from '../../src/working/change'
import type { Shelves } from '../../src/working/shelves'
import { basisOf, shownOf } from './basis'
import { perform, type Performed } from './changes'
import { desk } from './desk'

export type DecisionKind = 'accepted' | 'changed' | 'refused'

/** About one recommendation: which wing was recommended, and which was decided (null: none). Whoever is refused stays where they are. */
export type Decision = {
  readonly kind: DecisionKind
  readonly recommended: string | null
  readonly wing: string | null
  readonly reason?: string
  /** Where the planner would have placed the person, said before the recommendation was shown. */
  readonly own?: OwnChoice
}

/** `wing` is null for no place. */
export type OwnChoice = { readonly wing: string | null; readonly agreed: boolean }

/** What was said about one recommendation before it was shown; `own` is absent where the planner had no choice to state. */
export type Stated = { readonly recommended: string | null; readonly own?: OwnChoice }

/** What was stated about the wing that is recommended now; undefined: nothing yet. */
export function statedOn({ choices }: Pick<Shelves, 'choices'>, person: string, recommended: string | null): Stated | undefined {
  const stated = choices.get(person) as Stated | undefined
  return stated?.recommended === recommended ? stated : undefined
}

const NOT_OPEN: Performed = { status: 'read-only' }

export function decide(person: string, decision: Decision): Performed {
  const { opened } = desk()
  if (!opened) return NOT_OPEN
  const { proposal } = desk()
  return perform(
    {
      name: { words: `did.${decision.kind}`, values: { person } },
      ...(decision.reason !== undefined && { reason: decision.reason }),
      edits: [edit(opened.shelves, 'decisions', person, withOwn(opened.shelves, person, decision))],
    },
    {
      kind: decision.kind === 'accepted' ? 'decided' : 'overrode',
      ...(proposal && { shown: { basis: basisOf(proposal), person: shownOf(person) } }),
    },
  )
}

/** A decision with what its planner would have chosen, where that was stated about this recommendation. */
function withOwn(shelves: Shelves, person: string, decision: Decision): Decision {
  const own = statedOn(shelves, person, decision.recommended)?.own
  return own ? { ...decision, own } : decision
}

/** Accepts several recommendations as one change. */
export function acceptAll(recommended: readonly Pin[], reason: string): Performed {
  const { opened } = desk()
  if (!opened) return NOT_OPEN
  const accepted = (wing: string): Decision => ({ kind: 'accepted', recommended: wing, wing, reason })
  const { proposal } = desk()
  return perform(
    {
      name: { words: 'did.accepted-all', values: { count: recommended.length } },
      reason,
      edits: recommended.map(({ person, wing }) =>
        edit(opened.shelves, 'decisions', person, withOwn(opened.shelves, person, accepted(wing))),
      ),
    },
    { kind: 'decided', shown: { recommended, ...(proposal && { basis: basisOf(proposal) }) } },
  )
}

/** Takes a decision back, so that it is open again. */
export function reopen(person: string): Performed {
  const { opened } = desk()
  if (!opened) return NOT_OPEN
  return perform(
    {
      name: { words: 'did.reopened', values: { person } },
      edits: [edit(opened.shelves, 'decisions', person, undefined)],
    },
    { kind: 'decided' },
  )
}

/** Pins a person to a wing in every proposal to come, or no longer (`undefined`). */
export function pin(person: string, wing: string | undefined): Performed {
  const { opened } = desk()
  if (!opened) return NOT_OPEN
  return perform(
    {
      name: { words: wing === undefined ? 'did.unpinned' : 'did.pinned', values: { person } },
      edits: [edit(opened.shelves, 'pins', person, wing === undefined ? undefined : { wing })],
    },
    { kind: 'pinned' },
  )
}

/** The wing that a person is pinned to. */
export function pinOf(shelves: Shelves, person: string): string | undefined {
  return shelves.pins.get(person)?.wing as string | undefined
}

/** Who is pinned, of the people and to the wings that the estate still has. */
export function pinsOf({ estate, shelves }: { readonly estate: Estate; readonly shelves: Shelves }): readonly Pin[] {
  const wings = new Set(estate.wings.map(({ id }) => id))
  return estate.people.flatMap(({ id }) => {
    const wing = pinOf(shelves, id)
    return wing !== undefined && wings.has(wing) ? [{ person: id, wing }] : []
  })
}

export function decisionOn(shelves: Pick<Shelves, 'decisions'>, person: string): Decision | undefined {
  return shelves.decisions.get(person) as Decision | undefined
}

/** Whether a decision still answers what is recommended: it was about this wing, or for it. */
export function answers(decision: Decision, recommended: string | null): boolean {
  return decision.recommended === recommended || decision.wing === recommended
}

/** Every decision that answers a recommendation of a plan, as where people are to live. */
export function decidedIn(shelves: Shelves, recommendedFor: (person: string) => string | null | undefined): readonly Decided[] {
  return [...shelves.decisions.keys()].flatMap((person) => {
    const decision = decisionOn(shelves, person)!
    const recommended = recommendedFor(person)
    return recommended !== undefined && answers(decision, recommended) ? [{ person, wing: decision.wing }] : []
  })
}
