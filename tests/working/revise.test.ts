/** Whatever is changed of an estate under work, it is what reading the whole document again would give; and taking it back gives it back. */

import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readEstate } from '../../src/intake/read'
import { applyEdits, edit, inverse, type Edit } from '../../src/working/change'
import { openWorking, reopenWorking, revise, type Working } from '../../src/working/revise'
import { documentOf, LISTS, nextKey, type Item } from '../../src/working/shelves'
import { smallEstate } from '../intake/small-estate'
import { anyEstate } from '../support/any-estate'
import { mustRead } from '../support/must-read'

const small = (): Working => mustRead(openWorking(JSON.stringify(smallEstate())))

/** One edit of a working estate, which may be refused. */
function anyEdit(working: Working, [which, kind, other]: readonly [number, number, number]): readonly Edit[] {
  const { shelves } = working
  const list = LISTS[which % LISTS.length]!
  const keys = [...shelves[list].keys()]
  if (keys.length === 0) return []
  const key = keys[other % keys.length]!
  const item = shelves[list].get(key)!
  const people = [...shelves.people.keys()]
  switch (kind % 4) {
    case 0:
      return [edit(shelves, list, key, undefined)]
    case 1: {
      const id = list === 'nonAssociations' ? nextKey(shelves[list]) : `new ${key}`
      return [edit(shelves, list, id, list === 'nonAssociations' ? item : { ...item, id })]
    }
    case 2:
      return [edit(shelves, list, key, { ...item, notes: 'seen' })]
    default: {
      const person = people[other % people.length]!
      const wings = [...shelves.wings.keys(), null]
      const currentWing = wings[which % wings.length]!
      return [edit(shelves, 'people', person, { ...shelves.people.get(person), fixed: false, currentWing })]
    }
  }
}

describe('an estate under work', () => {
  it('is after any changes what reading its document again gives, or keeps what it was where that has problems', () => {
    const steps = fc.array(fc.tuple(fc.nat(1000), fc.nat(1000), fc.nat(1000)), { minLength: 1, maxLength: 6 })
    fc.assert(
      fc.property(anyEstate({ people: 8, wings: 4 }), steps, (document, all) => {
        const text = JSON.stringify(document)
        let working = mustRead(openWorking(text))
        const begun = working
        const done: (readonly Edit[])[] = []
        for (const step of all) {
          const edits = anyEdit(working, step)
          const revised = revise(working, edits)
          const whole = readEstate(JSON.stringify(documentOf(applyEdits(working.shelves, edits))))
          expect(revised.ok).toBe(whole.ok)
          if (!revised.ok || !whole.ok) continue
          working = revised.value
          done.push(edits)
          expect(working.estate).toEqual(whole.value)
        }
        const again = mustRead(reopenWorking(document as unknown as Item, done.flat()))
        expect(again.estate).toEqual(working.estate)
        for (const edits of done.toReversed()) working = mustRead(revise(working, inverse(edits)))
        expect(working.estate).toEqual(begun.estate)
      }),
      { numRuns: 60 },
    )
  })

  it('keeps what only files carry: notes, extra and what serves audits alone', () => {
    const document = smallEstate()
    const carried = { ...document.people[0], notes: { free: ['text'] }, extra: 7, monitoring: { religion: 'invented' } }
    const people = [carried, ...document.people.slice(1)]
    const working = mustRead(openWorking(JSON.stringify({ ...document, people, extra: { ours: true } })))
    const written = documentOf(working.shelves)
    expect(JSON.stringify(written)).toBe(JSON.stringify({ ...document, people, extra: { ours: true } }))
    expect(working.estate.people.find(({ id }) => id === carried.id)).not.toHaveProperty('monitoring')
    const wing = working.shelves.wings.get('W1')!
    const after = mustRead(revise(working, [edit(working.shelves, 'wings', 'W1', { ...wing, open: false })]))
    expect(JSON.stringify(documentOf(after.shelves).people)).toBe(JSON.stringify(people))
  })

  it('leaves whatever a change does not touch the very same', () => {
    const working = small()
    const wing = working.shelves.wings.get('W1')!
    const { estate, shelves } = mustRead(revise(working, [edit(working.shelves, 'wings', 'W1', { ...wing, name: 'Anew' })]))
    expect(estate.people).toBe(working.estate.people)
    expect(shelves.people).toBe(working.shelves.people)
    expect(estate.wings.find(({ id }) => id === 'W2')).toBe(working.estate.wings.find(({ id }) => id === 'W2'))
    expect(estate.wings.find(({ id }) => id === 'W1')).toMatchObject({ name: 'Anew' })
  })

  it('says of each problem where it is, what it is and what to do', () => {
    const { shelves } = small()
    const person = { ...shelves.people.get('b'), birthDate: '2027-01-01', currentWing: 'nowhere' }
    const revised = revise(small(), [edit(shelves, 'people', 'b', person)])
    expect(revised).toEqual({
      ok: false,
      problems: [
        { at: '/people/b/birthDate', text: '"2027-01-01" is after "2026-11-01", the date in "asOf"; correct one of the two.' },
        { at: '/people/b/currentWing', text: '"nowhere" is not the id of a wing; correct it, or add what it names.' },
      ],
    })
  })

  it('refuses to lose what is still named elsewhere', () => {
    const working = small()
    const without = (list: 'wings' | 'people' | 'networks' | 'facilities', key: string) =>
      revise(working, [edit(working.shelves, list, key, undefined)])
    const places = (revised: ReturnType<typeof revise>) => (revised.ok ? [] : revised.problems.map(({ at }) => at))
    expect(places(without('wings', 'W1'))).toEqual(['/people/b/currentWing'])
    expect(places(without('facilities', 'south'))).toEqual(expect.arrayContaining(['/wings/W2/facility']))
    expect(places(without('people', 'b'))).toEqual(expect.arrayContaining(['/nonAssociations/1/a', '/networks/n1/members']))
    expect(places(without('networks', 'n1'))).toEqual(expect.arrayContaining(['/nonAssociations/2/b']))
  })

  it('reads everything again when the day of the estate changes', () => {
    const working = small()
    const facts = working.shelves.document.get('document')!
    const later = mustRead(revise(working, [edit(working.shelves, 'document', 'document', { ...facts, asOf: '2027-11-01' })]))
    expect(later.estate.asOf).toBe('2027-11-01')
    expect(revise(working, [edit(working.shelves, 'document', 'document', { ...facts, asOf: '1980-01-01' })]).ok).toBe(false)
  })

  it('keeps what lies beside the document without reading the document', () => {
    const working = small()
    const kept = mustRead(revise(working, [edit(working.shelves, 'views', 'Mine', { search: 'x' })]))
    expect(kept.estate).toBe(working.estate)
    expect(kept.shelves.views.get('Mine')).toEqual({ search: 'x' })
  })
})
