/** An answer that the rules refute is withheld, with what is wrong with it; an estate of nobody is planned all the same. */

import { describe, expect, it } from 'vitest'
import { TIERS } from '../src/domain/plan'
import { readEstate, readPolicy } from '../src/intake/read'
import { conclude, recommend, type Draft } from '../src/recommend'
import { mustRead } from './support/must-read'
import { tinyEstates } from './support/tiny-estates'

const { estate: text, expected } = tinyEstates.find(({ name }) => name === 'places')!
const estate = mustRead(readEstate(text))
const policy = mustRead(readPolicy(JSON.stringify({ format: 'rule36/policy@1', name: 'Default', model: 'dispersal' })))
const engine = { name: 'an engine gone wrong', version: '0' }

function draft(wings: readonly number[], values: readonly number[]): Draft {
  return { wings, tiers: TIERS.map((id, index) => ({ id, value: values[index]!, bound: 0 })), engine }
}

async function bestDraft(): Promise<Draft> {
  const recommendation = await recommend(estate, policy)
  if (recommendation.status === 'withheld') throw new Error('the tiny estate has a lawful plan')
  const { placements, tiers } = recommendation.plan
  const homes = new Map(placements.map(({ person, wing }) => [person, estate.wings.findIndex(({ id }) => id === wing)]))
  return { wings: estate.people.map(({ id }) => homes.get(id) ?? -1), tiers, engine }
}

describe('an answer of a solver', () => {
  it('is shown where the rules find nothing against it', async () => {
    expect((await bestDraft()).tiers.map(({ value }) => value)).toEqual(expected.tiers)
    expect(conclude(estate, policy, await bestDraft())).toMatchObject({ status: 'planned', plan: { status: 'optimal', engine } })
  })

  it('is withheld where it crowds everyone into one wing, naming the rule', () => {
    const concluded = conclude(
      estate,
      policy,
      draft(
        estate.people.map(() => 0),
        expected.tiers,
      ),
    )
    if (concluded.status === 'planned') throw new Error('shown, though more people live in the wing than it has places')
    expect(concluded.findings.map(({ rule }) => rule)).toContain('places')
  })

  it('is withheld where a tier is not what it was said to be', async () => {
    const { wings } = await bestDraft()
    const concluded = conclude(estate, policy, draft(wings, [0, 0, 0, 0, expected.tiers[4]! - 1]))
    if (concluded.status === 'planned') throw new Error('shown, though its welfare is misstated')
    expect(concluded.findings.map((finding) => finding.text).join(' ')).toContain('welfare')
  })
})

describe('an estate of nobody', () => {
  it.each(['auto', 'flow', 'highs', 'javascript-lp-solver'] as const)('has a best plan by %s', async (name) => {
    const recommendation = await recommend({ ...estate, people: [], networks: [], nonAssociations: [] }, policy, { engine: name })
    expect(recommendation).toMatchObject({ status: 'planned', plan: { status: 'optimal', placements: [], unplaced: [] } })
  })
})
