/** Where somebody has no place, the minimum cut names more people than places: by hand, and truly on any estate. */

import { describe, expect, it } from 'vitest'
import { situationOf } from '../../../src/domain/situation'
import { readEstate, readPolicy } from '../../../src/intake/read'
import { judge, type Judgement } from '../../../src/rules/judge'
import type { EstateDocument } from '../../../src/samples/documents'
import { search } from '../../../src/solver/search'
import { cutAround } from '../../../src/solver/transport/cut'
import { planByNetwork } from '../../../src/solver/transport/plan'
import { randomEstate, randomPolicy } from '../../support/any-estate'
import { mustRead } from '../../support/must-read'
import { tinyEstates } from '../../support/tiny-estates'

const tiny = JSON.parse(tinyEstates.find(({ name }) => name === 'places')!.estate) as EstateDocument

type Made = {
  readonly wings: readonly { readonly places: number; readonly sex: 'male' | 'female' }[]
  readonly women: number
  readonly men: number
  /** The first so many men are of one network, of whom two may share a wing. */
  readonly network?: number
}

function made({ wings, women, men, network = 0 }: Made): Judgement {
  const [wing, person] = [tiny.wings[0]!, tiny.people[1]!]
  const people = (count: number, sex: 'male' | 'female') =>
    Array.from({ length: count }, (_, index) => ({ ...person, id: `${sex}-${index}`, sex }))
  const estate = {
    ...tiny,
    wings: wings.map(({ places, sex }, index) => ({
      ...wing,
      id: `W${index}`,
      sex,
      femaleStaffed: true,
      places: { certified: places, operational: places },
    })),
    people: [...people(women, 'female'), ...people(men, 'male')],
    networks:
      network > 0
        ? [{ id: 'N', name: 'Network N', members: Array.from({ length: network }, (_, index) => `male-${index}`) }]
        : [],
  }
  const policy = { format: 'rule36/policy@1', name: 'P', model: 'dispersal', limits: { networkPerWing: 2, company: null } }
  return judge(situationOf(mustRead(readEstate(JSON.stringify(estate))), mustRead(readPolicy(JSON.stringify(policy)))))
}

/** The cuts around everyone without a place. */
function cutsOf(judgement: Judgement) {
  const { wings } = planByNetwork(judgement)
  return judgement.situation.people
    .filter(({ index }) => wings[index]! < 0)
    .map((person) => ({ person, cut: cutAround(judgement, person.index, wings) }))
}

describe('the cut around someone without a place', () => {
  it('names the seven women and their five places, and leaves the men out', () => {
    const wings = [
      { places: 3, sex: 'female' },
      { places: 2, sex: 'female' },
      { places: 6, sex: 'male' },
    ] as const
    const cuts = cutsOf(made({ wings, women: 7, men: 2 })).map(({ cut }) => cut)
    const around = { people: 7, wings: [0, 1], places: 5, isLimited: false }
    expect(cuts).toEqual([around, around])
  })

  it('names the five of a network and the four of them for whom limits leave room, though places are free', () => {
    const wings = [
      { places: 5, sex: 'male' },
      { places: 5, sex: 'male' },
    ] as const
    const cuts = cutsOf(made({ wings, women: 0, men: 6, network: 5 })).map(({ cut }) => cut)
    expect(cuts).toEqual([{ people: 5, wings: [0, 1], places: 4, isLimited: true }])
  })

  it('counts in no plan fewer without a place than it says are too many', async () => {
    let found = 0
    for (let seed = 1; seed <= 24; seed += 1) {
      const estate = mustRead(readEstate(JSON.stringify(randomEstate(seed, 20 + (seed % 5) * 8, 3 + (seed % 3)))))
      const judgement = judge(situationOf(estate, mustRead(readPolicy(JSON.stringify(randomPolicy(seed))))))
      const cuts = cutsOf(judgement).filter(({ cut }) => cut !== undefined)
      if (cuts.length === 0) continue
      const [unplaced] = (await search(judgement, { engine: 'highs' }, { tell: () => undefined })).values
      for (const { person, cut } of cuts) {
        const { people, wings, places } = cut!
        const what = `seed ${seed}, ${person.id}`
        const within = judgement.situation.people.filter(({ index, presentWing }) =>
          (judgement.stays[index] ? [presentWing] : judgement.eligible[index]!).every((wing) => wings.includes(wing)),
        )
        expect(
          judgement.eligible[person.index]!.every((wing) => wings.includes(wing)),
          what,
        ).toBe(true)
        expect(people, what).toBeLessThanOrEqual(within.length)
        expect(people, what).toBeGreaterThan(places)
        expect(unplaced, what).toBeGreaterThanOrEqual(people - places)
        found++
      }
    }
    expect(found).toBeGreaterThan(8)
  })
})
