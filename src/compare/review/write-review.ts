/** Writes a comparison so that someone elsewhere can verify it: with its people under pseudonyms, and the bounds proven anew. */

import { certify } from '../../advice/certificate'
import { sha256Of } from '../../domain/canonical'
import type { Comparison } from '../../domain/comparison'
import { TIERS, type Plan } from '../../domain/plan'
import { PROGRAM, REVIEW_FORMAT, type Review, type ReviewColumn } from '../../domain/review'
import { situationOf } from '../../domain/situation'
import { conclude } from '../../recommend'
import { judge } from '../../rules/judge'
import { measure } from '../../rules/measure'
import { pricesOf } from '../../solver/transport/plan'
import { statedAs } from '../compare'
import { concludeComparison, type Judged } from '../conclude'
import type { Asked } from '../tasks'
import { pseudonymise, WITHHOLDING, type Pseudonymised } from './pseudonyms'

const ASSUMPTIONS: readonly string[] = [
  ...WITHHOLDING,
  'Plans are the ones that were compared. They are judged by the rules as the program that wrote this file has them; no breach found of the rules checked does not mean that no law is broken.',
  'Bounds are those that prices prove by themselves; under "found" stands what was found of the estate as it is.',
  'Disparity, sensitivity and families are as they were found of the estate as it is, and can’t be worked out anew from this file.',
  'What is not known counts as the rules say; the gaps of each plan list it.',
]

/** The review file of a comparison and its columns. A plan that the rules refute under pseudonyms is a bug. */
export function writeReview(asked: Asked, columns: readonly Judged[], comparison: Comparison): Review {
  const pseudonymised = pseudonymise(asked.estates)
  const written = columns.map((column) => columnUnder(pseudonymised, asked, column))
  const stated = {
    format: REVIEW_FORMAT,
    program: PROGRAM,
    assumptions: ASSUMPTIONS,
    estates: pseudonymised.estates,
    columns: written,
    comparison: comparisonUnder(pseudonymised, written, comparison),
  } as const
  return { ...stated, sha256: sha256Of(stated) }
}

/** The comparison of a review's columns, as far as it can be worked out from them. */
export function comparisonOf(
  estates: Asked['estates'],
  columns: readonly Pick<ReviewColumn, 'estate' | 'policy' | 'plan'>[],
): Comparison {
  return concludeComparison(
    { estates, columns: columns.map(({ estate, policy }) => ({ estate, policy })), sensitivityOf: [], families: [] },
    columns.map(({ estate, policy, plan }, task) => ({
      kind: 'column' as const,
      task,
      plan,
      planned: statedAs(estates[estate]!, policy, plan),
    })),
  )
}

function columnUnder(
  { estates, person }: Pseudonymised,
  asked: Asked,
  { place, situation, planned, plan }: Judged,
): ReviewColumn {
  const { estate: at, policy } = asked.columns[place]!
  const estate = estates[at]!
  const judgement = judge(situationOf(estate, policy))
  const homes = new Map(situation.people.map(({ id, index }) => [person(id), planned.wings[index]!]))
  const wings = estate.people.map(({ id }) => homes.get(id)!)
  const measured = measure(judgement, wings)
  const engine = plan.engine ?? { name: 'not said', version: '' }
  const asIs = TIERS.map((id, tier) => ({ id, value: measured[tier]!, bound: measured[tier]! }))
  const made = conclude(estate, policy, { wings, tiers: asIs, engine })
  if (made.status === 'withheld') throw new Error(`a plan breaks a rule under pseudonyms: ${made.findings[0]!.text}`)
  const prices = pricesOf(judgement)
  const proven = certify(judgement, made.plan, prices).tiers
  const tiers = asIs.map((tier, index) => ({ ...tier, bound: proven[index]!.proven }))
  const status = tiers.every(({ value, bound }) => value === bound) ? 'optimal' : 'bounded'
  const proved: Plan = { ...made.plan, tiers, status }
  return {
    estate: at,
    policy,
    plan: proved,
    certificate: certify(judgement, proved, prices),
    found: { status: planned.status, tiers: planned.tiers },
  }
}

function comparisonUnder(
  { estates, person }: Pseudonymised,
  columns: readonly ReviewColumn[],
  comparison: Comparison,
): Comparison {
  const anew = comparisonOf(estates, columns)
  const { changes, stable, differentIf, families, factors } = comparison.extra
  return {
    ...anew,
    disparity: comparison.disparity,
    sensitivity: comparison.sensitivity,
    extra: {
      ...anew.extra,
      changes: changes.map((change) => ({
        ...change,
        people: change.people.map((one) => ({ ...one, person: person(one.person) })),
      })),
      stable,
      differentIf,
      families,
      ...(factors && { factors }),
    },
    ...(comparison.notes !== undefined && { notes: comparison.notes }),
  }
}
