/** Reads the files that people hand in: estates, policies and plans. What is wrong with one is a value, never an exception. */

import { CERTIFICATE_FORMAT, type Certificate } from '../domain/certificate'
import type { Estate } from '../domain/estate'
import { FACTORS_FORMAT, type FactorsRecord } from '../domain/factors'
import { PLAN_FORMAT, type StatedPlan } from '../domain/plan'
import { POLICY_FORMAT, type Policy } from '../domain/policy'
import type { Reading } from '../problem'
import { arrangeLine } from './arrange'
import { openDocument } from './document'
import { certificateHead, pricedItem } from './schemas/certificate'
import { factorsSchema } from './schemas/factors'
import { planHead, planItems } from './schemas/plan'
import { policySchema } from './schemas/policy'
import { validate, validateEach } from './validate'

export { decodeUtf8 } from './decode'
export { readEstate } from './read-estate'

/** A policy with its defaults filled in. The lines of `assign` keep their order, for the first that matches counts. */
export function readPolicy(text: string): Reading<Policy> {
  const opened = openDocument(text, POLICY_FORMAT)
  if (!opened.ok) return opened
  const { document, problems } = opened.value
  const policy = validate(policySchema, document, [], problems)
  return problems.conclude(() => {
    if (!policy) throw new Error('A policy without problems has a value')
    return { ...policy, assign: policy.assign.map(arrangeLine) }
  })
}

/** A plan for this estate, made here or elsewhere. Whether what it states is lawful and true is not asked here. */
export function readPlan(text: string, estate: Estate): Reading<StatedPlan> {
  const opened = openDocument(text, PLAN_FORMAT)
  if (!opened.ok) return opened
  const { document, problems } = opened.value
  const head = validate(planHead, document, [], problems)
  const schemas = planItems(estate)
  const placements = validateEach(schemas.placement, document.placements, ['placements'], problems)
  const unplaced = validateEach(schemas.unplaced, document.unplaced, ['unplaced'], problems)
  const breaches = validateEach(schemas.breach, document.breaches, ['breaches'], problems)
  const gaps = validateEach(schemas.gap, document.gaps, ['gaps'], problems)
  return problems.conclude(() => {
    if (!head) throw new Error('A plan without problems has a head')
    const { breaches: hasBreaches, gaps: hasGaps, ...stated } = head
    return { ...stated, placements, unplaced, ...(hasBreaches && { breaches }), ...(hasGaps && { gaps }) }
  })
}

/** A certificate of a plan of this estate. Whether it proves what it says is not asked here. */
export function readCertificate(text: string, estate: Estate): Reading<Certificate> {
  const opened = openDocument(text, CERTIFICATE_FORMAT)
  if (!opened.ok) return opened
  const { document, problems } = opened.value
  const head = validate(certificateHead, document, [], problems)
  const priced = validateEach(pricedItem(estate), document.priced, ['priced'], problems)
  return problems.conclude(() => {
    if (!head) throw new Error('A certificate without problems has a head')
    return { ...head, priced }
  })
}

/** What an administration recorded about the seven factors. */
export function readFactors(text: string): Reading<FactorsRecord> {
  const opened = openDocument(text, FACTORS_FORMAT)
  if (!opened.ok) return opened
  const { document, problems } = opened.value
  const factors = validate(factorsSchema, document, [], problems)
  return problems.conclude(() => {
    if (!factors) throw new Error('A record without problems has a value')
    return factors
  })
}
