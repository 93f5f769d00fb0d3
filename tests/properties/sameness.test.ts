/** Nothing that must not matter changes a byte: the order of lists, what is monitored, notes, how often, or which engine. */

import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { explain } from '../../src/advice/explain'
import type { Plan } from '../../src/domain/plan'
import { chanceFrom, type Chance } from '../../src/samples/chance'
import { leastLots } from '../oracle/exact'
import { lotsOf } from '../oracle/lots'
import { always, anyCase, caseOf, homesOf, oracleOf, PATIENCE, planOf, type Case } from './cases'

const SIZE = { people: 12, wings: 5 }
const caseAndSeed = fc.tuple(anyCase(SIZE), fc.integer())
/** Lists whose order means something. */
const ORDERED: readonly string[] = ['regimes', 'securityLevels', 'assign']

describe('the same estate and policy', () => {
  it(
    'have the same plan and explanations in whatever order their lists stand, and whatever is monitored or noted',
    () =>
      always(60, caseAndSeed, async ([given, seed]) => {
        const bytes = await bytesOf(given, seed)
        const chance = chanceFrom(`orders ${seed}`)
        const reordered = caseOf(shuffled(given.estateDocument, chance), shuffled(given.policyDocument, chance))
        expect(await bytesOf(reordered, seed), 'in another order').toEqual(bytes)
        const noted = caseOf(annotated(given.estateDocument, `one ${seed}`), annotated(given.policyDocument, `two ${seed}`))
        expect(await bytesOf(noted, seed), 'with other notes').toEqual(bytes)
      }),
    PATIENCE,
  )

  it(
    'have the same plan, however often it is made',
    () =>
      always(20, anyCase(SIZE), async (given) => {
        expect(JSON.stringify(await planOf(given))).toBe(JSON.stringify(await planOf(given)))
      }),
    PATIENCE,
  )

  it(
    'have the same plan from either engine, whatever ties there are',
    () =>
      always(40, anyCase(SIZE), async (given) => {
        const [one, other] = [await planOf(given, { engine: 'highs' }), await planOf(given, { engine: 'javascript-lp-solver' })]
        expect(withoutEngine(one)).toEqual(withoutEngine(other))
      }),
    PATIENCE,
  )

  it(
    'have, of all plans that are best, the one that the declared lots choose',
    () =>
      always(40, anyCase({ people: 9, wings: 5 }), async (given) => {
        const { world } = oracleOf(given)
        const plan = await planOf(given)
        expect(lotsOf(world, homesOf(world, plan.placements))).toBe(await leastLots(given.estate, given.policy))
      }),
    PATIENCE,
  )
})

/** The plan, and the explanation of one person, as they would be written. */
async function bytesOf({ estate, policy }: Case, which: number): Promise<string[]> {
  const plan = await planOf({ estate, policy })
  const person = estate.people[Math.abs(which) % estate.people.length]!.id
  return [JSON.stringify(plan), JSON.stringify(await explain(estate, policy, plan, person))]
}

function withoutEngine({ engine, ...plan }: Plan): object {
  return plan
}

/** The document with every list in another order but those whose order means something. */
function shuffled<T>(document: T, chance: Chance): T {
  const visit = (value: unknown, key: string): unknown => {
    if (Array.isArray(value)) {
      const items = value.map((item) => visit(item, ''))
      return ORDERED.includes(key) ? items : chance.shuffled(items)
    }
    if (typeof value !== 'object' || value === null) return value
    return Object.fromEntries(chance.shuffled(Object.entries(value)).map(([name, item]) => [name, visit(item, name)]))
  }
  return visit(document, '') as T
}

/** The document with other notes and extras everywhere, and everything monitored about everyone. */
function annotated<T>(document: T, text: string): T {
  const visit = (value: unknown, key: string): unknown => {
    if (Array.isArray(value)) return value.map((item) => visit(item, key))
    if (typeof value !== 'object' || value === null || key === 'monitoring') return value
    const entries = Object.entries(value).map(([name, item]) => [name, visit(item, name)])
    const monitoring = key === 'people' && { monitoring: { religion: text, ethnicity: text, nationality: text, ideology: text } }
    return { ...Object.fromEntries(entries), ...monitoring, notes: text, extra: { text } }
  }
  return visit(document, '') as T
}
