/** Violent extremist prisoners live as the model chosen for them says: concentrated, isolated where authorised, or integrated. */

import { isAsModel } from '../../domain/as-model'
import type { PreferenceRule } from '../rule'

const wings = [
  { id: 'w-ordinary' },
  { id: 'w-restricted', regime: 'restricted' },
  { id: 'w-separate', regime: 'separation' },
  { id: 'w-special', specialised: true, regime: 'restricted' },
]
const extremist = { id: 'Ben', extremism: { recruiter: 'no' } } as const
const authorised = {
  ...extremist,
  authorisations: [
    { regime: 'separation', from: '2026-10-01', until: '2026-11-15', by: 'Prison judge', reason: 'Threat to one named person' },
  ],
}

export default {
  kind: 'preference',
  id: 'as-model',
  order: 370,
  title: 'As the chosen model says',
  says: 'Violent extremist prisoners live where the model that the policy gives them asks for: concentrated in specialised wings, isolated in a regime authorised for them, or integrated in ordinary wings under the required regime.',
  tier: 'security',
  sources: ['no-single-model', 'models-change', 'leader-follower-differ'],
  settings: ['weights.notAsModel', 'limits.assessmentValidMonths'],
  sentences: {
    holds: '{wing} is what the model chosen for {person} asks for, or that model asks for no wing in particular.',
    broken: '{wing} is not what the model chosen for {person} asks for.',
  },
  terms: ({ people, policy }) => {
    const weight = policy.weights.notAsModel
    const anyone = people.some((person) => person.model !== undefined && person.model !== 'dispersal')
    return weight > 0 && anyone ? [{ kind: 'each', cost: (person, wing) => (isAsModel(person, wing) ? 0 : weight) }] : []
  },
  examples: [
    {
      name: 'to be concentrated, in an ordinary wing',
      given: { wings, people: [extremist], model: 'concentration', placed: { Ben: 'w-ordinary' } },
      expect: 10,
    },
    {
      name: 'to be concentrated, in a specialised wing',
      given: { wings, people: [extremist], model: 'concentration', placed: { Ben: 'w-special' } },
      expect: 0,
    },
    {
      name: 'to be isolated, and authorised, but in an ordinary wing',
      given: { wings, people: [authorised], model: 'isolation', placed: { Ben: 'w-ordinary' } },
      expect: 10,
    },
    {
      name: 'to be isolated, in the regime that is authorised',
      given: { wings, people: [authorised], model: 'isolation', placed: { Ben: 'w-separate' } },
      expect: 0,
    },
    {
      name: 'to be isolated without an authorisation: dispersed, so no wing is against the model',
      given: { wings, people: [extremist], model: 'isolation', placed: { Ben: 'w-ordinary' } },
      expect: 0,
    },
    {
      name: 'to be integrated, above the required regime',
      given: { wings, people: [extremist], model: 'integration', placed: { Ben: 'w-restricted' } },
      expect: 10,
    },
    {
      name: 'to be integrated, in a specialised wing above the required regime: counted once',
      given: { wings, people: [extremist], model: 'integration', placed: { Ben: 'w-special' } },
      expect: 10,
    },
    {
      name: 'someone to whom no model applies',
      given: {
        wings,
        people: [extremist, { id: 'Cai' }],
        model: 'integration',
        placed: { Ben: 'w-ordinary', Cai: 'w-restricted' },
      },
      expect: 0,
    },
  ],
} satisfies PreferenceRule
