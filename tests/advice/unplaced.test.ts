/** What could help those without a place is looked for where it can: changes that can help nobody leave no fewer to try for the others. */

import { describe, expect, it } from 'vitest'
import { describeUnplaced } from '../../src/advice/unplaced'
import { DEFAULT_POLICY } from '../../src/domain/policy'
import { situationOf } from '../../src/domain/situation'
import { readEstate } from '../../src/intake/read'
import { judge } from '../../src/rules/judge'
import { smallEstate } from '../renderer/small-estate'
import { mustRead } from '../support/must-read'

/** Of so many people, some ten changes are tried on all of them. */
const MEN = 6_000

/**
 * Two without a place: Ada, for whom no wing has what she needs, and Zed, who would fit in where all men live but for the places. A
 * place more in any of the women's wings, of which there are many, is of no use to either.
 */
function unplaced() {
  const { wings, people, ...estate } = JSON.parse(smallEstate()) as { wings: object[]; people: object[] }
  const [alder, briar] = wings
  const [ana, bo] = people
  const women = Array.from({ length: 30 }, (_, index) => ({ ...briar, id: `briar-${index}` }))
  const men = Array.from({ length: MEN }, (_, index) => ({ ...bo, id: `Bo-${String(index).padStart(4, '0')}` }))
  const document = {
    ...estate,
    wings: [{ ...alder, places: { certified: MEN, operational: MEN } }, ...women],
    people: [{ ...ana, id: 'Ada', currentWing: null, requires: ['step-free'] }, ...men, { ...bo, id: 'Zed', currentWing: null }],
  }
  const judgement = judge(situationOf(mustRead(readEstate(JSON.stringify(document))), DEFAULT_POLICY))
  const homes = judgement.situation.people.map(({ presentWing }) => presentWing)
  return describeUnplaced(judgement, homes)
}

describe('those without a place', () => {
  it('are told what could help them, though much else that could not is no further from helping others', () => {
    const [ada, zed] = unplaced()
    expect(ada).toMatchObject({
      person: 'Ada',
      blocked: [
        { rule: 'women-apart-from-men', wings: 1 },
        { rule: 'female-staffed', wings: 1 },
        { rule: 'requires', wings: 31 },
      ],
      remedies: [],
    })
    expect(zed).toMatchObject({
      person: 'Zed',
      blocked: [
        { rule: 'women-apart-from-men', wings: 30 },
        { rule: 'places', wings: 1 },
      ],
      remedies: [{ kind: 'place', at: '/wings/alder/places/operational', from: MEN, to: MEN + 1 }, { kind: 'exception' }],
    })
  })
})
