/** Whatever the bytes are, reading gives the estate or its problems; and in whatever order a file lists things, the same estate. */

import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sha256Of } from '../../src/domain/canonical'
import { decodeUtf8, readEstate, readPlan, readPolicy } from '../../src/intake/read'
import { scan } from '../../src/intake/scan'
import { chanceFrom, type Chance } from '../../src/samples/chance'
import { anyEstate } from '../support/any-estate'
import { readValid, smallEstate } from './small-estate'

const estates = anyEstate({ people: 12, wings: 5 })
const ORDERED: readonly string[] = ['regimes', 'securityLevels']

/** The same document with the lists of every level, and the fields of every object, in another order. */
function shuffled(value: unknown, chance: Chance, name = ''): unknown {
  if (Array.isArray(value)) {
    const items = value.map((item) => shuffled(item, chance))
    return ORDERED.includes(name) ? items : chance.shuffled(items)
  }
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(chance.shuffled(Object.entries(value)).map(([key, field]) => [key, shuffled(field, chance, key)]))
}

/** A text with a piece of it replaced by another. */
const damaged = fc
  .tuple(
    estates,
    fc.nat(),
    fc.nat(40),
    fc.oneof(fc.string({ maxLength: 5 }), fc.constantFrom('"', '[', '{', ',', '\\', '1e999', 'null', '-', '')),
  )
  .map(([estate, from, length, piece]) => {
    const text = JSON.stringify(estate)
    const start = from % text.length
    return text.slice(0, start) + piece + text.slice(start + length)
  })

const someText = fc.oneof(
  damaged,
  fc.string(),
  fc.json(),
  fc.string({ unit: fc.constantFrom(...Array.from('[]{},:"\\u0e-.1tn ')) }),
)

function isJson(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

describe('any estate', () => {
  it('is the same, hash included, in whatever order its file lists things', () => {
    fc.assert(
      fc.property(estates, fc.string(), (document, seed) => {
        const [one, other] = [readValid(document), readValid(shuffled(document, chanceFrom(seed)) as object)]
        expect(other).toEqual(one)
        expect(sha256Of(other)).toBe(sha256Of(one))
      }),
    )
  })

  it('is the same when only monitoring, notes and extra differ', () => {
    fc.assert(
      fc.property(estates, fc.jsonValue(), fc.string({ unit: 'grapheme' }), (document, extra, religion) => {
        const people = document.people.map((person) => ({ ...person, monitoring: { religion }, notes: religion, extra }))
        const plain = document.people.map(({ monitoring, ...person }) => person)
        expect(readValid({ ...document, people, extra })).toEqual(readValid({ ...document, people: plain }))
      }),
    )
  })

  it('is read as itself when it is written as it was read', () => {
    fc.assert(
      fc.property(estates, (document) => {
        expect(readValid(readValid(document))).toEqual(readValid(document))
      }),
    )
  })
})

describe('any text', () => {
  it('is read, or refused with problems of one line each', () => {
    const estate = readValid(smallEstate())
    fc.assert(
      fc.property(someText, (text) => {
        for (const reading of [readEstate(text), readPolicy(text), readPlan(text, estate)]) {
          if (reading.ok) continue
          expect(reading.problems.length).toBeGreaterThan(0)
          for (const problem of reading.problems) {
            expect(problem.at + problem.text).not.toMatch(/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}]/u)
            expect(problem.text).toMatch(/^.{10,500}[.?]$/u)
          }
        }
      }),
      { numRuns: 2_000 },
    )
  })

  it('is JSON for the scan exactly where it is JSON for a parser', () => {
    fc.assert(
      fc.property(someText, (text) => {
        expect(scan(text, () => undefined) === undefined).toBe(isJson(text))
      }),
      { numRuns: 5_000 },
    )
  })
})

describe('any bytes', () => {
  const pieces = fc.oneof(
    fc.uint8Array({ maxLength: 6 }),
    fc.string({ unit: 'binary', maxLength: 3 }).map((text) => new TextEncoder().encode(text)),
    fc
      .constantFrom([0xed, 0xa0, 0x80], [0xc0, 0xaf], [0xf4, 0x90, 0x80, 0x80], [0xe0, 0x9f, 0xbf], [0xef, 0xbb, 0xbf])
      .map((bytes) => new Uint8Array(bytes)),
  )
  const manyBytes = fc.array(pieces, { maxLength: 6 }).map((parts) => Uint8Array.from(parts.flatMap((part) => [...part])))

  it('are decoded as every decoder does, or refused by the first byte that is no part of a character', () => {
    fc.assert(
      fc.property(manyBytes, (bytes) => {
        const reading = decodeUtf8(bytes)
        const lenient = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
        const isValid = Buffer.from(lenient).equals(bytes)
        expect(reading.ok).toBe(isValid)
        if (reading.ok) {
          expect(reading.value).toBe(lenient.replace(/^\uFEFF/, ''))
          return
        }
        const offset = Number(/byte (\d+)/.exec(reading.problems[0]!.text)![1])
        expect(decodeUtf8(bytes.slice(0, offset)).ok).toBe(true)
      }),
      { numRuns: 2_000 },
    )
  })
})
