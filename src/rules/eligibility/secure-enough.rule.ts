/** A wing is at least as secure as the person needs. */

import type { EligibilityRule } from '../rule'

export default {
  kind: 'eligibility',
  id: 'secure-enough',
  order: 50,
  title: 'The wing is secure enough',
  says: 'A wing is of the security level that the person needs, or of a higher one. A level that is not known counts as the second-lowest.',
  sources: ['classification-purposes', 'women-lower-security-default', 'women-mental-health-not-security'],
  sentences: {
    holds: '{wing} is at least as secure as {person} needs.',
    broken: '{wing} is less secure than {person} needs.',
    unknown: 'The security level of {person} is not known; it counts as the second-lowest for {wing} until it is.',
  },
  holds: (person, wing) => wing.securityIndex >= person.securityIndex,
  unknown: (person) => (person.securityLevel === 'unknown' ? ['securityLevel'] : []),
  examples: [
    {
      name: 'a wing of exactly the level needed',
      given: { person: { securityLevel: 'high' }, wing: { securityLevel: 'high' } },
      expect: 'holds',
    },
    {
      name: 'a wing one level below',
      given: { person: { securityLevel: 'high' }, wing: { securityLevel: 'closed' } },
      expect: 'broken',
    },
    {
      name: 'a wing above the level needed is secure enough; the regime ceiling and the tiers speak against it',
      given: { person: { securityLevel: 'open' }, wing: { securityLevel: 'maximum' } },
      expect: 'holds',
    },
    {
      name: 'a level that is not known counts as the second-lowest',
      given: { person: { securityLevel: 'unknown' }, wing: { securityLevel: 'closed' } },
      expect: 'holds',
    },
    {
      name: 'a level that is not known is not the lowest',
      given: { person: { securityLevel: 'unknown' }, wing: { securityLevel: 'open' } },
      expect: 'broken',
    },
  ],
} satisfies EligibilityRule
