/** Proposes placements in a worker, and stops it when asked, keeping the best lawful plan found so far. */

import type { Estate } from '../../src/domain/estate'
import type { Recommendation } from '../../src/recommend'
import type { Pin } from '../../src/recommend-pinned'
import { estateForSome } from '../../src/recommend-some'
import { askForPlan, type AskedForPlan } from '../worker/ask-for-plan'
import { may, NEEDS } from '../../src/people/permissions'
import { basisOf } from './basis'
import { keep } from './changes'
import { whoIsHere } from './here'
import { desk, lay, type Opened, type Proposal, type Some } from './desk'
import { decidedIn, pinsOf } from './decisions'
import { choosePerson, dismissExplainer, stopExplaining } from './explain'
import { note, said } from './record'
import { dismissVerdicts } from './verdicts'
import { report } from './report-bug'

/** A proposal without the estate, which lies beside it. Older versions did not keep who was pinned. */
type KeptProposal = Omit<Proposal, 'estate' | 'pins'> & Partial<Pick<Proposal, 'pins'>>

const CURRENT = 'current'

let planning: AskedForPlan | undefined

/** @param people for whom; everyone else stays where they are, or lives where it was decided. Without it: for everyone. */
export function propose(people?: readonly string[]): void {
  const { opened, policy, work } = desk()
  if (!opened || work.status !== 'idle') return
  if (!may(whoIsHere(), 'plans')) {
    lay({ notice: { kind: 'denied', denial: { why: 'role', needs: NEEDS.plans } } })
    return
  }
  const some = people && { people, decided: decidedAbout(opened, new Set(people)) }
  const estate = estateOf(opened, some)
  const pins = [...pinsOf(opened), ...(some?.decided ?? [])]
  forgetProposal()
  lay({ work: { status: 'planning', progress: undefined } })
  planning = askForPlan({ estate, policy, pins }, (progress) => lay({ work: { status: 'planning', progress } }))
  report(
    planning.answer.then(({ recommendation, stopped }) =>
      show(opened, recommendation, { policy, stopped, pins, ...(some && { some }) }),
    ),
  )
}

/** Ends the search within moments. The best draft so far is checked again and shown; without one there is nothing to show. */
export function stop(): void {
  const { work } = desk()
  if (work.status !== 'planning' || !planning) return
  if (planning.conclude()) return lay({ work: { status: 'stopping' } })
  planning.dismiss()
  planning = undefined
  lay({ work: { status: 'idle' }, notice: { kind: 'nothing-yet' } })
}

/** Takes the proposal off the desk, with every explanation of it, and ends the work on a new one. */
export function forgetProposal(): void {
  planning?.dismiss()
  planning = undefined
  stopExplaining()
  dismissExplainer()
  dismissVerdicts()
  lay({ proposal: undefined, withheld: undefined, explained: {}, work: { status: 'idle' }, notice: undefined })
}

/** Shows the proposal again that was kept with the open estate, if it is of the estate as it stands. */
export function restoreProposal(): void {
  const { opened } = desk()
  const kept = opened?.shelves.plans.get(CURRENT) as KeptProposal | undefined
  if (opened && kept?.standing === opened.standing)
    lay({ proposal: { pins: pinsOf(opened), ...kept, estate: estateOf(opened, kept.some) } })
}

/** Lays an answer on the desk, unless another estate lies there by now. */
function show(asked: Opened, recommendation: Recommendation, made: Pick<Proposal, 'policy' | 'stopped' | 'some' | 'pins'>): void {
  if (desk().opened?.id !== asked.id) return
  planning = undefined
  lay({ work: { status: 'idle' } })
  if (recommendation.status === 'withheld') {
    note({ kind: 'proposed', what: said('deed.propose-withheld'), shown: { findings: recommendation.findings } })
    return lay({ withheld: recommendation.findings })
  }
  const { plan } = recommendation
  const kept = {
    ...made,
    stopped: made.stopped && plan.status !== 'optimal',
    plan,
    standing: asked.standing,
  } satisfies KeptProposal
  const proposal: Proposal = { ...kept, estate: estateOf(asked, made.some) }
  lay({ proposal })
  keep('plans', CURRENT, kept, {
    kind: 'proposed',
    what: said('deed.propose', { count: proposal.estate.people.length }),
    about: made.some?.people ?? [],
    shown: basisOf(proposal),
  })
  const { choice } = desk()
  if (choice?.kind === 'person') choosePerson(choice.id)
}

/** The estate that a plan for some is made in; for everyone, the estate itself. */
function estateOf(opened: Opened, some: Some | undefined): Estate {
  if (!some) return opened.estate
  const pinned = [...pinsOf(opened), ...some.decided]
  return estateForSome(opened.estate, new Set([...some.people, ...pinned.map(({ person }) => person)]))
}

/** Where others are to live by what was decided about the proposal so far. Whoever is pinned is where they are pinned. */
function decidedAbout(opened: Opened, some: ReadonlySet<string>): readonly Pin[] {
  const { proposal } = desk()
  if (proposal?.standing !== opened.standing) return []
  const pinned = new Set(pinsOf(opened).map(({ person }) => person))
  const { placements } = proposal.plan
  const recommended = new Map(placements.map(({ person, wing }) => [person, wing]))
  const homes = new Map(opened.estate.people.map(({ id, currentWing }) => [id, currentWing]))
  return decidedIn(opened.shelves, (person) => recommended.get(person)).flatMap(({ person, wing }) =>
    wing === null || wing === homes.get(person) || some.has(person) || pinned.has(person) ? [] : [{ person, wing }],
  )
}
