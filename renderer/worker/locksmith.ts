/** Handles passphrases apart from the window, which would stand still meanwhile. Each is ended with what it was told once it has answered. */

import { concatBytes } from '@noble/hashes/utils.js'
import { admit, shutOut } from '../../src/vault/admit'
import { comeIn, layWays } from '../../src/vault/come-in'
import type { Door } from '../../src/vault/find-way'
import { readHeader, writeHeader, type Header } from '../../src/vault/header'
import { rename } from '../../src/vault/rename'
import { openSealedFile, sealFile } from '../../src/vault/sealed-file'
import { makeVault, unlock, type Secret } from '../../src/vault/vault'
import { randomBytes } from '../random-bytes'
import { answerWith } from './answer-with'
import type { LocksmithDialogue, NotUnlocked } from './locksmith-questions'

answerWith<LocksmithDialogue>({
  make: async ({ passphrase }) => {
    const made = await makeVault(passphrase, randomBytes)
    if (made.status !== 'made') return made
    await expectEnters(made.header, { passphrase })
    await expectEnters(made.header, { recoveryKey: made.recoveryKey })
    return { ...made, header: writeHeader(made.header) }
  },
  found: async ({ passphrase }) => {
    const made = await makeVault(passphrase, randomBytes)
    if (made.status !== 'made') return made
    const { status, header, recoveryKey } = made
    await expectEnters(header, { recoveryKey })
    // The passphrase enters here, and nothing is laid where it doesn't.
    const laid = await layWays(header, passphrase, randomBytes)
    if (laid.status !== 'came in') throw new Error(`what was just locked is ${laid.status}; nothing is sealed by it`)
    return { status, keys: laid.keys, me: laid.me, door: written(laid.door), recoveryKey }
  },
  unlock: async ({ door, comer, next }) => {
    const read = readDoor(door)
    if ('status' in read) return read
    const came = await comeIn(read, comer, next, randomBytes)
    if (came.status !== 'came in') return came
    const { keys, me, isRenewed } = came
    return {
      status: 'unlocked',
      keys,
      me,
      isRenewed,
      door: came.door === read ? (door as Required<typeof door>) : written(came.door),
    }
  },
  admit: async ({ door, comer, newcomer }) => {
    const read = readDoor(door)
    if ('status' in read) return read
    const admitted = await admit(read, comer, newcomer, randomBytes)
    return admitted.status === 'admitted' ? { ...admitted, door: written(admitted.door) } : admitted
  },
  'shut out': async ({ door, comer, id }) => {
    const read = readDoor(door)
    if ('status' in read) return read
    const out = await shutOut(read, comer, id, randomBytes)
    return out.status === 'shut out' ? { ...out, door: written(out.door) } : out
  },
  rename: async ({ door, comer, name }) => {
    const read = readDoor(door)
    if ('status' in read) return read
    const renamed = await rename(read, comer, name, randomBytes)
    return renamed.status === 'renamed' ? { ...renamed, door: written(renamed.door) } : renamed
  },
  'open file': async ({ sealed, secret }) => {
    const opened = await openSealedFile(sealed, secret)
    if (opened.status !== 'opened') return opened
    const { bytes, header, keys } = opened
    return { status: 'opened', bytes: new Uint8Array(bytes), sealing: { header: writeHeader(header), keys } }
  },
  'seal file': async ({ clear, sealing }) => {
    const read = readHeader(sealing.header)
    if (read.status !== 'read') throw new Error(`a header that was made here is ${read.status}`)
    return concatBytes(...(await sealFile(read.header, sealing.keys, clear, randomBytes)))
  },
})

/** A vault that was just made opens by this way in. */
async function expectEnters(header: Header, secret: Secret): Promise<void> {
  const again = await unlock(header, secret)
  if (again.status !== 'unlocked') throw new Error(`what was just locked is ${again.status}; nothing is sealed by it`)
}

type Written = LocksmithDialogue['unlock']['ask']['door']

function readDoor({ header, ways }: Written): Door | Extract<NotUnlocked, { readonly status: 'newer' | 'damaged header' }> {
  const read = readHeader(header)
  if (read.status !== 'read') return { status: read.status === 'newer' ? 'newer' : 'damaged header' }
  return { header: read.header, ...(ways && { ways }) }
}

function written({ header, ways }: Required<Door>): Required<Written> {
  return { header: writeHeader(header), ways }
}
