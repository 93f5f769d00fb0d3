/** Handles passphrases apart from the window, which would stand still meanwhile. Each is ended with what it was told once it has answered. */

import { concatBytes } from '@noble/hashes/utils.js'
import { readHeader, writeHeader } from '../../src/vault/header'
import { openSealedFile, sealFile } from '../../src/vault/sealed-file'
import { changePassphrase, makeVault, unlock, unlockAndRaise } from '../../src/vault/vault'
import { randomBytes } from '../random-bytes'
import { answerWith } from './answer-with'
import type { LocksmithDialogue } from './locksmith-questions'

answerWith<LocksmithDialogue>({
  make: async ({ passphrase }) => {
    const made = await makeVault(passphrase, randomBytes)
    if (made.status !== 'made') return made
    for (const secret of [{ passphrase }, { recoveryKey: made.recoveryKey }]) {
      const again = await unlock(made.header, secret)
      if (again.status !== 'unlocked') throw new Error(`what was just locked is ${again.status}; nothing is sealed by it`)
    }
    return { ...made, header: writeHeader(made.header) }
  },
  unlock: async ({ header: bytes, secret, next }) => {
    const read = readHeader(bytes)
    if (read.status !== 'read') return { status: read.status === 'newer' ? 'newer' : 'damaged header' }
    if (next !== undefined) {
      const changed = await changePassphrase(read.header, secret, next, randomBytes)
      return changed.status === 'changed'
        ? { status: 'unlocked', keys: changed.keys, header: writeHeader(changed.header) }
        : changed
    }
    const unlocked = await unlockAndRaise(read.header, secret, randomBytes)
    if (unlocked.status !== 'unlocked') return unlocked
    const { keys, raised } = unlocked
    return { status: 'unlocked', keys, header: raised ? writeHeader(raised) : bytes }
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
