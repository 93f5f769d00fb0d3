/** What a move is reckoned to change is exactly what measuring the whole placement again shows. */

import { describe, expect, it } from 'vitest'
import { verify } from '../../../src/advice/verify'
import { situationOf } from '../../../src/domain/situation'
import { readEstate, readPolicy } from '../../../src/intake/read'
import { judge, type Judgement } from '../../../src/rules/judge'
import { compareTiers, measure, type Wings } from '../../../src/rules/measure'
import { crowdsOf } from '../../../src/solver/transport/crowds'
import { exchange } from '../../../src/solver/transport/exchange'
import { mendInHaste } from '../../../src/solver/transport/mend'
import { nestsOf } from '../../../src/solver/transport/nests'
import { CHANGE_LENGTH, openStanding } from '../../../src/solver/transport/standing'
import { startingPlan } from '../../../src/solver/start'
import { costTables } from '../../../src/solver/transport/tables'
import { randomEstate, randomPolicy } from '../../support/any-estate'
import { mustRead } from '../../support/must-read'

const SEEDS = Array.from({ length: 30 }, (_, index) => index + 1)

function judged(seed: number): Judgement {
  const estate = mustRead(readEstate(JSON.stringify(randomEstate(seed, 20 + (seed % 20), 5))))
  return judge(situationOf(estate, mustRead(readPolicy(JSON.stringify(randomPolicy(seed))))))
}

/** Everyone who may move in one of the first wings where they may live, whoever else is there. */
function crowded(judgement: Judgement, seed: number): Wings {
  return judgement.situation.people.map(({ presentWing }, person) =>
    judgement.stays[person] ? presentWing : (judgement.eligible[person]![seed % 3] ?? -1),
  )
}

describe('a standing', () => {
  it.each(SEEDS)('reckons every move of estate %i as measuring does', (seed) => {
    const judgement = judged(seed)
    const wings = [...startingPlan(judgement)]
    const standing = openStanding(judgement, costTables(judgement), wings)
    judgement.situation.people.forEach((_, person) => {
      if (judgement.stays[person]) return
      const home = wings[person]!
      const stay = priced(person, home)
      for (const wing of [-1, ...judgement.eligible[person]!]) {
        const by = priced(person, wing).map((cost, index) => cost - stay[index]!)
        const moved = wings.with(person, wing)
        const difference = measure(judgement, moved).map((value, tier) => value - measure(judgement, wings)[tier]!)
        expect([...by.slice(1)]).toEqual(difference)
        expect(by[0]! > 0).toBe(verify(judgement, moved).length > 0)
      }
    })

    function priced(person: number, wing: number): Float64Array {
      const change = new Float64Array(CHANGE_LENGTH)
      const home = standing.wings[person]!
      standing.take(person)
      standing.price(person, wing, change)
      standing.put(person, home)
      return change
    }
  })

  it.each(SEEDS)('finds trouble in estate %i where the rules do', (seed) => {
    const judgement = judged(seed)
    const wings = crowded(judgement, seed)
    const standing = openStanding(judgement, costTables(judgement), wings)
    const troubled = wings.some((_, person) => !judgement.stays[person] && standing.troubles(person) > 0)
    expect(troubled).toBe(verify(judgement, wings).length > 0)
  })
})

describe('mending in haste', () => {
  it.each(SEEDS)('leaves people of estate %i without a place so that no rule is broken, and nobody who broke none', (seed) => {
    const judgement = judged(seed)
    const before = crowded(judgement, seed)
    const crowds = crowdsOf(judgement, nestsOf(judgement))
    const wings = mendInHaste(judgement, crowds, before)
    const standing = openStanding(judgement, crowds.tables, before)
    expect(verify(judgement, wings)).toEqual([])
    for (const [person, wing] of wings.entries()) {
      if (wing === before[person]) continue
      expect(wing).toBe(-1)
      expect(standing.troubles(person)).toBeGreaterThan(0)
    }
  })
})

describe('an exchange', () => {
  it.each(SEEDS)('never makes estate %i worse, and breaks nothing', (seed) => {
    const judgement = judged(seed)
    const before = startingPlan(judgement)
    const standing = openStanding(judgement, costTables(judgement), before)
    exchange(
      judgement,
      standing,
      before.map((_, person) => person),
      100_000,
    )
    const after = [...standing.wings]
    expect(verify(judgement, after)).toEqual([])
    expect(compareTiers(measure(judgement, after), measure(judgement, before))).toBeLessThanOrEqual(0)
  })
})
