/** Verifies a review file without a planner: every plan by the rules, every bound from its prices, every figure anew. */

import { checkCertificate } from '../../advice/certificate'
import { check } from '../../advice/check'
import type { Finding } from '../../advice/finding'
import { canonicalJson, sha256Of } from '../../domain/canonical'
import type { Review } from '../../domain/review'
import { comparisonOf } from './write-review'

/** Everything wrong with a review file; empty: what can be verified from it holds. */
export function checkReview(review: Review): Finding[] {
  const { sha256, ...stated } = review
  if (sha256Of(stated) !== sha256)
    return [{ text: 'The file was changed after it was written: its sha256 is not that of what it says.' }]
  const findings = review.columns.flatMap(({ estate: at, policy, plan, certificate }, index): Finding[] => {
    const estate = review.estates[at]!
    const found = [
      ...check(estate, policy, plan),
      ...checkCertificate(estate, policy, plan, certificate).map((text): Finding => ({ text })),
    ]
    return found.map((finding) => ({ ...finding, text: `Column ${index + 1} (${policy.name}): ${finding.text}` }))
  })
  return [...findings, ...aboutFigures(review)]
}

/** What the comparison states and the plans say otherwise. */
function aboutFigures({ estates, columns, comparison }: Review): Finding[] {
  const anew = comparisonOf(estates, columns)
  const parts = [
    ['estate', comparison.estate, anew.estate],
    ...anew.columns.map((column, index) => [`column ${index + 1}`, comparison.columns[index], column] as const),
    ['number of columns', comparison.columns.length, anew.columns.length],
    ['list of who lives elsewhere', comparison.people, anew.people],
    ['list of those to whom a model can’t be applied', comparison.extra.notApplicable, anew.extra.notApplicable],
  ] as const
  return parts
    .filter(([, said, is]) => said === undefined || canonicalJson(said) !== canonicalJson(is))
    .map(([name]) => ({ text: `The comparison’s ${name} is not what the estates and plans of this file give.` }))
}
