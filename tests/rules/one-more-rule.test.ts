/** Adding a rule touches one file: with one more in the folder, plans, checks, explanations and examples all know it. */

import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { createServer } from 'vite'
import { describe, expect, it } from 'vitest'
import type * as Check from '../../src/advice/check'
import type * as Explain from '../../src/advice/explain'
import type * as Read from '../../src/intake/read'
import type * as Recommend from '../../src/recommend'
import type * as Examples from '../../src/rules/examples'
import * as registry from '../../src/rules/registry'
import { mustRead } from '../support/must-read'
import { tinyEstates } from '../support/tiny-estates'

const ROOT = fileURLToPath(new URL('../../', import.meta.url))
/** Within the project, so that the copy finds the same packages. */
const COPY = `${ROOT}test-results/one-more-rule/`

const ONE_MORE = `/** Nobody lives in a wing with a leaking roof: a rule that only a test knows. */

import type { EligibilityRule } from '../rule'

export default {
  kind: 'eligibility',
  id: 'dry-roof',
  order: 15,
  title: 'A roof that does not leak',
  says: 'Nobody lives under a roof that leaks.',
  sources: ['floor-area-cpt'],
  sentences: {
    holds: 'The roof of {wing} is sound.',
    broken: 'The roof of {wing} leaks.',
    unknown: 'Nobody knows whether the roof of {wing} leaks.',
  },
  holds: (_person, wing) => !wing.features.includes('leaking-roof'),
  examples: [{ name: 'rain comes in', given: { wing: { features: ['leaking-roof'] } }, expect: 'broken' }],
} satisfies EligibilityRule
`

/** The product as it is, and one file more. */
async function productWithOneMoreRule() {
  rmSync(COPY, { recursive: true, force: true })
  cpSync(`${ROOT}src`, `${COPY}src`, { recursive: true })
  cpSync(`${ROOT}tsconfig.base.json`, `${COPY}tsconfig.base.json`)
  writeFileSync(`${COPY}src/rules/eligibility/dry-roof.rule.ts`, ONE_MORE)
  const server = await createServer({
    root: COPY,
    configFile: false,
    appType: 'custom',
    logLevel: 'error',
    server: { middlewareMode: true, watch: null, ws: false },
    optimizeDeps: { noDiscovery: true },
  })
  try {
    const load = async <Module>(file: string): Promise<Module> => (await server.ssrLoadModule(`/src/${file}`)) as Module
    return {
      ...(await load<typeof Read>('intake/read.ts')),
      ...(await load<typeof Recommend>('recommend.ts')),
      ...(await load<typeof Check>('advice/check.ts')),
      ...(await load<typeof Explain>('advice/explain.ts')),
      ...(await load<typeof Examples>('rules/examples.ts')),
      ...(await load<typeof registry>('rules/registry.ts')),
    }
  } finally {
    await server.close()
  }
}

describe('one more rule', () => {
  it('is one more file and nothing else', async () => {
    const product = await productWithOneMoreRule()
    const added = product.rules.filter(({ id }) => !registry.rules.some((rule) => rule.id === id))
    expect(added.map(({ id }) => id)).toEqual(['dry-roof'])
    expect(product.runExamples(added[0]!)).toEqual([{ name: 'rain comes in', expected: 'broken', found: 'broken' }])

    const { estate: text } = tinyEstates.find(({ name }) => name === 'places')!
    const document = JSON.parse(text) as { wings: { id: string; features?: string[] }[] }
    const [leaking] = document.wings
    leaking!.features = [...(leaking!.features ?? []), 'leaking-roof']
    const estate = mustRead(product.readEstate(JSON.stringify(document)))
    const policy = mustRead(
      product.readPolicy(JSON.stringify({ format: 'rule36/policy@1', name: 'Default', model: 'dispersal' })),
    )
    const recommendation = await product.recommend(estate, policy)
    if (recommendation.status === 'withheld') throw new Error(recommendation.findings.map((finding) => finding.text).join(' '))
    const { plan } = recommendation
    expect(plan.placements.filter(({ wing }) => wing === leaking!.id)).toEqual([])
    expect(product.check(estate, policy, plan)).toEqual([])

    const person = estate.people[0]!.id
    const moved = {
      format: plan.format,
      placements: [...plan.placements.filter((each) => each.person !== person), { person, wing: leaking!.id }],
      unplaced: plan.unplaced.filter((each) => each.person !== person).map((each) => ({ person: each.person })),
    }
    const broken = product.check(estate, policy, mustRead(product.readPlan(JSON.stringify(moved), estate)))
    expect(broken.map(({ rule }) => rule)).toContain('dry-roof')

    const { funnel, alternatives } = await product.explain(estate, policy, plan, person)
    expect(funnel.map(({ rule }) => rule).slice(0, 3)).toEqual(['wing-open', 'dry-roof', 'women-apart-from-men'])
    expect(alternatives.find(({ wing }) => wing === leaking!.id)).toMatchObject({ verdict: 'impossible', broken: ['dry-roof'] })
  })

  // A translation says a rule in other words by its name, as it must.
  const isTranslation = (file: string): boolean => /^words[\\/](?!en[\\/])[^\\/]+[\\/]rules\.ts$/.test(file)

  it.each(registry.rules.filter(({ id }) => id.includes('-')))('nothing outside its own file knows $id by name', ({ id }) => {
    const knowing = ['src', 'renderer', 'electron'].flatMap((folder) =>
      readdirSync(`${ROOT}${folder}`, { recursive: true, encoding: 'utf8' })
        .filter(
          (file) =>
            /\.tsx?$/.test(file) && !file.startsWith('samples') && !file.endsWith(`${id}.rule.ts`) && !isTranslation(file),
        )
        .filter((file) => !file.includes('standards') && readFileSync(`${ROOT}${folder}/${file}`, 'utf8').includes(`'${id}'`)),
    )
    expect(knowing).toEqual([])
  })
})
