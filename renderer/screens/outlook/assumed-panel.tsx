/** What figures rest on, always in sight beside them: runs, seed, policy, and everything that the scenario assumes. */

import type { Parameter, Scenario, WingChange } from '../../../src/domain/scenario'
import type { NamedCase, OutlookShown } from '../../state/outlook'
import { PagedList } from '../../parts/paged-list'
import { usePolicyName } from '../../view/policy-name'
import { useCaseNames } from '../../view/case-names'
import { sourceWords } from '../../view/outlook-words'
import { useSpeech, type Speech } from '../../words/say'

/** Changes of wings that are named one by one. */
const MOST_WINGS = 6

export function AssumedPanel({ shown }: { readonly shown: OutlookShown }) {
  const { say } = useSpeech()
  const { cases, merged } = shown
  const names = useCaseNames(cases)
  const runs = merged?.summaries.map((summary) => summary.runs) ?? []
  return (
    <aside className="detail" aria-label={say('assumed.title')}>
      <h2>{say('assumed.title')}</h2>
      <p className="result-caution">{say('assumed.predicts')}</p>
      {cases.map((one, index) => (
        <CaseAssumed key={index} one={one} name={names[index]!} runs={runs[index] ?? 0} />
      ))}
      <ul className="assumed">
        {cases.length > 1 && (
          <li>{say(cases[0]!.scenario.seed === cases[1]!.scenario.seed ? 'assumed.same-people' : 'assumed.other-people')}</li>
        )}
        <li>{say('assumed.placed')}</li>
        <li>{say('assumed.error')}</li>
        {runs.some((count) => count === 1) && <li>{say('assumed.one-run')}</li>}
        <li>{say('assumed.band')}</li>
      </ul>
    </aside>
  )
}

function CaseAssumed({ one, name, runs }: { readonly one: NamedCase; readonly name: string; readonly runs: number }) {
  const speech = useSpeech()
  const { say, number } = speech
  const policyName = usePolicyName()
  const { scenario, policy, estate } = one
  const wingName = (id: string): string => estate.wings.find((wing) => wing.id === id)?.name ?? id
  return (
    <section>
      <h3>{name}</h3>
      <p>
        {say('assumed.runs', {
          runs: number(runs),
          all: number(scenario.runs),
          months: scenario.months,
          seed: String(scenario.seed),
          policy: policyName(policy),
        })}
      </p>
      <ul className="assumed">
        {assumptionsOf(scenario, wingName, policyName, speech).map((words, index) => (
          <li key={index}>{words}</li>
        ))}
      </ul>
      {scenario.arrivals.length > 1 && (
        <details>
          <summary>{say('assumed.every')}</summary>
          <PagedList items={scenario.arrivals} item={(source) => arrivalsWords(source, speech)} className="assumed" />
        </details>
      )}
    </section>
  )
}

function assumptionsOf(
  { arrivals, surges, stay, wings, policies, reviews }: Scenario,
  wingName: (id: string) => string,
  policyName: (policy: Scenario['policies'][number]['policy']) => string,
  speech: Speech,
): string[] {
  const { say, number } = speech
  const more = wings.length - MOST_WINGS
  return [
    ...(arrivals.length === 1 ? [arrivalsWords(arrivals[0]!, speech)] : []),
    ...(arrivals.length > 1
      ? [
          say('assumed.arrivals-all', {
            sources: arrivals.length,
            count: parameterWords(sumOf(arrivals.map((one) => one.perMonth)), speech),
          }),
        ]
      : []),
    ...surges.map(({ name, month, count }) =>
      say('assumed.surge', { name: sourceWords(name, speech), count, month: number(month) }),
    ),
    say('assumed.pretrial', {
      months: parameterWords(stay.pretrialMonths, speech),
      share: parameterWords(stay.convictedShare, speech, 100),
    }),
    say('assumed.sentence', { months: parameterWords(stay.sentenceMonths, speech) }),
    ...(hasIntervals({ arrivals, stay, reviews }) ? [say('assumed.uncertain')] : []),
    ...wings
      .slice(0, MOST_WINGS)
      .map((change) =>
        say('assumed.wing', { month: number(change.month), wing: wingName(change.wing), changes: changesWords(change, speech) }),
      ),
    ...(more > 0 ? [say('assumed.wings-more', { count: more })] : []),
    ...policies.map(({ month, policy }) => say('assumed.policy', { month: number(month), policy: policyName(policy) })),
    reviews
      ? say('assumed.reviews', {
          months: number(reviews.everyMonths),
          lower: parameterWords(reviews.lower, speech),
          raise: parameterWords(reviews.raise, speech),
        })
      : say('assumed.no-reviews'),
  ]
}

function arrivalsWords({ name: given, perMonth, from, until }: Scenario['arrivals'][number], speech: Speech): string {
  const { say, number } = speech
  const name = sourceWords(given, speech)
  const count = parameterWords(perMonth, speech)
  if (from !== undefined && until !== undefined)
    return say('assumed.arrivals-both', { name, count, from: number(from), until: number(until) })
  if (from !== undefined) return say('assumed.arrivals-from', { name, count, from: number(from) })
  if (until !== undefined) return say('assumed.arrivals-until', { name, count, until: number(until) })
  return say('assumed.arrivals', { name, count })
}

function changesWords({ open, certified, operational }: WingChange, { say, list, number }: Speech): string {
  return list([
    ...(open === undefined ? [] : [say(open ? 'assumed.wing-open' : 'assumed.wing-closed')]),
    ...(certified === undefined ? [] : [say('assumed.wing-certified', { count: number(certified) })]),
    ...(operational === undefined ? [] : [say('assumed.wing-operational', { count: number(operational) })]),
  ])
}

function parameterWords(value: Parameter, { say, number }: Speech, times = 1): string {
  const words = (one: number): string => number(Math.round(one * times * 100) / 100)
  if (typeof value === 'number') return words(value)
  return say('assumed.interval', { low: words(value.between[0]), high: words(value.between[1]) })
}

function sumOf(parameters: readonly Parameter[]): Parameter {
  const bound = (which: 0 | 1): number =>
    parameters.reduce<number>((sum, one) => sum + (typeof one === 'number' ? one : one.between[which]), 0)
  const [low, high] = [bound(0), bound(1)]
  return low === high ? low : { between: [low, high] }
}

function hasIntervals({
  arrivals,
  stay,
  reviews,
}: Pick<Scenario, 'arrivals' | 'stay'> & { readonly reviews: Scenario['reviews'] }): boolean {
  return [...arrivals.map(({ perMonth }) => perMonth), ...Object.values(stay), reviews?.lower, reviews?.raise].some(
    (one) => typeof one === 'object',
  )
}
