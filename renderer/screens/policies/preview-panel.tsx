/** What the policy that is looked at would do to the open estate, beside what the one in force does. */

import type { NotApplicable } from '../../../src/domain/comparison'
import type { Estate } from '../../../src/domain/estate'
import { TIERS, type Plan } from '../../../src/domain/plan'
import type { Policy } from '../../../src/domain/policy'
import { Announcer } from '../../parts/announcer'
import { PagedList } from '../../parts/paged-list'
import { WideTable } from '../../parts/wide-table'
import { useDesk } from '../../state/desk'
import { isSame } from '../../state/policies'
import { preview, stopPreview, usePreview, type Preview, type Previewed } from '../../state/policy-preview'
import { useSpeech } from '../../words/say'
import { useSealedPeople } from '../deciding/use-sealed'
import { PersonLink } from '../standards/estate-links'

export function PreviewPanel({ edited }: { readonly edited: Policy | undefined }) {
  const { say } = useSpeech()
  const estate = useDesk((desk) => desk.opened?.estate)
  const id = useDesk((desk) => desk.opened?.id)
  const inForce = useDesk((desk) => desk.policy)
  const now = usePreview((state) => state)
  const isNothing = edited !== undefined && isSame(edited, inForce)
  const isPlanning = now.status === 'planning'
  const hasDone = now.status === 'done' && now.of.id === id
  return (
    <aside className="detail" aria-label={say('preview.panel')}>
      <h2>{say('preview.panel')}</h2>
      <p className="aside">{say('preview.about')}</p>
      {isNothing && !isPlanning && <p>{say('preview.same')}</p>}
      <div className="form-actions">
        {isPlanning ? (
          <button type="button" className="stop" disabled={now.isStopping} onClick={stopPreview}>
            {say('preview.stop')}
          </button>
        ) : (
          <button type="button" className="main-action" disabled={!edited || isNothing} onClick={() => edited && preview(edited)}>
            {say(hasDone ? 'preview.again' : 'preview.start')}
          </button>
        )}
      </div>
      {isPlanning && <Working now={now} />}
      <Announcer>{now.status === 'done' ? say('preview.panel') : ''}</Announcer>
      {now.status === 'stopped' && <p>{say('preview.stopped')}</p>}
      {now.status === 'withheld' && <p className="result-caution">{say('preview.withheld')}</p>}
      {now.status === 'done' && hasDone && (
        <>
          {!isOf(now.of, estate, inForce, edited) && <p className="result-caution">{say('preview.stale')}</p>}
          <Effect done={now} />
        </>
      )}
    </aside>
  )
}

function isOf(of: Previewed, estate: Estate | undefined, present: Policy, edited: Policy | undefined): boolean {
  return of.estate === estate && isSame(of.present, present) && edited !== undefined && isSame(of.edited, edited)
}

function Working({ now }: { readonly now: Extract<Preview, { status: 'planning' }> }) {
  const { say } = useSpeech()
  const { which, progress, isStopping } = now
  const tier = progress?.step === 'solve' ? progress.tier : undefined
  const step = tier
    ? say('progress.solve-tier', { number: TIERS.indexOf(tier) + 1, tier: say(`tier.${tier}`) })
    : say(`progress.${progress?.step ?? 'judge'}`)
  return (
    <div role="status">
      <p>{isStopping ? say('propose.stopping') : say(`preview.${which}`, { step })}</p>
      <progress
        className="wide-progress"
        aria-label={say('preview.panel')}
        max={2 * TIERS.length}
        value={(which === 'edited' ? TIERS.length : 0) + (tier ? TIERS.indexOf(tier) : 0)}
      />
    </div>
  )
}

type Done = Extract<Preview, { status: 'done' }>

function Effect({ done }: { readonly done: Done }) {
  const { say } = useSpeech()
  const { of, present, edited, stopped, notApplicable } = done
  const differing = differences(of.estate, present, edited)
  const isProven = present.status === 'optimal' && edited.status === 'optimal'
  const sealed = useSealedPeople()
  const seen = differing.filter(({ person }) => !sealed.has(person))
  const isSamePlan =
    differing.length === 0 && TIERS.every((_, index) => present.tiers[index]!.value === edited.tiers[index]!.value)
  return (
    <>
      <section>
        <p className="rule-says">
          {isSamePlan ? say('preview.verdict.same') : say('preview.verdict', { count: differing.length })}
        </p>
        <p>{say('preview.moves', { now: movesOf(of.estate, present), then: movesOf(of.estate, edited) })}</p>
        <p>{say('preview.unplaced', { now: present.unplaced.length, then: edited.unplaced.length })}</p>
        {stopped && <p className="result-caution">{say('preview.ended-early')}</p>}
        {!isProven && <p className="result-caution">{say('preview.not-proven')}</p>}
      </section>
      <Tiers of={of} present={present} edited={edited} />
      {differing.length > 0 && (
        <section>
          <h3>{say('preview.people')}</h3>
          {seen.length < differing.length && (
            <p className="aside">{say('preview.sealed', { count: differing.length - seen.length })}</p>
          )}
          <PagedList items={seen} item={(one) => <Differs {...one} estate={of.estate} />} />
        </section>
      )}
      {notApplicable.length > 0 && <NotApplied people={notApplicable} />}
    </>
  )
}

function Tiers({ of, present, edited }: Pick<Done, 'of' | 'present' | 'edited'>) {
  const { say, number } = useSpeech()
  const isAlikeCounted =
    of.present.model === of.edited.model &&
    JSON.stringify([of.present.assign, of.present.weights]) === JSON.stringify([of.edited.assign, of.edited.weights])
  return (
    <section>
      <h3>{say('preview.tiers')}</h3>
      <WideTable title={say('preview.tiers')} look="preview-table">
        <thead>
          <tr>
            <th scope="col">{say('preview.aim')}</th>
            <th scope="col" className="numeric">
              {say('preview.now')}
            </th>
            <th scope="col" className="numeric">
              {say('preview.then')}
            </th>
            <th scope="col">{say('preview.difference')}</th>
          </tr>
        </thead>
        <tbody>
          {TIERS.map((tier, index) => {
            const [now, then] = [present.tiers[index]!.value, edited.tiers[index]!.value]
            const compares = isAlikeCounted || !POINTS.includes(tier)
            return (
              <tr key={tier}>
                <th scope="row">{say(`tier.${tier}`)}</th>
                <td className="numeric">{number(now)}</td>
                <td className="numeric">{number(then)}</td>
                <td>{compares ? say(now === then ? 'preview.alike' : then < now ? 'preview.better' : 'preview.worse') : '–'}</td>
              </tr>
            )
          })}
        </tbody>
      </WideTable>
      {!isAlikeCounted && <p className="aside">{say('preview.not-comparable')}</p>}
    </section>
  )
}

/** Aims whose points depend on a policy's weights and models. */
const POINTS: readonly string[] = ['security', 'welfare']

type Difference = { readonly person: string; readonly now: string | undefined; readonly then: string | undefined }

function Differs({ person, now, then, estate }: Difference & { readonly estate: Estate }) {
  const { say } = useSpeech()
  const name = (id: string | undefined): string =>
    id === undefined ? say('preview.nowhere') : (estate.wings.find((wing) => wing.id === id)?.name ?? id)
  return (
    <>
      <PersonLink id={person} /> {say('preview.from-to', { now: name(now), then: name(then) })}
    </>
  )
}

function NotApplied({ people }: { readonly people: readonly NotApplicable[] }) {
  const { say, retell } = useSpeech()
  return (
    <section>
      <details>
        <summary>{say('preview.not-applied', { count: people.length })}</summary>
        <PagedList items={people} item={({ text }) => retell(text)} />
      </details>
    </section>
  )
}

/** Who would live elsewhere, in the estate's order. */
function differences(estate: Estate, present: Plan, edited: Plan): readonly Difference[] {
  const [now, then] = [present, edited].map(({ placements }) => new Map(placements.map(({ person, wing }) => [person, wing])))
  return estate.people.flatMap(({ id: person }) => {
    const one = { person, now: now!.get(person), then: then!.get(person) }
    return one.now === one.then ? [] : [one]
  })
}

/** How many of those who live in a wing would live in another one. */
function movesOf(estate: Estate, { placements }: Plan): number {
  const homes = new Map(estate.people.map(({ id, currentWing }) => [id, currentWing]))
  return placements.filter(({ person, wing }) => homes.get(person) !== null && homes.get(person) !== wing).length
}
