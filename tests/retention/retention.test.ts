/** Who left and when, what is due and since when, and what an estate is without whom it has lost; all reckoned by hand. */

import { describe, expect, it } from 'vitest'
import { withoutAdvice, withoutPeople } from '../../src/retention/compact'
import { dueNow, type Around } from '../../src/retention/due'
import { peopleNow, whoLeft } from '../../src/retention/kept-estate'
import { openNaming } from '../../src/retention/naming'
import { NO_PERIODS, readPeriod } from '../../src/retention/periods'
import { keptEstate } from './kept'

const around: Around = { today: '2026-07-16', open: undefined, recorded: new Map() }

describe('who left', () => {
  it('left on the day that was given, else on the day of the estate then; whoever was taken back counts too', () => {
    expect([...peopleNow(keptEstate())]).toEqual(['Ana', 'Bo'])
    expect([...whoLeft(keptEstate())].sort()).toEqual([
      ['Cai', '2026-04-10'],
      ['Dev', '2026-01-31'],
      ['Eve', '2026-06-30'],
    ])
  })
})

describe('what is due', () => {
  it('is nothing where no period is set', () => {
    expect(dueNow([keptEstate()], NO_PERIODS, around)).toEqual([])
  })

  it('is a person so many months after they left, on the day itself, by the day of the estate and not by the clock', () => {
    const dueOn = (asOf: string) => dueNow([keptEstate({ asOf })], { ...NO_PERIODS, left: 3 }, { ...around, today: '2040-01-01' })
    expect(dueOn('2026-07-09').map((one) => 'person' in one && one.person)).toEqual(['Dev'])
    expect(dueOn('2026-07-10')).toEqual([
      { kind: 'left', person: 'Dev', from: '2026-01-31', due: '2026-04-30' },
      { kind: 'left', person: 'Cai', from: '2026-04-10', due: '2026-07-10' },
    ])
  })

  it('is nobody who lives in another estate, and counts from the estate that a person left last', () => {
    const elsewhere = keptEstate({
      id: 'mill',
      document: { asOf: '2026-06-01', people: [{ id: 'Dev' }] },
      items: [],
      entries: [],
    })
    const periods = { ...NO_PERIODS, left: 1 }
    expect(dueNow([keptEstate(), elsewhere], periods, around).map((one) => 'person' in one && one.person)).toEqual(['Cai'])
    const later = { ...elsewhere, items: [{ shelf: 'people', key: 'Dev', item: null }] as const }
    expect(dueNow([keptEstate(), later], periods, around)).toEqual([
      { kind: 'left', person: 'Cai', from: '2026-04-10', due: '2026-05-10' },
    ])
  })

  it('is advice of its own day: changes by the day of the estate then, what is kept by the day of its estate', () => {
    const due = (months: number) => dueNow([keptEstate()], { ...NO_PERIODS, advice: months }, around)
    expect(due(6)).toEqual([])
    // The decision with its change, and the approval, which has no day of its own.
    expect(due(5)).toEqual([{ kind: 'advice', estate: 'weir', name: 'Weir', count: 3, from: '2026-01-31', due: '2026-06-30' }])
  })

  it('is an estate after it was opened last, unless it is open', () => {
    const periods = { ...NO_PERIODS, estate: 12 }
    expect(dueNow([keptEstate()], periods, { ...around, today: '2027-07-14' })).toEqual([])
    const then = { ...around, today: '2027-07-15' }
    expect(dueNow([keptEstate()], periods, then)).toEqual([
      { kind: 'estate', estate: 'weir', name: 'Weir', from: '2026-07-15', due: '2027-07-15' },
    ])
    expect(dueNow([keptEstate()], periods, { ...then, open: 'weir' })).toEqual([])
  })

  it('is what the record says about people who are in no population, from the last entry about them', () => {
    const recorded = new Map([
      ['Ana', { count: 4, last: '2020-01-01' }],
      ['Cai', { count: 2, last: '2026-04-16' }],
      ['Eve', { count: 1, last: '2026-04-17' }],
    ])
    expect(dueNow([keptEstate()], { ...NO_PERIODS, record: 3 }, { ...around, recorded })).toEqual([
      { kind: 'record', person: 'Cai', count: 2, from: '2026-04-16', due: '2026-07-16' },
    ])
  })

  it('is by whole months from one on', () => {
    expect(['', ' 12 ', '1200'].map(readPeriod)).toEqual([null, 12, 1200])
    for (const wrong of ['0', '-1', '1.5', '1201', 'a year', '1e2']) expect(readPeriod(wrong)).toBe('wrong')
  })
})

describe('an estate without a person', () => {
  const before = keptEstate()
  const after = withoutPeople(before, new Set(['Cai']))

  it('names them nowhere, and has everyone else', () => {
    expect(JSON.stringify(after)).not.toContain('Cai')
    expect(peopleNow(after)).toEqual(peopleNow(before))
    expect([...whoLeft(after).keys()]).toEqual(['Eve', 'Dev'])
  })

  it('counts anew who is kept apart, and blackens the name in a text about others', () => {
    expect(after.document?.nonAssociations).toEqual([{ a: 'Ana', b: 'Bo' }])
    expect(after.items.filter(({ shelf }) => shelf === 'nonAssociations')).toEqual([
      { shelf: 'nonAssociations', key: '1', item: { a: 'Ana', b: 'Bo', reason: '███ asked for it.' } },
    ])
    expect(after.document?.networks).toEqual([{ id: 'n1', members: ['Ana', 'Bo'] }])
  })

  it('loses a signed decision about another that names them, with its approval, rather than making it look forged', () => {
    expect(after.items.map(({ shelf }) => shelf)).toEqual(['people', 'people', 'nonAssociations', 'plans'])
  })

  it('keeps the numbers of its changes, of which some say nothing any more', () => {
    expect(after.entries.map(({ number, state, after: before }) => [number, state, before])).toEqual([
      [1, 'dropped', 0],
      [2, 'dropped', 1],
      [3, 'undone', 2],
      [4, 'done', 3],
      [5, 'done', 4],
    ])
    expect(after.entries[1]!.change).toEqual({ name: { words: 'did.destroyed', values: {} }, edits: [] })
    expect(after.entries.slice(2)).toEqual(before.entries.slice(2))
  })

  it('keeps what was worked out of the estate as it stands, though its last change says nothing any more', () => {
    const [, second] = before.entries
    const kept = keptEstate({
      entries: [second!],
      items: [{ shelf: 'plans', key: 'current', item: { standing: 2 } }],
    })
    expect(withoutPeople(kept, new Set(['Cai'])).items).toEqual([{ shelf: 'plans', key: 'current', item: { standing: 0 } }])
    const naming = { ...kept, items: [{ shelf: 'plans', key: 'current', item: { pins: ['Cai'] } }] as const }
    expect(withoutPeople(naming, new Set(['Cai'])).items).toEqual([])
  })
})

describe('an estate without advice past its day', () => {
  it('has what is younger, and everything else', () => {
    const before = keptEstate()
    const after = withoutAdvice(before, 5)
    expect(after.items).toEqual(before.items.filter(({ shelf }) => shelf !== 'decisions' && shelf !== 'approvals'))
    expect(after.entries[0]!.change.edits).toEqual([])
    expect(after.entries.slice(1)).toEqual(before.entries.slice(1))
    expect(withoutAdvice(before, 6)).toEqual(before)
  })
})

describe('a name', () => {
  const { isNamedIn, without } = openNaming(new Set(['P-1', 'Di Ember']), new Set(['P-1-a']))

  it.each(['P-1', 'with P-1.', '(P-1)', 'Di Ember’s', ['x', { y: 'P-1' }], { 'P-1': 1 }])('is found in %j', (value) => {
    expect(isNamedIn(value)).toBe(true)
  })

  it.each(['P-12', 'xP-1', 'Di Embers', 'P-1-a', 'Di', 7, null])('is not found in %j', (value) => {
    expect(isNamedIn(value)).toBe(false)
    expect(without(value)).toBe(value)
  })

  it('of digits alone is found within words, and not in a day or the name of a format', () => {
    const numbered = openNaming(new Set(['11', '1']))
    expect(['11', 'hit by 11.', ['1']].map(numbered.isNamedIn)).toEqual([true, true, true])
    for (const value of ['2026-11-01', '2026-11-01T11:00:00.000Z', 'rule36/estate@1', '111 others']) {
      expect(numbered.isNamedIn(value)).toBe(false)
      expect(numbered.without(value)).toBe(value)
    }
  })

  it('is taken out of lists, with what is about it, and blackened within texts', () => {
    expect(
      without({
        people: [{ id: 'P-1' }, { id: 'Q' }],
        list: ['P-1', 'Q'],
        apart: [{ a: 'Q', b: 'P-1' }],
        text: 'P-1, P-1-a: P-12',
      }),
    ).toEqual({ people: [{ id: 'Q' }], list: ['Q'], apart: [], text: '███, ███-a: P-12' })
    expect(without({ person: 'P-1', said: 'something' })).toBeUndefined()
  })
})
