/** The movement lists name every move that was decided, on each side of it, in the order in which batches are made. */

import { describe, expect, it } from 'vitest'
import { orderDecided } from '../../src/advice/moves/decided'
import { daysOf, movementLists } from '../../src/advice/moves/lists'
import { movementList, orderSheet } from '../../src/paper/movement-list'
import type { Paper } from '../../src/paper/paper'
import { always, anyCase, PATIENCE, planOf } from '../properties/cases'

const rowsOf = ({ sections }: Paper): (readonly string[])[] => sections.flatMap(({ table }) => table?.rows ?? [])

describe('movement lists', () => {
  it(
    'say each move once where it leaves and once where it arrives, and the order as a whole counts them all',
    () =>
      always(30, anyCase({ people: 14, wings: 6 }), async (given) => {
        const { estate, policy } = given
        const plan = await planOf(given)
        const decided = plan.placements.map(({ person, wing }) => ({ person, wing }))
        const order = orderDecided(estate, policy, plan, decided)
        const listed = daysOf(order, 2)
        const lists = movementLists(estate, listed).map((list) => movementList(estate, plan, list))
        const said = lists.flatMap((list) => rowsOf(list).map(([person, what]) => `${person} ${what}`))
        const expected = listed.flatMap(({ person, kind }) => {
          if (kind === 'move') return [`${person} moves within`]
          return kind === 'arrival' ? [`${person} arrives`] : [`${person} arrives`, `${person} leaves`]
        })
        expect(said.sort()).toEqual(expected.sort())
        for (const { sections } of lists) {
          const numbers = sections.flatMap(({ heading }) => (heading.startsWith('Batch ') ? [Number(heading.slice(6))] : []))
          expect(numbers).toEqual([...numbers].sort((a, b) => a - b))
        }
        const whole = orderSheet(estate, plan, order, listed)
        const batches = whole.sections.find(({ heading }) => heading === 'Batches')?.table?.rows ?? []
        expect(batches.reduce((sum, [, , moves]) => sum + Number(moves), 0)).toBe(listed.length)
        for (const { person } of order.waiting) expect(rowsOf(whole).map(([who]) => who)).toContain(person)
        for (const person of order.undecided) expect(JSON.stringify(whole)).toContain(person)
      }),
    PATIENCE,
  )
})
