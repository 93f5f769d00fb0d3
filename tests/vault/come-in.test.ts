/** Several people come into one vault, each by their own passphrase; whatever was changed by hand lets nobody in. */

import { randomBytes } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { admit, shutOut } from '../../src/vault/admit'
import { comeIn, layWays, type CameIn } from '../../src/vault/come-in'
import type { Door } from '../../src/vault/find-way'
import type { Keys } from '../../src/vault/keys'
import { COST, LEAST_COST } from '../../src/vault/passphrase'
import { openRecord, sealRecord } from '../../src/vault/records'
import { isSignedBy, sign } from '../../src/vault/signatures'
import { rename } from '../../src/vault/rename'
import { unlock } from '../../src/vault/vault'
import { readWays, writeWays } from '../../src/vault/ways'
import { madeVault, PASSPHRASE } from './made-vault'

const BO = { name: 'Bo Ledger', passphrase: 'seven quiet lamps wander' }
const ada = { name: 'Ada Quill', secret: { passphrase: PASSPHRASE } }
const bo = { name: BO.name, secret: { passphrase: BO.passphrase } }

describe('a vault of one person', async () => {
  const { header, keys, recoveryKey } = await madeVault()

  it('that an older version made gets ways in when it is opened, and opens by the same passphrase again', async () => {
    const came = await entered({ header }, ada)
    expect(await isSame(came.keys, keys)).toBe(true)
    expect(came.door.header.passphrase.cost).toEqual(COST)
    const again = await entered(came.door, { ...ada, name: '' })
    expect(again.me).toEqual({ ...came.me, signer: expect.anything() as object })
    expect(again.door).toBe(came.door)
  })

  it('takes another passphrase, after which the old one opens nothing', async () => {
    const laid = await laidOut(header)
    const next = 'another four words entirely'
    const changed = await comeIn(laid.door, ada, next, randomBytes)
    if (changed.status !== 'came in') throw new Error(changed.status)
    expect(changed.me.publicKey).toBe(laid.me.publicKey)
    expect(await comeIn(changed.door, ada, undefined, randomBytes)).toEqual({ status: 'wrong passphrase' })
    const came = await entered(changed.door, { name: '', secret: { passphrase: next } })
    expect(came.isRenewed).toBe(false)
    expect(await comeIn(laid.door, ada, 'too short', randomBytes)).toMatchObject({ status: 'poor passphrase' })
    const wrong = { name: '', secret: { passphrase: 'not this one, no' } }
    expect(await comeIn(laid.door, wrong, next, randomBytes)).toEqual({ status: 'wrong passphrase' })
  })

  it('opens by the recovery key with a new passphrase, and then has other keys for signatures', async () => {
    const laid = await laidOut(header)
    const next = 'another four words entirely'
    const came = await comeIn(laid.door, { name: '', secret: { recoveryKey } }, next, randomBytes)
    if (came.status !== 'came in') throw new Error(came.status)
    expect(came.isRenewed).toBe(true)
    expect(came.me).toMatchObject({ id: laid.me.id, root: laid.me.publicKey })
    expect(came.me.publicKey).not.toBe(laid.me.publicKey)
    expect(await isSame(came.keys, keys)).toBe(true)
    const again = await entered(came.door, { name: '', secret: { passphrase: next } })
    expect(again.me.publicKey).toBe(came.me.publicKey)
  })
})

describe('a vault of two people', async () => {
  const { header, keys, recoveryKey } = await madeVault()
  const laid = await laidOut(header)
  const admitted = await admit(laid.door, ada, BO, randomBytes)
  if (admitted.status !== 'admitted') throw new Error(admitted.status)
  const { door, person } = admitted
  /** The same at the least cost: who is refused is refused at any, and sooner. */
  const cheap = await admit(laid.door, ada, BO, randomBytes, LEAST_COST)
  if (cheap.status !== 'admitted') throw new Error(cheap.status)

  it('opens for each by name and passphrase, and for nobody by another’s', async () => {
    const first = await entered(door, ada)
    expect(first.me.id).toBe(laid.me.id)
    const second = await entered(door, { ...bo, name: '  bo   LEDGER ' })
    expect(second.me).toMatchObject({ ...person, root: laid.me.publicKey })
    expect(await isSame(second.keys, keys)).toBe(true)
    for (const wrong of [
      { name: 'Ada Quill', secret: bo.secret },
      { name: 'Bo', secret: bo.secret },
    ])
      expect(await comeIn(door, wrong, undefined, randomBytes)).toEqual({ status: 'wrong passphrase' })
  })

  it('opens under another name by the same passphrase, for the same person with the same key', async () => {
    const renamed = await rename(door, { ...bo, id: person.id }, 'Bo Hale', randomBytes)
    if (renamed.status !== 'renamed') throw new Error(renamed.status)
    const came = await entered(renamed.door, { ...bo, name: 'bo hale' })
    expect(came.me).toMatchObject({ ...person, root: laid.me.publicKey })
    expect(await comeIn(renamed.door, bo, undefined, randomBytes)).toEqual({ status: 'wrong passphrase' })
    expect((await entered(renamed.door, ada)).me.id).toBe(laid.me.id)
    const wrong = { name: BO.name, secret: ada.secret, id: person.id }
    expect(await rename(door, wrong, 'Bo Hale', randomBytes)).toEqual({ status: 'wrong passphrase' })
    const holder = await rename(door, { ...ada, id: laid.me.id }, 'Ada Hale', randomBytes)
    if (holder.status !== 'renamed') throw new Error(holder.status)
    expect((await entered(holder.door, { ...ada, name: 'Ada Hale' })).me.id).toBe(laid.me.id)
  })

  it('gives each a key for signatures that the other has not', async () => {
    const [first, second] = [await entered(door, ada), await entered(door, bo)]
    const signature = await sign(second.me.signer, 'test', { a: 1 })
    expect(await isSignedBy(second.me.publicKey, 'test', { a: 1 }, signature)).toBe(true)
    expect(await isSignedBy(first.me.publicKey, 'test', { a: 1 }, signature)).toBe(false)
    expect(await isSignedBy(second.me.publicKey, 'test', { a: 2 }, signature)).toBe(false)
    expect(await isSignedBy(second.me.publicKey, 'other', { a: 1 }, signature)).toBe(false)
    await expect(crypto.subtle.exportKey('pkcs8', second.me.signer as CryptoKey)).rejects.toThrow()
  })

  it('says no name, and nothing by which one could be guessed without its passphrase', () => {
    const text = new TextDecoder().decode(door.ways)
    expect(text).not.toMatch(/Ledger|Quill/i)
    expect(readWays(door.ways)!.others[0]).toEqual({
      id: person.id,
      cost: COST,
      dataKey: expect.anything() as object,
      own: expect.anything() as object,
    })
  })

  it('lets each choose another passphrase without the other', async () => {
    const next = 'another four words entirely'
    const changed = await comeIn(door, bo, next, randomBytes)
    if (changed.status !== 'came in') throw new Error(changed.status)
    expect(changed.me.publicKey).toBe(person.publicKey)
    expect(await comeIn(changed.door, bo, undefined, randomBytes)).toEqual({ status: 'wrong passphrase' })
    await entered(changed.door, { name: BO.name, secret: { passphrase: next } })
    await entered(changed.door, ada)
  })

  it('makes a way dearer that cost less than today', async () => {
    const came = await entered(cheap.door, bo)
    expect(readWays(came.door.ways)!.others[0]!.cost).toEqual(COST)
    expect((await entered(came.door, bo)).door).toBe(came.door)
  })

  it.each(['memory', 'passes', 'lanes'] as const)('refuses a way whose cost was weakened in %s', async (part) => {
    const ways = readWays(door.ways)!
    const others = ways.others.map((one) => ({ ...one, cost: { ...LEAST_COST, [part]: LEAST_COST[part] - 1 } }))
    const weakened = { ...door, ways: await writeWays({ ...ways, others }, door.header, keys) }
    for (const comer of [ada, bo])
      expect(await comeIn(weakened, comer, undefined, randomBytes)).toMatchObject({ status: 'weakened' })
  })

  it('lets nobody in where a way was changed, added or taken away by hand', async () => {
    const { door, person } = cheap
    const text = new TextDecoder().decode(door.ways)
    const written = JSON.parse(text) as { others: { id: string }[]; holder: { id: string }; root: string }
    const other = await admit(door, ada, { name: 'Cy Vane', passphrase: 'cold rivers turn slowly' }, randomBytes, LEAST_COST)
    if (other.status !== 'admitted') throw new Error(other.status)
    const third = (JSON.parse(new TextDecoder().decode(other.door.ways)) as typeof written).others[1]!
    for (const changed of [
      { ...written, others: [] },
      { ...written, others: [...written.others, third] },
      { ...written, others: [{ ...written.others[0], id: laid.me.id }] },
      { ...written, root: person.publicKey },
      { ...written, holder: { ...written.holder, id: person.id } },
    ]) {
      const wrong: Door = { header: door.header, ways: new TextEncoder().encode(JSON.stringify(changed)) }
      expect(await comeIn(wrong, ada, undefined, randomBytes)).toEqual({ status: 'damaged header' })
    }
    const { header: foreign } = await madeVault()
    expect((await comeIn({ header: foreign, ways: door.ways }, bo, undefined, randomBytes)).status).toBe('damaged header')
    for (let place = 0; place < door.ways.length; place += 7) {
      const flipped = Uint8Array.from(door.ways)
      flipped[place]! ^= 1
      const came = await comeIn(
        { header: door.header, ways: flipped },
        { name: '', secret: { recoveryKey } },
        BO.passphrase,
        randomBytes,
      )
      expect(['damaged header', 'weakened', 'too costly'], `byte ${place}`).toContain(came.status)
    }
  })

  it('shuts one out, who then comes in no more', async () => {
    const out = await shutOut(door, { name: '', passphrase: PASSPHRASE }, person.id, randomBytes)
    if (out.status !== 'shut out') throw new Error(out.status)
    expect(await comeIn(out.door, bo, undefined, randomBytes)).toEqual({ status: 'wrong passphrase' })
    await entered(out.door, ada)
  })

  it('shuts the first one out: the header opens by the passphrase of whoever did it, and the recovery key stays good', async () => {
    const out = await shutOut(door, BO, laid.me.id, randomBytes)
    if (out.status !== 'shut out') throw new Error(out.status)
    expect(await comeIn(out.door, ada, undefined, randomBytes)).toEqual({ status: 'wrong passphrase' })
    const alone = await entered(out.door, { ...bo, name: '' })
    expect(alone.me).toMatchObject({ ...person, root: laid.me.publicKey })
    expect(await unlock(out.door.header, { recoveryKey })).toMatchObject({ status: 'unlocked' })
    expect(readWays(out.door.ways)!.others).toEqual([])
  })

  it('takes nobody’s passphrase for another’s', async () => {
    const { door, person } = cheap
    const asBo = { id: person.id, name: BO.name, passphrase: PASSPHRASE }
    const comer = { ...asBo, secret: asBo }
    const next = 'another four words entirely'
    expect(await comeIn(door, comer, next, randomBytes)).toEqual({ status: 'wrong passphrase' })
    expect(await admit(door, comer, BO, randomBytes)).toEqual({ status: 'wrong passphrase' })
    expect(await shutOut(door, asBo, laid.me.id, randomBytes)).toEqual({ status: 'wrong passphrase' })
  })

  it('admits nobody by a wrong passphrase, or with a poor one', async () => {
    const { door, person } = cheap
    const wrong = { name: '', secret: { passphrase: 'not this one, no' } }
    expect(await admit(door, wrong, BO, randomBytes)).toEqual({ status: 'wrong passphrase' })
    expect(await admit(door, ada, { ...BO, passphrase: 'short' }, randomBytes)).toMatchObject({ status: 'poor passphrase' })
    expect(await shutOut(door, { name: '', passphrase: 'not this one, no' }, person.id, randomBytes)).toEqual({
      status: 'wrong passphrase',
    })
  })
})

async function laidOut(header: Door['header']): Promise<CameIn> {
  const laid = await layWays(header, PASSPHRASE, randomBytes)
  if (laid.status !== 'came in') throw new Error(laid.status)
  return laid
}

async function entered(door: Door, comer: Parameters<typeof comeIn>[1]): Promise<CameIn> {
  const came = await comeIn(door, comer, undefined, randomBytes)
  if (came.status !== 'came in') throw new Error(came.status)
  return came
}

/** Keys can't be read; that one opens what the other sealed says that they are the same. */
async function isSame(some: Keys, others: Keys): Promise<boolean> {
  const place = { table: 'people', id: 'P-0001', version: 3 }
  const opened = await openRecord(others, place, await sealRecord(some, place, Uint8Array.of(1, 2), randomBytes))
  return opened.status === 'opened'
}
