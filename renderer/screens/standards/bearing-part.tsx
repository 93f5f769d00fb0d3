/** Whom a rule binds in the open estate, who breaks it, what is full, and what lifts it for whom. */

import type { Bearing } from '../../../src/advice/bearing'
import type { Rule } from '../../../src/rules/rule'
import { Announcer } from '../../parts/announcer'
import { Mark } from '../../parts/mark'
import { PagedList } from '../../parts/paged-list'
import { WideTable } from '../../parts/wide-table'
import { useBearings } from '../../state/bearings'
import { useDesk } from '../../state/desk'
import { usePolicyName } from '../../view/policy-name'
import { useSpeech } from '../../words/say'
import { useBroken } from '../estate/broken'
import { People, PersonLink, WingLink } from './estate-links'

export function BearingPart({ rule }: { readonly rule: Rule }) {
  const { say, date } = useSpeech()
  const nameOf = usePolicyName()
  const estate = useDesk((desk) => desk.opened?.estate)
  const policy = useDesk((desk) => desk.policy)
  const of = useBearings((worked) => worked.of)
  const bearing = useBearings(({ bearings }) => bearings[rule.id])
  const isCurrent = of?.estate === estate && of?.policy === policy
  if (!estate) return null
  return (
    <section aria-busy={!isCurrent}>
      <h3>{say('rule.now')}</h3>
      <Announcer>{isCurrent ? '' : say('standards.judging')}</Announcer>
      <p className="aside">
        {isCurrent ? say('rule.now-about', { date: date(estate.asOf), policy: nameOf(policy) }) : say('standards.judging')}
      </p>
      {rule.kind !== 'preference' && <Breaking rule={rule} />}
      {bearing && <OneBearing bearing={bearing} all={estate.people.length} />}
    </section>
  )
}

function Breaking({ rule }: { readonly rule: Rule }) {
  const { say } = useSpeech()
  const broken = useBroken()
  const breaches = broken.byRule.get(rule.id) ?? []
  if (!broken.isCurrent) return null
  return <Listed words={say('rule.breaks', { count: breaches.length })} people={breaches.map(({ person }) => person)} isAlarm />
}

function OneBearing({ bearing, all }: { readonly bearing: Bearing; readonly all: number }) {
  const { say, number } = useSpeech()
  const { binds } = bearing
  const count = binds.length
  switch (bearing.kind) {
    case 'eligibility':
      return (
        <>
          <p>{say('rule.bars', { bars: bearing.bars, all: number(all) })}</p>
          <Listed words={say('rule.alone', { count })} people={binds} />
          {bearing.wings.length > 0 && (
            <details>
              <summary>{say('rule.wings', { count: bearing.wings.length })}</summary>
              <PagedList
                items={bearing.wings.toSorted((a, b) => b.people - a.people)}
                item={({ wing, people }) => (
                  <>
                    <WingLink id={wing} /> {say('rule.wing-bars', { people })}
                  </>
                )}
              />
            </details>
          )}
          {bearing.lifted.length > 0 && (
            <details>
              <summary>{say('rule.lifted', { count: bearing.lifted.length })}</summary>
              <PagedList
                items={bearing.lifted}
                item={({ person, by }) => (
                  <>
                    <PersonLink id={person} /> {say(`rule.lifted.${by}`)}
                  </>
                )}
              />
            </details>
          )}
          {bearing.lifted.length === 0 && <p>{say('rule.lifted', { count: 0 })}</p>}
        </>
      )
    case 'pair':
      return (
        <>
          <p>{say('rule.pairs', { pairs: bearing.pairs, together: bearing.together })}</p>
          {count > 0 && <Listed words={say('rule.pair-people', { count })} people={binds} />}
        </>
      )
    case 'limit':
      return <Limited bearing={bearing} />
    case 'stay':
      return <Listed words={say('rule.stays', { count })} people={binds} />
    case 'preference':
      return (
        <>
          <Listed words={say('rule.counts', { count })} people={binds} />
          <p>{say('rule.comes-to', { now: number(bearing.now) })}</p>
        </>
      )
  }
}

function Limited({ bearing }: { readonly bearing: Extract<Bearing, { kind: 'limit' }> }) {
  const { say, retell, number } = useSpeech()
  const { limits, binds } = bearing
  return (
    <>
      <Listed words={say('rule.limit-people', { count: binds.length })} people={binds} />
      {limits.length === 0 && <p>{say('rule.limits', { count: 0 })}</p>}
      {limits.length > 0 && (
        <details>
          <summary>{say('rule.limits', { count: limits.length })}</summary>
          <WideTable title={say('rule.limit')}>
            <thead>
              <tr>
                <th scope="col">{say('rule.limit')}</th>
                <th scope="col" className="numeric">
                  {say('rule.limit-now')}
                </th>
                <th scope="col" className="numeric">
                  {say('rule.limit-most')}
                </th>
                <th scope="col" className="numeric">
                  {say('rule.limit-left')}
                </th>
              </tr>
            </thead>
            <tbody>
              {limits.slice(0, LIMITS_SHOWN).map(({ name, wings, now, most }, index) => (
                <tr key={index}>
                  <th scope="row">{wings.length === 1 ? <WingLink id={wings[0]!}>{retell(name)}</WingLink> : retell(name)}</th>
                  <td className="numeric">{number(now)}</td>
                  <td className="numeric">{number(most)}</td>
                  <td className="numeric">
                    {now > most ? (
                      <Mark tone="alarm">{say('rule.limit-over', { count: number(now - most) })}</Mark>
                    ) : (
                      number(most - now)
                    )}
                  </td>
                </tr>
              ))}
            </tbody>
          </WideTable>
          {limits.length > LIMITS_SHOWN && (
            <p className="aside">{say('attention.more', { count: limits.length - LIMITS_SHOWN })}</p>
          )}
        </details>
      )}
    </>
  )
}

/** The fullest; whoever wants every wing finds it on the screen Estate. */
const LIMITS_SHOWN = 200

type ListedProps = { readonly words: string; readonly people: readonly string[]; readonly isAlarm?: boolean }

/** A sentence, and the people whom it counts. */
function Listed({ words, people, isAlarm = false }: ListedProps) {
  if (people.length === 0) return <p>{words}</p>
  return (
    <details>
      <summary className={isAlarm ? 'summary-alarm' : undefined}>{words}</summary>
      <People ids={people} />
    </details>
  )
}
