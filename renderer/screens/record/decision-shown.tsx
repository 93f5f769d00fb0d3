/** What was shown when something was proposed or decided, and working it out again. */

import { useState } from 'react'
import type { Alternative } from '../../../src/domain/explanation'
import type { Deed } from '../../../src/record/deed'
import { PagedList } from '../../parts/paged-list'
import { Sentence } from '../../parts/sentence'
import type { Basis, ShownOfMany, ShownOfPerson, WingNamed } from '../../state/basis'
import { replay, type Replayed } from '../../state/replay'
import { report } from '../../state/report-bug'
import { RuleNames } from '../../view/rule-link'
import { useSpeech } from '../../words/say'
import { Reasons } from '../explanation/reasons'

/** A proposal is put down as its basis alone; a decision as a basis and what was shown of the person, or where all accepted at once live. */
type Shown = { readonly person?: ShownOfPerson } & Partial<ShownOfMany>

export function DecisionShown({ number, deed }: { readonly number: number; readonly deed: Deed }) {
  const { basis, person, recommended, wings }: Shown =
    deed.kind === 'proposed' ? { basis: deed.shown as Basis } : (deed.shown ?? {})
  return (
    <>
      {recommended && <AllShown recommended={recommended} {...(wings && { wings })} />}
      {person && <PersonShown person={person} />}
      {basis?.plan && <RestedOn number={number} deed={deed} basis={basis} />}
    </>
  )
}

function PersonShown({ person }: { readonly person: ShownOfPerson }) {
  const { say, retell } = useSpeech()
  const { recommended, decided, wings, explanation, options, complete, breaches, unknowns } = person
  const nameOf = useWingsAsNamed(wings)
  return (
    <>
      <section>
        <h3>{say('record.shown')}</h3>
        <p>{say('record.recommended', { wing: nameOf(recommended) })}</p>
        {decided !== undefined && <p>{say('record.decided', { wing: nameOf(decided) })}</p>}
        {!complete && <p className="aside">{say('record.incomplete')}</p>}
      </section>
      {explanation && <Reasons title={say('why.because')} reasons={explanation.because} />}
      {explanation?.necessity && (
        <section className="necessity">
          <h3>{say('why.necessity')}</h3>
          <p>
            <Sentence>{retell(explanation.necessity.text)}</Sentence>
          </p>
          <PagedList
            items={explanation.necessity.considered}
            item={({ wing, why }) => (
              <>
                <strong>
                  <Sentence>{nameOf(wing)}</Sentence>
                </strong>{' '}
                <Sentence>{retell(why)}</Sentence>
              </>
            )}
          />
        </section>
      )}
      {options.length > 0 && (
        <section>
          <h3>{say('why.alternatives')}</h3>
          <PagedList items={options} item={(option) => <Option option={option} name={nameOf(option.wing)} />} />
        </section>
      )}
      {breaches.length > 0 && (
        <section>
          <h3>{say('record.risks')}</h3>
          <p>
            <RuleNames ids={breaches.map(({ rule }) => rule)} />
          </p>
        </section>
      )}
      {unknowns.length > 0 && (
        <section>
          <h3>{say('record.unknowns')}</h3>
          <ul>
            {unknowns.map(({ fact, effect }) => (
              <li key={fact}>
                <Sentence>{say('pair.named', { name: retell(fact), value: retell(effect) })}</Sentence>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  )
}

function AllShown({ recommended, wings }: Pick<ShownOfMany, 'recommended' | 'wings'>) {
  const { say } = useSpeech()
  const nameOf = useWingsAsNamed(wings)
  return (
    <section>
      <h3>{say('record.shown')}</h3>
      <PagedList
        items={recommended}
        item={({ person, wing }) => (
          <>
            <strong>
              <Sentence>{person}</Sentence>
            </strong>{' '}
            <Sentence>{say('record.recommended', { wing: nameOf(wing) })}</Sentence>
          </>
        )}
      />
    </section>
  )
}

/** What wings were called when it was decided, with their facilities; where the record holds no name, the id stands. */
function useWingsAsNamed(wings: readonly WingNamed[] = []): (id: string | null) => string {
  const { say } = useSpeech()
  const named = new Map(wings.map((wing) => [wing.id, wing]))
  return (id) => {
    if (id === null) return say('record.no-place')
    const wing = named.get(id)
    return wing ? say('person.wing', { wing: wing.name, facility: wing.facility }) : id
  }
}

function Option({ option, name }: { readonly option: Alternative; readonly name: string }) {
  const { say, number } = useSpeech()
  if (option.verdict === 'impossible') {
    return (
      <>
        <strong>
          <Sentence>{name}</Sentence>
        </strong>{' '}
        <RuleNames ids={option.broken} />
      </>
    )
  }
  return (
    <>
      <strong>
        <Sentence>{name}</Sentence>
      </strong>{' '}
      {say(`why.verdict.${option.verdict}`)}
      {option.verdict === 'worse' && ` ${say('why.cost.worse', { by: number(option.by), tier: say(`tier.${option.tier}`) })}`}
    </>
  )
}

type RestedProps = { readonly number: number; readonly deed: Deed; readonly basis: Basis }

function RestedOn({ number, deed, basis }: RestedProps) {
  const { say, date } = useSpeech()
  const { estate, policy, rules, plan, stopped } = basis
  const facts = [
    say('record.basis.estate', { name: estate.name, date: date(estate.asOf), sha: estate.sha256 }),
    say('record.basis.policy', { name: policy.name }),
    say('record.basis.rules', { version: rules.version, sha: rules.sha256 }),
    say('record.basis.plan', { sha: plan.sha256 }),
    ...(stopped ? [say('record.basis.stopped')] : []),
  ]
  return (
    <section>
      <h3>{say('record.basis')}</h3>
      <ul className="record-basis">
        {facts.map((fact) => (
          <li key={fact}>{fact}</li>
        ))}
      </ul>
      {deed.estate && <Replay number={number} estate={deed.estate} basis={basis} />}
    </section>
  )
}

type ReplayProps = { readonly number: number; readonly estate: NonNullable<Deed['estate']>; readonly basis: Basis }

function Replay({ number, estate, basis }: ReplayProps) {
  const { say } = useSpeech()
  const [work, setWork] = useState<'working' | Replayed>()
  const go = () => {
    setWork('working')
    report(
      replay(number, estate, basis).then(setWork, (bug: unknown) => {
        setWork(undefined)
        throw bug
      }),
    )
  }
  return (
    <>
      <button type="button" disabled={work === 'working'} onClick={go}>
        {say('record.replay')}
      </button>
      <p role="status">
        {work === 'working' ? say('record.replaying') : work && say(`record.replay.${work}`, { then: basis.rules.version })}
      </p>
    </>
  )
}
