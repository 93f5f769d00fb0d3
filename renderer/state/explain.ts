/** Chooses a person or a wing to look at; a person of the proposal is explained in a worker, and only the last one chosen. */

import type { Alternative } from '../../src/domain/explanation'
import { openCompanion, type Companion } from '../worker/ask'
import { desk, lay, type Asking, type Proposal } from './desk'
import { report } from './report-bug'

/** How long an explanation that nobody waits for any more may take to end, before its worker is given up with all it had worked out. */
const PATIENCE_MS = 250

/** The worker that holds a proposal, and whether it is at work. */
type Explaining = { readonly proposal: Proposal; readonly companion: Companion; busy?: Promise<unknown> }

let explaining: Explaining | undefined
/** Which explanation is waited for: only the last one asked for is shown. */
let latest = 0

export function choosePerson(person: string): void {
  stopExplaining()
  lay({ choice: { kind: 'person', id: person } })
  const { proposal, explained } = desk()
  if (!proposal?.estate.people.some(({ id }) => id === person)) return
  const known = explained[person]
  if (known) return lay({ asking: { person, done: true, explanation: known, found: known.alternatives } })
  lay({ asking: { person, done: false, found: [] } })
  report(explain(proposal, person))
}

async function explain(proposal: Proposal, person: string): Promise<void> {
  const turn = latest
  const isLatest = (): boolean => turn === latest
  const worker = await freeWorker(proposal, isLatest)
  if (!worker) return
  const answer = worker.companion.ask('explain', { person }, (news) => {
    if (!isLatest()) return
    if (news.kind === 'outline') update((asking) => ({ ...asking, explanation: news.explanation }))
    else update((asking) => ({ ...asking, found: withLatest(asking.found, news.alternative) }))
  })
  worker.busy = answer
  const explanation = await answer.finally(() => delete worker.busy)
  if (desk().proposal !== proposal) return
  lay(({ explained }) => ({
    ...(isLatest() && { asking: { person, done: true, explanation, found: explanation.alternatives } }),
    explained: { ...explained, [person]: explanation },
  }))
}

/** The worker that holds a proposal, once it is free; undefined: meanwhile something else was asked. */
async function freeWorker(proposal: Proposal, isLatest: () => boolean): Promise<Explaining | undefined> {
  const busy = explaining?.proposal === proposal && explaining.busy
  if (busy) {
    const isFree = busy.then(() => true)
    const isLate = new Promise<false>((resolve) => setTimeout(() => resolve(false), PATIENCE_MS))
    const inTime = await Promise.race([isFree, isLate])
    if (!isLatest()) return undefined
    if (!inTime) dismissExplainer()
  }
  if (explaining?.proposal !== proposal) {
    dismissExplainer()
    const { estate, policy, plan } = proposal
    explaining = { proposal, companion: openCompanion('explain') }
    report(explaining.companion.ask('hold', { estate, policy, plan }))
  }
  return explaining
}

/** Ends the worker that explains; the next explanation begins with one anew. */
export function dismissExplainer(): void {
  explaining?.companion.end()
  explaining = undefined
}

export function chooseWing(wing: string): void {
  stopExplaining()
  lay({ choice: { kind: 'wing', id: wing } })
}

export function chooseNothing(): void {
  stopExplaining()
  lay({ choice: undefined })
}

/** Waits no longer for the explanation that is being worked out; those that are complete are kept. */
export function stopExplaining(): void {
  latest += 1
  lay({ asking: undefined })
}

function update(change: (asking: Asking) => Asking): void {
  const { asking } = desk()
  if (asking) lay({ asking: change(asking) })
}

/** A wing may be heard of twice: what was found by solving again replaces what was seen at once. */
function withLatest(found: readonly Alternative[], latest: Alternative): Alternative[] {
  return [...found.filter(({ wing }) => wing !== latest.wing), latest]
}
