/** Plans made by the network are lawful, as good as they say, and never better than can be. */

import { describe, expect, it } from 'vitest'
import { checkCertificate } from '../../src/advice/certificate'
import { verify } from '../../src/advice/verify'
import { situationOf } from '../../src/domain/situation'
import { readEstate, readPolicy } from '../../src/intake/read'
import { recommend } from '../../src/recommend'
import { judge, type Judgement } from '../../src/rules/judge'
import { compareTiers } from '../../src/rules/measure'
import { search } from '../../src/solver/search'
import { hostingCosts, ONE_BY_ONE, prove, scalesFor } from '../../src/solver/transport/bound'
import { crowdsOf } from '../../src/solver/transport/crowds'
import { nestsOf } from '../../src/solver/transport/nests'
import { randomEstate, randomPolicy } from '../support/any-estate'
import { mustRead } from '../support/must-read'
import { judgementOf, tinyEstates } from '../support/tiny-estates'
import { SOAK } from '../support/seeds'

const ROUNDS = 36 * SOAK
const deaf = { tell: () => undefined }

function caseOf(seed: number) {
  const people = 10 + (seed % 9) * (seed % 4 === 0 ? 8 : 2)
  const estate = mustRead(readEstate(JSON.stringify(randomEstate(seed, people, 3 + (seed % 5)))))
  const policy = mustRead(readPolicy(JSON.stringify(randomPolicy(seed))))
  return { estate, policy, judgement: judge(situationOf(estate, policy)) }
}

async function found(judgement: Judgement, engine: 'flow' | 'highs' | 'auto') {
  const { wings, values, prove } = await search(judgement, { engine }, deaf)
  return { wings, values, bounds: prove().map(({ bound }) => bound) }
}

/** No bound is above its value, nor above what is best where the tiers above have the values that they have at best. */
function expectTrueBounds({ values, bounds }: Awaited<ReturnType<typeof found>>, best: readonly number[], of: string): void {
  bounds.forEach((bound, tier) => {
    expect(bound, `${of}, tier ${tier}`).toBeLessThanOrEqual(values[tier]!)
    const agreeAbove = values.slice(0, tier).every((value, above) => value === best[above])
    if (agreeAbove) expect(bound, `${of}, tier ${tier}`).toBeLessThanOrEqual(best[tier]!)
  })
}

describe('the network', () => {
  it('plans lawfully, and neither its values nor its bounds contradict the exact solver', async () => {
    for (let seed = 1; seed <= ROUNDS; seed += 1) {
      const { judgement } = caseOf(seed)
      const network = await found(judgement, 'flow')
      const exact = await found(judgement, 'highs')
      expect(verify(judgement, network.wings), `seed ${seed}`).toEqual([])
      expect(exact.bounds, `seed ${seed}`).toEqual(exact.values)
      expect(compareTiers(network.values, exact.values), `seed ${seed}`).toBeGreaterThanOrEqual(0)
      expectTrueBounds(network, exact.values, `seed ${seed}`)
    }
  }, 300_000)

  it.each(tinyEstates)('leaves $name, worked by hand, as it is', async (tiny) => {
    const { expected } = tiny
    const judgement = judgementOf(tiny)
    const [network, auto] = [await found(judgement, 'flow'), await found(judgement, 'auto')]
    expect(auto).toMatchObject({ values: expected.tiers, bounds: expected.tiers })
    expect(compareTiers(network.bounds, expected.tiers)).toBeLessThanOrEqual(0)
    expectTrueBounds(network, expected.tiers, tiny.name)
  })

  it('leaves the choice of solver without loss', async () => {
    for (let seed = 101; seed <= 100 + ROUNDS / 3; seed += 1) {
      const { judgement } = caseOf(seed)
      const [auto, exact] = [await found(judgement, 'auto'), await found(judgement, 'highs')]
      expect(auto.values, `seed ${seed}`).toEqual(exact.values)
      expect(verify(judgement, auto.wings)).toEqual([])
    }
  }, 300_000)

  it('gives the same bytes in whatever order people are listed, and every time', async () => {
    for (let seed = 201; seed <= 200 + ROUNDS / 3; seed += 1) {
      const document = randomEstate(seed, 40, 6)
      const policy = mustRead(readPolicy(JSON.stringify(randomPolicy(seed))))
      const plans = []
      for (const people of [document.people, document.people, [...document.people].reverse()]) {
        const estate = mustRead(readEstate(JSON.stringify({ ...document, people })))
        plans.push(JSON.stringify(await recommend(estate, policy, { engine: 'flow', certificate: true })))
      }
      expect(plans[1], `seed ${seed}`).toBe(plans[0])
      expect(plans[2], `seed ${seed}`).toBe(plans[0])
    }
  }, 300_000)
})

describe('a certificate', () => {
  it('proves what it says, whoever found the plan', async () => {
    for (let seed = 301; seed <= 300 + ROUNDS / 3; seed += 1) {
      const { estate, policy } = caseOf(seed)
      for (const engine of ['flow', 'auto'] as const) {
        const made = await recommend(estate, policy, { engine, certificate: true })
        if (made.status === 'withheld') throw new Error(JSON.stringify(made.findings))
        expect(checkCertificate(estate, policy, made.plan, made.certificate!), `seed ${seed}`).toEqual([])
      }
    }
  }, 300_000)

  it('rests on nothing but arithmetic: whatever the prices, no plan goes below what they prove', async () => {
    for (let seed = 401; seed <= 400 + ROUNDS / 3; seed += 1) {
      const { judgement } = caseOf(seed)
      const exact = await found(judgement, 'highs')
      const { prices } = await search(judgement, { engine: 'flow' }, deaf)
      const nests = nestsOf(judgement)
      const crowds = crowdsOf(judgement, nests)
      let turn = seed
      const disturbed = (list: Float64Array, by: number): Float64Array =>
        list.map((price) => price + ((turn = (turn * 48271) % 2147483647) % (2 * by + 1)) - by)
      for (const by of [0, 1, 3, 1000]) {
        const any = {
          kinds: prices!.kinds.map((list) => disturbed(list, by)),
          crowds: disturbed(prices!.crowds, by),
          tolls: prices!.tolls.map((tolls) => disturbed(tolls, by)),
          securityWeight: prices!.securityWeight + by,
          places: disturbed(prices!.places, by),
        }
        const least = [...prove(judgement, nests, crowds, any).least]
        expect(compareTiers(least, exact.values), `seed ${seed}, disturbed by ${by}`).toBeLessThanOrEqual(0)
        const scales = scalesFor(any)
        const together = [...prove(judgement, nests, crowds, any, scales).least]
        const atBest = scales.map((scale) => scale.reduce((sum, weight, tier) => sum + weight * exact.values[tier]!, 0))
        expect(compareTiers(together, atBest), `seed ${seed}, weighed, disturbed by ${by}`).toBeLessThanOrEqual(0)
      }
    }
  }, 300_000)

  it('says the same whatever places are thought to cost: nobody is left out whom a wing would take', async () => {
    for (let seed = 601; seed <= 600 + ROUNDS / 3; seed += 1) {
      const { judgement } = caseOf(seed)
      const { prices } = await search(judgement, { engine: 'flow' }, deaf)
      const nests = nestsOf(judgement)
      const crowds = crowdsOf(judgement, nests)
      const alike = (cost: number): Float64Array => prices!.places.map(() => cost)
      const dearer = prices!.crowds.map((price, crowd) => price + 40 * (crowd % 6))
      for (const scales of [ONE_BY_ONE, scalesFor(prices!)]) {
        const answersFor = (places: Float64Array) => {
          const thought = { ...prices!, crowds: dearer, places }
          const { least, toBetter } = prove(judgement, nests, crowds, thought, scales)
          return { least, toBetter, hosting: hostingCosts(judgement, nests, crowds, thought, scales) }
        }
        const known = answersFor(alike(0))
        const others = [prices!.places, ...[1, 8, 40, 200, 100_000].map(alike)].map(answersFor)
        for (const other of others) expect(other, `seed ${seed}`).toEqual(known)
      }
    }
  }, 300_000)

  it('says beside a bound by how much that can rise with a weight at most', async () => {
    const tierOf = (weights: readonly number[]): Float64Array => Float64Array.from(weights)
    const security = tierOf([0, 0, 0, 1, 0])
    let touched = 0
    for (let seed = 501; seed <= 500 + ROUNDS / 3; seed += 1) {
      const { judgement } = caseOf(seed)
      const { prices } = await search(judgement, { engine: 'flow' }, deaf)
      const nests = nestsOf(judgement)
      const crowds = crowdsOf(judgement, nests)
      const provenBy = (weight: number) =>
        prove(judgement, nests, crowds, prices!, [tierOf([1000, 1000, 1000, weight, 1])], [security])
      for (const weight of [0, 1, 20, 400]) {
        const { least, beside } = provenBy(weight)
        for (const other of [0, 1, 20, 400]) {
          const ceiling = least[0]! + (other - weight) * beside[0]!
          const { least: proven } = provenBy(other)
          expect(proven[0], `seed ${seed}, ${other} from ${weight}`).toBeLessThanOrEqual(ceiling)
          if (other !== weight && proven[0] === ceiling) touched++
        }
      }
    }
    expect(touched).toBeGreaterThan(0)
  }, 300_000)
})
