/** There is a lawful plan to start from, whatever the estate, and it wastes no place that someone could have had. */

import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { verify } from '../../src/advice/verify'
import { situationOf } from '../../src/domain/situation'
import { readEstate, readPolicy } from '../../src/intake/read'
import { judge } from '../../src/rules/judge'
import { openLedger } from '../../src/rules/ledger'
import { startingPlan } from '../../src/solver/start'
import { anyEstate, anyPolicy } from '../support/any-estate'
import { mustRead } from '../support/must-read'

describe('the starting plan', () => {
  it('is lawful for any estate, and leaves nobody out who has room somewhere', () => {
    fc.assert(
      fc.property(anyEstate({ people: 40, wings: 8 }), anyPolicy(), (estate, policy) => {
        const judgement = judge(
          situationOf(mustRead(readEstate(JSON.stringify(estate))), mustRead(readPolicy(JSON.stringify(policy)))),
        )
        const wings = startingPlan(judgement)
        expect(verify(judgement, wings)).toEqual([])
        const ledger = openLedger(judgement, wings)
        const waiting = judgement.situation.people.filter(({ index }) => wings[index]! < 0)
        expect(waiting.filter(({ index }) => judgement.eligible[index]!.some((wing) => ledger.isFree(index, wing)))).toEqual([])
      }),
      { numRuns: 200 },
    )
  })
})
