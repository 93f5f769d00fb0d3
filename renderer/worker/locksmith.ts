/** Handles passphrases apart from the window, which would stand still meanwhile. Each is ended with what it was told once it has answered. */

import { readHeader, writeHeader } from '../../src/vault/header'
import { changePassphrase, makeVault, unlockAndRaise } from '../../src/vault/vault'
import { answerWith } from './answer-with'
import type { LocksmithDialogue } from './locksmith-questions'

answerWith<LocksmithDialogue>({
  make: async ({ passphrase }) => {
    const made = await makeVault(passphrase, randomBytes)
    return made.status === 'made' ? { ...made, header: writeHeader(made.header) } : made
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
})

function randomBytes(count: number): Uint8Array {
  return crypto.getRandomValues(new Uint8Array(count))
}
