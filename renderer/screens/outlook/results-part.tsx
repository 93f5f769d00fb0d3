/** What the runs come to: the answers in short, fan charts for each kind of place, what can't be kept, full wings, and every month. */

import { memo, useState } from 'react'
import type { Summary } from '../../../src/outlook/summary'
import type { OutlookShown } from '../../state/outlook'
import { useCaseNames } from '../../view/case-names'
import { kindWords } from '../../view/outlook-words'
import { useSpeech } from '../../words/say'
import { Answers } from './answers'
import { BandChart, type BandSeries } from './band-chart'
import { OneMorePart } from './one-more-part'
import { Bottlenecks, Breaches, Months, Shortages } from './result-tables'

/** Charts of kinds that are drawn at first, and that are added. */
const KINDS_AT_ONCE = 6

export function ResultsPart({ shown }: { readonly shown: OutlookShown | undefined }) {
  const { say } = useSpeech()
  if (!shown) return <p className="invite">{say('results.none')}</p>
  if (!shown.merged || shown.merged.summaries.some(({ runs }) => runs === 0))
    return <p className="invite">{say('results.opening')}</p>
  return <Results cases={shown.cases} merged={shown.merged} />
}

type ResultsProps = { readonly cases: OutlookShown['cases']; readonly merged: NonNullable<OutlookShown['merged']> }

/** Drawn anew only when more runs were merged. */
const Results = memo(function Results({ cases, merged }: ResultsProps) {
  const { summaries } = merged
  const names = useCaseNames(cases)
  const { estate } = cases[0]!
  return (
    <div className="outlook-results">
      <Answers summaries={summaries} names={names} estate={estate} />
      <Charts summaries={summaries} names={names} />
      <Breaches summaries={summaries} names={names} />
      <Shortages summaries={summaries} names={names} />
      <Bottlenecks summaries={summaries} names={names} estate={estate} />
      <OneMorePart names={names} estate={estate} />
      <Months summaries={summaries} names={names} />
    </div>
  )
})

type Drawn = { readonly summaries: readonly Summary[]; readonly names: readonly string[] }

function Charts({ summaries, names }: Drawn) {
  const speech = useSpeech()
  const { say } = speech
  const [atOnce, setAtOnce] = useState(KINDS_AT_ONCE)
  const longest = summaries.reduce((one, other) => (other.months.length > one.months.length ? other : one))
  const dates = longest.months.map(({ date }) => date)
  const seriesOf = (pick: (summary: Summary) => Omit<BandSeries, 'name'>): BandSeries[] =>
    summaries.map((summary, index) => ({ name: names[index]!, ...pick(summary) }))
  const kinds = kindsByTightness(summaries)
  return (
    <>
      <div className="outlook-charts">
        <BandChart
          title={say('chart.everyone')}
          dates={dates}
          series={seriesOf(({ months }) => ({
            points: months.map(({ figures }) => figures.people),
            places: months.map(({ places }) => places),
          }))}
        />
        <BandChart
          title={say('figure.unplaced')}
          dates={dates}
          fromZero
          series={seriesOf(({ months }) => ({ points: months.map(({ figures }) => figures.unplaced) }))}
        />
      </div>
      <section>
        <h2>{say('chart.kinds')}</h2>
        <p className="aside">
          {say('chart.kinds-about')} {say('chart.keys')}
        </p>
        <div className="outlook-charts">
          {kinds.slice(0, atOnce).map((kind) => (
            <BandChart
              key={kind}
              title={kindWords(kind, speech)}
              dates={dates}
              series={seriesOf(({ months }) => {
                const found = months.map((month) => month.kinds.find((one) => one.kind === kind))
                return { points: found.map((one) => one?.people), places: found.map((one) => one?.places) }
              })}
            />
          ))}
        </div>
        {kinds.length > atOnce && (
          <button type="button" onClick={() => setAtOnce(kinds.length)}>
            {say('chart.kinds-more', { count: kinds.length - atOnce })}
          </button>
        )}
      </section>
    </>
  )
}

/** Kinds by how many more people than places there may come to be in their worst month, set against how many they are. */
function kindsByTightness(summaries: readonly Summary[]): string[] {
  const tightness = new Map<string, number>()
  for (const { months } of summaries) {
    for (const { kinds } of months) {
      for (const { kind, people, places } of kinds) {
        const by = (people.p90 - places) / Math.max(1, Math.sqrt(people.p90))
        tightness.set(kind, Math.max(tightness.get(kind) ?? -Infinity, by))
      }
    }
  }
  return [...tightness].sort(([, a], [, b]) => b - a).map(([kind]) => kind)
}
