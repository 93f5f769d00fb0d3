/** The record tells of every change to it, up to the last head that was written elsewhere. */

import { createHmac } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { append, headOf, openLinker } from '../../src/record/chain'
import type { Deed, Entry, Head } from '../../src/record/entry'
import { verify } from '../../src/record/verify'

const KEY = new Uint8Array(32).fill(7)
const linker = openLinker(KEY)

const anyDeed: fc.Arbitrary<Deed> = fc.record(
  {
    who: fc.string(),
    when: fc.constantFrom('2026-11-25T09:30:00Z', '2026-11-25T09:31:00Z'),
    what: fc.constantFrom('viewed', 'decided', 'printed'),
    why: fc.string(),
    about: fc.array(fc.string(), { maxLength: 3 }),
    shown: fc.json().map((text) => JSON.parse(text) as unknown),
  },
  { requiredKeys: ['who', 'when', 'what', 'why', 'about'] },
)

function recordOf(deeds: readonly Deed[], { origin } = linker): Entry[] {
  const entries: Entry[] = []
  let head: Head = origin
  for (const deed of deeds) {
    const entry = append(linker, head, deed)
    entries.push(entry)
    head = headOf(linker, entries)
  }
  return entries
}

const anyRecord = fc.array(anyDeed, { minLength: 2, maxLength: 20 }).map((deeds) => recordOf(deeds))

function statusOf(entries: readonly Entry[], heads: readonly Head[] = []): string {
  return verify(linker, entries, heads).status
}

describe('a record', () => {
  it('is linked by hand: HMAC-SHA-256 of the link before, the number, and the deed as canonical JSON', () => {
    const link = (text: string): string => createHmac('sha256', KEY).update(text).digest('hex')
    const origin = link('rule36/record@1')
    const deed = { who: 'A. Invented', when: '2026-11-25T09:30:00Z', what: 'decided', why: 'court', about: ['P-0001'] }
    const written = '{"about":["P-0001"],"what":"decided","when":"2026-11-25T09:30:00Z","who":"A. Invented","why":"court"}'
    const first = link(`["${origin}",1,${written}]`)
    const second = link(`["${first}",2,${written}]`)
    const entries = recordOf([deed, deed])
    expect(entries.map((entry) => entry.link)).toEqual([first, second])
    expect(verify(linker, entries)).toEqual({ status: 'whole', head: { entries: 2, link: second } })
  })

  it('is whole as it was written, also when read from JSON, and fits every head of its own past', () => {
    fc.assert(
      fc.property(anyRecord, (entries) => {
        const heads = [linker.origin, ...entries.map((_, index) => headOf(linker, entries.slice(0, index + 1)))]
        const read = JSON.parse(JSON.stringify(entries)) as Entry[]
        expect(verify(linker, read, heads)).toEqual({ status: 'whole', head: heads.at(-1) })
      }),
    )
  })

  it('finds an edit of any field, and says where', () => {
    const fields = ['who', 'when', 'what', 'why', 'about', 'shown', 'link', 'added'] as const
    fc.assert(
      fc.property(anyRecord, fc.nat(), fc.constantFrom(...fields), (entries, at, field) => {
        const place = at % entries.length
        const before = entries[place]!
        const edited = { ...before, [field]: field === 'about' ? [...before.about, 'P-9999'] : 'something else' } as Entry
        const found = verify(linker, entries.with(place, edited))
        if (found.status !== 'broken') throw new Error('an edit was not found')
        expect(found.findings[0]).toEqual({ kind: 'changed', place: place + 1, number: place + 1 })
      }),
    )
  })

  it('finds deletion, insertion, repetition and exchange, whether or not entries are numbered anew', () => {
    const renumbered = (entries: readonly Entry[]): Entry[] => entries.map((entry, index) => ({ ...entry, number: index + 1 }))
    fc.assert(
      fc.property(anyRecord, fc.nat(), fc.nat(), (entries, at, other) => {
        const place = at % (entries.length - 1)
        const target = other % entries.length
        const tampered = [
          entries.toSpliced(place, 1),
          entries.toSpliced(place, 0, { ...entries[target]!, why: 'put in' }),
          entries.toSpliced(place, 0, entries[target]!),
          entries.with(place, entries[place + 1]!).with(place + 1, entries[place]!),
        ]
        for (const one of tampered) {
          expect(statusOf(one)).toBe('broken')
          expect(statusOf(renumbered(one))).toBe('broken')
        }
      }),
    )
  })

  it('finds what was cut off before a head, and a record written anew by whoever has the key', () => {
    fc.assert(
      fc.property(anyRecord, fc.nat(), (entries, at) => {
        const head = headOf(linker, entries)
        const length = at % entries.length
        expect(statusOf(entries.slice(0, length))).toBe('whole')
        expect(verify(linker, entries.slice(0, length), [head])).toEqual({
          status: 'broken',
          findings: [{ kind: 'cut short', from: length + 1, to: entries.length }],
          count: 1,
        })
        const anew = recordOf(
          entries.map(({ who, when, what, why, about }) => ({ who, when, what, why: `${why}, really`, about })),
        )
        expect(statusOf(anew)).toBe('whole')
        expect(verify(linker, anew, [head])).toMatchObject({
          findings: [{ kind: 'not what a head vouches for', number: entries.length }],
        })
      }),
    )
  })

  it('is not whole by another key', () => {
    const entries = recordOf([{ who: 'A', when: '2026-11-25T09:30:00Z', what: 'viewed', why: '', about: [] }])
    expect(verify(openLinker(new Uint8Array(32)), entries).status).toBe('broken')
    expect(() => openLinker(new Uint8Array(31))).toThrow('31')
  })

  it('of 100,000 entries is verified, and the one that was changed is found', () => {
    const about = ['P-0001', 'P-0002']
    const entries = recordOf(
      Array.from({ length: 100_000 }, (_, index) => ({
        who: 'A. Invented',
        when: '2026-11-25T09:30:00Z',
        what: 'decided',
        why: `reason ${index}`,
        about,
        shown: { wing: 'main-d', tiers: [0, 0, 1, 20, 300], rules: '0.1.0' },
      })),
    )
    const before = performance.now()
    expect(statusOf(entries, [headOf(linker, entries)])).toBe('whole')
    process.stdout.write(`100,000 entries verified in ${((performance.now() - before) / 1000).toFixed(2)} s\n`)
    const changed = entries.with(77_776, { ...entries[77_776]!, why: 'another' })
    expect(verify(linker, changed)).toEqual({
      status: 'broken',
      findings: [{ kind: 'changed', place: 77_777, number: 77_777 }],
      count: 1,
    })
  })
})
