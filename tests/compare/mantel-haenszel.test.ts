/** The risk ratio of Mantel and Haenszel and its interval are those of worked examples that others have published. */

import { describe, expect, it } from 'vitest'
import { riskRatio, type Stratum } from '../../src/compare/disparity/mantel-haenszel'

/** Of the normal distribution, for intervals of 90 and of 95 %. */
const [NINETY, NINETY_FIVE] = [1.6448536269514722, 1.959963984540054]

const stratum = (groupWith: number, groupWithout: number, othersWith: number, othersWithout: number): Stratum => ({
  group: groupWith + groupWithout,
  groupWith,
  others: othersWith + othersWithout,
  othersWith,
})

describe('the risk ratio over several strata', () => {
  it('is that of tolbutamide in Rothman, Greenland and Lash, Modern Epidemiology (3rd edition, 2008), table 15-1: 1.33', () => {
    const { ratio, low, high } = riskRatio([stratum(8, 98, 5, 115), stratum(22, 76, 16, 69)])
    expect(ratio).toBeCloseTo(1.3256, 4)
    // The book gives a 90 % interval, 0.87 to 2.0.
    const deviation = Math.log(high! / low!) / 2 / NINETY_FIVE
    expect(ratio! * Math.exp(-NINETY * deviation)).toBeCloseTo(0.8658, 4)
    expect(ratio! * Math.exp(NINETY * deviation)).toBeCloseTo(2.0296, 4)
  })

  it('is that of smoking and lung cancer (Doll and Hill, 1950) in Fagerland, Lydersen and Laake, Statistical Analysis of Contingency Tables (2017), chapter 10', () => {
    const { ratio, low, high } = riskRatio([stratum(647, 622, 2, 27), stratum(41, 28, 19, 32)])
    expect(ratio).toBeCloseTo(2.4751, 4)
    expect(low).toBeCloseTo(1.5831, 4)
    expect(high).toBeCloseTo(3.8698, 4)
  })

  it('is that of the thirteen trials of the BCG vaccine (Colditz and others, 1994), as Stata’s metan and R’s metafor have it', () => {
    const trials: [number, number, number, number][] = [
      [4, 119, 11, 128],
      [6, 300, 29, 274],
      [3, 228, 11, 209],
      [62, 13536, 248, 12619],
      [33, 5036, 47, 5761],
      [180, 1361, 372, 1079],
      [8, 2537, 10, 619],
      [505, 87886, 499, 87892],
      [29, 7470, 45, 7232],
      [17, 1699, 65, 1600],
      [186, 50448, 141, 27197],
      [5, 2493, 3, 2338],
      [27, 16886, 29, 17825],
    ]
    const { ratio, low, high } = riskRatio(trials.map((trial) => stratum(...trial)))
    expect(Math.log(ratio!)).toBeCloseTo(-0.4537, 4)
    expect(Math.log(low!)).toBeCloseTo(-0.5308, 4)
    expect(Math.log(high!)).toBeCloseTo(-0.3766, 4)
  })

  it('is the plain one where there is one stratum: 10 of 20 against 5 of 20 is 2, with the variance 1/10 − 1/20 + 1/5 − 1/20', () => {
    const { ratio, low, high } = riskRatio([stratum(10, 10, 5, 15)])
    expect(ratio).toBe(2)
    const reach = NINETY_FIVE * Math.sqrt(0.1 - 0.05 + 0.2 - 0.05)
    expect(low).toBeCloseTo(2 * Math.exp(-reach), 12)
    expect(high).toBeCloseTo(2 * Math.exp(reach), 12)
  })

  it('turns over where the two groups change places', () => {
    const [one, other] = [
      riskRatio([stratum(8, 98, 5, 115), stratum(22, 76, 16, 69)]),
      riskRatio([stratum(5, 115, 8, 98), stratum(16, 69, 22, 76)]),
    ]
    expect(other.ratio).toBeCloseTo(1 / one.ratio!, 12)
    expect(other.low).toBeCloseTo(1 / one.high!, 12)
    expect(other.high).toBeCloseTo(1 / one.low!, 12)
  })

  it('says nothing where nobody is there to compare, or the outcome befell none of the others', () => {
    const nothing = { ratio: null, low: null, high: null }
    expect(riskRatio([])).toEqual(nothing)
    expect(riskRatio([stratum(3, 4, 0, 5)])).toEqual(nothing)
    expect(riskRatio([stratum(3, 4, 0, 0), stratum(0, 0, 2, 2)])).toEqual(nothing)
    expect(riskRatio([stratum(0, 4, 2, 3)])).toEqual({ ratio: 0, low: null, high: null })
  })
})
