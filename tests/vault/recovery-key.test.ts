/** A recovery key survives being printed and typed, and every single typo is found in its group. */

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readRecoveryKey, writeRecoveryKey } from '../../src/vault/recovery-key'

const anyKey = fc.uint8Array({ minLength: 20, maxLength: 20 })
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const IN_GROUP = 6

/** The places of characters, not of hyphens. */
const anyPlace = fc.integer({ min: 0, max: 39 }).map((place) => place + Math.floor(place / (IN_GROUP - 1)))

function groupsNamed(typed: string): readonly string[] {
  const read = readRecoveryKey(typed)
  return read.ok ? [] : read.problems.map(({ at }) => at)
}

describe('a recovery key', () => {
  it('is written by hand: of nothing but zeros, each group has its own number as its check', () => {
    expect(writeRecoveryKey(new Uint8Array(20))).toBe('00000-00001-00002-00003-00004-00005-00006-00007')
  })

  it('is written by hand: x·1 is 2, x²·1 is 4, x³·1 is 8, x⁴·1 is G', () => {
    const one = (place: number): string => {
      const bits = Array.from({ length: 160 }, (_, bit) => (bit === place * 5 + 4 ? '1' : '0')).join('')
      const bytes = Uint8Array.from(bits.match(/.{8}/g)!, (byte) => Number.parseInt(byte, 2))
      return writeRecoveryKey(bytes).slice(0, 5)
    }
    expect([0, 1, 2, 3].map(one)).toEqual(['10002', '01004', '00108', '0001G'])
  })

  it('reads back, in small letters, without hyphens, with O for 0 and l for 1', () => {
    fc.assert(
      fc.property(anyKey, (key) => {
        const written = writeRecoveryKey(key)
        for (const typed of [written, written.toLowerCase(), ` ${written.replaceAll('-', '')}\n`, written.replaceAll('-', ' ')])
          expect(readRecoveryKey(typed)).toEqual({ ok: true, value: key })
        expect(readRecoveryKey(written.replaceAll('0', 'o').replaceAll('1', 'l'))).toEqual({ ok: true, value: key })
      }),
    )
  })

  it('finds any one wrong character and names its group', () => {
    fc.assert(
      fc.property(anyKey, anyPlace, fc.integer({ min: 1, max: 31 }), (key, place, step) => {
        const written = writeRecoveryKey(key)
        const other = ALPHABET[(ALPHABET.indexOf(written[place]!) + step) % ALPHABET.length]!
        const typed = written.slice(0, place) + other + written.slice(place + 1)
        expect(groupsNamed(typed)).toEqual([`/${Math.floor(place / IN_GROUP)}`])
      }),
      { numRuns: 2_000 },
    )
  })

  it('finds two characters of a group exchanged, groups exchanged, a character too many or too few', () => {
    fc.assert(
      fc.property(anyKey, fc.nat(7), fc.nat(3), fc.nat(6), (key, group, place, other) => {
        const groups = writeRecoveryKey(key).split('-')
        const own = groups[group]!
        const exchanged = own.slice(0, place) + own[place + 1]! + own[place]! + own.slice(place + 2)
        const typed = (changed: string): string => groups.map((one, index) => (index === group ? changed : one)).join('-')
        if (exchanged !== own) expect(groupsNamed(typed(exchanged))).toEqual([`/${group}`])
        expect(groupsNamed(typed(own.slice(1)))).toEqual([`/${group}`])
        expect(groupsNamed(typed(`${own}0`))).toEqual([`/${group}`])
        expect(groupsNamed(typed(`U${own.slice(1)}`))).toEqual([`/${group}`])
        const [one, two] = [groups[other]!, groups[other + 1]!]
        expect(
          readRecoveryKey(
            groups
              .with(other, two)
              .with(other + 1, one)
              .join('-'),
          ).ok,
        ).toBe(false)
      }),
      { numRuns: 1_000 },
    )
  })

  it.each(['', 'hello', '0'.repeat(41), '\u0000'.repeat(40), '😀'.repeat(40)])('refuses %j', (typed) => {
    expect(readRecoveryKey(typed).ok).toBe(false)
  })
})
