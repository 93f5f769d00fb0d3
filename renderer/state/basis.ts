/** What a recommendation rested on and what was shown of it, as the record keeps it, so that it can be worked out anew years later. */

import { sha256Of } from '../../src/domain/canonical'
import type { Estate } from '../../src/domain/estate'
import type { Alternative, Explanation } from '../../src/domain/explanation'
import type { Breach, Gap } from '../../src/domain/plan'
import type { Policy } from '../../src/domain/policy'
import type { Pin } from '../../src/recommend-pinned'
import { rulesDigest } from '../../src/rules/version'
import { version } from '../../package.json'
import { desk, type Proposal, type Some } from './desk'

/** Everything that a plan follows from, and the plan by its SHA-256. The policy is whole; the estate is that of the journal at `standing`. */
export type Basis = {
  readonly estate: { readonly name: string; readonly asOf: string; readonly sha256: string }
  /** The number of the last change of the document that was in force; 0: none. */
  readonly standing: number
  readonly policy: Policy
  readonly pins: readonly Pin[]
  readonly some?: Some
  /** The program, and the digest of all that its rules state. */
  readonly rules: { readonly version: string; readonly sha256: string }
  readonly plan: {
    readonly sha256: string
    readonly status: string
    readonly engine: { readonly name: string; readonly version: string }
  }
  /** A person ended the search before it was proven best, so it can't be done again. */
  readonly stopped: boolean
}

/** What a wing and its facility were called. */
export type WingNamed = { readonly id: string; readonly name: string; readonly facility: string }

/** What was on the screen about one person when it was decided. */
export type ShownOfPerson = {
  readonly recommended: string | null
  /** Where they live by the decision. Records older than this say it in the change alone. */
  readonly decided?: string | null
  /** The names of all wings that this mentions by their ids. Those older than this have none. */
  readonly wings?: readonly WingNamed[]
  /** Reasons, necessity, what would change it, the funnel; as far as they were worked out by then. */
  readonly explanation?: Explanation
  /** Every other wing that was judged by then, and why not there. */
  readonly options: readonly Alternative[]
  /** Whether all of that was complete. */
  readonly complete: boolean
  /** Rules that the person breaks in the plan. */
  readonly breaches: readonly Breach[]
  /** What was not known about them. */
  readonly unknowns: readonly Gap[]
}

export function basisOf({ plan, policy, pins, some, standing, stopped }: Proposal): Basis {
  return {
    estate: plan.estate,
    standing,
    policy,
    pins,
    ...(some && { some }),
    rules: rulesNow(),
    plan: { sha256: sha256Of(plan), status: plan.status, engine: plan.engine },
    stopped,
  }
}

/** By which rules things are judged now. */
export function rulesNow(): Basis['rules'] {
  return { version, sha256: (digest ??= rulesDigest()) }
}

let digest: string | undefined

/** What is shown of a person now, as it is decided that they live in this wing; undefined: no proposal is open. */
export function shownOf(person: string, decided: string | null): ShownOfPerson | undefined {
  const { opened, proposal, asking, explained } = desk()
  if (!opened || !proposal) return undefined
  const { plan } = proposal
  const asked = asking?.person === person ? asking : undefined
  const explanation = explained[person] ?? asked?.explanation
  const recommended = plan.placements.find((placement) => placement.person === person)?.wing ?? null
  const options = asked?.found ?? explanation?.alternatives ?? []
  const considered = explanation?.necessity?.considered ?? []
  return {
    recommended,
    decided,
    wings: namesOf(opened.estate, [recommended, decided, ...[...options, ...considered].map(({ wing }) => wing)]),
    ...(explanation && { explanation }),
    options,
    complete: explained[person] !== undefined,
    breaches: plan.breaches.filter((breach) => breach.person === person),
    unknowns: plan.gaps.filter((gap) => gap.person === person),
  }
}

/** What was accepted at once: where each of these people lives by it, and what that rested on. */
export type ShownOfMany = {
  readonly recommended: readonly Pin[]
  /** The names of all wings among them. Records older than this have none. */
  readonly wings?: readonly WingNamed[]
  readonly basis?: Basis
}

/** What is shown of these recommendations now, as all of them are accepted; undefined: no proposal is open. */
export function allShown(recommended: readonly Pin[]): ShownOfMany | undefined {
  const { opened, proposal } = desk()
  if (!opened || !proposal) return undefined
  return {
    recommended,
    wings: namesOf(
      opened.estate,
      recommended.map(({ wing }) => wing),
    ),
    basis: basisOf(proposal),
  }
}

function namesOf({ wings, facilities }: Estate, mentioned: readonly (string | null)[]): WingNamed[] {
  const ids = new Set(mentioned)
  const facilityNames = new Map(facilities.map(({ id, name }) => [id, name]))
  return wings.flatMap(({ id, name, facility }) =>
    ids.has(id) ? [{ id, name, facility: facilityNames.get(facility) ?? facility }] : [],
  )
}
