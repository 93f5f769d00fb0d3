/** One figure over the months as a fan chart, of one case or of two, with places where there are some, and the same as a table. */

import type { Sure } from '../../../src/outlook/certain'
import { FanChart, type Step } from '../../parts/fan-chart'
import { figureWords, monthOf, sureWords } from '../../view/outlook-words'
import { useSpeech } from '../../words/say'
import { TableBelow } from './table-below'

export type BandSeries = {
  readonly name: string
  /** By month; undefined where this case has no such month or kind. */
  readonly points: readonly (Sure | undefined)[]
  readonly places?: readonly (number | undefined)[]
}

type Props = {
  readonly title: string
  readonly dates: readonly string[]
  readonly series: readonly BandSeries[]
  readonly fromZero?: boolean
}

export function BandChart({ title, dates, series, fromZero = false }: Props) {
  const speech = useSpeech()
  const { say, number, locale } = speech
  const hasPlaces = series.some(({ places }) => places)
  const isOne = series.length === 1
  const steps = placesOf(series).map((step): Step => ({
    ...step,
    name: step.name === '' ? say('chart.places-one') : say('chart.places', { name: step.name }),
  }))
  const about = (moment: number): string => {
    const what = series.flatMap(({ name, points, places }) => {
      const sure = points[moment]
      if (!sure) return []
      const values = {
        name: isOne ? title : name,
        mid: figureWords(sure.p50, speech),
        low: figureWords(sure.p10, speech),
        high: figureWords(sure.p90, speech),
      }
      const here = places?.[moment]
      return here === undefined ? say('chart.value', values) : say('chart.value-places', { ...values, places: number(here) })
    })
    return say('chart.about', { month: monthOf(dates[moment]!, locale), what: what.join(' · ') })
  }
  return (
    <figure className="outlook-figure">
      <figcaption>{title}</figcaption>
      <FanChart
        label={title}
        moments={dates.map((date) => monthOf(date, locale))}
        fans={series.map(({ name, points }, index) => ({
          id: String(index),
          name: isOne ? say('chart.median', { name: title }) : say('chart.median', { name }),
          bandName: say('breaches.range'),
          points: points.map((sure) => sure && { mid: sure.p50, low: sure.p10, high: sure.p90 }),
        }))}
        steps={steps}
        fromZero={fromZero}
        about={about}
        number={number}
      />
      <TableBelow title={say('chart.table', { name: title })}>
        {() => (
          <>
            <thead>
              <tr>
                <th scope="col">{say('table.month')}</th>
                {!isOne && <th scope="col">{say('table.scenario')}</th>}
                <th scope="col">{say('table.mean')}</th>
                <th scope="col">{say('table.low')}</th>
                <th scope="col">{say('table.median')}</th>
                <th scope="col">{say('table.high')}</th>
                {hasPlaces && <th scope="col">{say('table.places')}</th>}
              </tr>
            </thead>
            <tbody>
              {dates.flatMap((date, moment) =>
                series.map(({ name, points, places }, index) => {
                  const sure = points[moment]
                  if (!sure) return null
                  return (
                    <tr key={`${date} ${index}`}>
                      <th scope="row">{monthOf(date, locale)}</th>
                      {!isOne && <td>{name}</td>}
                      {(['mean', 'p10', 'p50', 'p90'] as const).map((which) => (
                        <td key={which}>{sureWords(sure, which, speech)}</td>
                      ))}
                      {hasPlaces && <td>{places?.[moment] === undefined ? '' : number(places[moment])}</td>}
                    </tr>
                  )
                }),
              )}
            </tbody>
          </>
        )}
      </TableBelow>
    </figure>
  )
}

/** The places of each case; once, without a name, where they are the same. */
function placesOf(series: readonly BandSeries[]): Step[] {
  const known = series.flatMap(({ name, places }, index) => (places ? [{ id: String(index), name, values: places }] : []))
  const isSame = known.every(({ values }) => values.every((value, month) => value === known[0]!.values[month]))
  return isSame ? known.slice(0, 1).map((step) => ({ ...step, name: '' })) : known
}
