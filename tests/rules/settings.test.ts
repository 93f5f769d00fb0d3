/** The limits and weights that a rule names are those on which it hangs, no more and no fewer: the window shows them as such. */

import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { DEFAULT_LIMITS, DEFAULT_WEIGHTS, type Policy } from '../../src/domain/policy'
import { situationOf } from '../../src/domain/situation'
import { readEstate, readPolicy } from '../../src/intake/read'
import { allows, countAll, judge } from '../../src/rules/judge'
import { measure } from '../../src/rules/measure'
import { rules } from '../../src/rules/registry'
import type { Rule, SettingName } from '../../src/rules/rule'
import { anyEstate, anyPolicy } from '../support/any-estate'
import { mustRead } from '../support/must-read'

const SETTINGS = [
  ...Object.keys(DEFAULT_LIMITS).map((name) => `limits.${name}` as SettingName),
  ...Object.keys(DEFAULT_WEIGHTS).map((name) => `weights.${name}` as SettingName),
]

/** All that a rule says of an estate under a policy, by where people live now. */
function whatItSays(rule: Rule, estate: Parameters<typeof situationOf>[0], policy: Policy): unknown {
  const situation = situationOf(estate, policy)
  const homes = situation.people.map(({ presentWing }) => presentWing)
  switch (rule.kind) {
    case 'eligibility':
      return situation.people.map((person) => situation.wings.map((wing) => allows(rule, person, wing, situation)))
    case 'pair':
      return rule.apart(situation)
    case 'stay':
      return situation.people.map((person) => rule.stays(person))
    case 'limit': {
      const limits = rule.limits(
        situation,
        homes.map(() => false),
      )
      return [countAll(limits, situation, homes), limits.map(({ most }) => most)]
    }
    case 'preference':
      return measure(judge(situation, [rule]), homes)
  }
}

/** The policy with every setting of these from another one. */
function mixed(one: Policy, other: Policy, from: readonly SettingName[]): Policy {
  const taken = (group: 'limits' | 'weights') =>
    Object.fromEntries(
      Object.entries(one[group]).map(([name, value]) => [
        name,
        from.includes(`${group}.${name}` as SettingName) ? other[group][name as never] : value,
      ]),
    )
  return { ...one, limits: taken('limits') as Policy['limits'], weights: taken('weights') as Policy['weights'] }
}

describe('the settings of rules', () => {
  it('are each the setting of some rule', () => {
    const named = new Set(rules.flatMap(({ settings }) => settings ?? []))
    expect([...named].sort()).toEqual([...SETTINGS].sort())
  })

  it.each(rules)('are all on which $id hangs', (rule) => {
    const others = SETTINGS.filter((setting) => !rule.settings?.includes(setting))
    fc.assert(
      fc.property(anyEstate({ people: 10, wings: 5 }), anyPolicy(), anyPolicy(), (document, first, second) => {
        const estate = mustRead(readEstate(JSON.stringify(document)))
        const [one, other] = [first, second].map((policy) => mustRead(readPolicy(JSON.stringify(policy))))
        expect(whatItSays(rule, estate, mixed(one!, other!, others))).toEqual(whatItSays(rule, estate, one!))
      }),
      { numRuns: 25 },
    )
  })
})
