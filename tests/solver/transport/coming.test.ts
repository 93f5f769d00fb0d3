/** What the network takes a place to cost someone is what the rules say of it, however people are put together. */

import { describe, expect, it } from 'vitest'
import type { EstateDocument } from '../../../src/samples/documents'
import { situationOf } from '../../../src/domain/situation'
import { DEFAULT_POLICY } from '../../../src/domain/policy'
import { readEstate } from '../../../src/intake/read'
import { judge, type Judgement } from '../../../src/rules/judge'
import { crowdsOf, UPPER_TIERS, type Crowds } from '../../../src/solver/transport/crowds'
import { nestsOf } from '../../../src/solver/transport/nests'
import { mustRead } from '../../support/must-read'
import { tinyEstates } from '../../support/tiny-estates'
import { always, anyCase } from '../../properties/cases'

const tiny = JSON.parse(tinyEstates.find(({ name }) => name === 'places')!.estate) as EstateDocument

/** For each person who may move and each wing open to them, what welfare costs there: by the network, and by the tables of the rules. */
function costsOf(judgement: Judgement): { byNetwork: string[]; byRules: string[] } {
  const crowds = crowdsOf(judgement, nestsOf(judgement))
  const [byNetwork, byRules]: string[][] = [[], []]
  for (const crowd of crowds.crowds)
    for (const person of crowd.members)
      for (const wing of crowd.kind.wings) {
        const stays = judgement.situation.people[person]!.presentWing === wing
        const cost = crowds.welfare(crowd, wing) - (stays ? crowds.discount(crowd, wing) : 0)
        byNetwork!.push(`${person} in ${wing}: ${cost}`)
        byRules!.push(`${person} in ${wing}: ${inTables(crowds, person, wing)}`)
      }
  return { byNetwork: byNetwork!, byRules: byRules! }
}

function inTables({ tables }: Crowds, person: number, wing: number): number {
  return tables
    .filter(({ tier }) => tier === UPPER_TIERS)
    .reduce((sum, { rows, rowOf, columnOf }) => sum + rows[rowOf[person]!]![columnOf[wing]!]!, 0)
}

describe('what a place costs someone', () => {
  it('is their own, where each of two wings of a prison holds one person and their homes lie apart', () => {
    const [facility] = tiny.facilities
    const [wing, resident] = [tiny.wings[0]!, tiny.people[1]!]
    const estate = {
      ...tiny,
      facilities: [{ ...facility!, location: { lat: 51.5, lon: 0 } }],
      wings: ['W1', 'W2'].map((id) => ({ ...wing, id, facility: facility!.id })),
      people: [
        { ...resident, id: 'near', currentWing: 'W1', home: { lat: 51.6, lon: 0 } },
        { ...resident, id: 'far', currentWing: 'W2', home: { lat: 54.5, lon: 0 } },
      ],
    }
    const { byNetwork, byRules } = costsOf(judge(situationOf(mustRead(readEstate(JSON.stringify(estate))), DEFAULT_POLICY)))
    expect(byNetwork).toHaveLength(4)
    expect(byNetwork).toEqual(byRules)
  })

  it('is what the rules say, in any estate', () =>
    always(300, anyCase({ people: 12, wings: 6 }), ({ estate, policy }) => {
      const { byNetwork, byRules } = costsOf(judge(situationOf(estate, policy)))
      expect(byNetwork).toEqual(byRules)
    }))
})
