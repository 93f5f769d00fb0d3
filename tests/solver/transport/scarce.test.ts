/**
 * Limits on a group in several wings together that leave some of it without a place, such as too few trained officers: what a place is worth
 * proves that nobody could do better, in the tiers below as well.
 */

import { describe, expect, it } from 'vitest'
import { checkCertificate } from '../../../src/advice/certificate'
import { sha256Of } from '../../../src/domain/canonical'
import { readEstate, readPolicy } from '../../../src/intake/read'
import { recommend } from '../../../src/recommend'
import type { Judgement } from '../../../src/rules/judge'
import { openView } from '../../../src/solver/transport/view'
import { planByNetwork } from '../../../src/solver/transport/plan'
import { relax } from '../../../src/solver/transport/relax'
import { divideAnew, worthOfPlaces } from '../../../src/solver/transport/scarce'
import { stayersIn } from '../../../src/solver/transport/wing-side'
import { mustRead } from '../../support/must-read'
import { alikeIn, judgementOf } from '../../support/tiny-estates'
import { FEW_OFFICERS } from './few-officers'

/** Violent extremist prisoners in one prison where an officer works with four: so many men in its first wing, and women in its second. */
function documents(men: number, women: number) {
  const estate = alikeIn('vep-limit', ({ extremism }) => extremism !== undefined, men + women, [men, women])
  const [facility] = estate.facilities
  return {
    estate: JSON.stringify({
      ...estate,
      facilities: [{ ...facility!, specialistStaff: 1 }],
      wings: estate.wings.map((wing, index) => ({
        ...wing,
        facility: facility!.id,
        ...(index === 1 && { sex: 'female', femaleStaffed: true }),
      })),
      people: estate.people.map((person, index) => (index < men ? person : { ...person, sex: 'female', pregnant: 'no' })),
    }),
    policy: JSON.stringify(FEW_OFFICERS),
  }
}

/** What may live in each wing, divided anew from so many in the first and the second; what that comes to, and what a place is worth. */
function dividedFrom(judgement: Judgement, men: number, women: number) {
  const { nests, crowds } = relax(judgement)
  const stayers = stayersIn(judgement, nests)
  const look = openView(judgement, nests, crowds)
  const { nest } = nests.shared[0]!
  const divided = divideAnew(judgement, nests, stayers, crowds, look, new Map([[nest, Float64Array.of(men, women)]]))
  return {
    places: [...divided.most.get(nest)!],
    values: look(divided.solver.answer).values,
    worth: worthOfPlaces(nests, stayers, divided),
  }
}

const tiersOf = (tiers: readonly { readonly value: number; readonly bound: number }[]) =>
  tiers.map(({ value, bound }) => [value, bound])

describe('six men and six women where an officer works with four', () => {
  const judgement = judgementOf(documents(6, 6))

  it('are two and two, a pair of each, and eight have no place: nobody could do better in any tier', () => {
    const { prove } = planByNetwork(judgement)
    expect(tiersOf(prove().slice(0, 4))).toEqual([
      [8, 8],
      [0, 0],
      [0, 0],
      [2, 2],
    ])
  })

  it('would save one without a place by a place more, at the price of the pairs that this makes', () => {
    const { places, worth } = dividedFrom(judgement, 2, 2)
    expect(places).toEqual([2, 2])
    const [unplaced, , , security] = worth
    expect([...unplaced!]).toEqual([1])
    // The second of two makes one pair.
    expect([...security!]).toEqual([-1])
  })
})

describe('five men and a woman where an officer works with four', () => {
  const judgement = judgementOf(documents(5, 1))

  it('are four men: the woman would be alone, and three men with her are fewer pairs, but company comes first', () => {
    const { prove } = planByNetwork(judgement)
    expect(tiersOf(prove().slice(0, 4))).toEqual([
      [2, 2],
      [0, 0],
      [0, 0],
      [6, 6],
    ])
  })

  it('have places moved to where somebody takes them', () => {
    // One woman can't take three places.
    const { places, values } = dividedFrom(judgement, 1, 3)
    expect(values[0]).toBe(2)
    expect(places.reduce((sum, each) => sum + each)).toBe(4)
  })
})

describe('a certificate of a plan in which officers are too few', () => {
  const documentsOf = documents(6, 6)
  const [estate, policy] = [mustRead(readEstate(documentsOf.estate)), mustRead(readPolicy(documentsOf.policy))]

  it('proves it, and nothing where tolls are turned round', async () => {
    const made = await recommend(estate, policy, { engine: 'flow', certificate: true })
    if (made.status !== 'planned') throw new Error(`the plan is ${made.status}`)
    const { plan, certificate } = made
    expect(certificate!.tiers.slice(0, 4).map(({ proven }) => proven)).toEqual([8, 0, 0, 2])
    expect(checkCertificate(estate, policy, plan, certificate!)).toEqual([])
    const { sha256: _, ...stated } = certificate!
    const turned = { ...stated, tolls: stated.tolls.map((toll) => ({ ...toll, tolls: toll.tolls.map((each) => -each) })) }
    expect(checkCertificate(estate, policy, plan, { ...turned, sha256: sha256Of(turned) })).toContainEqual(
      expect.stringMatching(/prove 8 in the tier unplaced; they prove 0/),
    )
  })
})
