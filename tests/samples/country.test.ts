/** The invented country comes in any size, by people and by wings, and holds what it says. */

import { describe, expect, it } from 'vitest'
import { DEFAULT_POLICY } from '../../src/domain/policy'
import { situationOf } from '../../src/domain/situation'
import { readEstate } from '../../src/intake/read'
import { judge } from '../../src/rules/judge'
import { makeSample, writeDocument } from '../../src/samples/index'
import { startingPlan } from '../../src/solver/start'
import { mustRead } from '../support/must-read'

function country(people: number, wings: number) {
  return mustRead(readEstate(writeDocument(makeSample('country', { people, wings }))))
}

describe('the country', () => {
  it.each([
    [1, 1],
    [7, 3],
    [60, 40],
    [500, 18],
    [2000, 7],
  ])('has exactly %i people and %i wings, and places for them', (people, wings) => {
    const estate = country(people, wings)
    expect(estate.people).toHaveLength(people)
    expect(estate.wings).toHaveLength(wings)
    expect(estate.wings.reduce((sum, { places }) => sum + places.operational, 0)).toBeGreaterThanOrEqual(people)
  })

  const estate = country(5000, 150)
  const judgement = judge(situationOf(estate, DEFAULT_POLICY))
  const { people, wings } = judgement.situation
  const share = (holds: (person: (typeof people)[number]) => boolean): number => people.filter(holds).length / people.length

  it('has wings for women and men, juveniles and adults, of every legal status, level and regime but solitary', () => {
    const kinds = (of: (wing: (typeof wings)[number]) => string): number => new Set(wings.map(of)).size
    expect(kinds(({ sex, ageGroup }) => `${sex} ${ageGroup}`)).toBe(4)
    expect(new Set(wings.flatMap(({ legalStatuses }) => legalStatuses)).size).toBe(3)
    expect(kinds(({ securityLevel }) => securityLevel)).toBe(4)
    expect(kinds(({ regime }) => regime)).toBe(4)
  })

  it('is about 92 % full, and 85 % of its people have a wing', () => {
    expect(people.length / wings.reduce((sum, { places }) => sum + places.operational, 0)).toBeCloseTo(0.92, 2)
    expect(share(({ presentWing }) => presentWing >= 0)).toBeCloseTo(0.85, 2)
  })

  it('has about 5 % extremists, most of them assessed, a few of whom recruit, and overlapping networks of them', () => {
    expect(Math.abs(share(({ vep }) => vep) - 0.05)).toBeLessThan(0.01)
    const veps = people.filter(({ vep }) => vep)
    expect(veps.filter(({ assessmentCurrent }) => assessmentCurrent).length / veps.length).toBeGreaterThan(0.6)
    expect(veps.filter(({ extremism }) => extremism!.recruiter === 'yes').length).toBeGreaterThan(2)
    const members = estate.networks.flatMap(({ members: ids }) => ids)
    expect(new Set(members).size).toBe(veps.length)
    expect(members.length).toBeGreaterThan(veps.length)
  })

  it('has mothers with their children, people who ask for programmes, who need something, and whom nobody may meet', () => {
    expect(people.some(({ children }) => children.length > 0)).toBe(true)
    expect(share(({ programmes }) => programmes.length > 0)).toBeGreaterThan(0.3)
    expect(share(({ requires }) => requires.length > 0)).toBeGreaterThan(0.005)
    expect(people.some(({ authorisedRegimes }) => authorisedRegimes.length > 0)).toBe(true)
    expect(estate.nonAssociations).toHaveLength(20)
  })

  it('has wings for all but a few, and lawful places for nearly everyone as they come', () => {
    expect(judgement.eligible.filter((options) => options.length === 0).length).toBeLessThan(people.length / 1000)
    expect(startingPlan(judgement).filter((wing) => wing < 0).length / people.length).toBeLessThan(0.05)
  })
})
