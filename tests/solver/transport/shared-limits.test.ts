/**
 * A limit on a group in several wings together, such as what the trained officers of a prison can work with: whoever would be too many is
 * charged a toll, which proves what it costs, and what may be is divided among the wings where it is worth most.
 */

import { describe, expect, it } from 'vitest'
import { TIERS } from '../../../src/domain/plan'
import { situationOf } from '../../../src/domain/situation'
import { readPolicy } from '../../../src/intake/read'
import { judge, type Judgement } from '../../../src/rules/judge'
import { choicesOf, moved, movesOf, type Allowed, type Move } from '../../../src/solver/transport/divide'
import type { Nests } from '../../../src/solver/transport/nests'
import { planByNetwork } from '../../../src/solver/transport/plan'
import { relax } from '../../../src/solver/transport/relax'
import { hold } from '../../../src/solver/transport/restrict'
import type { Upper } from '../../../src/solver/transport/upper'
import { stayersIn } from '../../../src/solver/transport/wing-side'
import { mustRead } from '../../support/must-read'
import { alikeIn, judgementOf } from '../../support/tiny-estates'
import { FEW_OFFICERS } from './few-officers'

const SECURITY = TIERS.indexOf('security')

/**
 * So many violent extremist prisoners in prisons of two wings each: by prison, so many trained officers, or nobody knows how many. From
 * `women` on they are women, who live in the second wing of each. The first prison may have another regime.
 */
function estateOf(
  people: number,
  officers: readonly (number | undefined)[],
  women?: number,
  regime = 'ordinary',
  limits: object = FEW_OFFICERS.limits,
): Judgement {
  const wings = officers.flatMap(() => [people, people])
  const estate = alikeIn('vep-limit', ({ extremism }) => extremism !== undefined, people, wings)
  const [facility] = estate.facilities
  return judgementOf({
    estate: JSON.stringify({
      ...estate,
      facilities: officers.map((specialistStaff, index) => ({
        ...facility!,
        id: `F${index}`,
        ...(specialistStaff !== undefined && { specialistStaff }),
      })),
      wings: estate.wings.map((wing, index) => ({
        ...wing,
        facility: `F${Math.floor(index / 2)}`,
        ...(index < 2 && { regime }),
        ...(women !== undefined && index % 2 === 1 && { sex: 'female', femaleStaffed: true }),
      })),
      people: estate.people.map((person, index) => (index < (women ?? people) ? person : { ...person, sex: 'female' })),
    }),
    policy: JSON.stringify({ ...FEW_OFFICERS, limits }),
  })
}

/** Security, and what is proven of it. */
function securityOf(judgement: Judgement): { value: number; bound: number } {
  const { value, bound } = planByNetwork(judgement).prove()[SECURITY]!
  return { value, bound }
}

describe('twelve in two prisons of two wings', () => {
  it('are three in each wing, four times three pairs, where nothing limits them', () => {
    expect(securityOf(estateOf(12, [undefined, undefined]))).toEqual({ value: 12, bound: 12 })
  })

  it('are two and two where one officer works, and four and four: one, one, six and six pairs', () => {
    expect(securityOf(estateOf(12, [1, undefined]))).toEqual({ value: 14, bound: 14 })
  })
})

describe('four whose homes are beside a prison where an officer works with one of them, a degree from the other prison', () => {
  it('are one at home and three away, which a toll in welfare proves', () => {
    const { estate } = estateOf(4, [1, undefined]).situation
    const [first, second] = estate.facilities
    const home = { lat: 52, lon: 0 }
    const judgement = judge(
      situationOf(
        {
          ...estate,
          facilities: [
            { ...first!, location: home },
            { ...second!, location: { lat: 53, lon: 0 } },
          ],
          people: estate.people.map((person) => ({ ...person, home })),
        },
        mustRead(
          readPolicy(JSON.stringify({ ...FEW_OFFICERS, limits: { ...FEW_OFFICERS.limits, vepPerSpecialist: 1, company: null } })),
        ),
      ),
    )
    const [, , , security, welfare] = planByNetwork(judgement).prove()
    // Three in two wings away are one pair. Two away, and two at home who pay for it in security, would be no pair and 222 km.
    expect(security).toMatchObject({ value: 1, bound: 1 })
    expect(welfare!.value).toBe(333)
    expect(welfare!.bound).toBeGreaterThan(300)
  })
})

describe('sixty in four prisons of two wings', () => {
  it('are two in each wing where one officer works, four where two, and twelve elsewhere', () => {
    // 2 x 1 + 2 x 6 + 4 x 66 pairs.
    expect(securityOf(estateOf(60, [1, 2, undefined, undefined]))).toEqual({ value: 278, bound: 278 })
  })
})

describe('twelve where an officer works with one, in each of two prisons, and nobody limits a third', () => {
  it('are one, one and ten in two wings, 10 and 10 pairs: tolls prove it that are changed one at a time', () => {
    const limits = { ...FEW_OFFICERS.limits, vepPerSpecialist: 1, company: null }
    expect(securityOf(estateOf(12, [1, 1, undefined], undefined, 'ordinary', limits))).toEqual({ value: 20, bound: 20 })
  })
})

describe('twelve men in two prisons with a wing for women, of whom there are none', () => {
  it('are six and six, 15 and 15 pairs, where two officers could work with eight', () => {
    expect(securityOf(estateOf(12, [2, undefined], 12))).toEqual({ value: 30, bound: 30 })
  })
})

describe('what a limit allows in wings that are more restrictive than anyone needs', () => {
  it('is not used: restriction comes before security', () => {
    const judgement = estateOf(12, [2, undefined], undefined, 'enhanced')
    const { nests, solver, upper } = relax(judgement)
    const [{ nest }] = nests.shared as [Nests['shared'][number]]
    const allowed = new Map([[nest, Float64Array.of(4, 4, Infinity, Infinity)]])
    const { cost, living } = solver.secure({ most: allowed })
    // Six in each wing of the other prison are 15 and 15 pairs.
    expect([upper.cost, cost]).toEqual([30, 30])
    expect(living.flat().map(({ wing, count }) => [wing, count])).toEqual([
      [2, 6],
      [3, 6],
    ])
  })
})

describe('twelve men and four women in two prisons with a wing for each', () => {
  const judgement = estateOf(16, [1, undefined], 12)

  it('are four men and no woman where one officer works, as men crowd each other most elsewhere', () => {
    // 6 + 28 pairs of men, and 6 of women; three men and one woman would be 3 + 36 and 0 + 3.
    expect(securityOf(judgement)).toEqual({ value: 40, bound: 40 })
  })

  it('move there place by place from two of each, which are 1 + 45 and 1 + 1 pairs', () => {
    const { nests, solver } = relax(judgement)
    const [{ nest }] = nests.shared as [Nests['shared'][number]]
    const stayers = stayersIn(judgement, nests)
    const steps: unknown[] = []
    let allowed: Allowed | undefined = new Map([[nest, Float64Array.of(2, 2, Infinity, Infinity)]])
    while (allowed) {
      const upper: Upper = solver.secure({ most: allowed })
      steps.push([...allowed.get(nest)!.subarray(0, 2), upper.cost])
      const [move] = movesOf(nests, stayers, allowed, upper)
      allowed = move && moved(allowed, [move])
    }
    expect(steps).toEqual([
      [2, 2, 48],
      [3, 1, 42],
      [4, 0, 40],
    ])
  })
})

describe('moves of places from wing to wing', () => {
  const move = (from: number, to: number, saves: number): Move => ({ nest: 0, from, to, saves: [saves] })
  const moves = [move(0, 1, 9), move(1, 2, 8), move(3, 4, 7), move(5, 6, 6), move(7, 8, 5)]
  const [first, second, third, fourth, fifth] = moves

  it('are tried at once where they share no wing, then the better half of those, then one by one', () => {
    expect(choicesOf(moves)).toEqual([
      [first, third, fourth, fifth],
      [first, third],
      [first],
      [second],
      [third],
      [fourth],
      [fifth],
    ])
  })
})

describe('twelve in two prisons of two wings whom welfare has by threes, though an officer works with four in the first', () => {
  const judgement = estateOf(12, [1, undefined])
  const { nests, crowds, solver } = relax(judgement)
  const [{ nest }] = nests.shared as [Nests['shared'][number]]
  const restricted = { upper: solver.secure({}), most: new Map(), solver }
  const inEach = (...counts: readonly number[]) => [counts.map((count, wing) => ({ wing, count }))]
  const planned = (security: number): number[] => TIERS.map((id) => (id === 'security' ? security : 0))

  it('are held to two and two where a plan that was mended has more pairs than that', () => {
    expect(crowds.crowds.map(({ members }) => members.length)).toEqual([12])
    const held = hold(judgement, nests, crowds, restricted, { living: inEach(3, 3, 3, 3), values: planned(15) })!
    expect([...held.most.get(nest)!]).toEqual([2, 2, Infinity, Infinity])
    expect(held.upper.cost).toBe(14)
  })

  it('are not held where the plan is as good, or nobody is too many', () => {
    expect(hold(judgement, nests, crowds, restricted, { living: inEach(3, 3, 3, 3), values: planned(14) })).toBeUndefined()
    expect(hold(judgement, nests, crowds, restricted, { living: inEach(2, 2, 4, 4), values: planned(15) })).toBeUndefined()
  })
})
