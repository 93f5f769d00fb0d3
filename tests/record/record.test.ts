/** The record tells of every change to it, up to the last head that was written elsewhere. */

import { createHash, createHmac } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { append, headOf, hexOf, openLinker, type Head, type Link } from '../../src/record/chain'
import { digestOf, readDeed, SALT_BYTES, writeDeed, type Deed } from '../../src/record/deed'
import { openVerifier, type Verification } from '../../src/record/verify'
import { readHead, writeHead, writeWholeHead, type Vouched } from '../../src/record/written-head'

const KEY = new Uint8Array(32).fill(7)
const linker = openLinker(KEY)

const anyDigest = fc.uint8Array({ minLength: 32, maxLength: 32 })

function recordOf(digests: readonly Uint8Array[], { origin } = linker): Link[] {
  const entries: Link[] = []
  let head: Head = origin
  for (const digest of digests) {
    const entry = append(linker, head, digest)
    entries.push(entry)
    head = headOf(entry)
  }
  return entries
}

const anyRecord = fc.array(anyDigest, { minLength: 2, maxLength: 20 }).map((digests) => recordOf(digests))

function headAt(entries: readonly Link[], number: number): Head {
  return number === 0 ? linker.origin : headOf(entries[number - 1]!)
}

function vouchedBy(head: Head): Vouched[] {
  return [writeHead(head), writeWholeHead(head)].map((written) => {
    const read = readHead(written)
    if (typeof read === 'string') throw new Error(`${written} is ${read}`)
    return read
  })
}

function verify(entries: readonly Link[], kept: Head, heads: readonly Vouched[] = [], by = linker): Verification {
  const verifier = openVerifier(by, heads)
  for (const entry of entries) verifier.add(entry, 'as attested')
  return verifier.conclude(kept)
}

const findingsOf = (verification: Verification) => (verification.status === 'broken' ? verification.findings : [])

describe('a deed', () => {
  const deed: Deed = {
    who: { id: 'a', name: 'A. Invented' },
    when: '2026-11-25T09:30:00.000Z',
    kind: 'decided',
    what: { words: 'did.accepted', values: { person: 'P-0001' } },
    why: 'court \ud800',
    about: ['P-0001'],
    shown: { wing: 'main-d' },
  }

  it('is read back as it was written', () => {
    expect(readDeed(writeDeed(deed, new Uint8Array(SALT_BYTES)))).toEqual(deed)
  })

  it('has another digest with another salt, so that nobody can guess it by what may have been done', () => {
    const salts = [new Uint8Array(SALT_BYTES), new Uint8Array(SALT_BYTES).fill(1)]
    const [one, other] = salts.map((salt) => digestOf(writeDeed(deed, salt)))
    expect(one).not.toEqual(other)
    const written = Buffer.concat([salts[0]!, Buffer.from(JSON.stringify(deed))])
    expect(hexOf(one!)).toBe(createHash('sha256').update(written).digest('hex'))
    expect(() => writeDeed(deed, new Uint8Array(8))).toThrow('8')
  })
})

describe('a record', () => {
  it('is linked by hand: HMAC-SHA-256 of the link before, the number as eight bytes, and the digest', () => {
    const link = (...parts: readonly Uint8Array[]) => createHmac('sha256', KEY).update(Buffer.concat(parts)).digest()
    const number = (value: number) => Uint8Array.of(0, 0, 0, 0, 0, 0, 0, value)
    const digest = new Uint8Array(32).fill(9)
    const origin = link(Buffer.from('rule36/record@1'))
    const first = link(origin, number(1), digest)
    const second = link(first, number(2), digest)
    const entries = recordOf([digest, digest])
    expect(entries.map((entry) => hexOf(entry.link))).toEqual([first, second].map((one) => one.toString('hex')))
    expect(hexOf(linker.attest(headOf(entries[1]!)))).toBe(
      link(Buffer.from('rule36/record@1 head'), number(2), second).toString('hex'),
    )
  })

  it('is whole as it was written, and fits every head of its own past, short or whole', () => {
    fc.assert(
      fc.property(anyRecord, (entries) => {
        const heads = [0, ...entries.map(({ number }) => number)].map((number) => headAt(entries, number))
        const kept = heads.at(-1)!
        expect(verify(entries, kept, heads.flatMap(vouchedBy))).toEqual({ status: 'whole', head: kept, destroyed: [] })
      }),
    )
    expect(openVerifier(linker).conclude('none')).toEqual({ status: 'whole', head: linker.origin, destroyed: [] })
  })

  it('finds an edit of any part of an entry, and says where', () => {
    fc.assert(
      fc.property(anyRecord, fc.nat(), fc.nat(31), fc.constantFrom('digest', 'link'), (entries, at, byte, part) => {
        const place = at % entries.length
        const before = entries[place]!
        const bytes = Uint8Array.from(before[part])
        bytes[byte]! ^= 1
        const found = findingsOf(verify(entries.with(place, { ...before, [part]: bytes }), headAt(entries, entries.length)))
        expect(found[0]).toEqual({ kind: 'changed', number: place + 1 })
      }),
    )
  })

  it('finds what was done changed or destroyed, though its digest stands', () => {
    const entries = recordOf([new Uint8Array(32), new Uint8Array(32)])
    const verifier = openVerifier(linker)
    verifier.add(entries[0]!, 'as attested')
    verifier.add(entries[1]!, 'changed')
    expect(findingsOf(verifier.conclude(headAt(entries, 2)))).toEqual([{ kind: 'deed changed', number: 2 }])
  })

  it('finds deletion, insertion, repetition and exchange, whether or not entries are numbered anew', () => {
    const renumbered = (entries: readonly Link[]): Link[] => entries.map((entry, index) => ({ ...entry, number: index + 1 }))
    fc.assert(
      fc.property(anyRecord, fc.nat(), fc.nat(), anyDigest, (entries, at, other, digest) => {
        const place = at % (entries.length - 1)
        const target = entries[other % entries.length]!
        const kept = headAt(entries, entries.length)
        const tampered = [
          entries.toSpliced(place, 1),
          entries.toSpliced(place, 0, { ...target, digest }),
          entries.toSpliced(place, 0, target),
          entries.with(place, entries[place + 1]!).with(place + 1, entries[place]!),
        ]
        for (const one of tampered) {
          expect(verify(one, kept).status).toBe('broken')
          expect(verify(renumbered(one), kept).status).toBe('broken')
        }
        expect(findingsOf(verify(tampered[0]!, kept))).toEqual([{ kind: 'missing', from: place + 1, to: place + 1 }])
      }),
    )
  })

  it('finds what was cut off by the head kept beside it, or, where that was put back too, by any head written elsewhere', () => {
    fc.assert(
      fc.property(anyRecord, fc.nat(), (entries, at) => {
        const head = headAt(entries, entries.length)
        const length = at % entries.length
        const cut = [{ kind: 'cut short', from: length + 1, to: entries.length }]
        expect(findingsOf(verify(entries.slice(0, length), head))).toEqual(cut)
        for (const vouched of vouchedBy(head))
          expect(findingsOf(verify(entries.slice(0, length), headAt(entries, length), [vouched]))).toEqual(cut)
      }),
    )
  })

  it('finds a record written anew by whoever has the key, by any head written elsewhere', () => {
    fc.assert(
      fc.property(anyRecord, anyDigest, (entries, digest) => {
        const anew = recordOf(entries.map((entry, index) => (index === 0 ? digest : entry.digest)))
        const kept = headAt(anew, anew.length)
        expect(verify(anew, kept).status).toBe('whole')
        for (const vouched of vouchedBy(headAt(entries, entries.length)))
          expect(findingsOf(verify(anew, kept, [vouched]))).toEqual([
            { kind: 'not what a head vouches for', number: entries.length },
          ])
      }),
    )
  })

  it('finds that the head beside it was changed or taken away', () => {
    const entries = recordOf([new Uint8Array(32)])
    for (const kept of [undefined, 'none'] as const) {
      const verifier = openVerifier(linker)
      verifier.add(entries[0]!, 'as attested')
      expect(findingsOf(verifier.conclude(kept))).toEqual([{ kind: 'kept head changed' }])
    }
  })

  it('is not whole by another key', () => {
    const entries = recordOf([new Uint8Array(32)])
    expect(verify(entries, headAt(entries, 1), [], openLinker(new Uint8Array(32))).status).toBe('broken')
    expect(() => openLinker(new Uint8Array(31))).toThrow('31')
  })

  it('of 100,000 entries is verified with what was done, and the one that was changed is found', () => {
    const salt = new Uint8Array(SALT_BYTES)
    const written = Array.from({ length: 100_000 }, (_, index) =>
      writeDeed(
        {
          who: { id: 'a', name: 'A. Invented' },
          when: '2026-11-25T09:30:00.000Z',
          kind: 'decided',
          what: { words: 'did.accepted', values: { person: `P-${index}` } },
          why: `reason ${index}`,
          about: [`P-${index}`],
          shown: { wing: 'main-d', tiers: [0, 0, 1, 20, 300] },
        },
        salt,
      ),
    )
    const entries = recordOf(written.map(digestOf))
    const verifyAll = (changed = -1): Verification => {
      const verifier = openVerifier(linker, vouchedBy(headAt(entries, entries.length)))
      entries.forEach((entry, index) => {
        const digest = digestOf(index === changed ? written[0]! : written[index]!)
        verifier.add(entry, hexOf(digest) === hexOf(entry.digest) ? 'as attested' : 'changed')
      })
      return verifier.conclude(headAt(entries, entries.length))
    }
    const before = performance.now()
    expect(verifyAll().status).toBe('whole')
    process.stdout.write(`100,000 entries verified in ${((performance.now() - before) / 1000).toFixed(2)} s\n`)
    expect(findingsOf(verifyAll(77_776))).toEqual([{ kind: 'deed changed', number: 77_777 }])
  })
})

describe('a head on paper', () => {
  const head: Head = { entries: 1234, link: Uint8Array.from({ length: 32 }, (_, index) => index * 37) }
  const begins = hexOf(head.link).slice(0, 10)

  it('is short enough to be read aloud, and is read however it is typed', () => {
    const written = writeHead(head)
    expect(written).toMatch(/^1234-[0-9A-Z]{5}-[0-9A-Z]{5}$/)
    for (const typed of [written, written.toLowerCase().replaceAll('-', ' '), `  ${written.replaceAll('0', 'o')} `])
      expect(readHead(typed)).toEqual({ entries: 1234, begins })
    expect(readHead(writeWholeHead(head))).toEqual({ entries: 1234, begins: hexOf(head.link) })
  })

  it('says when it was mistyped, in its number too, instead of saying that the record is another', () => {
    const written = writeHead(head)
    for (let place = 5; place < written.length; place += 1) {
      if (written[place] === '-') continue
      const typed = `${written.slice(0, place)}${written[place] === 'Z' ? 'Y' : 'Z'}${written.slice(place + 1)}`
      expect(readHead(typed)).toBe('mistyped')
    }
    expect(readHead(written.replace('1234', '1235'))).toBe('mistyped')
  })

  it.each(['', 'weir', '1234', '1234-ABCDE', 'twelve-7Q3ZK-8MN0P', '1234-7Q3ZK-8MN0P-7Q3ZK'])('“%s” is none', (typed) => {
    expect(readHead(typed)).toBe('other')
  })
})
