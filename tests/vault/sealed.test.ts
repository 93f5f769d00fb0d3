/** What is sealed opens only as it was sealed and where it was sealed, and tells nothing before. */

import { randomBytes } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isSealed } from '../../src/vault/mark'
import { indexKey, openRecord, sealRecord } from '../../src/vault/records'
import { openSealedFile, sealFile, type OpenedFile } from '../../src/vault/sealed-file'
import { names, spellings } from '../support/canaries'
import { madeVault, PASSPHRASE } from './made-vault'

const CHANGES = 10_000
const CHUNK = 65_536
const TAG = 16
/** Of a header and the salt and size after it. */
const PROLOGUE = 40

/** A change of one byte, anywhere or near the beginning, where the header is. */
const anyChange = fc.record({
  where: fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
  isNearBeginning: fc.boolean(),
  by: fc.integer({ min: 1, max: 255 }),
})

function placeOf({ where, isNearBeginning }: { where: number; isNearBeginning: boolean }, length: number): number {
  return Math.floor(where * (isNearBeginning ? Math.min(800, length) : length))
}

/** What was opened, to be compared at once rather than byte by byte. */
function bytesIn(opened: OpenedFile): Buffer {
  if (opened.status !== 'opened') throw new Error(opened.status)
  return Buffer.from(opened.bytes)
}

describe('a sealed file', async () => {
  const { header, keys, recoveryKey } = await madeVault()
  const clear = Uint8Array.from({ length: 2 * CHUNK + 300 }, (_, index) => (index * 7919) % 251)
  const pieces = await sealFile(header, keys, clear, randomBytes)
  const sealed = Buffer.concat(pieces)
  const headerBytes = pieces[0]!.length

  function open(bytes: Uint8Array) {
    return openSealedFile(bytes, { recoveryKey })
  }

  it('opens as it was, by its passphrase and by its recovery key', async () => {
    expect(isSealed(sealed)).toBe(true)
    for (const secret of [{ passphrase: PASSPHRASE }, { recoveryKey }]) {
      const opened = await openSealedFile(sealed, secret)
      expect(bytesIn(opened).equals(clear)).toBe(true)
    }
    expect(await openSealedFile(sealed, { passphrase: 'not this one, no' })).toEqual({ status: 'wrong passphrase' })
  })

  it.each([0, 1, CHUNK - 1, CHUNK, CHUNK + 1])('holds %i bytes', async (length) => {
    const some = randomBytes(length)
    const opened = await open(Buffer.concat(await sealFile(header, keys, some, randomBytes)))
    expect(bytesIn(opened).equals(some)).toBe(true)
  })

  it('sealed again, has nothing in common after its header but chance', async () => {
    const [head, prologue, ...chunks] = await sealFile(header, keys, clear, randomBytes)
    expect(head).toEqual(pieces[0])
    expect(Buffer.compare(prologue!.subarray(0, 32), pieces[1]!.subarray(0, 32))).not.toBe(0)
    const alike = chunks.flatMap((chunk, number) => [...chunk].map((byte, place) => Number(byte === pieces[number + 2]![place])))
    // One byte in 256 is the same by chance.
    expect(alike.reduce((sum, one) => sum + one, 0) / alike.length).toBeLessThan(0.01)
  })

  /** The byte is changed and put back, which takes less time than a copy. */
  async function openChanged(bytes: Buffer, place: number, by: number) {
    bytes[place]! ^= by
    const opened = await open(bytes)
    bytes[place]! ^= by
    return opened
  }

  it('of a few bytes opens after no change of any of them', async () => {
    const short = Buffer.concat(await sealFile(header, keys, Uint8Array.of(1, 2, 3), randomBytes))
    for (let place = 0; place < short.length; place += 1)
      expect((await openChanged(short, place, 1 + (place % 255))).status, `byte ${place}`).not.toBe('opened')
    expect(await open(short)).toMatchObject({ status: 'opened' })
  })

  it(`opens after none of ${CHANGES} changes of a single byte`, async () => {
    await fc.assert(
      fc.asyncProperty(anyChange, async (change) => {
        expect((await openChanged(sealed, placeOf(change, sealed.length), change.by)).status).not.toBe('opened')
      }),
      { numRuns: CHANGES },
    )
  })

  it('names what is wrong: cut short anywhere, longer, reordered, repeated, of a later version', async () => {
    const start = headerBytes + PROLOGUE
    const [first, second] = [
      sealed.subarray(start, start + CHUNK + TAG),
      sealed.subarray(start + CHUNK + TAG, start + 2 * (CHUNK + TAG)),
    ]
    const [before, rest] = [sealed.subarray(0, start), sealed.subarray(start + 2 * (CHUNK + TAG))]
    const damaged = { status: 'damaged', chunk: 1, of: 3 }
    expect(await open(Buffer.concat([before, second, first, rest]))).toEqual(damaged)
    expect(await open(Buffer.concat([before, first, first, rest]))).toEqual({ ...damaged, chunk: 2 })
    expect(await open(Buffer.concat([before, second, rest]))).toMatchObject({ status: 'cut short' })
    expect(await open(Buffer.concat([sealed, Buffer.of(0)]))).toEqual({ status: 'too long', bytes: 1 })
    const later = Buffer.from(sealed)
    later[later.indexOf('1\n')] = '2'.charCodeAt(0)
    expect(await open(later)).toEqual({ status: 'newer', version: 2 })
    expect(await open(Buffer.from('{ "format": "rule36/estate@1" }'))).toEqual({ status: 'not sealed' })
    await fc.assert(
      fc.asyncProperty(fc.nat(sealed.length - 1), async (length) => {
        const { status } = await open(sealed.subarray(0, length))
        expect(['cut short', 'not sealed', 'damaged header']).toContain(status)
      }),
    )
  })

  it('does not take the chunks of another file of the same vault', async () => {
    const other = Buffer.concat(await sealFile(header, keys, clear, randomBytes))
    const start = headerBytes + PROLOGUE
    const mixed = Buffer.concat([sealed.subarray(0, start), other.subarray(start)])
    expect(await open(mixed)).toEqual({ status: 'damaged', chunk: 1, of: 3 })
  })
})

describe('a sealed record', async () => {
  const { keys } = await madeVault()
  const place = { table: 'people', id: 'P-0001', version: 7 }
  const clear = new TextEncoder().encode('{"id":"P-0001"}')
  const sealed = await sealRecord(keys, place, clear, randomBytes)

  it('opens in its own place only', async () => {
    expect(await openRecord(keys, place, sealed)).toEqual({ status: 'opened', bytes: clear })
    for (const other of [
      { ...place, table: 'wings' },
      { ...place, id: 'P-0002' },
      { ...place, version: 6 },
    ])
      expect(await openRecord(keys, other, sealed)).toEqual({ status: 'damaged' })
    expect(await openRecord((await madeVault()).keys, place, sealed)).toEqual({ status: 'damaged' })
    expect(await openRecord(keys, place, sealed.subarray(0, 5))).toEqual({ status: 'damaged' })
    expect(await openRecord(keys, place, new Uint8Array())).toEqual({ status: 'damaged' })
    expect(await openRecord(keys, place, Uint8Array.of(2))).toEqual({ status: 'newer' })
  })

  it(`opens after none of ${CHANGES} changes of a single byte`, async () => {
    await fc.assert(
      fc.asyncProperty(anyChange, async (change) => {
        const copy = Uint8Array.from(sealed)
        copy[placeOf(change, copy.length)]! ^= change.by
        expect((await openRecord(keys, place, copy)).status).not.toBe('opened')
      }),
      { numRuns: CHANGES },
    )
  })

  it('never has the same nonce twice, and always the same index key', async () => {
    const nonces = new Set<string>()
    for (let turn = 0; turn < 500; turn += 1)
      nonces.add(Buffer.from((await sealRecord(keys, place, clear, randomBytes)).subarray(1, 13)).toString('hex'))
    expect(nonces.size).toBe(500)
    expect(await indexKey(keys, 'people', 'P-0001')).toBe(await indexKey(keys, 'people', 'P-0001'))
    const others = [indexKey(keys, 'people', 'P-0002'), indexKey(keys, 'wings', 'P-0001'), indexKey(keys, 'people","P', '-0001')]
    expect(new Set([await indexKey(keys, 'people', 'P-0001'), ...(await Promise.all(others))]).size).toBe(4)
  })
})

describe('five hundred invented names', () => {
  it('are found in clear, however they are written, and in nothing that is sealed', async () => {
    const { header, keys } = await madeVault()
    const text = names.join('\n')
    const utf16 = Buffer.from(text, 'utf16le')
    const forms = [
      Buffer.from(text),
      Buffer.from(text, 'latin1'),
      utf16,
      Buffer.from(utf16).swap16(),
      ...[0, 1, 2].map((before) => Buffer.from(Buffer.concat([Buffer.alloc(before), Buffer.from(text)]).toString('base64'))),
    ]
    const inClear = Buffer.concat(forms)
    const sealedFiles = await Promise.all(forms.map((form) => sealFile(header, keys, form, randomBytes)))
    const sealed = Buffer.concat(sealedFiles.flat())
    expect(names.filter((name) => !spellings(name).every((spelling) => inClear.includes(spelling)))).toEqual([])
    expect(names.filter((name) => spellings(name).some((spelling) => sealed.includes(spelling)))).toEqual([])
  })
})
