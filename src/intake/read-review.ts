/** Reads a review file: every problem of it and of the documents in it, each at its place. */

import type { Certificate } from '../domain/certificate'
import type { Comparison } from '../domain/comparison'
import type { Estate } from '../domain/estate'
import type { StatedPlan } from '../domain/plan'
import type { Policy } from '../domain/policy'
import { REVIEW_FORMAT, type Review, type ReviewColumn } from '../domain/review'
import type { Problem, Reading } from '../problem'
import { openDocument } from './document'
import { readCertificate, readEstate, readPlan, readPolicy } from './read'
import { reviewColumn, reviewHead } from './schemas/review'
import { validate, validateEach } from './validate'

/** A review file. Whether what it states is so is not asked here; see `checkReview`. */
export function readReview(text: string): Reading<Review> {
  const opened = openDocument(text, REVIEW_FORMAT)
  if (!opened.ok) return opened
  const { document, problems } = opened.value
  const head = validate(reviewHead, document, [], problems)
  const count = Array.isArray(document.estates) ? document.estates.length : 0
  const rows = validateEach(reviewColumn(count), document.columns, ['columns'], problems)
  const outer = problems.conclude(() => {
    if (!head) throw new Error('A review without problems has a head')
    return head
  })
  if (!outer.ok) return outer
  const inner: Problem[] = []
  const take = <T>(at: string, reading: Reading<T>): T | undefined => {
    if (reading.ok) return reading.value
    inner.push(...reading.problems.map((problem) => ({ ...problem, at: `${at}${problem.at}` })))
    return undefined
  }
  const estates = outer.value.estates.flatMap((raw, index): Estate[] => {
    const estate = take(`/estates/${index}`, readEstate(JSON.stringify(raw)))
    return estate ? [estate] : []
  })
  if (inner.length > 0) return { ok: false, problems: inner }
  const columns = rows.flatMap((row, index): ReviewColumn[] => {
    const estate = estates[row.estate]!
    const policy: Policy | undefined = take(`/columns/${index}/policy`, readPolicy(written(row.policy)))
    const plan: StatedPlan | undefined = take(`/columns/${index}/plan`, readPlan(written(row.plan), estate))
    const certificate: Certificate | undefined = take(
      `/columns/${index}/certificate`,
      readCertificate(written(row.certificate), estate),
    )
    if (!policy || !plan || !certificate) return []
    return [{ estate: row.estate, policy, plan, certificate, found: row.found as ReviewColumn['found'] }]
  })
  if (inner.length > 0) return { ok: false, problems: inner }
  const { comparison, ...stated } = outer.value
  return { ok: true, value: { ...stated, estates, columns, comparison: comparison as unknown as Comparison } }
}

function written(value: unknown): string {
  return JSON.stringify(value ?? null)
}
