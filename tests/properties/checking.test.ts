/** A check accepts every lawful plan, refuses every other, and believes nothing that a plan says of itself. */

import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { check } from '../../src/advice/check'
import { sha256Of } from '../../src/domain/canonical'
import { TIERS } from '../../src/domain/plan'
import { readPlan } from '../../src/intake/read'
import { chanceFrom, type Chance } from '../../src/samples/chance'
import { ELIGIBILITY_RULES } from '../oracle/eligibility'
import type { Homes, World } from '../oracle/facts'
import { breachesIn, brokenBy, type Law } from '../oracle/rules'
import { tiersOf } from '../oracle/tiers'
import { mustRead } from '../support/must-read'
import { always, anyCase, oracleOf, PATIENCE, type Case } from './cases'
import { disturb, fillAtRandom } from './random-plans'

const SIZE = { people: 16, wings: 6 }
const caseAndChance = fc.tuple(anyCase(SIZE), fc.integer()).map(([given, seed]) => {
  const tried = { given, chance: () => chanceFrom(`plans ${seed}`) }
  return Object.defineProperty(tried, fc.toStringMethod, { value: () => `plans ${seed} of ${fc.stringify(given)}` })
})

describe('a check of any plan', () => {
  it(
    'accepts lawful ones, however bad',
    () =>
      always(150, caseAndChance, ({ given, chance }) => {
        const { world, law } = oracleOf(given)
        expect(findings(given, bare(world, fillAtRandom(world, law, chance())))).toEqual([])
      }),
    PATIENCE,
  )

  it(
    'refuses those that break a rule, and names each rule that they break',
    () =>
      always(300, caseAndChance, ({ given, chance: open }) => {
        const { world, law } = oracleOf(given)
        const chance = open()
        const homes = disturb(world, fillAtRandom(world, law, chance), chance)
        const broken = new Set(brokenBy(world, law, homes).map(({ rule }) => rule))
        const named = new Set(findings(given, bare(world, homes)).map(({ rule }) => rule))
        expect([...named].sort()).toEqual([...broken].sort())
      }),
    PATIENCE,
  )

  it(
    'accepts what a plan truly says of itself',
    () =>
      always(100, caseAndChance, ({ given, chance }) => {
        const { world, law } = oracleOf(given)
        expect(findings(given, stated(given, world, law, fillAtRandom(world, law, chance())))).toEqual([])
      }),
    PATIENCE,
  )

  it(
    'refuses what a plan wrongly says of itself',
    () =>
      always(200, caseAndChance, ({ given, chance: open }) => {
        const { world, law } = oracleOf(given)
        const chance = open()
        const plan = stated(given, world, law, fillAtRandom(world, law, chance))
        const wrong = misstate(plan, given, chance)
        if (wrong) expect(findings(given, wrong), JSON.stringify(wrong)).not.toEqual([])
      }),
    PATIENCE,
  )
})

function findings({ estate, policy }: Case, plan: object) {
  return check(estate, policy, mustRead(readPlan(JSON.stringify(plan), estate)))
}

/** What a plan made elsewhere owes. */
function bare({ residents }: World, homes: Homes) {
  return {
    format: 'rule36/plan@1',
    placements: residents.flatMap(({ person }, index) => {
      const home = homes[index] ?? null
      return home === null ? [] : [{ person: person.id, wing: home.wing.id }]
    }),
    unplaced: residents.filter((_resident, index) => homes[index] === null).map(({ person }) => ({ person: person.id })),
  }
}

/** The same with all that it could say, and true. */
function stated({ estate, policy }: Case, world: World, law: Law, homes: Homes) {
  const values = tiersOf(world, homes)
  return {
    ...bare(world, homes),
    estate: { name: estate.name, asOf: estate.asOf, sha256: sha256Of(estate) },
    policy: { name: policy.name, sha256: sha256Of(policy) },
    tiers: TIERS.map((id, index) => ({ id, value: values[index]!, bound: 0 })),
    breaches: breachesIn(world, law, homes),
  }
}

/** The plan with one thing wrong in it, if that thing can be wrong here. */
function misstate(plan: ReturnType<typeof stated>, { estate }: Case, chance: Chance): object | undefined {
  const tier = chance.whole(0, TIERS.length - 1)
  const withTier = (change: { readonly value?: number; readonly bound?: number }) => ({
    ...plan,
    tiers: plan.tiers.map((entry, index) => (index === tier ? { ...entry, ...change } : entry)),
  })
  const value = plan.tiers[tier]!.value
  const [someone] = plan.placements
  const [nobody] = plan.unplaced
  const wrongs: readonly (object | undefined)[] = [
    withTier({ value: value + 1 }),
    value > 0 ? withTier({ value: value - 1 }) : undefined,
    withTier({ bound: value + 1 }),
    { ...plan, estate: { ...plan.estate, sha256: '0'.repeat(64) } },
    { ...plan, estate: { ...plan.estate, asOf: '2001-01-01' } },
    { ...plan, estate: { ...plan.estate, name: `${plan.estate.name}, or not` } },
    { ...plan, policy: { ...plan.policy, sha256: plan.estate.sha256 } },
    { ...plan, policy: { ...plan.policy, name: `${plan.policy.name}, or not` } },
    falseBreach(plan, estate),
    hiddenBreach(plan, estate),
    someone && { ...plan, placements: plan.placements.slice(1) },
    someone && { ...plan, unplaced: [...plan.unplaced, { person: someone.person }] },
    someone && { ...plan, placements: [...plan.placements, someone] },
    nobody && { ...plan, unplaced: plan.unplaced.slice(1) },
    nobody && { ...plan, unplaced: [...plan.unplaced, nobody] },
  ]
  return chance.pick(wrongs)
}

/** A breach in a wing where the person does not live. */
function falseBreach(plan: ReturnType<typeof stated>, estate: Case['estate']): object | undefined {
  const [person] = estate.people
  const wing = estate.wings.find(({ id }) => id !== person?.currentWing)
  return person && wing && { ...plan, breaches: [...plan.breaches, { person: person.id, wing: wing.id, rule: 'places' }] }
}

/** Someone who is held in a wing that is not for them, fixed or without a place, and not a word of it. */
function hiddenBreach(plan: ReturnType<typeof stated>, estate: Case['estate']): object | undefined {
  const rules: readonly string[] = ELIGIBILITY_RULES
  const hidden = plan.breaches.find(
    ({ person, rule }) =>
      rules.includes(rule) &&
      (estate.people.some(({ id, fixed }) => id === person && fixed) || plan.unplaced.some((each) => each.person === person)),
  )
  return hidden && { ...plan, breaches: plan.breaches.filter((breach) => breach !== hidden) }
}
