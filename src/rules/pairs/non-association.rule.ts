/** People who must be kept apart share no wing, or no facility where that was decided. */

import { dayNumber } from '../../domain/dates'
import type { IsoDate, NonAssociation } from '../../domain/estate'
import type { Situation } from '../../domain/situation'
import type { Apart, PairRule } from '../rule'

/** From `since` to `until`, both days included; an end that is not given is open. */
function isInForce({ since, until }: NonAssociation, asOf: IsoDate): boolean {
  const today = dayNumber(asOf)
  return (since === undefined || dayNumber(since) <= today) && (until === undefined || today <= dayNumber(until))
}

function everyPairOnce({ estate, networks, personIndex }: Situation): readonly Apart[] {
  const members = new Map(networks.map((network) => [network.id, network.members]))
  const found = new Map<string, Apart>()
  for (const apart of estate.nonAssociations.filter((entry) => isInForce(entry, estate.asOf))) {
    const [a, b] = [personIndex.get(apart.a), personIndex.get(apart.b)]
    const twoPeople = a !== undefined && b !== undefined
    for (const one of twoPeople ? [a] : members.get(apart.a)!) {
      for (const other of twoPeople ? [b] : members.get(apart.b)!) {
        // A member of both networks is not apart from themself.
        if (one === other) continue
        const pair = { first: Math.min(one, other), second: Math.max(one, other), scope: apart.scope }
        found.set(`${pair.first} ${pair.second} ${pair.scope}`, pair)
      }
    }
  }
  return [...found.values()]
}

const twoFacilities = [
  { id: 'w1', facility: 'north' },
  { id: 'w2', facility: 'north' },
  { id: 'w3', facility: 'south' },
]

export default {
  kind: 'pair',
  id: 'non-association',
  order: 160,
  title: 'People who must be kept apart are',
  says: 'People who must be kept apart share no wing, or no facility where that was decided. Between networks it holds for every member of the one and every member of the other.',
  sources: ['non-association'],
  reviews: { apart: 'non-association' },
  sentences: {
    holds: 'Nobody whom {person} must be kept apart from would live in {wing}, or near it where that counts.',
    broken: 'Someone whom {person} must be kept apart from would live in {wing}, or in the same facility where that counts.',
  },
  apart: everyPairOnce,
  examples: [
    {
      name: 'two people kept apart in one wing',
      given: {
        wings: twoFacilities,
        people: [{ id: 'Ben' }, { id: 'Cai' }],
        estate: { nonAssociations: [{ a: 'Ben', b: 'Cai', scope: 'wing', reason: 'Fought in September' }] },
        placed: { Ben: 'w1', Cai: 'w1' },
      },
      expect: 'broken',
    },
    {
      name: 'the same two in two wings of one facility',
      given: {
        wings: twoFacilities,
        people: [{ id: 'Ben' }, { id: 'Cai' }],
        estate: { nonAssociations: [{ a: 'Ben', b: 'Cai', scope: 'wing', reason: 'Fought in September' }] },
        placed: { Ben: 'w1', Cai: 'w2' },
      },
      expect: 'holds',
    },
    {
      name: 'two wings of one facility, where the facility was decided',
      given: {
        wings: twoFacilities,
        people: [{ id: 'Ben' }, { id: 'Cai' }],
        estate: { nonAssociations: [{ a: 'Cai', b: 'Ben', scope: 'facility', reason: 'Gave evidence' }] },
        placed: { Ben: 'w1', Cai: 'w2' },
      },
      expect: 'broken',
    },
    {
      name: 'on its last day',
      given: {
        wings: twoFacilities,
        people: [{ id: 'Ben' }, { id: 'Cai' }],
        estate: { nonAssociations: [{ a: 'Ben', b: 'Cai', scope: 'wing', reason: 'Fought in May', until: '2026-11-01' }] },
        placed: { Ben: 'w1', Cai: 'w1' },
      },
      expect: 'broken',
    },
    {
      name: 'a day before it begins',
      given: {
        wings: twoFacilities,
        people: [{ id: 'Ben' }, { id: 'Cai' }],
        estate: { nonAssociations: [{ a: 'Ben', b: 'Cai', scope: 'wing', reason: 'Trial begins', since: '2026-11-02' }] },
        placed: { Ben: 'w1', Cai: 'w1' },
      },
      expect: 'holds',
    },
    {
      name: 'members of two networks kept apart',
      given: {
        wings: twoFacilities,
        people: [{ id: 'Ben' }, { id: 'Cai' }, { id: 'Dov' }],
        estate: {
          networks: [
            { id: 'n1', name: 'First invented network', members: ['Ben', 'Cai'] },
            { id: 'n2', name: 'Second invented network', members: ['Cai', 'Dov'] },
          ],
          nonAssociations: [{ a: 'n1', b: 'n2', scope: 'facility', reason: 'Rivals' }],
        },
        placed: { Ben: 'w1', Cai: 'w3', Dov: 'w1' },
      },
      expect: 'broken',
    },
    {
      name: 'a member of both networks is not apart from themself',
      given: {
        wings: twoFacilities,
        people: [{ id: 'Ben' }, { id: 'Cai' }],
        estate: {
          networks: [
            { id: 'n1', name: 'First invented network', members: ['Ben', 'Cai'] },
            { id: 'n2', name: 'Second invented network', members: ['Cai'] },
          ],
          nonAssociations: [{ a: 'n1', b: 'n2', scope: 'facility', reason: 'Rivals' }],
        },
        placed: { Ben: 'w1', Cai: 'w3' },
      },
      expect: 'holds',
    },
  ],
} satisfies PairRule
