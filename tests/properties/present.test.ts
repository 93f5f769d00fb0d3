/** What is in breach now is what the contract, read once more, says of where people live. */

import { describe, expect, it } from 'vitest'
import { presentBreaches } from '../../src/advice/present'
import { barriers } from '../oracle/eligibility'
import { always, anyCase, oracleOf, PATIENCE } from './cases'

describe('the present state of an estate', () => {
  it(
    'is in breach of exactly the rules that people break where they live, each told once',
    () =>
      always(150, anyCase({ people: 14, wings: 5 }), (given) => {
        const { world, law } = oracleOf(given)
        const homes = world.residents.map(({ present }) => present)
        const expected = world.residents.flatMap((resident, index) => {
          const home = resident.present
          if (home === null) return []
          const rules = new Set(barriers(world, resident, home))
          for (const { rule, most, counts } of law.tallies) {
            const total = world.residents.reduce((sum, other, at) => sum + (homes[at] ? counts(other, homes[at]) : 0), 0)
            if (counts(resident, home) > 0 && total > most) rules.add(rule)
          }
          for (const { one, other, scope } of law.keptApart) {
            const [first, second] = [homes[one], homes[other]]
            const meet = first && second && (scope === 'wing' ? first === second : first.facility === second.facility)
            if (meet && (one === index || other === index)) rules.add('non-association')
          }
          return [...rules].map((rule) => `${resident.person.id} ${home.wing.id} ${rule}`)
        })
        const found = presentBreaches(given.estate, given.policy).map(({ person, wing, rule }) => `${person} ${wing} ${rule}`)
        expect(found.toSorted()).toEqual(expected.toSorted())
      }),
    PATIENCE,
  )
})
