/** The built-in samples can be read, come out the same every time, and hold what they say. */

import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { daysBetween } from '../../src/domain/dates'
import { DEFAULT_POLICY } from '../../src/domain/policy'
import { situationOf } from '../../src/domain/situation'
import { readEstate, readPolicy } from '../../src/intake/read'
import { judge } from '../../src/rules/judge'
import { SAMPLES, makeSample, samplePolicies, writeDocument } from '../../src/samples/index'
import { mustRead } from '../support/must-read'
import { storedSamples } from '../support/stored-samples'

const FIXTURES = new URL('../../fixtures/', import.meta.url)
const small = { people: 500 }

describe.each(SAMPLES)('the sample $name', ({ name }) => {
  const text = writeDocument(makeSample(name, small))
  const estate = mustRead(readEstate(text))

  it('comes out the same every time', () => {
    expect(writeDocument(makeSample(name, small))).toBe(text)
  })

  it('survives JSON unchanged', () => {
    const document = makeSample(name, small)
    expect(JSON.parse(JSON.stringify(document))).toEqual(document)
    expect(JSON.parse(text)).toEqual(document)
  })

  it('says that its people are invented, and names nobody', () => {
    expect(estate.name).toContain('invented people')
    expect(estate.people.filter(({ id }) => !/^P-\d+$/.test(id))).toEqual([])
  })

  it('has policies that can be read', () => {
    for (const policy of samplePolicies(name)) mustRead(readPolicy(writeDocument(policy)))
  })
})

describe('the stored samples', () => {
  it.each(storedSamples())('$file is what the generator makes', ({ file, text }) => {
    expect(readFileSync(new URL(file, FIXTURES), 'utf8')).toBe(text)
  })

  it('are all that is stored', () => {
    const stored = readdirSync(FIXTURES).filter((file) => file.endsWith('.json'))
    expect(stored.sort()).toEqual(
      storedSamples()
        .map(({ file }) => file)
        .sort(),
    )
  })

  it('are small enough to be read in an editor', () => {
    for (const { text } of storedSamples()) expect(text.length).toBeLessThan(1_500_000)
  })
})

describe('typical', () => {
  const { estate, people, wings, forced, eligible } = judged('typical')
  const count = (holds: (person: (typeof people)[number]) => boolean): number => people.filter(holds).length

  it('has 600 people in 30 wings of every sort', () => {
    expect(people).toHaveLength(600)
    expect(wings).toHaveLength(30)
    for (const sex of ['female', 'male']) {
      for (const ageGroup of ['adult', 'juvenile'])
        expect(wings.some((wing) => wing.sex === sex && wing.ageGroup === ageGroup)).toBe(true)
    }
    expect(new Set(wings.map(({ regime }) => regime)).size).toBe(5)
    expect(new Set(wings.map(({ securityLevel }) => securityLevel)).size).toBe(4)
    expect(wings.filter(({ motherAndChildPlaces }) => motherAndChildPlaces > 0)).toHaveLength(1)
  })

  it('has 25 VEPs whose assessments are current, stale or absent, and who recruit, do not, or may', () => {
    const veps = people.filter(({ vep }) => vep)
    expect(veps).toHaveLength(25)
    const ages = veps.map(({ extremism, assessmentCurrent }) =>
      assessmentCurrent ? 'current' : extremism?.assessment ? 'stale' : 'absent',
    )
    expect(new Set(ages)).toEqual(new Set(['current', 'stale', 'absent']))
    expect(new Set(veps.map(({ extremism }) => extremism?.recruiter))).toEqual(new Set(['yes', 'no', 'unknown']))
    expect(estate.networks.length).toBeGreaterThanOrEqual(4)
  })

  it('has arrivals, fixed people, people in wings that break a rule, and facts that are not known', () => {
    expect(count(({ currentWing }) => currentWing === null)).toBe(31)
    expect(count(({ fixed }) => fixed)).toBe(7)
    expect(forced.filter(Boolean).length).toBeGreaterThan(15)
    expect(count(({ securityLevel }) => securityLevel === 'unknown')).toBeGreaterThan(5)
    expect(count(({ pregnant }) => pregnant === 'unknown')).toBeGreaterThan(2)
    expect(count(({ exceptions }) => exceptions.length > 0)).toBe(3)
    expect(count(({ authorisations }) => authorisations.length > 0)).toBe(6)
  })

  it('has a wing for everyone but one person, of whom only a person can decide', () => {
    expect(people.filter((_, index) => eligible[index]!.length === 0).map(({ sex }) => sex)).toEqual(['individual-decision'])
  })

  it('keeps people apart by wing, by facility and by network, today, formerly and soon', () => {
    const { nonAssociations, asOf } = estate
    expect(nonAssociations.some(({ scope }) => scope === 'facility')).toBe(true)
    expect(nonAssociations.some(({ a }) => a.startsWith('network'))).toBe(true)
    expect(nonAssociations.some(({ until }) => until !== undefined && daysBetween(until, asOf) > 0)).toBe(true)
    expect(nonAssociations.some(({ since }) => since !== undefined && daysBetween(asOf, since) > 0)).toBe(true)
  })
})

describe('crowded', () => {
  const { people, wings } = judged('crowded')
  const sum = (of: 'certified' | 'operational'): number => wings.reduce((all, { places }) => all + places[of], 0)

  it('holds about twice its certified places, and about as many people as operational places', () => {
    expect(people.length / sum('certified')).toBeGreaterThan(1.9)
    expect(people.length / sum('certified')).toBeLessThan(2.2)
    expect(Math.abs(sum('operational') / people.length - 1)).toBeLessThan(0.03)
  })

  it('has too few places for men who await trial', () => {
    const waiting = people.filter(({ legalStatus, sex }) => legalStatus === 'pretrial' && sex === 'male').length
    const only = wings.filter(
      (wing) => wing.sex === 'male' && wing.ageGroup === 'adult' && wing.legalStatuses.join() === 'pretrial',
    )
    expect(waiting).toBeGreaterThan(only.reduce((all, { places }) => all + places.operational, 0))
  })
})

describe('impossible', () => {
  const { people, wings, eligible, stays } = judged('impossible')

  it('has people for whom no wing will do: a child, one individual decision, and others', () => {
    const nowhere = people.filter((_, index) => eligible[index]!.length === 0)
    expect(nowhere).toHaveLength(5)
    expect(nowhere.some(({ juvenile }) => juvenile)).toBe(true)
    expect(nowhere.some(({ sex }) => sex === 'individual-decision')).toBe(true)
  })

  it('has more women than places for them, and more children than places for those', () => {
    const women = people.filter(({ sex }) => sex === 'female')
    const places = wings.filter(({ sex }) => sex === 'female')
    expect(women.length).toBeGreaterThan(places.reduce((all, wing) => all + wing.places.operational, 0))
    expect(women.flatMap(({ children }) => children).length).toBeGreaterThan(
      places.reduce((all, wing) => all + wing.motherAndChildPlaces, 0),
    )
  })

  it('has fixed people whose wing breaks a rule for them', () => {
    const held = people.filter(({ index, presentWing }) => stays[index] && !eligible[index]!.includes(presentWing))
    expect(held).toHaveLength(2)
  })
})

function judged(name: string) {
  const estate = mustRead(readEstate(writeDocument(makeSample(name))))
  const judgement = judge(situationOf(estate, DEFAULT_POLICY))
  return { ...judgement, estate, people: judgement.situation.people, wings: judgement.situation.wings }
}
