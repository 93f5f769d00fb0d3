/** What is scarce, and which rules are broken now. */

import { useMemo } from 'react'
import { Mark } from '../../parts/mark'
import { PagedList } from '../../parts/paged-list'
import { WideTable } from '../../parts/wide-table'
import type { EstateView } from '../../view/estate-view'
import { ruleTitle, wingName } from '../../view/names'
import { RuleLinks } from '../../view/rule-link'
import { scarcityOf } from '../../view/scarcity'
import { useSpeech } from '../../words/say'
import type { Broken } from './broken'
import { choose } from './place'

type Props = { readonly view: EstateView; readonly broken: Broken }

export function ScarcePart({ view, broken }: Props) {
  return (
    <div className="attention">
      <RulesBroken view={view} broken={broken} />
      <Scarce view={view} />
    </div>
  )
}

function RulesBroken({ view, broken }: Props) {
  const { say, retell, number } = useSpeech()
  const rules = [...broken.byRule].sort(([, a], [, b]) => b.length - a.length)
  return (
    <section aria-busy={!broken.isCurrent}>
      <h2>{say('broken.title')}</h2>
      <p className="aside">{say(broken.isCurrent ? 'broken.about' : 'estate.judging')}</p>
      {rules.length === 0 && broken.isCurrent && <p>{say('broken.none')}</p>}
      {rules.map(([rule, breaches]) => (
        <details key={rule}>
          <summary>{say('broken.rule', { rule: retell(ruleTitle(rule)), count: number(breaches.length) })}</summary>
          <RuleLinks ids={[rule]} />
          <PagedList
            items={breaches}
            item={({ person, wing }) => (
              <button type="button" className="link" onClick={() => choose('scarce', 'people', person)}>
                {say('broken.person', { person, wing: wingName(view, wing) })}
              </button>
            )}
          />
        </details>
      ))}
    </section>
  )
}

function Scarce({ view }: { readonly view: EstateView }) {
  const { say, number } = useSpeech()
  const kinds = useMemo(() => scarcityOf(view), [view])
  return (
    <section>
      <h2>{say('scarce.title')}</h2>
      <p className="aside">{say('scarce.about')}</p>
      <WideTable title={say('scarce.title')}>
        <thead>
          <tr>
            <th scope="col">{say('scarce.kind')}</th>
            <th scope="col" className="numeric">
              {say('scarce.places')}
            </th>
            <th scope="col" className="numeric">
              {say('scarce.live')}
            </th>
            <th scope="col" className="numeric">
              {say('scarce.free')}
            </th>
            <th scope="col" className="numeric">
              {say('scarce.arrivals')}
            </th>
          </tr>
        </thead>
        <tbody>
          {kinds.map(({ sex, ageGroup, legalStatus, places, living, free, arrivals }) => (
            <tr key={[sex, ageGroup, legalStatus].join(' ')}>
              <th scope="row">
                {say('wing.kind', {
                  sex: say(`wing.sex.${sex}`),
                  age: say(`wing.age.${ageGroup}`),
                  statuses: say(`status.${legalStatus}`),
                })}
              </th>
              <td className="numeric">{number(places)}</td>
              <td className="numeric">{number(living)}</td>
              <td className="numeric">{number(free)}</td>
              <td className="numeric">
                {number(arrivals)}{' '}
                {arrivals > free && <Mark tone="alarm">{say('scarce.short', { count: number(arrivals - free) })}</Mark>}
              </td>
            </tr>
          ))}
        </tbody>
      </WideTable>
    </section>
  )
}
