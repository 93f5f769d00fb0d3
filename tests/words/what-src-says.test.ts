/** Whatever src says of a whole estate, every language knows it: reasons, remedies, necessity, bearings, moves, papers. */

import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import { bearingsOf } from '../../src/advice/bearing'
import { openExplainer } from '../../src/advice/explain'
import type { Policy } from '../../src/domain/policy'
import type { Estate } from '../../src/domain/estate'
import { readPolicy } from '../../src/intake/read'
import { readEstate } from '../../src/intake/read-estate'
import { disclosableSheet, ownView } from '../../src/paper/disclosable-sheet'
import { fileSheet } from '../../src/paper/file-sheet'
import { facilityList, planSummary } from '../../src/paper/lists'
import type { Paper } from '../../src/paper/paper'
import { factInWords } from '../../src/paper/words'
import { recommend } from '../../src/recommend'
import { expectTold, OFFERED } from './told-entirely'

const EXPLAINED = 3

function fixture(name: string): string {
  return readFileSync(new URL(`../../fixtures/${name}`, import.meta.url), 'utf8')
}

/** Every sentence on a paper; what tables hold may be names and is left out. */
function sentencesOf({ title, basis, audience, sections }: Paper): readonly string[] {
  return [
    title,
    basis,
    audience,
    ...sections.flatMap(({ heading, lines, table, toFillIn = [], toWrite = [] }) => [
      heading,
      ...lines.map(({ text }) => text),
      ...(table?.headings ?? []),
      ...toFillIn,
      ...toWrite,
    ]),
  ]
}

async function saidOf(estate: Estate, policy: Policy): Promise<readonly string[]> {
  const recommendation = await recommend(estate, policy, { engine: 'flow' })
  if (recommendation.status === 'withheld') throw new Error('the plan was withheld')
  const { plan } = recommendation
  const explainer = openExplainer(estate, policy, plan)
  const said = [
    ...plan.unplaced.flatMap(({ remedies }) => remedies.map(({ text }) => text)),
    ...plan.gaps.map(({ fact }) => factInWords(fact)),
    ...Object.values(bearingsOf(estate, policy)).flatMap((bearing) =>
      bearing.kind === 'limit' ? bearing.limits.map(({ name }) => name) : [],
    ),
    ...sentencesOf(planSummary(estate, policy, plan)),
  ]
  const explained = [
    ...plan.unplaced.slice(0, EXPLAINED).map(({ person }) => person),
    ...plan.placements
      .filter((_, index) => index % Math.ceil(plan.placements.length / EXPLAINED) === 0)
      .map(({ person }) => person),
  ]
  for (const person of explained) {
    const explanation = await explainer.explain(person, { engine: 'flow' })
    const { because, wouldChange, necessity } = explanation
    said.push(
      ...because.map(({ text }) => text),
      ...wouldChange.map(({ text }) => text),
      ...(necessity ? [necessity.text, ...necessity.timeLimits, ...necessity.considered.map(({ why }) => why)] : []),
      ...sentencesOf(fileSheet(estate, policy, plan, explanation)),
      ...sentencesOf(disclosableSheet(ownView(estate, policy, person, explanation.wing))),
      ...[explanation.wing, null, estate.wings[0]!.id].flatMap((wing) =>
        sentencesOf(disclosableSheet(ownView(estate, policy, person, wing, { wing, approval: { status: 'awaiting' } }))),
      ),
    )
  }
  for (const { id } of estate.facilities) {
    const [, , , ...rest] = sentencesOf(facilityList(estate, id, plan))
    // The heading of a wing is its name.
    said.push(...rest.filter((text) => !estate.wings.some((wing) => text === `${wing.name} (${wing.id})`)))
  }
  return [...new Set(said)].filter((text) => text !== '')
}

describe('what src says of the impossible and the typical prison', () => {
  let said: readonly string[] = []

  beforeAll(async () => {
    for (const [estateFile, policyFile] of [
      ['impossible.rule36.json', 'impossible.policy.json'],
      ['typical.rule36.json', 'typical-concentration.policy.json'],
    ] as const) {
      const estate = readEstate(fixture(estateFile))
      const policy = readPolicy(fixture(policyFile))
      if (!estate.ok || !policy.ok) throw new Error('a fixture has a problem')
      said = [...said, ...(await saidOf(estate.value, policy.value))]
    }
  })

  it.each(OFFERED)('$name knows all of it', async (language) => {
    expect(said.length).toBeGreaterThan(100)
    await expectTold(language, said)
  })
})
