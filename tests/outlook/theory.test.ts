/** Simulated populations are as theory says wherever there is a theory. Seeds are fixed; distances are counted in standard errors. */

import { describe, expect, it } from 'vitest'
import { meanWithError } from '../../src/outlook/merge'
import { estateOf, man, men, over, runsOf, simulationOf } from './small-scenario'

const RUNS = 400
/** A mean of so many runs is further than this from the true one once in ten thousand times. */
const STANDARD_ERRORS = 3.9

/** How many standard errors a mean is from where it should be. */
function distance(values: readonly number[], expected: number): number {
  const { mean, error } = meanWithError(values)
  return Math.abs(mean - expected) / error
}

function variance(values: readonly number[]): number {
  return meanWithError(values).error ** 2 * values.length
}

/** The chances of each count, as far as they matter. */
function poisson(mean: number): number[] {
  const chances = [Math.exp(-mean)]
  for (let count = 1; count < mean * 4 + 40; count++) chances.push((chances[count - 1]! * mean) / count)
  return chances
}

describe('Poisson arrivals with exponential stays', () => {
  const [perMonth, stay, before] = [8, 6, 20]
  const outcomes = runsOf(
    simulationOf(estateOf([['W1', 500]], men(before, { currentWing: 'W1' })), {
      runs: RUNS,
      months: 24,
      arrivals: [{ name: 'men', perMonth, profile: man }],
      stay: { pretrialMonths: 1, convictedShare: 1, sentenceMonths: stay },
    }),
  )
  const left = (month: number): number => Math.exp(-month / stay)

  it.each([1, 3, 6, 12, 24])('have the mean of M/M/∞ after %i months', (month) => {
    const expected = before * left(month) + perMonth * stay * (1 - left(month))
    expect(distance(over(outcomes, 'people', month), expected)).toBeLessThan(STANDARD_ERRORS)
  })

  it.each([1, 6, 24])('spread as those still there (binomial) and those who came (Poisson) do after %i months', (month) => {
    const expected = before * left(month) * (1 - left(month)) + perMonth * stay * (1 - left(month))
    const values = over(outcomes, 'people', month)
    // The standard error of a variance of n nearly normal values is its √(2 / (n − 1)).
    const error = expected * Math.sqrt(2 / (RUNS - 1))
    expect(Math.abs(variance(values) - expected) / error).toBeLessThan(STANDARD_ERRORS)
  })

  it('arrive as often as is said', () => {
    const values = Array.from({ length: 24 }, (_, index) => over(outcomes, 'arrived', index + 1)).flat()
    expect(distance(values, perMonth)).toBeLessThan(STANDARD_ERRORS)
    expect(Math.abs(variance(values) / perMonth - 1)).toBeLessThan(STANDARD_ERRORS * Math.sqrt(2 / (values.length - 1)))
  })
})

it('leaves without a place, of a Poisson number of people, as many as a fixed capacity is too small for', () => {
  const [perMonth, stay, places] = [5, 4, 18]
  const outcomes = runsOf(
    simulationOf(estateOf([['W1', places]]), {
      runs: RUNS,
      months: 30,
      arrivals: [{ name: 'men', perMonth, profile: man }],
      stay: { pretrialMonths: 1, convictedShare: 1, sentenceMonths: stay },
    }),
  )
  const mean = perMonth * stay * (1 - Math.exp(-30 / stay))
  const excess = poisson(mean).reduce((sum, chance, count) => sum + chance * Math.max(0, count - places), 0)
  expect(distance(over(outcomes, 'unplaced', 30), excess)).toBeLessThan(STANDARD_ERRORS)
})

describe('trials', () => {
  const [perMonth, trial, convicted, sentence] = [10, 4, 0.7, 9]
  const simulation = simulationOf(estateOf([['W1', 500]]), {
    runs: RUNS,
    months: 18,
    arrivals: [{ name: 'men', perMonth, profile: { ...man, legalStatus: 'pretrial' } }],
    stay: { pretrialMonths: trial, convictedShare: convicted, sentenceMonths: sentence },
  })
  const outcomes = runsOf(simulation)
  const { names } = simulation.kinds
  const ofKind = (kind: string, month: number): number[] =>
    outcomes.map(({ kinds }) => kinds[(month - 1) * names.length + names.indexOf(kind)]!)

  it.each([2, 6, 18])('hold those awaiting them that theory says after %i months', (month) => {
    const expected = perMonth * trial * (1 - Math.exp(-month / trial))
    expect(distance(ofKind('male adult pretrial closed', month), expected)).toBeLessThan(STANDARD_ERRORS)
  })

  it.each([2, 6, 18])('branch into the sentences that theory says after %i months', (month) => {
    // Sentenced and not yet released, of those who came u months ago: the convolution of both exponential times.
    const [a, b] = [1 / trial, 1 / sentence]
    const until = (rate: number): number => (1 - Math.exp(-rate * month)) / rate
    const expected = ((perMonth * convicted * a) / (a - b)) * (until(b) - until(a))
    expect(distance(ofKind('male adult sentenced closed', month), expected)).toBeLessThan(STANDARD_ERRORS)
  })
})

it('draws a parameter that nobody is sure of anew for each run, from anywhere in its interval', () => {
  const outcomes = runsOf(
    simulationOf(estateOf([['W1', 500]]), {
      runs: RUNS,
      months: 2,
      arrivals: [{ name: 'men', perMonth: { between: [10, 30] }, profile: man }],
      stay: { pretrialMonths: 1, convictedShare: 1, sentenceMonths: 1000 },
    }),
  )
  const totals = over(outcomes, 'arrived', 1).map((count, run) => count + over(outcomes, 'arrived', 2)[run]!)
  expect(distance(totals, 40)).toBeLessThan(STANDARD_ERRORS)
  // The same rate in both months of a run: 2² times the variance of a uniform rate, beside that of the Poisson counts.
  const expected = 40 + (4 * 20 ** 2) / 12
  expect(Math.abs(variance(totals) / expected - 1)).toBeLessThan(0.35)
})
