/** A vault opens by its passphrase and by its recovery key, and by nothing else; nothing in its header can be made weaker unseen. */

import { randomBytes } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { readHeader, writeHeader, type Header } from '../../src/vault/header'
import { COST, LEAST_COST, type Cost } from '../../src/vault/passphrase'
import { openSealedFile, sealFile } from '../../src/vault/sealed-file'
import { makeVault, unlock } from '../../src/vault/vault'
import { madeVault, PASSPHRASE } from './made-vault'

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
  const sealed = Buffer.concat(await sealFile(header, keys, clear, randomBytes))

  it('opens by either way in, to keys that open what was sealed', async () => {
    for (const secret of [{ passphrase: PASSPHRASE }, { recoveryKey: recoveryKey.toLowerCase() }]) {
      expect(await unlock(mended(header), secret)).toMatchObject({ status: 'unlocked' })
      expect(await openSealedFile(sealed, secret)).toMatchObject({ status: 'opened', bytes: clear })
    }
  })

  it('tells a wrong passphrase, a wrong recovery key and a mistyped one apart', async () => {
    const other = await madeVault()
    expect(await unlock(header, { passphrase: `${PASSPHRASE} ` })).toEqual({ status: 'wrong passphrase' })
    expect(await unlock(header, { recoveryKey: other.recoveryKey })).toEqual({ status: 'wrong recovery key' })
    expect(await unlock(header, { recoveryKey: recoveryKey.slice(1) })).toMatchObject({
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
    const changed = withCost(header, cost)
    expect(await unlock(changed, { passphrase: PASSPHRASE })).toMatchObject({ status })
    const byRecoveryKey = status === 'wrong passphrase' ? 'damaged header' : status
    expect(await unlock(changed, { recoveryKey })).toMatchObject({ status: byRecoveryKey })
  })

  it('finds by one way in that the other was changed', async () => {
    const { header: other } = await madeVault()
    const byRecovery = mended({ ...header, recovery: other.recovery })
    expect(await unlock(byRecovery, { passphrase: PASSPHRASE })).toEqual({ status: 'damaged header' })
    const byPassphrase = withCost(header, { memory: LEAST_COST.memory + 1 })
    expect(await unlock(byPassphrase, { recoveryKey })).toEqual({ status: 'damaged header' })
  })
})
