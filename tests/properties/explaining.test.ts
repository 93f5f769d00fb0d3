/** An explanation tells the truth about every wing: how good the best plan with the person there is, or what forbids it. */

import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { explain } from '../../src/advice/explain'
import type { Alternative, Explanation } from '../../src/domain/explanation'
import { TIERS, type Plan } from '../../src/domain/plan'
import { barriers, ELIGIBILITY_RULES } from '../oracle/eligibility'
import { bestWith, rulesAgainst } from '../oracle/exact'
import { brokenBy } from '../oracle/rules'
import { tiersOf } from '../oracle/tiers'
import { always, anyCase, homesOf, oracleOf, PATIENCE, planOf, type Case } from './cases'

const ANYONE = fc.nat(10_000)

type Told = { readonly given: Case; readonly plan: Plan; readonly person: string; readonly explanation: Explanation }

describe('the explanation of anyone in any plan', () => {
  it(
    'judges every wing as solving again with the person there does',
    () =>
      about(80, { people: 9, wings: 5 }, async ({ given, plan, person, explanation }) => {
        const { estate, policy } = given
        const values = plan.tiers.map(({ value }) => value)
        expect(explanation.alternatives.map(({ wing }) => wing)).toEqual(estate.wings.map(({ id }) => id))
        for (const alternative of explanation.alternatives) {
          const optimum = await bestWith(estate, policy, person, alternative.wing)
          const why = `${person} in ${alternative.wing}`
          if (optimum === 'impossible') expect(alternative.verdict, why).toBe('impossible')
          else expect(alternative, why).toMatchObject(verdictOn(alternative.wing === explanation.wing, values, optimum.tiers))
        }
      }),
    PATIENCE,
  )

  it(
    'names every rule that forbids a wing',
    () =>
      about(120, { people: 9, wings: 5 }, ({ given, person, explanation }) => {
        for (const alternative of explanation.alternatives) {
          const rules = rulesAgainst(given.estate, given.policy, person, alternative.wing)
          const named = alternative.verdict === 'impossible' ? [...alternative.broken] : []
          if (alternative.verdict !== 'best') expect(named.sort(), `${person} in ${alternative.wing}`).toEqual(rules.sort())
        }
      }),
    PATIENCE,
  )

  it(
    'says truly who would live elsewhere',
    () =>
      about(120, { people: 12, wings: 5 }, ({ given, plan, person, explanation }) => {
        for (const alternative of explanation.alternatives) {
          if (alternative.verdict === 'equal' || alternative.verdict === 'worse') expectsTruth(given, plan, person, alternative)
        }
      }),
    PATIENCE,
  )

  it(
    'counts the wings left after each rule',
    () =>
      about(100, { people: 8, wings: 6 }, ({ given, person, explanation }) => {
        const { world } = oracleOf(given)
        const resident = world.residents.find((candidate) => candidate.person.id === person)!
        const broken = world.places.map((place) => barriers(world, resident, place))
        const funnel = ELIGIBILITY_RULES.map((rule, asked) => {
          const askedSoFar: readonly string[] = ELIGIBILITY_RULES.slice(0, asked + 1)
          return { rule, left: broken.filter((rules) => !rules.some((each) => askedSoFar.includes(each))).length }
        })
        expect(explanation.funnel).toEqual(funnel)
      }),
    PATIENCE,
  )

  it(
    'names the wing, and a necessity where that is above the required regime',
    () =>
      about(100, { people: 8, wings: 5 }, ({ given, plan, person, explanation }) => {
        const { world } = oracleOf(given)
        const index = world.residents.findIndex((candidate) => candidate.person.id === person)
        const home = homesOf(world, plan.placements)[index] ?? null
        expect(explanation.wing).toBe(home?.wing.id ?? null)
        expect('necessity' in explanation).toBe(home !== null && home.regime > world.residents[index]!.required)
      }),
    PATIENCE,
  )

  it(
    'says the same of one wing when asked about that one only',
    () =>
      about(40, { people: 8, wings: 4 }, async ({ given, plan, person, explanation }) => {
        for (const alternative of explanation.alternatives) {
          const one = await explain(given.estate, given.policy, plan, person, { wing: alternative.wing })
          expect(one.alternatives).toEqual([alternative])
        }
      }),
    PATIENCE,
  )
})

function about(runs: number, size: Parameters<typeof anyCase>[0], property: (told: Told) => Promise<void> | void): Promise<void> {
  return always(runs, fc.tuple(anyCase(size), ANYONE), async ([given, which]) => {
    const plan = await planOf(given)
    const { people } = given.estate
    const person = people[which % people.length]!.id
    await property({ given, plan, person, explanation: await explain(given.estate, given.policy, plan, person) })
  })
}

function verdictOn(planned: boolean, values: readonly number[], tiers: readonly number[]): object {
  if (planned) return { verdict: 'best', tiers: [...values] }
  const differs = TIERS.findIndex((_id, index) => tiers[index] !== values[index])
  if (differs < 0) return { verdict: 'equal', tiers: [...tiers] }
  return { verdict: 'worse', tier: TIERS[differs], by: tiers[differs]! - values[differs]!, tiers: [...tiers] }
}

/** The plan with the person in the other wing and the displaced where they are said to go is lawful, and has the tiers stated. */
function expectsTruth(
  given: Case,
  plan: Plan,
  person: string,
  alternative: Alternative & { readonly verdict: 'equal' | 'worse' },
): void {
  const { world, law } = oracleOf(given)
  const wings = new Map<string, string | null>(plan.placements.map((placement) => [placement.person, placement.wing]))
  const moved = alternative.displaced.map((displaced) => displaced.person)
  expect(new Set([...moved, person]).size).toBe(moved.length + 1)
  for (const displaced of alternative.displaced) {
    expect(displaced.from).toBe(wings.get(displaced.person) ?? null)
    expect(displaced.to).not.toBe(displaced.from)
    wings.set(displaced.person, displaced.to)
  }
  wings.set(person, alternative.wing)
  const placements = [...wings].flatMap(([id, wing]) => (wing === null ? [] : [{ person: id, wing }]))
  const homes = homesOf(world, placements)
  expect(brokenBy(world, law, homes)).toEqual([])
  expect(tiersOf(world, homes)).toEqual([...alternative.tiers])
}
