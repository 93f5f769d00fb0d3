/** A facility holds no more violent extremist prisoners than its trained officers can work with. */

import type { LimitRule } from '../rule'

const wings = [
  { id: 'w1', facility: 'north' },
  { id: 'w2', facility: 'north' },
  { id: 'w3', facility: 'south' },
]
const people = [
  { id: 'Ben', extremism: { recruiter: 'no' } },
  { id: 'Cai', extremism: { recruiter: 'no' } },
  { id: 'Dov', extremism: { recruiter: 'no' } },
] as const

export default {
  kind: 'limit',
  id: 'specialist-staff',
  order: 190,
  title: 'Enough trained officers',
  says: 'A facility holds no more violent extremist prisoners than its trained officers can work with. Where their number is not known, it does not limit and is reported.',
  sources: ['staff-trained'],
  settings: ['limits.vepPerSpecialist'],
  sentences: {
    holds:
      'The facility of {wing} has enough trained officers for its violent extremist prisoners, or their number is not known.',
    broken: 'The facility of {wing} has too few trained officers for the violent extremist prisoners who would live there.',
    unknown: 'How many trained officers the facility of {wing} has is not known, so their number does not limit.',
  },
  limits: ({ estate, people, wings, policy }) => {
    const perSpecialist = policy.limits.vepPerSpecialist
    if (perSpecialist === null) return []
    const veps = people.filter((person) => person.vep).map((person) => person.index)
    const wingsOf: number[][] = estate.facilities.map(() => [])
    for (const wing of wings) wingsOf[wing.facilityIndex]!.push(wing.index)
    return estate.facilities.flatMap((facility, index) => {
      const here = wingsOf[index]!
      const most = facility.specialistStaff === undefined ? Infinity : facility.specialistStaff * perSpecialist
      if (here.length === 0 || veps.length <= most) return []
      return [{ name: `violent extremist prisoners in ${facility.name}`, wings: here, people: veps, count: () => 1, most }]
    })
  },
  examples: [
    {
      name: 'as many as one officer can work with, over two wings',
      given: {
        wings,
        people,
        estate: { facilities: [{ id: 'north', name: 'North', specialistStaff: 1 }] },
        limits: { vepPerSpecialist: 3 },
        placed: { Ben: 'w1', Cai: 'w1', Dov: 'w2' },
      },
      expect: 'holds',
    },
    {
      name: 'one more than that, over two wings',
      given: {
        wings,
        people,
        estate: { facilities: [{ id: 'north', name: 'North', specialistStaff: 1 }] },
        limits: { vepPerSpecialist: 2 },
        placed: { Ben: 'w1', Cai: 'w1', Dov: 'w2' },
      },
      expect: 'broken',
    },
    {
      name: 'no trained officer at all',
      given: {
        wings,
        people,
        estate: { facilities: [{ id: 'north', name: 'North', specialistStaff: 0 }] },
        placed: { Ben: 'w1', Cai: 'w3', Dov: 'w3' },
      },
      expect: 'broken',
    },
    {
      name: 'a number of officers that is not known is reported and does not limit',
      given: {
        wings,
        people,
        estate: { facilities: [{ id: 'north', name: 'North' }] },
        limits: { vepPerSpecialist: 0 },
        placed: { Ben: 'w1', Cai: 'w1', Dov: 'w1' },
      },
      expect: 'holds',
    },
  ],
} satisfies LimitRule
