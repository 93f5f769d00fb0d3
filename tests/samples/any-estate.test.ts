/** The estates that properties are tried on are valid, repeatable and tangled enough to be worth trying. */

import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { verify } from '../../src/advice/verify'
import { situationOf } from '../../src/domain/situation'
import { readEstate, readPolicy } from '../../src/intake/read'
import { judge } from '../../src/rules/judge'
import { rules } from '../../src/rules/registry'
import { anyEstate, anyPolicy, randomEstate, randomPolicy } from '../support/any-estate'
import { mustRead } from '../support/must-read'

describe('any estate and any policy', () => {
  it('can be read without a problem', () => {
    fc.assert(
      fc.property(anyEstate({ people: 40, wings: 10 }), anyPolicy(), (estate, policy) => {
        mustRead(readEstate(JSON.stringify(estate)))
        mustRead(readPolicy(JSON.stringify(policy)))
      }),
      { numRuns: 300 },
    )
  })

  it('is the same again for the same seed', () => {
    expect(randomEstate(7, 20, 5)).toEqual(randomEstate(7, 20, 5))
    expect(randomEstate(7, 20, 5)).not.toEqual(randomEstate(8, 20, 5))
    expect(randomPolicy(7)).toEqual(randomPolicy(7))
  })

  it('loses whatever a counterexample does not need', () => {
    const twoMothers = fc.property(
      anyEstate({ people: 40, wings: 10 }),
      ({ people }) => people.filter((person) => person.children).length < 2,
    )
    const { counterexample } = fc.check(twoMothers, { seed: 36, numRuns: 200 })
    expect(counterexample?.[0].people).toHaveLength(2)
    expect(counterexample?.[0].wings).toHaveLength(1)
    expect(counterexample?.[0].networks).toEqual([])
  })

  it('is large when asked for, and soon there', () => {
    expect(randomEstate(1, 300, 30).people).toHaveLength(300)
  })

  it('breaks every rule somewhere when people live at random, and has lawful plans too', () => {
    const broken = new Set<string>()
    let lawful = 0
    for (let seed = 0; seed < 200; seed += 1) {
      const policy = mustRead(readPolicy(JSON.stringify(randomPolicy(seed))))
      const judgement = judge(situationOf(mustRead(readEstate(JSON.stringify(randomEstate(seed, 12, 4)))), policy))
      const wings = judgement.situation.people.map(({ index, presentWing }) =>
        judgement.stays[index] ? presentWing : (index * 7 + seed) % 4,
      )
      const leftOut = judgement.situation.people.map(({ index, presentWing }) => (judgement.stays[index] ? presentWing : -1))
      for (const { rule } of [
        ...verify(judgement, wings),
        ...verify(
          judgement,
          wings.map(() => 0),
        ),
      ])
        if (rule) broken.add(rule)
      if (verify(judgement, leftOut).length === 0) lawful += 1
    }
    const hardRules = rules.filter(({ kind }) => kind !== 'preference').map(({ id }) => id)
    expect(hardRules.filter((id) => !broken.has(id))).toEqual([])
    expect(lawful).toBe(200)
  })
})
