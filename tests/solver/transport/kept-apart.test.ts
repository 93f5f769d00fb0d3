/** Two who are kept apart don't show in the network: if it has them together, whoever of them goes elsewhere more easily goes. */

import { describe, expect, it } from 'vitest'
import { TIERS } from '../../../src/domain/plan'
import { planByNetwork } from '../../../src/solver/transport/plan'
import { alikeIn, judgementOf } from '../../support/tiny-estates'

const POLICY = {
  format: 'rule36/policy@1',
  name: 'Anyone may live alone',
  model: 'dispersal',
  limits: { company: null },
}

/** Where two live who are kept apart, and how far that is, in km: two prisons a degree (111 km) apart have a place for each of them. */
function apart(homes: readonly [number, number]): { homes: readonly number[]; welfare: number } {
  const estate = alikeIn('vep-limit', ({ extremism }) => extremism === undefined, 2, [2, 2])
  const [facility] = estate.facilities
  const judgement = judgementOf({
    estate: JSON.stringify({
      ...estate,
      facilities: [52, 53].map((lat, index) => ({ ...facility!, id: `F${index}`, location: { lat, lon: 0 } })),
      wings: estate.wings.map((wing, index) => ({ ...wing, facility: `F${index}` })),
      people: estate.people.map((person, index) => ({ ...person, home: { lat: homes[index]!, lon: 0 } })),
      nonAssociations: [{ a: 'P0', b: 'P1', scope: 'wing', reason: 'A fight (invented)' }],
    }),
    policy: JSON.stringify(POLICY),
  })
  const { wings, values } = planByNetwork(judgement)
  return { homes: wings, welfare: values[TIERS.indexOf('welfare')]! }
}

describe('two who are kept apart and would both live in the first of two prisons', () => {
  it('live there and in the other one: whoever is at home half-way between them goes, first or second', () => {
    expect(apart([52, 52.4])).toEqual({ homes: [0, 1], welfare: 67 })
    expect(apart([52.4, 52])).toEqual({ homes: [1, 0], welfare: 67 })
  })
})
