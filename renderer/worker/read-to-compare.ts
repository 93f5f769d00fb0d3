/** Reads a file that is to take part in a comparison: a policy, a plan, the estate on another day, or a review file. */

import { check } from '../../src/advice/check'
import { checkReview } from '../../src/compare/review/check-review'
import { sha256Of } from '../../src/domain/canonical'
import type { Estate } from '../../src/domain/estate'
import { PLAN_FORMAT } from '../../src/domain/plan'
import { DEFAULT_POLICY, POLICY_FORMAT, type Policy } from '../../src/domain/policy'
import { REVIEW_FORMAT } from '../../src/domain/review'
import { decodeUtf8, readEstate, readPlan, readPolicy } from '../../src/intake/read'
import { readReview } from '../../src/intake/read-review'
import type { Reading } from '../../src/problem'
import type { Readable } from './compare-questions'

export function readToCompare(bytes: Uint8Array, estates: readonly Estate[], policies: readonly Policy[]): Reading<Readable> {
  const decoded = decodeUtf8(bytes)
  if (!decoded.ok) return decoded
  const text = decoded.value
  switch (formatOf(text)) {
    case POLICY_FORMAT:
      return as(readPolicy(text), (policy) => ({ kind: 'policy', policy }))
    case PLAN_FORMAT:
      return readPlanOfOne(text, estates, policies)
    case REVIEW_FORMAT:
      return as(readReview(text), (review) => ({ kind: 'review', review, findings: checkReview(review) }))
    default:
      return as(readEstate(text), (estate) => ({ kind: 'estate', estate }))
  }
}

/** Whatever is no JSON is taken for an estate, whose reader says what is wrong with it. */
function formatOf(text: string): unknown {
  try {
    const document: unknown = JSON.parse(text.replace(/^\uFEFF/, ''))
    return typeof document === 'object' && document !== null && 'format' in document ? document.format : undefined
  } catch {
    return undefined
  }
}

function as<T>(reading: Reading<T>, make: (value: T) => Readable): Reading<Readable> {
  return reading.ok ? { ok: true, value: make(reading.value) } : reading
}

/** A plan of the estate whose hash it states, or of the first one that has its people and wings; it must be lawful. */
function readPlanOfOne(text: string, estates: readonly Estate[], policies: readonly Policy[]): Reading<Readable> {
  const readings = estates.map((estate) => readPlan(text, estate))
  const fits = readings.findIndex(
    (reading, index) => reading.ok && (reading.value.estate?.sha256 ?? sha256Of(estates[index]!)) === sha256Of(estates[index]!),
  )
  const reading = readings[fits] ?? readings.find(({ ok }) => ok) ?? readings[0]!
  if (!reading.ok) return reading
  const plan = reading.value
  if (fits < 0) {
    const { name, asOf } = plan.estate!
    return refuse('/estate', `The plan was made for another estate, "${name}" of ${asOf}; add that one first.`)
  }
  const stated = plan.policy
  const policy = stated
    ? [...policies, DEFAULT_POLICY].find((one) => sha256Of(one) === stated.sha256)
    : (policies[0] ?? DEFAULT_POLICY)
  if (!policy) return refuse('/policy', `The plan was made under the policy "${stated!.name}"; add that one first.`)
  const findings = check(estates[fits]!, policy, plan)
  if (findings.length > 0)
    return {
      ok: false,
      problems: findings.map(({ text: finding }) => ({ at: '', text: `${finding} Only a lawful plan can be compared.` })),
    }
  return { ok: true, value: { kind: 'plan', plan, estate: fits, policy } }
}

function refuse(at: string, text: string): Reading<Readable> {
  return { ok: false, problems: [{ at, text }] }
}
