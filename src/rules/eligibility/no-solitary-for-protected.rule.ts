/** Solitary is never for children, pregnant women, parents with their children, or people whose disability it would worsen. */

import type { PersonFacts } from '../../domain/situation'
import type { EligibilityRule } from '../rule'

/** Protected by what is known for certain, whatever the rest turns out to be. */
function knownToBeProtected(person: PersonFacts): boolean {
  return person.juvenile || person.pregnant === 'yes' || person.children.length > 0 || person.disability === 'yes'
}

/** A fact that is not known protects as if it were so. */
function unknownFacts(person: PersonFacts): readonly ('pregnant' | 'disability')[] {
  return (['pregnant', 'disability'] as const).filter((fact) => person[fact] === 'unknown')
}

export default {
  kind: 'eligibility',
  id: 'no-solitary-for-protected',
  order: 70,
  title: 'No solitary for people it harms most',
  says: 'Solitary is never for children, pregnant women, parents with their children, or people with a disability that it would make worse. Where pregnancy or disability is not known, they count as protected.',
  sources: ['solitary-prohibited-groups', 'solitary-juvenile-absolute', 'women-no-punitive-isolation'],
  sentences: {
    holds: '{wing} is not solitary, or {person} is in none of the groups for whom solitary is barred.',
    broken:
      '{wing} is solitary by its hours, which is barred for {person}: a child, pregnant, with children, or with a disability.',
    unknown:
      'Whether {person} is pregnant or has a disability is not known, so {wing}, which is solitary by its hours, is barred.',
  },
  holds: (person, wing) => !wing.solitary || !(knownToBeProtected(person) || unknownFacts(person).length > 0),
  unknown: (person, wing) => (wing.solitary && !knownToBeProtected(person) ? unknownFacts(person) : []),
  examples: [
    { name: 'a child', given: { person: { birthDate: '2008-11-02' }, wing: { regime: 'solitary' } }, expect: 'broken' },
    {
      name: 'a woman of whom it is not known whether she is pregnant',
      given: { person: { sex: 'female', pregnant: 'unknown' }, wing: { sex: 'female', regime: 'solitary' } },
      expect: 'broken',
    },
    {
      name: 'a mother with her child',
      given: { person: { sex: 'female', children: [{ birthDate: '2026-02-03' }] }, wing: { sex: 'female', regime: 'solitary' } },
      expect: 'broken',
    },
    {
      name: 'someone of whom it is not known whether solitary would worsen a disability',
      given: { person: { disability: 'unknown' }, wing: { regime: 'solitary' } },
      expect: 'broken',
    },
    { name: 'an adult in none of these groups', given: { wing: { regime: 'solitary' } }, expect: 'holds' },
    {
      name: 'someone with a disability in a regime that is not solitary',
      given: { person: { disability: 'yes' }, wing: { regime: 'separation' } },
      expect: 'holds',
    },
  ],
} satisfies EligibilityRule
