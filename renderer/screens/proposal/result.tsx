/** How the work goes, and then how good the proposal is: its status, its five tiers with what is proven of each, and its effects. */

import { Announcer } from '../../parts/announcer'
import { Sentence } from '../../parts/sentence'
import { pinsOf } from '../../state/decisions'
import { useDesk, type Work } from '../../state/desk'
import { isSame } from '../../state/policies'
import type { EstateView } from '../../view/estate-view'
import { usePolicyName } from '../../view/policy-name'
import { TIERS, type TierId } from '../../../src/domain/plan'
import { useSpeech, type Speech } from '../../words/say'
import { TierStrip } from './tier-strip'

export function Result({ view }: { readonly view: EstateView }) {
  const speech = useSpeech()
  const work = useDesk((desk) => desk.work)
  const proposal = useDesk((desk) => desk.proposal)
  const withheld = useDesk((desk) => desk.withheld)
  const { say } = speech
  const announcement = work.status === 'idle' ? (proposal ? say(statusOf(proposal)) : '') : wordsOfWork(work, speech)
  return (
    <section className="result" aria-label={say('tiers.title')} aria-busy={work.status !== 'idle'}>
      <Announcer>{announcement}</Announcer>
      {work.status !== 'idle' && <Working work={work} />}
      {work.status === 'idle' && withheld && <Withheld />}
      {work.status === 'idle' && !withheld && !proposal && <p className="invite">{say('propose.invite')}</p>}
      {work.status === 'idle' && proposal && <Proposed view={view} />}
    </section>
  )
}

function Working({ work }: { readonly work: Work }) {
  const speech = useSpeech()
  const progress = work.status === 'planning' ? work.progress : undefined
  const step = work.status === 'planning' ? currentAim(progress?.step === 'solve' ? progress.tier : undefined) : undefined
  return (
    <>
      <div className="result-lines">
        <p className="result-status">{wordsOfWork(work, speech)}</p>
        <progress aria-label={speech.say('progress.solve')} max={TIERS.length + 1} value={step} />
      </div>
      {progress && progress.tiers.length > 0 && (
        <TierStrip tiers={progress.tiers} {...(progress.step === 'solve' && progress.tier && { working: progress.tier })} />
      )}
    </>
  )
}

function Proposed({ view }: { readonly view: EstateView }) {
  const { say } = useSpeech()
  const nameOf = usePolicyName()
  const proposal = useDesk((desk) => desk.proposal)
  const policy = useDesk((desk) => desk.policy)
  const standing = useDesk((desk) => desk.opened?.standing)
  const pinned = useDesk((desk) => desk.opened && pinsOf(desk.opened).length) ?? 0
  if (!proposal) return null
  const { plan } = proposal
  const people = [...view.people.values()]
  const countOf = (...changes: readonly string[]): number =>
    people.filter(({ change }) => change && changes.includes(change)).length
  return (
    <>
      <div className="result-lines">
        <p className={plan.status === 'optimal' ? 'result-status' : 'result-status result-caution'}>{say(statusOf(proposal))}</p>
        <p>
          <strong>{say('app.advises')}</strong>{' '}
          {plan.breaches.length === 0 ? say('result.no-breach') : say('result.breaches', { count: plan.breaches.length })}{' '}
          {say('result.changes', {
            moves: countOf('moves', 'transfers'),
            arrivals: countOf('arrives'),
            unplaced: plan.unplaced.length,
          })}
        </p>
        {proposal.some && <p>{say('some.result', { count: proposal.some.people.length })}</p>}
        {pinned > 0 && <p className="aside">{say('pin.result', { count: pinned })}</p>}
        {standing !== proposal.standing && <p className="result-caution">{say('result.stale')}</p>}
        {!isSame(policy, proposal.policy) && (
          <p className="result-caution">{say('policy.differs', { name: nameOf(proposal.policy) })}</p>
        )}
      </div>
      <TierStrip tiers={plan.tiers} />
    </>
  )
}

function Withheld() {
  const { say, retell } = useSpeech()
  const findings = useDesk((desk) => desk.withheld) ?? []
  return (
    <div className="withheld">
      <h2>{say('result.withheld')}</h2>
      <p>{say('result.withheld-about')}</p>
      <ul>
        {findings.slice(0, 50).map(({ text }, index) => (
          <li key={index}>
            <Sentence>{retell(text)}</Sentence>
          </li>
        ))}
      </ul>
    </div>
  )
}

function statusOf({ plan, stopped }: { readonly plan: { readonly status: 'optimal' | 'bounded' }; readonly stopped: boolean }) {
  return stopped ? 'result.stopped' : (`result.${plan.status}` as const)
}

function wordsOfWork(work: Work, { say }: Speech): string {
  if (work.status === 'stopping') return say('propose.stopping')
  const progress = work.status === 'planning' ? work.progress : undefined
  if (!progress) return say('progress.judge')
  if (progress.step !== 'solve' || !progress.tier) return say(`progress.${progress.step}`)
  return say('progress.solve-tier', { number: TIERS.indexOf(progress.tier) + 1, tier: say(`tier.${progress.tier}`) })
}

function currentAim(tier: TierId | undefined): number | undefined {
  return tier && TIERS.indexOf(tier)
}
