/** People who are open to recruitment, or of whom that is not known, live apart from those known to recruit. */

import type { PersonFacts } from '../../domain/situation'
import type { Weights } from '../../domain/policy'
import type { PreferenceRule } from '../rule'

function recruits(person: PersonFacts): boolean {
  return person.extremism?.recruiter === 'yes'
}

function weightOf(person: PersonFacts, { exposed, exposedUnknown }: Weights): number {
  if (recruits(person)) return 0
  return { yes: exposed, unknown: exposedUnknown, no: 0 }[person.vulnerableToRecruitment]
}

const wings = [{ id: 'w1' }, { id: 'w2' }]

export default {
  kind: 'preference',
  id: 'recruiter-exposure',
  order: 340,
  title: 'Recruiters apart from people they could recruit',
  says: 'People who are open to recruitment, or of whom that is not known, live in other wings than those who are known to recruit.',
  tier: 'security',
  sources: ['recruiter-vulnerable-separation', 'classification-purposes'],
  settings: ['weights.exposed', 'weights.exposedUnknown'],
  sentences: {
    holds: '{person} would not be exposed to a known recruiter in {wing}.',
    broken: '{person}, who is or may be open to recruitment, would live with a known recruiter in {wing}.',
    unknown: 'Whether {person} recruits others or is open to recruitment is not known.',
  },
  terms: ({ people, policy }) => {
    const sources = people.filter(recruits).map((person) => person.index)
    const weights = new Map(
      people.map((person) => [person.index, weightOf(person, policy.weights)] as const).filter(([, weight]) => weight > 0),
    )
    return sources.length === 0 && weights.size === 0 ? [] : [{ kind: 'exposure', sources, weights }]
  },
  examples: [
    {
      name: 'one open to recruitment and one of whom it is not known, with a recruiter',
      given: {
        wings,
        people: [
          { id: 'Ben', extremism: { recruiter: 'yes' } },
          { id: 'Cai', vulnerableToRecruitment: 'yes' },
          { id: 'Dov', vulnerableToRecruitment: 'unknown' },
        ],
        placed: { Ben: 'w1', Cai: 'w1', Dov: 'w1' },
      },
      expect: 11,
    },
    {
      name: 'a second recruiter in the wing changes nothing',
      given: {
        wings,
        people: [
          { id: 'Ben', extremism: { recruiter: 'yes' } },
          { id: 'Cai', vulnerableToRecruitment: 'yes' },
          { id: 'Dov', extremism: { recruiter: 'yes' }, vulnerableToRecruitment: 'yes' },
        ],
        placed: { Ben: 'w1', Cai: 'w1', Dov: 'w1' },
      },
      expect: 10,
    },
    {
      name: 'in another wing than the recruiter',
      given: {
        wings,
        people: [
          { id: 'Ben', extremism: { recruiter: 'yes' } },
          { id: 'Cai', vulnerableToRecruitment: 'yes' },
        ],
        placed: { Ben: 'w1', Cai: 'w2' },
      },
      expect: 0,
    },
    {
      name: 'with someone of whom it is not known whether they recruit',
      given: {
        wings,
        people: [
          { id: 'Ben', extremism: { recruiter: 'unknown' } },
          { id: 'Cai', vulnerableToRecruitment: 'yes' },
        ],
        placed: { Ben: 'w1', Cai: 'w1' },
      },
      expect: 0,
    },
  ],
} satisfies PreferenceRule
