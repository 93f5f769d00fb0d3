/** Violent extremist prisoners in a wing that is not specialised stay few enough for staff to know each of them. */

import type { WingFacts } from '../../domain/situation'
import type { Limits } from '../../domain/policy'
import type { LimitRule } from '../rule'

const PERCENT = 100

/** The smaller of the two limits that are set. */
function mostIn(wing: WingFacts, { vepPerWing, vepSharePercent }: Limits): number {
  const byShare = vepSharePercent === null ? Infinity : Math.floor((vepSharePercent * wing.places.operational) / PERCENT)
  return Math.min(vepPerWing ?? Infinity, byShare)
}

const threeExtremists = [
  { id: 'Ben', extremism: { recruiter: 'no' } },
  { id: 'Cai', extremism: { recruiter: 'no' } },
  { id: 'Dov', extremism: { recruiter: 'no' } },
] as const

export default {
  kind: 'limit',
  id: 'vep-limit',
  order: 170,
  title: 'Few violent extremist prisoners in an ordinary wing',
  says: 'A wing that is not specialised holds no more violent extremist prisoners than the policy allows, as a number and as a share of its operational places.',
  sources: ['dynamic-security', 'leader-follower-differ'],
  settings: ['limits.vepPerWing', 'limits.vepSharePercent'],
  sentences: {
    holds: '{wing} would hold no more violent extremist prisoners than the limit.',
    broken: '{wing} would hold more violent extremist prisoners than the limit.',
  },
  limits: ({ people, wings, policy }) => {
    const veps = people.filter((person) => person.vep).map((person) => person.index)
    return wings
      .filter((wing) => !wing.specialised && veps.length > mostIn(wing, policy.limits))
      .map((wing) => ({
        name: `violent extremist prisoners in ${wing.name}`,
        wings: [wing.index],
        people: veps,
        count: () => 1,
        most: mostIn(wing, policy.limits),
      }))
  },
  examples: [
    {
      name: 'as many as the limit, and someone else',
      given: {
        wings: [{ id: 'w' }],
        people: [...threeExtremists, { id: 'Eli' }],
        limits: { vepPerWing: 3 },
        placed: { Ben: 'w', Cai: 'w', Dov: 'w', Eli: 'w' },
      },
      expect: 'holds',
    },
    {
      name: 'one more than the limit',
      given: {
        wings: [{ id: 'w' }],
        people: threeExtremists,
        limits: { vepPerWing: 2 },
        placed: { Ben: 'w', Cai: 'w', Dov: 'w' },
      },
      expect: 'broken',
    },
    {
      name: 'a share of the operational places is rounded down',
      given: {
        wings: [{ id: 'w', places: { certified: 19, operational: 19 } }],
        people: threeExtremists,
        limits: { vepSharePercent: 10 },
        placed: { Ben: 'w', Cai: 'w', Dov: null },
      },
      expect: 'broken',
    },
    {
      name: 'the smaller of the two limits counts',
      given: {
        wings: [{ id: 'w', places: { certified: 20, operational: 20 } }],
        people: threeExtremists,
        limits: { vepPerWing: 3, vepSharePercent: 10 },
        placed: { Ben: 'w', Cai: 'w', Dov: 'w' },
      },
      expect: 'broken',
    },
    {
      name: 'a specialised wing has no such limit',
      given: {
        wings: [{ id: 'w', specialised: true }],
        people: threeExtremists,
        limits: { vepPerWing: 0 },
        placed: { Ben: 'w', Cai: 'w', Dov: 'w' },
      },
      expect: 'holds',
    },
    {
      name: 'without a limit',
      given: { wings: [{ id: 'w' }], people: threeExtremists, placed: { Ben: 'w', Cai: 'w', Dov: 'w' } },
      expect: 'holds',
    },
  ],
} satisfies LimitRule
