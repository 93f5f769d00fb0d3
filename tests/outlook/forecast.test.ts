/** Forecasts carry level, trend and season forward, are as unsure as they have been wrong, and say how they compare. */

import { describe, expect, it } from 'vitest'
import type { History } from '../../src/domain/history'
import { readHistory } from '../../src/intake/read-history'
import { streamOf } from '../../src/outlook/chance'
import { forecastHistory } from '../../src/outlook/forecast/forecast'
import { forecastSeries } from '../../src/outlook/forecast/series'
import { ahead, fit, smooth } from '../../src/outlook/forecast/smooth'
import { mustRead } from '../support/must-read'
import { problemsOf } from '../intake/small-estate'

const FIRST = 2018 * 12

function csvOf(series: Readonly<Record<string, readonly number[]>>): string {
  const lines = Object.entries(series).flatMap(([facility, values]) =>
    values.map((value, index) => {
      const month = `${2018 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}-28`
      return `${month},"${facility}",${Math.round(value)},1000`
    }),
  )
  return ['date,facility,population,capacity', ...lines].join('\n')
}

function historyOf(series: Readonly<Record<string, readonly number[]>>): History {
  return mustRead(readHistory(csvOf(series)))
}

function normal(stream: ReturnType<typeof streamOf>): number {
  return Math.sqrt(2 * stream.exponential()) * Math.cos(2 * Math.PI * stream.uniform())
}

describe('smoothing', () => {
  it('is worked by hand for a level that follows half of each error', () => {
    const smoothing = { level: 0.5, trend: 0, season: 0, damping: 0.8 }
    const state = smooth([100, 110, 100], 0, smoothing)
    // 100, then 105 after an error of 10, then 102.5 after one of -5.
    expect(state).toMatchObject({ level: 102.5, trend: 0, squares: 125 })
    expect(ahead(state, 3, 2, smoothing)).toEqual([102.5, 102.5])
  })

  it('lets a trend fade', () => {
    const smoothing = { level: 1, trend: 1, season: 0, damping: 0.5 }
    const state = smooth([0, 8], 0, smoothing)
    expect(ahead(state, 2, 3, smoothing)).toEqual([12, 14, 15])
  })

  it('finds a season where there is one', () => {
    const values = Array.from({ length: 84 }, (_, index) => 1000 + 80 * Math.sin((2 * Math.PI * index) / 12))
    const smoothing = fit(values, 0)
    expect(smoothing.season).toBeGreaterThan(0)
    const next = ahead(smooth(values, 0, smoothing), 84, 12, smoothing)
    next.forEach((value, index) => expect(Math.abs(value - (1000 + 80 * Math.sin((2 * Math.PI * index) / 12)))).toBeLessThan(15))
  })

  it('goes on over a month that is missing', () => {
    const smoothing = { level: 1, trend: 0, season: 0, damping: 0.8 }
    expect(ahead(smooth([5, undefined, 7, undefined], 0, smoothing), 4, 1, smoothing)).toEqual([7])
  })
})

describe('a forecast', () => {
  it('beats both simple guesses on a population that grows and breathes with the seasons', () => {
    const stream = streamOf(5, 'growing')
    const values = Array.from(
      { length: 96 },
      (_, index) => 5000 + 12 * index + 150 * Math.cos((2 * Math.PI * index) / 12) + 10 * normal(stream),
    )
    const { backTest } = forecastHistory(historyOf({ Alpha: values }), 12)
    for (const { error, sameAsLastMonth, sameAsLastYear } of backTest.total) {
      expect(error).toBeLessThan(sameAsLastMonth)
      expect(error).toBeLessThan(sameAsLastYear!)
    }
  })

  it('has intervals that hold about as often as they are meant to, on populations that wander', () => {
    const trials = Array.from({ length: 12 }, (_, number) => {
      const stream = streamOf(number, 'wandering')
      let value = 2000
      const values = Array.from({ length: 90 }, () => (value += 20 * normal(stream)))
      return forecastSeries({ first: FIRST, values }, 6).trials
    }).flat()
    for (const months of [1, 3, 6]) {
      const judged = trials.filter(({ ahead: of, held }) => of === months && held !== undefined)
      const share = judged.filter(({ held }) => held).length / judged.length
      expect(share, `${months} months ahead`).toBeGreaterThan(0.75)
      expect(share, `${months} months ahead`).toBeLessThan(0.93)
    }
  })

  it('never uses what came later: the past is forecast as it would have been then', () => {
    const stream = streamOf(1, 'then')
    const values = Array.from({ length: 60 }, (_, index) => 900 + 3 * index + 20 * normal(stream))
    const then = forecastSeries({ first: FIRST, values: values.slice(0, 48) }, 3).ahead
    const trials = forecastSeries({ first: FIRST, values }, 3).trials
    const errors = then.map(({ mean }, step) => mean - values[48 + step]!)
    for (const [step, error] of errors.entries())
      expect(trials.some((trial) => trial.ahead === step + 1 && trial.error === error)).toBe(true)
  })

  it('gives each facility and the total, and says which histories have ended and which are too short to tell', () => {
    const forecast = forecastHistory(
      historyOf({
        Alpha: Array.from({ length: 40 }, () => 100),
        Beta: [50, 52, 51],
        'Gamma, closed': Array.from({ length: 10 }, () => 9),
      }),
      2,
    )
    expect(forecast.facilities.map(({ facility }) => facility)).toEqual(['Alpha'])
    expect(forecast.ended).toEqual(['Beta', 'Gamma, closed'])
    expect(forecast.facilities[0]).toEqual({
      facility: 'Alpha',
      last: { month: '2021-04', population: 100 },
      capacity: 1000,
      months: [
        { month: '2021-05', mean: 100, low: 100, high: 100 },
        { month: '2021-06', mean: 100, low: 100, high: 100 },
      ],
    })
    const short = forecastHistory(historyOf({ Beta: [50, 52, 51] }), 1)
    expect(short.total.months[0]).not.toHaveProperty('low')
    expect(short.backTest.total).toEqual([])
  })
})

describe('a history', () => {
  it('may name its columns in other words, leave out what is not known, and quote names', () => {
    const text =
      '\uFEFFreport_date,prison,operational_capacity,population\r\n2020-01-31,"A, north",10,7\r\n2020-03,"A, north",,\r\n'
    expect(mustRead(readHistory(text))).toEqual({
      first: 2020 * 12,
      last: 2020 * 12 + 2,
      facilities: [{ facility: 'A, north', first: 2020 * 12, population: [7, undefined, undefined], capacity: 10 }],
    })
  })

  it('is refused with every problem in it', () => {
    expect(
      problemsOf(readHistory('date,facility,population\n2020-13-01,A,5\n2020-01-01,,x\n2020-01-02,B,3\n2020-01-02,B,4\n')),
    ).toEqual([
      { at: '/line/2/date', text: '"2020-13-01" is not a date; write YYYY-MM-DD or YYYY-MM.' },
      { at: '/line/3/facility', text: 'The facility is missing; write its name.' },
      {
        at: '/line/3/population',
        text: '"x" is not a whole number of people; write it in digits, or leave it empty where it is not known.',
      },
      { at: '', text: '"B" is given twice for 2020-01-02; keep one of them.' },
    ])
    expect(problemsOf(readHistory(''))).toHaveLength(1)
    expect(problemsOf(readHistory('one,two\n1,2\n'))).toHaveLength(3)
    expect(problemsOf(readHistory('date,facility,population\n'))).toEqual([
      { at: '', text: 'There is no line below the headings; add one for each facility and month.' },
    ])
  })
})
