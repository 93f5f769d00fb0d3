/** A forecast of populations from their history, with how good such forecasts would have been. */

import { useEffect, useId, useState } from 'react'
import type { BackTest, NamedForecast } from '../../../src/outlook/forecast/forecast'
import { FanChart } from '../../parts/fan-chart'
import { Problems } from '../../parts/form/labelled'
import { useDesk } from '../../state/desk'
import { chooseHistory, forecastAgain, forecastKept, useForesight } from '../../state/foresight'
import { report } from '../../state/report-bug'
import type { Forecasted } from '../../worker/simulator-questions'
import { figureWords, monthOf, rangeWords } from '../../view/outlook-words'
import { useSpeech, type Speech } from '../../words/say'
import { TableBelow } from './table-below'
import { WideTable } from '../../parts/wide-table'

const MONTHS = [3, 6, 12, 18, 24, 36]
/** Months of the past that the chart shows. */
const PAST_SHOWN = 36
const FACILITIES_AT_ONCE = 20
const MOST_PROBLEMS = 20

export function ForecastPart() {
  const { say } = useSpeech()
  const forecast = useForesight((foresight) => foresight.forecast)
  const months = useForesight((foresight) => foresight.months)
  const estate = useDesk((desk) => desk.opened?.id)
  const field = useId()
  useEffect(forecastKept, [estate])
  const isWorking = forecast?.status === 'working'
  return (
    <div className="outlook-results">
      <p>{say('forecast.about')}</p>
      <p className="form-actions">
        <label htmlFor={field}>{say('forecast.months')}</label>
        <select
          id={field}
          value={months}
          disabled={isWorking}
          onChange={({ target }) => {
            report(forecastAgain(Number(target.value)))
          }}
        >
          {MONTHS.map((one) => (
            <option key={one} value={one}>
              {one}
            </option>
          ))}
        </select>
        <button
          type="button"
          className="main-action"
          disabled={isWorking}
          onClick={() => report(chooseHistory(say('forecast.files')))}
        >
          {say('forecast.open')}
        </button>
      </p>
      <div role="status">{isWorking && <p>{say('forecast.working', { file: forecast.file })}</p>}</div>
      {forecast?.status === 'refused' && (
        <section className="withheld" role="alert">
          <h2>{say('forecast.refused', { file: forecast.file })}</h2>
          <Problems
            problems={forecast.problems.slice(0, MOST_PROBLEMS).map(({ at, text }) => (at === '' ? text : `${at}: ${text}`))}
          />
        </section>
      )}
      {forecast?.status === 'done' && <Forecasts {...forecast} />}
    </div>
  )
}

function Forecasts({ file, forecasted }: { readonly file: string; readonly forecasted: Forecasted }) {
  const speech = useSpeech()
  const { say, list, locale } = speech
  const { forecast, past } = forecasted
  const { total, facilities, ended, backTest } = forecast
  return (
    <>
      <p>
        {say('forecast.from', {
          file,
          facilities: facilities.length + ended.length,
          first: monthOf(past[0]!.month, locale),
          last: monthOf(past.at(-1)!.month, locale),
        })}
      </p>
      {ended.length > 0 && (
        <p className="aside">{say('forecast.ended', { month: monthOf(past.at(-1)!.month, locale), facilities: list(ended) })}</p>
      )}
      <Total total={total} past={past.slice(-PAST_SHOWN)} />
      <Tests title={say('forecast.test-total')} tests={backTest.total} />
      <Facilities facilities={facilities} />
      <Tests title={say('forecast.test-facilities')} tests={backTest.facilities} />
    </>
  )
}

function Total({ total, past }: { readonly total: NamedForecast; readonly past: Forecasted['past'] }) {
  const speech = useSpeech()
  const { say, number, locale } = speech
  const known = past.map(({ people }) => people)
  const ahead = total.months.map(({ mean, low, high }) => ({
    mid: mean,
    ...(low !== undefined && high !== undefined && { low, high }),
  }))
  const months = [...past.map(({ month }) => month), ...total.months.map(({ month }) => month)].map((month) =>
    monthOf(month, locale),
  )
  const title = say('forecast.total')
  return (
    <section>
      <figure className="outlook-figure">
        <figcaption>{title}</figcaption>
        <FanChart
          label={title}
          moments={months}
          fans={[
            {
              id: 'forecast',
              name: say('forecast.mean'),
              points: [...known.map((people) => (people === undefined ? undefined : { mid: people })), ...ahead],
            },
          ]}
          steps={
            total.capacity === undefined
              ? []
              : [{ id: 'places', name: say('chart.places-one'), values: months.map(() => total.capacity) }]
          }
          about={(moment) => {
            const people = known[moment]
            const then = total.months[moment - past.length]
            const what = then
              ? forecastWords(title, then, speech)
              : people === undefined
                ? say('known.unknown')
                : say('forecast.value-one', { name: say('forecast.past'), mean: number(people) })
            return say('chart.about', { month: months[moment]!, what })
          }}
          number={number}
        />
        <TableBelow title={say('chart.table', { name: title })}>
          {() => (
            <>
              <thead>
                <tr>
                  <th scope="col">{say('table.month')}</th>
                  <th scope="col">{say('forecast.then')}</th>
                  <th scope="col">{say('forecast.interval')}</th>
                  <th scope="col">{say('forecast.capacity')}</th>
                </tr>
              </thead>
              <tbody>
                {past.map(({ month, people }) => (
                  <tr key={month}>
                    <th scope="row">{monthOf(month, locale)}</th>
                    <td>{people === undefined ? say('known.unknown') : number(people)}</td>
                    <td>{say('forecast.past')}</td>
                    <td />
                  </tr>
                ))}
                {total.months.map((month) => (
                  <tr key={month.month}>
                    <th scope="row">{monthOf(month.month, locale)}</th>
                    <td>{number(Math.round(month.mean))}</td>
                    <td>{intervalWords(month, speech)}</td>
                    <td>{total.capacity === undefined ? say('known.unknown') : number(total.capacity)}</td>
                  </tr>
                ))}
              </tbody>
            </>
          )}
        </TableBelow>
      </figure>
    </section>
  )
}

function Facilities({ facilities }: { readonly facilities: readonly NamedForecast[] }) {
  const speech = useSpeech()
  const { say, number, locale } = speech
  const [atOnce, setAtOnce] = useState(FACILITIES_AT_ONCE)
  const last = facilities[0]?.months.at(-1)
  if (!last) return null
  const title = say('forecast.facilities', { month: monthOf(last.month, locale) })
  return (
    <section>
      <h2>{title}</h2>
      <WideTable look="outlook-table" title={title}>
        <thead>
          <tr>
            <th scope="col">{say('forecast.facility')}</th>
            <th scope="col">{say('forecast.now')}</th>
            <th scope="col">{say('forecast.then')}</th>
            <th scope="col">{say('forecast.interval')}</th>
            <th scope="col">{say('forecast.capacity')}</th>
          </tr>
        </thead>
        <tbody>
          {facilities.slice(0, atOnce).map(({ facility, last: now, months, capacity }) => {
            const then = months.at(-1)!
            return (
              <tr key={facility}>
                <th scope="row">{facility}</th>
                <td>{number(now.population)}</td>
                <td>{number(Math.round(then.mean))}</td>
                <td>{intervalWords(then, speech)}</td>
                <td>{capacity === undefined ? say('known.unknown') : number(capacity)}</td>
              </tr>
            )
          })}
        </tbody>
      </WideTable>
      {facilities.length > atOnce && (
        <button type="button" onClick={() => setAtOnce(facilities.length)}>
          {say('scenario.more', { count: facilities.length - atOnce })}
        </button>
      )}
    </section>
  )
}

function Tests({ title, tests }: { readonly title: string; readonly tests: readonly BackTest[] }) {
  const speech = useSpeech()
  const { say, list, number } = speech
  const isBeaten = ({ error, sameAsLastMonth, sameAsLastYear = Infinity }: BackTest): boolean =>
    error >= Math.min(sameAsLastMonth, sameAsLastYear)
  const aheads = (wanted: boolean): string =>
    list(tests.filter((test) => isBeaten(test) === wanted).map(({ ahead }) => number(ahead)))
  if (tests.length === 0)
    return (
      <section>
        <h2>{title}</h2>
        <p>{say('forecast.test-short')}</p>
      </section>
    )
  return (
    <section>
      <h2>{title}</h2>
      {tests.some((test) => !isBeaten(test)) && <p>{say('forecast.better', { ahead: aheads(false) })}</p>}
      {tests.some(isBeaten) && <p className="result-caution">{say('forecast.not-better', { ahead: aheads(true) })}</p>}
      <WideTable look="outlook-table" title={title}>
        <thead>
          <tr>
            <th scope="col">{say('forecast.ahead')}</th>
            <th scope="col">{say('forecast.error')}</th>
            <th scope="col">{say('forecast.last-month')}</th>
            <th scope="col">{say('forecast.last-year')}</th>
            <th scope="col">{say('forecast.held')}</th>
            <th scope="col">{say('forecast.tried')}</th>
          </tr>
        </thead>
        <tbody>
          {tests.map(({ ahead, error, sameAsLastMonth, sameAsLastYear, held, intervals, forecasts }) => (
            <tr key={ahead}>
              <th scope="row">{number(ahead)}</th>
              <td>{figureWords(error, speech)}</td>
              <td>{figureWords(sameAsLastMonth, speech)}</td>
              <td>{sameAsLastYear === undefined ? '' : figureWords(sameAsLastYear, speech)}</td>
              <td>
                {held === undefined
                  ? say('forecast.not-yet')
                  : say('forecast.held-of', { share: number(Math.round(held * 100)), count: number(intervals) })}
              </td>
              <td>{number(forecasts)}</td>
            </tr>
          ))}
        </tbody>
      </WideTable>
    </section>
  )
}

type Month = NamedForecast['months'][number]

function intervalWords({ low, high }: Month, speech: Speech): string {
  if (low === undefined || high === undefined) return speech.say('forecast.no-interval')
  return rangeWords(Math.round(low), Math.round(high), speech)
}

function forecastWords(name: string, { mean, low, high }: Month, { say, number }: Speech): string {
  const whole = (value: number): string => number(Math.round(value))
  if (low === undefined || high === undefined) return say('forecast.value-one', { name, mean: whole(mean) })
  return say('forecast.value', { name, mean: whole(mean), low: whole(low), high: whole(high) })
}
