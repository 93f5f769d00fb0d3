/** People live near home; most of all those with children in custody, and those who are soon to be released. */

import type { PersonFacts } from '../../domain/situation'
import type { Weights } from '../../domain/policy'
import type { PreferenceRule } from '../rule'

/** What each kilometre counts: one reason to weigh it differently at a time, care for a child before release. */
function rateOf(person: PersonFacts, { km, kmCaregiver, kmPreRelease }: Weights): number {
  if (person.children.length > 0) return kmCaregiver
  return person.preRelease ? kmPreRelease : km
}

/** A degree of latitude away, which is 111 kilometres. */
const facilities = [{ id: 'north', name: 'North', location: { lat: 53, lon: 0 } }]
const home = { lat: 52, lon: 0 }
const wings = [{ id: 'w', facility: 'north' }]

export default {
  kind: 'preference',
  id: 'distance-home',
  order: 380,
  title: 'Near home',
  says: 'People live near home: every kilometre counts, and more for those with children in custody and for those who are released within a year.',
  tier: 'welfare',
  sources: ['near-home', 'women-near-home', 'family-contact', 'release-path'],
  settings: ['weights.km', 'weights.kmCaregiver', 'weights.kmPreRelease'],
  sentences: {
    holds: 'Distance from home does not count against {wing} for {person}.',
    broken: '{wing} is some way from the home of {person}.',
    unknown: 'Where the home of {person} or the facility of {wing} lies is not known, so the distance cannot count.',
  },
  terms: ({ distance, policy: { weights } }) => {
    if (weights.km === 0 && weights.kmCaregiver === 0 && weights.kmPreRelease === 0) return []
    return [{ kind: 'each', within: 'facility', cost: (person, wing) => rateOf(person, weights) * distance(person, wing) }]
  },
  examples: [
    {
      name: 'a degree of latitude from home',
      given: { wings, people: [{ id: 'Ben', home }], estate: { facilities }, placed: { Ben: 'w' } },
      expect: 111,
    },
    {
      name: 'with a child in custody',
      given: {
        wings: [{ id: 'w', facility: 'north', sex: 'female' }],
        people: [{ id: 'Ada', sex: 'female', home, children: [{ birthDate: '2026-02-03' }], releaseDate: '2026-12-24' }],
        estate: { facilities },
        weights: { kmCaregiver: 3 },
        placed: { Ada: 'w' },
      },
      expect: 333,
    },
    {
      name: 'released in exactly 365 days',
      given: { wings, people: [{ id: 'Ben', home, releaseDate: '2027-11-01' }], estate: { facilities }, placed: { Ben: 'w' } },
      expect: 222,
    },
    {
      name: 'released in 366 days',
      given: { wings, people: [{ id: 'Ben', home, releaseDate: '2027-11-02' }], estate: { facilities }, placed: { Ben: 'w' } },
      expect: 111,
    },
    {
      name: 'a home that is not known',
      given: { wings, people: [{ id: 'Ben' }], estate: { facilities }, placed: { Ben: 'w' } },
      expect: 0,
    },
  ],
} satisfies PreferenceRule
