/** A vault opens by its passphrase and by its recovery key, and by nothing else; nothing in its header can be made weaker unseen. */

import { randomBytes } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { readHeader, writeHeader, type Header } from '../../src/vault/header'
import { COST, LEAST_COST, type Cost } from '../../src/vault/passphrase'
import { openRecord, sealRecord } from '../../src/vault/records'
import { changePassphrase, makeVault, unlock } from '../../src/vault/vault'
import { madeVault, PASSPHRASE } from './made-vault'

const place = { table: 'people', id: 'P-0001', version: 3 }
const clear = new TextEncoder().encode('Invented, Person')

/** Written and read again, with its checksum mended: as somebody would who can change the file. */
function mended(header: Header): Header {
  const read = readHeader(writeHeader(header))
  if (read.status !== 'read') throw new Error(read.status)
  return read.header
}

function withCost(header: Header, cost: Partial<Cost>): Header {
  return mended({ ...header, passphrase: { ...header.passphrase, cost: { ...header.passphrase.cost, ...cost } } })
}

describe('a vault', async () => {
  const { header, keys, recoveryKey } = await madeVault()
  const sealed = await sealRecord(keys, place, clear, randomBytes)

  it('opens by either way in, to keys that open what was sealed', async () => {
    for (const secret of [{ passphrase: PASSPHRASE }, { recoveryKey: recoveryKey.toLowerCase() }]) {
      const unlocked = await unlock(mended(header), secret, randomBytes)
      if (unlocked.status !== 'unlocked') throw new Error(unlocked.status)
      expect(await openRecord(unlocked.keys, place, sealed)).toEqual({ status: 'opened', bytes: clear })
    }
  })

  it('tells a wrong passphrase, a wrong recovery key and a mistyped one apart', async () => {
    const other = await madeVault()
    expect(await unlock(header, { passphrase: `${PASSPHRASE} ` }, randomBytes)).toEqual({ status: 'wrong passphrase' })
    expect(await unlock(header, { recoveryKey: other.recoveryKey }, randomBytes)).toEqual({ status: 'wrong recovery key' })
    expect(await unlock(header, { recoveryKey: recoveryKey.slice(1) }, randomBytes)).toMatchObject({
      status: 'mistyped recovery key',
      problems: [expect.stringContaining('Group 1')],
    })
  })

  it('refuses a short passphrase, and costs that no vault may have', async () => {
    expect(await makeVault('only fourteen.', randomBytes)).toMatchObject({
      status: 'poor passphrase',
      why: expect.stringContaining('14 of at least 15') as string,
    })
    await expect(makeVault(PASSPHRASE, randomBytes, { ...COST, memory: 1_024 })).rejects.toThrow('1024')
  })

  it.each([
    [{ memory: LEAST_COST.memory - 1 }, 'weakened'],
    [{ passes: LEAST_COST.passes - 1 }, 'weakened'],
    [{ lanes: 0 }, 'weakened'],
    [{ memory: 4_000_000 }, 'too costly'],
    [{ passes: 1_000_000 }, 'too costly'],
    // Within what is allowed it is another cost than the one by which the key was made.
    [{ passes: LEAST_COST.passes + 1 }, 'wrong passphrase'],
  ] as const)('refuses a header whose cost was changed to %j', async (cost, status) => {
    expect(await unlock(withCost(header, cost), { passphrase: PASSPHRASE }, randomBytes)).toMatchObject({ status })
  })

  it('finds by one way in that the other was changed', async () => {
    const { header: other } = await madeVault()
    const byRecovery = mended({ ...header, recovery: other.recovery })
    expect(await unlock(byRecovery, { passphrase: PASSPHRASE }, randomBytes)).toEqual({ status: 'damaged header' })
    const byPassphrase = withCost(header, { memory: LEAST_COST.memory + 1 })
    expect(await unlock(byPassphrase, { recoveryKey }, randomBytes)).toEqual({ status: 'damaged header' })
  })

  it('raises what a passphrase costs when it is unlocked by it, keys unchanged', async () => {
    const unlocked = await unlock(header, { passphrase: PASSPHRASE }, randomBytes)
    if (unlocked.status !== 'unlocked' || !unlocked.raised) throw new Error('it was not raised')
    expect(unlocked.raised.passphrase.cost).toEqual(COST)
    expect(unlocked.raised.recovery).toEqual(header.recovery)
    const again = await unlock(mended(unlocked.raised), { passphrase: PASSPHRASE }, randomBytes)
    if (again.status !== 'unlocked') throw new Error(again.status)
    expect(again.raised).toBeUndefined()
    expect(await openRecord(again.keys, place, sealed)).toEqual({ status: 'opened', bytes: clear })
  })

  it('takes another passphrase by either way in; then the old one opens nothing', async () => {
    const next = 'another four words entirely'
    const changed = await changePassphrase(header, { recoveryKey }, next, randomBytes)
    if (changed.status !== 'changed') throw new Error(changed.status)
    expect(await unlock(changed.header, { passphrase: PASSPHRASE }, randomBytes)).toEqual({ status: 'wrong passphrase' })
    const unlocked = await unlock(changed.header, { passphrase: next }, randomBytes)
    if (unlocked.status !== 'unlocked') throw new Error(unlocked.status)
    expect(await openRecord(unlocked.keys, place, sealed)).toEqual({ status: 'opened', bytes: clear })
    expect(await changePassphrase(header, { passphrase: 'not this one, no' }, next, randomBytes)).toEqual({
      status: 'wrong passphrase',
    })
  })
})
