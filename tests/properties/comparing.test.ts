/** Comparisons say of any estate what an independent count says, whatever the order, and whatever is monitored. */

import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compare, openComparer, type Part } from '../../src/compare/compare'
import { concludeComparison, judgedColumns } from '../../src/compare/conclude'
import { askedAgain, keptOf, type KeptComparison } from '../../src/compare/kept'
import { dealOut } from '../../src/compare/deal'
import { disparityOf } from '../../src/compare/disparity/disparity'
import { writeReview } from '../../src/compare/review/write-review'
import { checkReview } from '../../src/compare/review/check-review'
import { reweigh } from '../../src/compare/reweigh'
import { changesOf, weightIn, withSetting } from '../../src/compare/settings'
import { todoOf, type Asked } from '../../src/compare/tasks'
import { AUDITED, type Comparison, type Metrics } from '../../src/domain/comparison'
import { ATTRIBUTES, type Monitoring } from '../../src/domain/monitoring'
import type { Policy } from '../../src/domain/policy'
import { situationOf } from '../../src/domain/situation'
import { readMonitoring } from '../../src/intake/read-monitoring'
import { readReview } from '../../src/intake/read-review'
import { judge } from '../../src/rules/judge'
import { measure } from '../../src/rules/measure'
import { startingPlan } from '../../src/solver/start'
import type { EstateDocument } from '../../src/samples/documents'
import { figuresOf } from '../oracle/metrics'
import { brokenBy } from '../oracle/rules'
import { compareTiers, tiersOf } from '../oracle/tiers'
import { anyPolicy } from '../support/any-estate'
import { mustRead } from '../support/must-read'
import { always, anyCase, caseOf, homesOf, oracleOf, PATIENCE, planOf, type Case } from './cases'

const MODELS = ['dispersal', 'concentration', 'isolation', 'integration', 'combined'] as const
const SIZE = { people: 12, wings: 5 }

function ask(given: Pick<Case, 'estate'>, policies: readonly Policy[], more: Partial<Asked> = {}): Asked {
  const columns = policies.map((policy) => ({ estate: 0, policy }))
  return { estates: [given.estate], columns, sensitivityOf: [], families: [], ...more }
}

async function comparisonOf(asked: Asked): Promise<Comparison> {
  return concludeComparison(asked, await compare(asked))
}

const LINES: Policy['assign'] = [
  { recruiter: ['yes'], model: 'concentration' },
  { level: ['low'], model: 'integration' },
  { level: ['high'], model: 'isolation' },
]

/** The policy of a case under every model. */
function models({ policy }: Case): Policy[] {
  const assign = policy.assign.length > 0 ? policy.assign : LINES
  return MODELS.map((model) => ({ ...policy, model, name: model, assign: model === 'combined' ? assign : [] }))
}

describe('a comparison', () => {
  it(
    'is the same whoever does which part of it, and whichever is ready first',
    () =>
      always(3, anyCase({ people: 8, wings: 4 }), async (given) => {
        const asked = ask(given, models(given).slice(0, 2), { sensitivityOf: [0] })
        const parts: Part[] = []
        const workers = Array.from({ length: 3 }, () => openComparer(asked))
        await dealOut(todoOf(asked), workers, (part) => parts.unshift(part))
        expect(concludeComparison(asked, parts)).toEqual(await comparisonOf(asked))
      }),
    PATIENCE,
  )

  it(
    'is the same once it was kept, and wherever it was stopped',
    () =>
      always(3, anyCase({ people: 8, wings: 4 }), async (given) => {
        const [first, second] = models(given)
        const later = { ...given.estate, asOf: '2027-03-01' }
        const columns = [
          { estate: 0, policy: first! },
          { estate: 1, policy: second! },
          { estate: 0, policy: given.policy, plan: await planOf(given) },
        ]
        const families = [{ column: 0, what: 'weights.move', values: [0, 9] } as const]
        const asked: Asked = { estates: [given.estate, later], columns, sensitivityOf: [0], families }
        const parts = await compare(asked)
        for (const done of [parts, parts.slice(0, 5), parts.slice(1)]) {
          const again = askedAgain(JSON.parse(JSON.stringify(keptOf(asked, done))) as KeptComparison, given.estate)
          expect(concludeComparison(again.asked, again.parts)).toEqual(concludeComparison(asked, done))
        }
      }),
    PATIENCE,
  )

  it(
    'judges changed weights as judging everything anew does',
    () =>
      always(40, anyCase(SIZE), async ({ estate, policy }) => {
        const before = judge(situationOf(estate, policy))
        const wings = startingPlan(before)
        for (const { what, to } of changesOf(policy)) {
          if (!weightIn(what)) continue
          const changed = withSetting(policy, what, to)
          expect(measure(reweigh(before, changed), wings)).toEqual(measure(judge(situationOf(estate, changed)), wings))
        }
      }),
    PATIENCE,
  )

  it(
    'has the tiers that the planner gives and the figures that an independent count gives, under all five models',
    () =>
      always(25, anyCase(SIZE), async (given) => {
        const policies = models(given)
        const { columns } = await comparisonOf(ask(given, policies))
        for (const [index, policy] of policies.entries()) {
          const plan = await planOf({ estate: given.estate, policy })
          const { world } = oracleOf({ estate: given.estate, policy })
          expect(columns[index]).toMatchObject({ policy: plan.policy, status: plan.status, tiers: plan.tiers })
          expectFigures(columns[index]!.metrics, figuresOf(world, homesOf(world, plan.placements)))
        }
      }),
    PATIENCE,
  )

  it(
    'lists those whose wings differ, all of them and nobody else',
    () =>
      always(25, fc.tuple(anyCase(SIZE), anyPolicy()), async ([given, other]) => {
        const policies = [given.policy, caseOf(given.estateDocument, other).policy]
        const { people } = await comparisonOf(ask(given, policies))
        const wings = await Promise.all(
          policies.map(async (policy) => {
            const { placements } = await planOf({ estate: given.estate, policy })
            return new Map(placements.map(({ person, wing }) => [person, wing]))
          }),
        )
        const differing = given.estate.people
          .map(({ id }) => ({ person: id, wings: wings.map((one) => one.get(id) ?? null) }))
          .filter(({ wings: [one, another] }) => one !== another)
        expect(people).toEqual(differing)
      }),
    PATIENCE,
  )

  it(
    'shows no difference between policies that are the same but for their names',
    () =>
      always(25, anyCase(SIZE), async (given) => {
        const { columns, people } = await comparisonOf(ask(given, [given.policy, { ...given.policy, name: 'Another name' }]))
        const [one, other] = columns
        expect(people).toEqual([])
        expect({ ...other, policy: null }).toEqual({ ...one, policy: null })
      }),
    PATIENCE,
  )

  it(
    'is the same in another order of policies, but for the order',
    () =>
      always(12, anyCase(SIZE), async (given) => {
        const policies = models(given)
        const order = [3, 0, 4, 2, 1]
        const [one, other] = [
          await comparisonOf(ask(given, policies)),
          await comparisonOf(
            ask(
              given,
              order.map((place) => policies[place]!),
            ),
          ),
        ]
        expect(other.columns).toEqual(order.map((place) => one.columns[place]))
        expect(other.people).toEqual(
          one.people.map(({ person, wings }) => ({ person, wings: order.map((place) => wings[place]) })),
        )
      }),
    PATIENCE,
  )

  it(
    'never knows what is monitored',
    () =>
      always(8, fc.tuple(anyCase(SIZE), fc.integer()), async ([given, seed]) => {
        const monitored = caseOf(withMonitoring(given.estateDocument, seed), given.policyDocument)
        const asked = { sensitivityOf: [0] }
        expect(JSON.stringify(await comparisonOf(ask(monitored, [given.policy], asked)))).toBe(
          JSON.stringify(await comparisonOf(ask(given, [given.policy], asked))),
        )
        expect(readMonitoring(JSON.stringify(monitored.estateDocument)).size).toBe(given.estate.people.length)
      }),
    PATIENCE,
  )
})

describe('sensitivity', () => {
  it(
    'has for every changed policy the tiers of its plan, and counts who lives elsewhere',
    () =>
      always(10, anyCase({ people: 9, wings: 4 }), async (given) => {
        const { estate, policy } = given
        const { sensitivity, extra } = await comparisonOf(ask(given, [policy], { sensitivityOf: [0] }))
        const base = await planOf(given)
        const before = new Map(base.placements.map(({ person, wing }) => [person, wing]))
        const moved = new Set<string>()
        for (const { what, to, tiers, changed } of sensitivity) {
          const plan = await planOf({ estate, policy: withSetting(policy, what, to) })
          expect(tiers, `${what} ${to}`).toEqual(plan.tiers.map(({ value }) => value))
          const after = new Map(plan.placements.map(({ person, wing }) => [person, wing]))
          const elsewhere = estate.people.filter(({ id }) => before.get(id) !== after.get(id))
          for (const { id } of elsewhere) moved.add(id)
          expect(changed, `${what} ${to}`).toBe(elsewhere.length)
        }
        for (const stable of extra.stable) expect(stable.people).toBe(estate.people.length - moved.size)
      }),
    PATIENCE,
  )

  it(
    'says truly what would change the recommendation',
    () =>
      always(20, anyCase({ people: 9, wings: 4 }), async (given) => {
        const { estate, policy } = given
        const { extra } = await comparisonOf(ask(given, [policy], { sensitivityOf: [0] }))
        const base = await planOf(given)
        for (const { what, from, to, text } of extra.differentIf) {
          const changed = weightIn(what) ? heavier(policy, what, from, text) : withSetting(policy, what, to)
          const plan = await planOf({ estate, policy: changed })
          const { world, law } = oracleOf({ estate, policy: changed })
          const homes = homesOf(world, base.placements)
          const better = compareTiers(tiersOf(world, homesOf(world, plan.placements)), tiersOf(world, homes)) < 0
          expect(better || brokenBy(world, law, homes).length > 0, text).toBe(true)
        }
      }),
    PATIENCE,
  )
})

describe('disparity', () => {
  it(
    'counts shares as they are, and says nothing of groups or others under ten',
    () =>
      always(15, fc.tuple(anyCase({ people: 40, wings: 5 }), fc.integer()), async ([given, seed]) => {
        const document = withMonitoring(given.estateDocument, seed)
        const monitoring = readMonitoring(JSON.stringify(document))
        const asked = ask(given, [given.policy])
        const [judged] = judgedColumns(asked, await compare(asked))
        const rows = disparityOf('It', judged!.outcomes, monitoring)
        const { world } = oracleOf(given)
        const homes = homesOf(world, judged!.plan.placements)
        const befallen = world.residents.map(({ person, required, present }, index) => {
          const home = homes[index] ?? null
          return {
            id: person.id,
            aboveRequired: home !== null && home.regime > required,
            separated: home?.separated === true,
            unplaced: home === null,
            transferred: home !== null && present !== null && home.facility !== present.facility,
          }
        })
        const known = (attribute: keyof NonNullable<ReturnType<Monitoring['get']>>) =>
          befallen.filter(({ id }) => monitoring.get(id)?.[attribute] !== undefined)
        const groups = ATTRIBUTES.flatMap((attribute) =>
          [...new Set(known(attribute).map(({ id }) => monitoring.get(id)![attribute]!))].map((group) => ({ attribute, group })),
        )
        expect(rows).toHaveLength(groups.length * AUDITED.length)
        for (const { attribute, group, outcome, people, share, others, ratio, low, high, notes } of rows) {
          const all = known(attribute as (typeof ATTRIBUTES)[number])
          const [members, rest] = [true, false].map((isMember) =>
            all.filter(({ id }) => (monitoring.get(id)![attribute as (typeof ATTRIBUTES)[number]] === group) === isMember),
          ) as [typeof all, typeof all]
          if (members.length < 10 || rest.length < 10) {
            expect([people, share, others, ratio, low, high]).toEqual([null, null, null, null, null, null])
            expect(notes).toBe('Too few to say.')
            continue
          }
          expect(people).toBe(members.length)
          expect(share).toBeCloseTo(members.filter((one) => one[outcome]).length / members.length, 12)
          expect(others).toBeCloseTo(rest.filter((one) => one[outcome]).length / rest.length, 12)
          if (low !== null && high !== null) expect(low <= ratio! && ratio! <= high).toBe(true)
        }
      }),
    PATIENCE,
  )
})

describe('a review file', () => {
  it(
    'of any comparison is verified, and holds no id of anyone',
    () =>
      always(10, anyCase(SIZE), async (given) => {
        const asked = ask(given, models(given).slice(0, 3), { sensitivityOf: [0] })
        const parts = await compare(asked)
        const judged = judgedColumns(asked, parts)
        const review = writeReview(asked, judged, concludeComparison(asked, parts, judged))
        const text = JSON.stringify(review)
        expect(checkReview(mustRead(readReview(text)))).toEqual([])
        expect(text).toBe(JSON.stringify(writeReview(asked, judged, concludeComparison(asked, parts, judged))))
        const written = new Set(text.match(/"(?:[^"\\]|\\.)*"/g))
        for (const { id } of [...given.estate.people, ...given.estate.networks])
          expect(written.has(JSON.stringify(id))).toBe(false)
      }),
    PATIENCE,
  )
})

/** Whole numbers to the last, means and percentiles as far as a computer's fractions go. */
function expectFigures({ kmMean, kmP90, ...found }: Metrics, { kmMean: mean, kmP90: p90, ...counted }: Metrics): void {
  expect(found).toEqual(counted)
  for (const [one, other] of [
    [kmMean, mean],
    [kmP90, p90],
  ] as const) {
    expect(one === null).toBe(other === null)
    expect(one ?? 0).toBeCloseTo(other ?? 0, 6)
  }
}

/** The policy with one weight as a text says, in percent, on a scale on which that is a whole number. */
function heavier(policy: Policy, what: Comparison['extra']['differentIf'][number]['what'], from: number, text: string): Policy {
  const [, percent, way] = /weighed (\d+) % (less|more)/.exec(text)!
  const scaled = Object.fromEntries(Object.entries(policy.weights).map(([weight, value]) => [weight, 100 * value]))
  const times = 100 + (way === 'less' ? -1 : 1) * Number(percent)
  return withSetting({ ...policy, weights: scaled as Policy['weights'] }, what, from * times)
}

function withMonitoring(document: EstateDocument, seed: number): EstateDocument {
  const people = document.people.map((person, index) => {
    const drawn = Math.abs(seed * 31 + index * 7919)
    return {
      ...person,
      monitoring: {
        religion: `religion ${drawn % 2}`,
        ...(drawn % 5 > 0 && { ethnicity: `ethnicity ${drawn % 3}` }),
        nationality: `nationality ${drawn % 11}`,
      },
    }
  })
  return { ...document, people }
}
