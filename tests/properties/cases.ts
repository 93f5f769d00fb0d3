/** What the properties are tried on: any estate under any policy, read as a file would be, as often as asked for. */

import * as fc from 'fast-check'
import type { Estate } from '../../src/domain/estate'
import type { Plan } from '../../src/domain/plan'
import type { Policy } from '../../src/domain/policy'
import { readEstate, readPolicy } from '../../src/intake/read'
import { recommend, type Options } from '../../src/recommend'
import type { EstateDocument, PolicyDocument } from '../../src/samples/documents'
import { worldOf, type Homes, type World } from '../oracle/facts'
import { anyRoomyEstate } from '../oracle/roomy-estate'
import { lawOf, type Law } from '../oracle/rules'
import { anyEstate, anyPolicy } from '../support/any-estate'
import { mustRead } from '../support/must-read'
import { SOAK } from '../support/seeds'

/** Minutes are long enough for a soak and for the search for a smaller counterexample. */
export const PATIENCE = 120_000 + 60_000 * SOAK

export type Size = { readonly people: number; readonly wings: number }

/** An estate and a policy as they stand in their files, and as they are read. */
export type Case = {
  readonly estateDocument: EstateDocument
  readonly policyDocument: PolicyDocument
  readonly estate: Estate
  readonly policy: Policy
}

/** Any case up to that size; half of them roomy. */
export function anyCase(size: Size): fc.Arbitrary<Case> {
  return fc.tuple(fc.oneof(anyEstate(size), anyRoomyEstate(size)), anyPolicy()).map(([estate, policy]) => caseOf(estate, policy))
}

export function caseOf(estateDocument: EstateDocument, policyDocument: PolicyDocument): Case {
  const estate = mustRead(readEstate(JSON.stringify(estateDocument)))
  const policy = mustRead(readPolicy(JSON.stringify(policyDocument)))
  const shown = JSON.stringify({ estate: estateDocument, policy: policyDocument })
  return Object.defineProperty({ estateDocument, policyDocument, estate, policy }, fc.toStringMethod, { value: () => shown })
}

/** Tries a property so many times (times what the soak asks); a failure names its seed and the smallest case found. */
export async function always<T>(
  runs: number,
  values: fc.Arbitrary<T>,
  property: (value: T) => Promise<void> | void,
): Promise<void> {
  await fc.assert(
    fc.asyncProperty(values, async (value) => property(value)),
    { numRuns: Math.ceil(runs * SOAK) },
  )
}

/** The plan of a case. */
export async function planOf({ estate, policy }: Pick<Case, 'estate' | 'policy'>, options: Options = {}): Promise<Plan> {
  const recommendation = await recommend(estate, policy, options)
  if (recommendation.status === 'planned') return recommendation.plan
  throw new Error(`Withheld: ${recommendation.findings.map(({ text }) => text).join(' ')}`)
}

/** What the oracle makes of a case. */
export function oracleOf({ estate, policy }: Pick<Case, 'estate' | 'policy'>): { readonly world: World; readonly law: Law } {
  const world = worldOf(estate, policy)
  return { world, law: lawOf(world) }
}

/** Where a plan has everyone live. */
export function homesOf({ places, residents }: World, placements: Plan['placements']): Homes {
  const wings = new Map(placements.map(({ person, wing }) => [person, wing]))
  return residents.map(({ person }) => places.find(({ wing }) => wing.id === wings.get(person.id)) ?? null)
}
