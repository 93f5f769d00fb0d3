/** Weights and prices as large as documents may state them: nothing is proven by sums that lose units, and nothing dear looks cheap. */

import { describe, expect, it } from 'vitest'
import { TIERS } from '../../../src/domain/plan'
import type { PersonDocument } from '../../../src/samples/documents'
import { crowdsOf } from '../../../src/solver/transport/crowds'
import { nestsOf } from '../../../src/solver/transport/nests'
import { planByNetwork } from '../../../src/solver/transport/plan'
import { proveTiers } from '../../../src/solver/transport/prove-tiers'
import { judgementOf } from '../../support/tiny-estates'

const WELFARE = TIERS.indexOf('welfare')
const MOST = 2 ** 32 - 1
const LIMITS = { company: 0, networkPerWing: null, vepPerWing: null, vepSharePercent: null, vepPerSpecialist: null }

/** Invented people and two wings at 0° of longitude: one at each of two latitudes. */
function judged(
  latitudes: readonly [number, number],
  weights: Readonly<Record<string, number>>,
  people: readonly (Partial<PersonDocument> & { id: string })[],
  networks: readonly { readonly id: string; readonly name: string; readonly members: readonly string[] }[] = [],
) {
  const wings = latitudes.map((lat, index) => ({
    facility: { id: `f${index}`, name: `Facility ${index}`, location: { lat, lon: 0 } },
    wing: {
      id: `w${index}`,
      facility: `f${index}`,
      name: `Wing ${index}`,
      regime: 'open',
      securityLevel: 'open',
      sex: 'male',
      ageGroup: 'adult',
      legalStatuses: ['sentenced'],
      places: { certified: 5, operational: 5 },
      features: index === 0 ? ['step-free'] : [],
      programmes: [],
    },
  }))
  const estate = {
    format: 'rule36/estate@1',
    name: 'Two wings (invented people)',
    asOf: '2026-11-01',
    regimes: [{ id: 'open', name: 'Open', hoursOutOfCell: 9, individualSeparation: false }],
    securityLevels: ['open'],
    facilities: wings.map(({ facility }) => facility),
    wings: wings.map(({ wing }) => wing),
    people: people.map((person) => ({
      sex: 'male',
      birthDate: '1985-03-01',
      legalStatus: 'sentenced',
      securityLevel: 'open',
      currentWing: null,
      programmes: [],
      disability: 'no',
      vulnerableToRecruitment: 'no',
      ...person,
    })),
    nonAssociations: [],
    networks,
  }
  const policy = {
    format: 'rule36/policy@1',
    name: 'Far',
    model: 'dispersal',
    limits: LIMITS,
    weights,
  }
  return judgementOf({ estate: JSON.stringify(estate), policy: JSON.stringify(policy) })
}

describe('large numbers', () => {
  it('prove nothing where their sums lose units', () => {
    // Ann can only live at 51°, 334 km from home, and Ben has his home there: 334 is best. Both elsewhere than at home are 668 km.
    const judgement = judged([51, 54], { km: 1 }, [
      { id: 'Ann', requires: ['step-free'], home: { lat: 54, lon: 0 } },
      { id: 'Ben', home: { lat: 51, lon: 0 } },
    ])
    expect(planByNetwork(judgement).values[WELFARE]).toBe(334)
    const nests = nestsOf(judgement)
    const crowds = crowdsOf(judgement, nests)
    const nothing = (): Float64Array => new Float64Array(crowds.kinds.length)
    const provenBy = (dear: number): number => {
      // What Ann is priced at in security is taken back by her wing: to a unit, unless their product with the weight is rounded.
      const prices = {
        kinds: [nothing(), nothing(), nothing(), Float64Array.of(dear, 0)],
        crowds: Float64Array.of(1025, 334),
        tolls: TIERS.map(() => new Float64Array(0)),
        securityWeight: dear,
        places: new Float64Array(2),
      }
      return proveTiers(judgement, nests, crowds, prices, [0, 0, 0, 0, 668])[WELFARE]!.bound
    }
    expect(provenBy(2 ** 20)).toBe(334)
    expect(provenBy(MOST)).toBe(0)
  })

  it('are kept apart where living somewhere costs more than 2^31', () => {
    // From the equator 9° are 1,001 km, and 38.63° are 4,295 km: by a million each, 2^32 and a little.
    const judgement = judged([38.63, 9], { km: 1_000_000 }, [{ id: 'Ben', home: { lat: 0, lon: 0 } }])
    const planned = planByNetwork(judgement)
    expect(planned.values[WELFARE]).toBe(1_001_000_000)
    expect(planned.prove()[WELFARE]!.bound).toBe(1_001_000_000)
  })

  it('of security and welfare are weighed together no further than sums are kept exactly', () => {
    // Four of a network, one of whom recruits, are all from the other hemisphere: two in each wing are two pairs.
    const home = { lat: -50, lon: 179 }
    const assessment = { tool: 'Invented assessment', date: '2026-10-01', level: 'medium' } as const
    const members = ['Ann', 'Ben', 'Cem', 'Dan']
    const judgement = judged(
      [38.63, 9],
      { km: 1_000_000, networkPair: 1_000_000, vepPair: 0 },
      members.map((id) => ({ id, home, extremism: { assessment, recruiter: id === 'Ann' ? 'yes' : 'no' } })),
      [{ id: 'N', name: 'Network N', members }],
    )
    const planned = planByNetwork(judgement)
    expect(planned.values.slice(0, WELFARE)).toEqual([0, 0, 0, 2_000_000])
    for (const { value, bound } of planned.prove()) expect(bound).toBeLessThanOrEqual(value)
  })
})
