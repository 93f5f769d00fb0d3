/** What a person decided about recommendations, and whom they pinned; each is a change that can be undone, kept with its reason. */

import type { Decided } from '../../src/advice/verdicts'
import type { Estate } from '../../src/domain/estate'
import { situationOf } from '../../src/domain/situation'
import type { Pin } from '../../src/recommend-pinned'
import { edit } from '../../src/working/change'
import type { Shelves } from '../../src/working/shelves'
import { basisOf, shownOf } from './basis'
import { perform, type Performed } from './changes'
import { desk, type Opened } from './desk'
import { whoIsHere } from './here'

export type DecisionKind = 'accepted' | 'changed' | 'refused'

/** About one recommendation: which wing was recommended, and which was decided (null: none). Whoever is refused stays where they are. */
export type Decision = {
  readonly kind: DecisionKind
  readonly recommended: string | null
  readonly wing: string | null
  readonly reason?: string
  /** Where the planner would have placed the person, said before the recommendation was shown. */
  readonly own?: OwnChoice
  /** Who decided, by id, and when, in milliseconds since 1970; absent without a vault, and where it was before people had names. */
  readonly by?: string
  readonly at?: number
  /** Whether it is above what the security level requires or against an earlier decision; and whether above where the person lives now. */
  readonly overrides?: boolean
  readonly restricts?: boolean
  /** Of whoever decided, over all of the above. */
  readonly signature?: string
}

/** What a person says in deciding; the rest follows. */
export type Answer = Pick<Decision, 'kind' | 'recommended' | 'wing' | 'reason'>

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

export function decide(person: string, answer: Answer): Performed {
  const { opened } = desk()
  if (!opened) return NOT_OPEN
  const { proposal } = desk()
  return perform(
    {
      name: { words: `did.${answer.kind}`, values: { person } },
      ...(answer.reason !== undefined && { reason: answer.reason }),
      edits: [edit(opened.shelves, 'decisions', person, completing(opened)(person, answer))],
    },
    {
      kind: answer.kind === 'accepted' ? 'decided' : 'overrode',
      ...(proposal && { shown: { basis: basisOf(proposal), person: shownOf(person, answer.wing) } }),
    },
  )
}

/**
 * Makes decisions of answers: with what the planner would have chosen, where that was stated, in whose name it is, and what the approval
 * that it may need hangs on; that is said with the decision, for the estate goes on.
 */
function completing({ estate, shelves }: Opened): (person: string, answer: Answer) => Decision {
  const { id: by } = whoIsHere()
  const { wings, people } = situationOf(estate, desk().policy)
  const regimes = new Map<string | null, number>(wings.map(({ id, regimeIndex }) => [id, regimeIndex]))
  const known = new Map(people.map((one) => [one.id, one]))
  return (person, answer) => {
    const own = statedOn(shelves, person, answer.recommended)?.own
    const decision: Decision = { ...answer, ...(own && { own }) }
    if (by === '') return decision
    const who = known.get(person)
    const [before, after] = [regimes.get(who?.currentWing ?? null), regimes.get(answer.wing)]
    const earlier = decisionOn(shelves, person)
    const isAbove = who !== undefined && after !== undefined && after > who.requiredRegime
    return {
      ...decision,
      by,
      at: Date.now(),
      overrides: isAbove || (earlier !== undefined && earlier.wing !== answer.wing),
      restricts: before !== undefined && after !== undefined && after > before,
    }
  }
}

/** Accepts several recommendations as one change. */
export function acceptAll(recommended: readonly Pin[], reason: string): Performed {
  const { opened } = desk()
  if (!opened) return NOT_OPEN
  const complete = completing(opened)
  const accepted = (wing: string): Answer => ({ kind: 'accepted', recommended: wing, wing, reason })
  const { proposal } = desk()
  return perform(
    {
      name: { words: 'did.accepted-all', values: { count: recommended.length } },
      reason,
      edits: recommended.map(({ person, wing }) => edit(opened.shelves, 'decisions', person, complete(person, accepted(wing)))),
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
