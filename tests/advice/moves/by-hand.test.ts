/** Orders of moves worked by hand: a chain, a swap, a ring of three, a full house, people in breach, and those in the way. */

import { describe, expect, it } from 'vitest'
import { orderMoves, type MoveOrder } from '../../../src/advice/moves/moves'
import { DEFAULT_POLICY } from '../../../src/domain/policy'
import { person, readValid, smallEstate, wing } from '../../intake/small-estate'

type People = Readonly<Record<string, { readonly now: string | null; readonly goal: string | null; readonly rest?: object }>>

/** Wings of so many places each, and people who live in one and are to live in another. */
function order(places: Readonly<Record<string, number>>, people: People, rest: object = {}): MoveOrder {
  const estate = readValid({
    ...smallEstate(),
    wings: Object.entries(places).map(([id, operational]) => wing(id, { places: { certified: 0, operational } })),
    people: Object.entries(people).map(([id, { now, rest: facts }]) => person(id, { currentWing: now, ...facts })),
    nonAssociations: [],
    networks: [],
    ...rest,
  })
  const goals = Object.entries(people).map(([id, { goal }]) => ({ person: id, wing: goal }))
  return orderMoves(estate, DEFAULT_POLICY, {
    format: 'rule36/plan@1',
    placements: goals.flatMap(({ person: id, wing: goal }) => (goal === null ? [] : [{ person: id, wing: goal }])),
    unplaced: goals.filter(({ wing: goal }) => goal === null).map(({ person: id }) => ({ person: id })),
  })
}

/** Each batch in short: 'Ben A>B', and exchanges in brackets. */
function shortly({ batches }: MoveOrder): string[] {
  const words = (moves: MoveOrder['batches'][number]['moves']): string =>
    moves.map((move) => `${move.person} ${move.from ?? ''}>${move.to}`).join(', ')
  return batches.map(({ moves, exchanges }) =>
    [words(moves), ...exchanges.map((exchange) => `[${words(exchange)}]`)].filter((part) => part !== '').join(' '),
  )
}

describe('the order of moves', () => {
  it('makes a chain from its free end', () => {
    const chain = order({ A: 1, B: 1, C: 1 }, { Ann: { now: 'A', goal: 'B' }, Ben: { now: 'B', goal: 'C' } })
    expect(shortly(chain)).toEqual(['Ben B>C', 'Ann A>B'])
  })

  it('makes at once what is not in each other’s way', () => {
    const free = order({ A: 2, B: 2 }, { Ann: { now: 'A', goal: 'B' }, Ben: { now: 'B', goal: 'A' } })
    expect(shortly(free)).toEqual(['Ann A>B, Ben B>A'])
  })

  it('opens a swap by a place on the way, and says which', () => {
    const swap = order({ A: 1, B: 1, C: 1 }, { Ann: { now: 'A', goal: 'B' }, Ben: { now: 'B', goal: 'A' } })
    expect(shortly(swap)).toEqual(['Ann A>C', 'Ben B>A', 'Ann C>B'])
    expect(swap.batches[0]!.loops).toEqual([
      {
        people: ['Ann', 'Ben'],
        holding: { person: 'Ann', wing: 'C' },
        text: "Ann and Ben wait for each other's places. Ann goes to Wing C (C) on the way, where a place is lawful for them.",
      },
    ])
    expect(swap.batches[0]!.moves[0]!.onTheWay).toBe(true)
  })

  it('exchanges a swap where no place is lawful on the way, and says that there is none', () => {
    const full = order(
      { A: 1, B: 1, C: 1 },
      { Ann: { now: 'A', goal: 'B' }, Ben: { now: 'B', goal: 'A' }, Cai: { now: 'C', goal: 'C' } },
    )
    expect(shortly(full)).toEqual(['[Ann A>B, Ben B>A]'])
    expect(full.batches[0]!.loops[0]!.holding).toBeNull()
    expect(full.batches[0]!.loops[0]!.text).toContain('no wing has a lawful place')
  })

  it('does not use a place on the way that is not lawful for them', () => {
    const people = { Ann: { now: 'A', goal: 'B' }, Ben: { now: 'B', goal: 'A' } }
    const closed = order({ A: 1, B: 1, C: 1 }, people, {
      wings: ['A', 'B', 'C'].map((id) => wing(id, { places: { certified: 0, operational: 1 }, open: id !== 'C' })),
    })
    expect(shortly(closed)).toEqual(['[Ann A>B, Ben B>A]'])
  })

  it('turns a ring of three by one place on the way', () => {
    const people = { Ann: { now: 'A', goal: 'B' }, Ben: { now: 'B', goal: 'C' }, Cai: { now: 'C', goal: 'A' } }
    expect(shortly(order({ A: 1, B: 1, C: 1, D: 1 }, people))).toEqual(['Ann A>D', 'Cai C>A', 'Ben B>C', 'Ann D>B'])
    expect(shortly(order({ A: 1, B: 1, C: 1 }, people))).toEqual(['[Ann A>B, Ben B>C, Cai C>A]'])
  })

  it('turns a full house by exchanges that change nothing for each other', () => {
    const people = {
      Ann: { now: 'A', goal: 'B' },
      Ben: { now: 'B', goal: 'A' },
      Cai: { now: 'C', goal: 'D' },
      Dov: { now: 'D', goal: 'C' },
    }
    expect(shortly(order({ A: 1, B: 1, C: 1, D: 1 }, people))).toEqual(['[Ann A>B, Ben B>A] [Cai C>D, Dov D>C]'])
  })

  it('opens a loop before an arrival takes the place that it needs', () => {
    const people = { Ann: { now: 'A', goal: 'B' }, Ben: { now: 'B', goal: 'A' }, New: { now: null, goal: 'C' } }
    expect(shortly(order({ A: 1, B: 1, C: 1 }, people))).toEqual(['Ann A>C', 'Ben B>A', 'Ann C>B', 'New >C'])
    expect(shortly(order({ A: 1, B: 1, C: 2 }, people))).toEqual(['Ann A>C, New >C', 'Ben B>A', 'Ann C>B'])
  })

  it('moves people in breach first', () => {
    const breach = order(
      { A: 3, B: 3 },
      { Ann: { now: 'A', goal: 'B' }, Zoe: { now: 'A', goal: 'B', rest: { requires: ['step-free'] } } },
      {
        wings: [
          wing('A', { places: { certified: 0, operational: 3 } }),
          wing('B', { places: { certified: 0, operational: 3 }, features: ['step-free'] }),
        ],
      },
    )
    expect(breach.batches[0]!.moves.map(({ person: id, urgent }) => [id, urgent])).toEqual([
      ['Zoe', true],
      ['Ann', false],
    ])
  })

  it('never lets two people meet who are kept apart, not even on the way', () => {
    const apart = { nonAssociations: [{ a: 'Ann', b: 'Ben', scope: 'wing', reason: 'invented' }] }
    const people = { Ann: { now: 'A', goal: 'B' }, Ben: { now: 'B', goal: 'C' } }
    expect(shortly(order({ A: 2, B: 2, C: 2 }, people, apart))).toEqual(['Ben B>C', 'Ann A>B'])
    const swapped = { Ann: { now: 'A', goal: 'B' }, Ben: { now: 'B', goal: 'A' } }
    expect(shortly(order({ A: 2, B: 2, C: 2 }, swapped, apart))).toEqual(['Ann A>C', 'Ben B>A', 'Ann C>B'])
  })

  it('lists as waiting what someone without a place elsewhere stands in the way of', () => {
    const stuck = order(
      { A: 1, B: 1 },
      { Ann: { now: 'A', goal: null }, Ben: { now: 'B', goal: 'A' }, New: { now: null, goal: 'B' } },
    )
    expect(stuck.batches).toEqual([])
    expect(stuck.waiting.map(({ person: id, rule }) => [id, rule])).toEqual([
      ['Ben', 'places'],
      ['New', 'places'],
    ])
    expect(stuck.unplaced).toEqual([{ person: 'Ann', wing: 'A' }])
  })
})
