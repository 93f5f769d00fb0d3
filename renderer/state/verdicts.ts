/** Asks which rules people would break where, and in which order to move them, of one worker that holds the open proposal and stays ready while it is open. */

import type { Barred } from '../../src/advice/barred'
import type { DecidedOrder } from '../../src/advice/moves/decided'
import type { BrokenThere, Decided, WingVerdict } from '../../src/advice/verdicts'
import { openCompanion, type Companion } from '../worker/ask'
import type { Proposal } from './desk'
import { report } from './report-bug'

let holding: { readonly proposal: Proposal; readonly companion: Companion } | undefined

/** Makes the worker ready, so that the first answer comes as fast as every other. */
export function prepareVerdicts(proposal: Proposal): void {
  report(companionOf(proposal).ask('broken', { people: [], decided: [] }))
}

/** One verdict for each wing. */
export function verdictsFor(proposal: Proposal, person: string, decided: readonly Decided[]): Promise<readonly WingVerdict[]> {
  return companionOf(proposal).ask('verdicts', { person, decided })
}

/** Why a wing is barred for a person, and what would open it. */
export function whyBarred(proposal: Proposal, person: string, wing: string, decided: readonly Decided[]): Promise<Barred> {
  return companionOf(proposal).ask('barred', { person, wing, decided })
}

/** Which of these people break a rule where they are to live. */
export function brokenAmong(
  proposal: Proposal,
  people: readonly string[],
  decided: readonly Decided[],
): Promise<readonly BrokenThere[]> {
  return companionOf(proposal).ask('broken', { people, decided })
}

/** In which order the moves that were decided can be made. */
export function orderOf(proposal: Proposal, decided: readonly Decided[]): Promise<DecidedOrder> {
  return companionOf(proposal).ask('order', { decided })
}

export function dismissVerdicts(): void {
  holding?.companion.end()
  holding = undefined
}

function companionOf(proposal: Proposal): Companion {
  if (holding?.proposal === proposal) return holding.companion
  dismissVerdicts()
  const companion = openCompanion('verdicts')
  holding = { proposal, companion }
  const { estate, policy, plan } = proposal
  report(companion.ask('hold', { estate, policy, plan }))
  return companion
}
