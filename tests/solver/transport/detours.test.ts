/** Detours are lawful, cost exactly what they say, are never better than the best, and are the best where all rules nest. */

import { describe, expect, it } from 'vitest'
import { barredWhatever } from '../../../src/advice/alternatives'
import { explain } from '../../../src/advice/explain'
import { verify } from '../../../src/advice/verify'
import { situationOf } from '../../../src/domain/situation'
import { readEstate, readPolicy } from '../../../src/intake/read'
import { recommend } from '../../../src/recommend'
import { judge, type Judgement } from '../../../src/rules/judge'
import { measure } from '../../../src/rules/measure'
import { nestsOf } from '../../../src/solver/transport/nests'
import { openDetours } from '../../../src/solver/transport/detours'
import { randomEstate, randomPolicy } from '../../support/any-estate'
import { mustRead } from '../../support/must-read'

/**
 * With `nesting`, nothing is left that paths don't see: nobody recruits, is kept apart, or wants company, no officers are shared, and no
 * children live with their mothers.
 */
async function planned(seed: number, { nesting }: { nesting: boolean }) {
  const raw = randomEstate(seed, 25 + (seed % 25), 5) as unknown as Record<string, unknown[]>
  const men = (raw.people as { extremism?: object; sex: string }[]).filter(({ sex }) => sex === 'male')
  const plainPeople = men.map(({ extremism, ...rest }) => {
    return extremism ? { ...rest, extremism: { ...extremism, recruiter: 'no' } } : rest
  })
  const facilities = raw.facilities!.map((facility) => ({ ...(facility as object), specialistStaff: undefined }))
  const changed = nesting ? { ...raw, people: plainPeople, facilities, nonAssociations: [], networks: [] } : raw
  const chosen = randomPolicy(seed) as unknown as { limits?: object }
  const policy = mustRead(readPolicy(JSON.stringify(nesting ? { ...chosen, limits: { ...chosen.limits, company: 1 } } : chosen)))
  const estate = mustRead(readEstate(JSON.stringify(changed)))
  const recommendation = await recommend(estate, policy)
  if (recommendation.status === 'withheld') throw new Error(`seed ${seed}: ${recommendation.findings[0]?.text}`)
  const { plan } = recommendation
  const judgement = judge(situationOf(estate, policy))
  const wings = estate.people.map(
    ({ id }) => judgement.situation.wingIndex.get(plan.placements.find(({ person }) => person === id)?.wing ?? '') ?? -1,
  )
  return { estate, policy, plan, judgement, wings }
}

const SEEDS = Array.from({ length: 20 }, (_, index) => index + 1)

describe('a detour', () => {
  it.each(SEEDS)('of estate %i is lawful, and costs what it says', async (seed) => {
    const { judgement, wings } = await planned(seed, { nesting: false })
    const detours = openDetours(judgement, wings)
    const before = measure(judgement, wings)
    let looked = 0
    for (const person of judgement.situation.people) {
      const barred = barredWhatever(judgement, person)
      const open = judgement.situation.wings.map(({ index }) => index).filter((wing) => barred(wing).length === 0)
      for (const [wing, { change, moves }] of detours.to(person.index, open)) {
        const after = wings.with(person.index, wing)
        for (const move of moves) after[move.person] = move.to
        expect(verify(judgement, after)).toEqual([])
        expect(measure(judgement, after).map((value, tier) => value - before[tier]!)).toEqual(change)
        looked += 1
      }
    }
    expect(looked).toBeGreaterThan(0)
  })

  it('is what solving again finds, where all rules nest', async () => {
    let looked = 0
    for (const seed of SEEDS) {
      const { estate, policy, plan, judgement, wings } = await planned(seed, { nesting: true })
      if (cross(judgement)) continue
      const detours = openDetours(judgement, wings)
      for (const person of judgement.situation.people.slice(0, 6)) {
        const { alternatives } = await explain(estate, policy, plan, person.id)
        for (const alternative of alternatives) {
          if (alternative.verdict === 'impossible' || alternative.verdict === 'best') continue
          const wing = judgement.situation.wingIndex.get(alternative.wing)!
          const { change } = detours.to(person.index, [wing]).get(wing)!
          const tiers = change.map((by, tier) => by + plan.tiers[tier]!.value)
          expect(tiers, `seed ${seed}: ${person.id} in ${alternative.wing}`).toEqual(alternative.tiers)
          looked += 1
        }
      }
    }
    expect(looked).toBeGreaterThan(30)
  })
})

describe('the price of a place', () => {
  it('is what planning again with one more finds, where all rules nest', async () => {
    let looked = 0
    for (const seed of SEEDS.slice(0, 12)) {
      const { estate, policy, plan, judgement, wings } = await planned(seed, { nesting: true })
      if (cross(judgement)) continue
      const prices = openDetours(judgement, wings).places()
      for (const [index, wing] of estate.wings.entries()) {
        if (!wing.open) continue
        const { places } = wing
        const wider = estate.wings.with(index, { ...wing, places: { ...places, operational: places.operational + 1 } })
        const recommendation = await recommend({ ...estate, wings: wider }, policy)
        if (recommendation.status === 'withheld') throw new Error(`seed ${seed}: ${recommendation.findings[0]?.text}`)
        const saved = recommendation.plan.tiers.map(({ value }, tier) => value - plan.tiers[tier]!.value)
        expect(prices[index]!.more, `seed ${seed}: ${wing.id}`).toEqual(saved)
        looked += 1
      }
    }
    expect(looked).toBeGreaterThan(10)
  })
})

/** Whether some group crosses another, so that not all of it is inside, or a limit counts someone twice. */
function cross(judgement: Judgement): boolean {
  if (judgement.limits.some(({ people, wings, count }) => people.some((person) => wings.some((wing) => count(person, wing) > 1))))
    return true
  const { nests, nestOf } = nestsOf(judgement)
  const isInside = (person: number, nest: number): boolean => {
    for (let at = nestOf[person]!; at >= 0; at = nests[at]!.parent) if (at === nest) return true
    return false
  }
  return nests.some(({ people }, nest) => !people.every((person) => isInside(person, nest)))
}
