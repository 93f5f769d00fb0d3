/** Two scenarios, or one under two policies, side by side: how a figure differs month by month, and how sure that is. */

import { useId, useState } from 'react'
import type { Gap } from '../../../src/outlook/certain'
import { FIGURES, type Figure } from '../../../src/outlook/outcome'
import { FanChart } from '../../parts/fan-chart'
import type { OutlookShown } from '../../state/outlook'
import { useCaseNames } from '../../view/case-names'
import { estimateWords, figureWords, monthOf, rangeWords } from '../../view/outlook-words'
import { useSpeech, type Speech } from '../../words/say'
import { BandChart } from './band-chart'
import { What } from './result-tables'
import { WideTable } from '../../parts/wide-table'

export function DifferencePart({ shown }: { readonly shown: OutlookShown | undefined }) {
  const speech = useSpeech()
  const { say, locale, number } = speech
  const [figure, setFigure] = useState<Figure>('unplaced')
  const field = useId()
  const names = useCaseNames(shown?.cases ?? [])
  const merged = shown?.merged
  const difference = merged?.difference
  if (!merged || !difference || difference.runs === 0) return <p className="invite">{say('difference.none')}</p>
  const { summaries } = merged
  const { months, breaches, runs } = difference
  const dates = months.map(({ date }) => date)
  const title = say('difference.chart', { figure: say(`figure.${figure}`) })
  const gaps = months.map(({ figures }) => figures[figure])
  return (
    <div className="outlook-results">
      <p>
        {say('difference.about', { first: names[0]!, second: names[1]!, runs })}{' '}
        {gaps[0]?.low === undefined && say('difference.few')}
      </p>
      <p>
        <label htmlFor={field}>{say('difference.figure')}</label>{' '}
        <select
          id={field}
          value={figure}
          onChange={({ target }) => setFigure(FIGURES.find((one) => one === target.value) ?? figure)}
        >
          {FIGURES.map((one) => (
            <option key={one} value={one}>
              {say(`figure.${one}`)}
            </option>
          ))}
        </select>
      </p>
      <div className="outlook-charts">
        <BandChart
          title={say(`figure.${figure}`)}
          dates={dates}
          fromZero={figure !== 'people'}
          series={summaries.map((summary, index) => ({
            name: names[index]!,
            points: summary.months.slice(0, dates.length).map(({ figures }) => figures[figure]),
          }))}
        />
        <figure className="outlook-figure">
          <figcaption>{title}</figcaption>
          <FanChart
            label={title}
            moments={dates.map((date) => monthOf(date, locale))}
            fromZero
            fans={[
              {
                id: 'gap',
                name: say('difference.mean'),
                points: gaps.map(({ mean, low, high }) => ({
                  mid: mean,
                  ...(low !== undefined && high !== undefined && { low, high }),
                })),
              },
            ]}
            steps={[{ id: 'zero', name: say('difference.zero'), values: dates.map(() => 0) }]}
            about={(moment) =>
              say('chart.about', { month: monthOf(dates[moment]!, locale), what: gapWords(title, gaps[moment]!, speech) })
            }
            number={number}
          />
        </figure>
      </div>
      <WideTable look="outlook-table" title={title}>
        <thead>
          <tr>
            <th scope="col">{say('table.month')}</th>
            <th scope="col">{say('difference.first')}</th>
            <th scope="col">{say('difference.second')}</th>
            <th scope="col">{say('difference.by')}</th>
            <th scope="col">{say('difference.interval')}</th>
            <th scope="col">{say('difference.spread')}</th>
            <th scope="col">{say('difference.reading')}</th>
          </tr>
        </thead>
        <tbody>
          {months.map(({ month, date }, index) => {
            const gap = gaps[index]!
            return (
              <tr key={month}>
                <th scope="row">{monthOf(date, locale)}</th>
                {[0, 1].map((side) => {
                  const sure = summaries[side]!.months[index]!.figures[figure]
                  return <td key={side}>{estimateWords({ mean: sure.mean, error: sure.error.mean }, speech)}</td>
                })}
                <td>{estimateWords(gap, speech)}</td>
                <td>{intervalWords(gap, speech)}</td>
                <td>{rangeWords(gap.p10, gap.p90, speech)}</td>
                <td>{readingOf(gap, speech)}</td>
              </tr>
            )
          })}
        </tbody>
      </WideTable>
      <section>
        <h2>{say('difference.breaches')}</h2>
        {breaches.length === 0 ? (
          <p>{say('breaches.none')}</p>
        ) : (
          <WideTable look="outlook-table" title={say('difference.breaches')}>
            <thead>
              <tr>
                <th scope="col">{say('breaches.what')}</th>
                <th scope="col">{say('difference.first')}</th>
                <th scope="col">{say('difference.second')}</th>
                <th scope="col">{say('difference.by')}</th>
                <th scope="col">{say('difference.interval')}</th>
                <th scope="col">{say('difference.reading')}</th>
              </tr>
            </thead>
            <tbody>
              {breaches.map(({ what, shares, gap }) => (
                <tr key={JSON.stringify(what)}>
                  <th scope="row">
                    <What what={what} />
                  </th>
                  {shares.map((share, side) => (
                    <td key={side}>{say('difference.percent', { share: figureWords(share * 100, speech) })}</td>
                  ))}
                  <td>{estimateWords({ mean: gap.mean * 100, error: gap.error * 100 }, speech)}</td>
                  <td>
                    {gap.low === undefined || gap.high === undefined ? '' : rangeWords(gap.low * 100, gap.high * 100, speech)}
                  </td>
                  <td>{readingOf(gap, speech)}</td>
                </tr>
              ))}
            </tbody>
          </WideTable>
        )}
      </section>
    </div>
  )
}

function intervalWords({ low, high }: Gap, speech: Speech): string {
  return low === undefined || high === undefined ? '' : rangeWords(low, high, speech)
}

function gapWords(name: string, { mean, low, high }: Gap, speech: Speech): string {
  const { say } = speech
  if (low === undefined || high === undefined) return say('difference.value-one', { name, mean: figureWords(mean, speech) })
  return say('difference.value', {
    name,
    mean: figureWords(mean, speech),
    low: figureWords(low, speech),
    high: figureWords(high, speech),
  })
}

/** Whether the interval leaves the direction open. */
function readingOf({ mean, low, high }: Gap, { say }: Speech): string {
  if (low === undefined || high === undefined) return ''
  if (mean === 0 && low === 0 && high === 0) return say('difference.alike')
  if (low > 0) return say('difference.sure-more')
  return say(high < 0 ? 'difference.sure-less' : 'difference.unsure')
}
