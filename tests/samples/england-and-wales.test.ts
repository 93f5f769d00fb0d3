/** The sample of England and Wales carries the published figures unchanged, and says which part of it is real. */

import { describe, expect, it } from 'vitest'
import { makeSample } from '../../src/samples/index'
import { apportion } from '../../src/samples/apportion'
import { ATTRIBUTION, FIGURES } from '../../src/samples/england-and-wales/figures'
import { PRISONS } from '../../src/samples/england-and-wales/prisons'

describe('the figures', () => {
  it('are those of 120 prisons and add up to the totals of the published table', () => {
    expect(FIGURES).toHaveLength(120)
    const totals = [1, 2, 3, 4].map((column) => FIGURES.reduce((sum, row) => sum + Number(row[column]), 0))
    expect(totals).toEqual([83_061, 79_454, 90_337, 87_216])
  })

  it('name each prison once, and each has a kind and a place on the map', () => {
    const names = FIGURES.map(([name]) => name)
    expect(new Set(names).size).toBe(120)
    expect(Object.keys(PRISONS).sort()).toEqual([...names].sort())
    for (const [, lat, lon] of Object.values(PRISONS)) {
      expect(lat > 50 && lat < 56 && lon > -5.5 && lon < 2).toBe(true)
    }
  })

  it('can be checked by hand: Bristol and Woodhill', () => {
    expect(FIGURES).toContainEqual(['Bristol', 424, 408, 580, 575])
    expect(FIGURES).toContainEqual(['Woodhill', 647, 583, 354, 311])
  })
})

describe('the estate at its real size', () => {
  const estate = makeSample('england-and-wales')
  const facilityOf = new Map(estate.wings.map(({ id, facility }) => [id, facility]))
  const sumBy = <T>(list: readonly T[], key: (item: T) => string, value: (item: T) => number): Map<string, number> => {
    const sums = new Map<string, number>()
    for (const item of list) sums.set(key(item), (sums.get(key(item)) ?? 0) + value(item))
    return sums
  }

  it('has the population and the places of every prison', () => {
    const people = sumBy(
      estate.people,
      ({ currentWing }) => facilityOf.get(currentWing!)!,
      () => 1,
    )
    const operational = sumBy(
      estate.wings,
      ({ facility }) => facility,
      ({ places }) => places.operational,
    )
    const certified = sumBy(
      estate.wings,
      ({ facility }) => facility,
      ({ places }) => places.certified,
    )
    const ids = new Map(estate.facilities.map(({ id, name }) => [name, id]))
    const found = FIGURES.map(([name]) =>
      [name, certified, operational, people].map((part) => (part instanceof Map ? part.get(ids.get(name)!) : part)),
    )
    expect(found).toEqual(
      FIGURES.map(([name, , inUse, capacity, population]) => [name, Math.min(inUse, capacity), capacity, population]),
    )
  })

  it('squeezes nobody in: no wing holds more people than its operational places', () => {
    const people = sumBy(
      estate.people,
      ({ currentWing }) => currentWing!,
      () => 1,
    )
    expect(
      estate.wings.filter(
        ({ id, places }) => (people.get(id) ?? 0) > places.operational || places.certified > places.operational,
      ),
    ).toEqual([])
  })

  it('is drawn to the margins that its README states', () => {
    const share = (holds: (person: (typeof estate.people)[number]) => boolean): number =>
      estate.people.filter(holds).length / estate.people.length
    expect(share(({ legalStatus }) => legalStatus === 'pretrial')).toBeCloseTo(0.19, 2)
    expect(share(({ sex }) => sex === 'female')).toBeCloseTo(0.04, 2)
    expect(share(({ birthDate }) => birthDate > '2005-12-29')).toBeCloseTo(0.005, 3)
    expect(estate.people.filter(({ extremism }) => extremism)).toHaveLength(220)
  })

  it('says what is real, with the attribution that the licence asks for', () => {
    expect(estate.notes).toContain(ATTRIBUTION)
    expect(estate.notes).toContain('Open Government Licence v3.0')
    expect(estate.name).toContain('invented people')
  })
})

describe('the estate on a smaller scale', () => {
  it.each([1, 50, 777, 1200, 5000])('has exactly %i people, and places for them', (people) => {
    const estate = makeSample('england-and-wales', { people })
    expect(estate.people).toHaveLength(people)
    const places = estate.wings.reduce((sum, wing) => sum + wing.places.operational, 0)
    expect(places).toBeGreaterThanOrEqual(people)
  })
})

describe('dividing in proportion', () => {
  it('gives the largest remainders the rest', () => {
    expect(apportion(10, [1, 1, 1])).toEqual([4, 3, 3])
    expect(apportion(7, [50, 30, 20])).toEqual([4, 2, 1])
    expect(apportion(0, [0, 0])).toEqual([0, 0])
  })
})
