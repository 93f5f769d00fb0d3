/** Planning again under other weights, on from a plan: lawful and truly proven. */

import { describe, expect, it } from 'vitest'
import { verify } from '../../../src/advice/verify'
import { reweigh } from '../../../src/compare/reweigh'
import { withSetting } from '../../../src/compare/settings'
import type { Policy } from '../../../src/domain/policy'
import { situationOf } from '../../../src/domain/situation'
import { readEstate, readPolicy } from '../../../src/intake/read'
import { judge } from '../../../src/rules/judge'
import { compareTiers, measure } from '../../../src/rules/measure'
import { search } from '../../../src/solver/search'
import { openReplan, type Replan } from '../../../src/solver/transport/replan'
import { randomEstate, randomPolicy } from '../../support/any-estate'
import { mustRead } from '../../support/must-read'

const deaf = { tell: () => undefined }
const OF_WELFARE = ['km', 'kmPreRelease', 'programme', 'transfer', 'move', 'overCertified'] as const
const OF_SECURITY = ['exposed', 'exposedUnknown', 'networkPair', 'vepPair', 'notAsModel'] as const

type Changed = { readonly policy: Policy; readonly of: keyof Replan }

function judged(seed: number) {
  const estate = mustRead(readEstate(JSON.stringify(randomEstate(seed, 12 + (seed % 6) * 6, 4 + (seed % 4)))))
  const policy = mustRead(readPolicy(JSON.stringify(randomPolicy(seed))))
  const changed = [...OF_WELFARE, ...OF_SECURITY].map((weight, turn): Changed => {
    const value = turn % 2 === 0 ? 2 * policy.weights[weight] + 1 : Math.floor(policy.weights[weight] / 2)
    return { policy: withSetting(policy, `weights.${weight}`, value), of: turn < OF_WELFARE.length ? 'ofWelfare' : 'ofAny' }
  })
  return { judgement: judge(situationOf(estate, policy)), changed }
}

describe('planning again', () => {
  it('contradicts neither the rules nor the exact solver', async () => {
    for (let seed = 1; seed <= 8; seed += 1) {
      const { judgement, changed } = judged(seed)
      const { wings: from } = await search(judgement, { engine: 'flow' }, deaf)
      const replan = openReplan(judgement, from)
      for (const { policy, of } of changed) {
        const reweighed = reweigh(judgement, policy)
        const { wings, values, prove } = replan[of](reweighed)
        const tiers = prove()
        const what = `seed ${seed}, ${JSON.stringify(policy.weights)}`
        expect(verify(reweighed, wings), what).toEqual([])
        expect(values, what).toEqual(measure(reweighed, wings))
        expect(
          tiers.map(({ value }) => value),
          what,
        ).toEqual(values)
        const { values: exact } = await search(reweighed, { engine: 'highs' }, deaf)
        expect(compareTiers(values, exact), what).toBeGreaterThanOrEqual(0)
        tiers.forEach(({ value, bound }, tier) => {
          expect(bound, what).toBeLessThanOrEqual(value)
          const agreeAbove = values.slice(0, tier).every((above, index) => above === exact[index])
          if (agreeAbove) expect(bound, `${what}, tier ${tier}`).toBeLessThanOrEqual(exact[tier]!)
        })
      }
    }
  }, 300_000)

  it('gives the same plan whatever was planned again before', async () => {
    for (let seed = 31; seed <= 36; seed += 1) {
      const { judgement, changed } = judged(seed)
      const { wings: from } = await search(judgement, { engine: 'flow' }, deaf)
      const inOrder = openReplan(judgement, from)
      const again =
        (replan: Replan) =>
        ({ policy, of }: Changed) => {
          const { wings, values, prove } = replan[of](reweigh(judgement, policy))
          return { wings, values, tiers: prove() }
        }
      const plans = changed.map(again(inOrder))
      const backwards = openReplan(judgement, from)
      const others = [...changed].reverse().map(again(backwards))
      expect(others.reverse(), `seed ${seed}`).toEqual(plans)
    }
  }, 120_000)
})
