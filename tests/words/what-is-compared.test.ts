/** Whatever is said of comparisons, of review files that were tampered with, and of what is written for spreadsheets, every language knows it. */

import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import { compare } from '../../src/compare/compare'
import { concludeComparison, judgedColumns } from '../../src/compare/conclude'
import { checkReview } from '../../src/compare/review/check-review'
import { writeReview } from '../../src/compare/review/write-review'
import type { Asked } from '../../src/compare/tasks'
import { sha256Of } from '../../src/domain/canonical'
import type { Review } from '../../src/domain/review'
import { planSheets, wordsOfPlanSheets } from '../../src/export/plan-sheets'
import { templateSheets, wordsOfTemplates } from '../../src/export/templates'
import { readPolicy } from '../../src/intake/read'
import { readEstate } from '../../src/intake/read-estate'
import { NOT_READ } from '../../src/intake/sheets/layout'
import { compared } from '../../src/intake/sheets/mapping'
import { recommend } from '../../src/recommend'
import { speak } from '../../renderer/words/say'
import { mustRead } from '../support/must-read'
import { expectTold, OFFERED } from './told-entirely'

function fixture(name: string): string {
  return readFileSync(new URL(`../../fixtures/${name}`, import.meta.url), 'utf8')
}

const estate = mustRead(readEstate(fixture('typical.rule36.json')))
const policies = ['concentration', 'isolation'].map((model) => mustRead(readPolicy(fixture(`typical-${model}.policy.json`))))
const asked: Asked = {
  estates: [estate],
  columns: policies.map((policy) => ({ estate: 0, policy })),
  sensitivityOf: [],
  families: [],
}

/** With the hash of what it says, so that the rest of it is looked at. */
function sealedAnew({ sha256: _, ...stated }: Review): Review {
  return { ...stated, sha256: sha256Of(stated) }
}

/** Review files in which something is not so. */
function tampered(review: Review): readonly Review[] {
  const [first, ...rest] = review.columns
  const { plan, certificate, policy } = first!
  const { comparison } = review
  const [moved, ...others] = plan.placements
  const elsewhere = plan.placements.find(({ wing }) => wing !== moved!.wing)!
  const withFirst = (change: Partial<typeof first>): Review =>
    sealedAnew({ ...review, columns: [{ ...first!, ...change }, ...rest] })
  const withTiers = (bound: number, value: number): Review =>
    withFirst({
      plan: { ...plan, tiers: plan.tiers!.map((tier) => ({ ...tier, bound: tier.bound + bound, value: tier.value + value })) },
    })
  return [
    { ...review, program: { ...review.program, version: '0' } },
    withFirst({ plan: { ...plan, placements: [{ ...moved!, wing: elsewhere.wing }, ...others] } }),
    withFirst({ plan: { ...plan, placements: others } }),
    withFirst({ plan: { ...plan, placements: [moved!, moved!, ...others] } }),
    withFirst({ plan: { ...plan, breaches: [{ person: moved!.person, wing: moved!.wing, rule: 'wing-open' }] } }),
    withFirst({ policy: { ...policy, name: 'another', movable: 'all', weights: { ...policy.weights, move: 7 } } }),
    withFirst({ certificate: { ...certificate, tiers: certificate.tiers.map((tier) => ({ ...tier, value: tier.value + 1 })) } }),
    withFirst({
      certificate: (({ sha256: _, ...stated }) => ({ ...stated, sha256: sha256Of(stated) }))({
        ...certificate,
        tiers: certificate.tiers.map((tier) => ({ ...tier, proven: tier.proven + 1 })),
      }),
    }),
    withTiers(1, 0),
    withTiers(-1, 0),
    withTiers(0, 1),
    sealedAnew({ ...review, columns: rest }),
    sealedAnew({
      ...review,
      comparison: {
        ...comparison,
        estate: { ...comparison.estate, name: 'another' },
        people: [],
        extra: { ...comparison.extra, notApplicable: [] },
      },
    }),
  ]
}

describe('what is said of comparisons', () => {
  let said: readonly string[] = []

  beforeAll(async () => {
    const parts = await compare(asked)
    const comparison = concludeComparison(asked, parts)
    const stopped = concludeComparison(asked, parts.slice(0, 1))
    const review = writeReview(asked, judgedColumns(asked, parts), comparison)
    said = [
      ...comparison.extra.notApplicable.map(({ text }) => text),
      stopped.notes!,
      ...review.assumptions,
      ...tampered(review).flatMap((one) => checkReview(one).map(({ text }) => text)),
    ]
  })

  it.each(OFFERED)('$name knows all of it', async (language) => {
    expect(new Set(said).size).toBeGreaterThan(20)
    await expectTold(language, [...new Set(said)])
  })
})

describe('what is written for spreadsheets', () => {
  it.each(OFFERED)('$name knows the words of the plan and of the guide', async (language) => {
    const recommendation = await recommend(estate, policies[0]!, { engine: 'flow' })
    if (recommendation.status === 'withheld') throw new Error('the plan was withheld')
    await expectTold(language, [...wordsOfPlanSheets(recommendation.plan), ...wordsOfTemplates()])
  })

  it.each(OFFERED)('$name calls what an import leaves out by names that it leaves out', async ({ tag, load }) => {
    const { rewrite } = speak(tag, await load())
    const recommendation = await recommend(estate, policies[0]!, { engine: 'flow' })
    if (recommendation.status === 'withheld') throw new Error('the plan was withheld')
    const { plan } = recommendation
    const sealed = new Set([plan.placements[0]!.person])
    const [guide, ...templates] = templateSheets(rewrite)
    const written = [guide!, ...planSheets(estate, plan, { sealed, tell: rewrite })]
    const left = new Set(NOT_READ.map(compared))
    expect(written.map(({ title }) => title).filter((title) => !left.has(compared(title)))).toEqual([])
    // The others are read back, so they are written as ever.
    expect(templates).toEqual(templateSheets().slice(1))
  })
})
