/** A forecast as a page of plain words and tables, with how good it would have been. */

import { monthName, type History } from '../domain/history'
import type { BackTest, Forecast, NamedForecast } from '../outlook/forecast/forecast'
import { paragraph, table, type Paint } from './page'

export function forecastPage(forecast: Forecast, history: History, { heading, faint }: Paint): string {
  const { total, facilities, ended, backTest } = forecast
  const last = total.months.at(-1)!.month
  return [
    heading(
      paragraph(
        `Forecast from ${history.facilities.length} facilities, ${monthName(history.first)} to ${monthName(history.last)}`,
      ),
    ),
    paragraph(
      `Exponential smoothing with a damped trend, and a season where there is one. The interval is meant to hold in 80 of 100 cases; it is as wide as such forecasts of the past were wrong.`,
    ),
    '',
    heading('In total'),
    table(
      ['month', 'people', 'interval', 'places'],
      [
        [total.last.month, String(total.last.population), 'known', total.capacity ?? 'not known'],
        ...total.months.map((month) => [month.month, whole(month.mean), interval(month), total.capacity ?? 'not known']),
      ],
    ),
    '',
    heading('How good such forecasts would have been: in total'),
    testTable(backTest.total),
    ...verdicts(backTest.total, 'in total').map((words) => paragraph(words)),
    '',
    heading('How good such forecasts would have been: for each facility'),
    testTable(backTest.facilities),
    ...verdicts(backTest.facilities, 'for facilities').map((words) => paragraph(words)),
    '',
    heading(`Facilities in ${last}`),
    table(
      ['now', last, 'interval', 'places', 'facility'],
      facilities.map(({ facility, last: now, months, capacity }) => {
        const then = months.at(-1)!
        return [now.population, whole(then.mean), interval(then), capacity ?? '', facility ?? '']
      }),
    ),
    ...(ended.length > 0
      ? ['', paragraph(`Not forecast, since their history ends before ${monthName(history.last)}: ${ended.join(', ')}.`)]
      : []),
    '',
    faint(paragraph('A forecast carries the past forward. It knows of no law, policy or epidemic to come.')),
    '',
  ].join('\n')
}

function testTable(tests: readonly BackTest[]): string {
  if (tests.length === 0) return paragraph('The past is too short to tell: at least 25 months are needed.')
  return table(
    ['months ahead', 'mean error', 'as last month', 'as last year', 'interval held', 'forecasts'],
    tests.map(({ ahead, error, sameAsLastMonth, sameAsLastYear, held, intervals, forecasts }) => [
      ahead,
      digit(error),
      digit(sameAsLastMonth),
      sameAsLastYear === undefined ? '' : digit(sameAsLastYear),
      held === undefined ? 'not yet' : `${Math.round(held * 100)} % of ${intervals}`,
      forecasts,
    ]),
  )
}

/** Says plainly where a simple guess would have been as good. */
function verdicts(tests: readonly BackTest[], where: string): string[] {
  if (tests.length === 0) return []
  const isBeaten = ({ error, sameAsLastMonth, sameAsLastYear = Infinity }: BackTest): boolean =>
    error >= Math.min(sameAsLastMonth, sameAsLastYear)
  const beaten = tests.filter(isBeaten).map(({ ahead }) => ahead)
  const better = tests.filter((test) => !isBeaten(test)).map(({ ahead }) => ahead)
  return [
    ...(better.length > 0 ? [`Better than both simple guesses ${where} ${better.join(', ')} months ahead.`] : []),
    ...(beaten.length > 0 ? [`No better than the best simple guess ${where} ${beaten.join(', ')} months ahead.`] : []),
  ]
}

function interval({ low, high }: NamedForecast['months'][number]): string {
  return low === undefined || high === undefined ? 'past too short' : `${whole(low)} to ${whole(high)}`
}

function whole(value: number): string {
  return String(Math.round(value))
}

function digit(value: number): string {
  return value.toFixed(1)
}
