/** Makes a key of a passphrase, at a cost that makes guessing dear (Argon2id, RFC 9106). */

import { utf8ToBytes } from '@noble/hashes/utils.js'
import { argon2id } from 'hash-wasm'
import { KEY_BYTES } from './web-crypto'

/** What it takes to try one passphrase. `memory` in kibibytes. */
export type Cost = { readonly memory: number; readonly passes: number; readonly lanes: number }

/** The second recommended option of RFC 9106, section 4: 64 MiB, 3 passes, 4 lanes. */
export const COST: Cost = { memory: 65_536, passes: 3, lanes: 4 }
/** The least that OWASP's Password Storage Cheat Sheet allows where passes are two: 19 MiB. Less is never accepted. */
export const LEAST_COST: Cost = { memory: 19_456, passes: 2, lanes: 1 }
/** More would be a way to bring a computer to a halt. */
const MOST_COST: Cost = { memory: 1_048_576, passes: 16, lanes: 16 }

/** The least length for a passphrase that stands alone (NIST SP 800-63B-4, section 3.1.1.2), in characters. */
const LEAST_LENGTH = 15
/** Of a salt (RFC 9106, section 3.1), in bytes. */
export const SALT_BYTES = 16

/** Whether a cost stated by a file can be used: not where it is so low that passphrases could be guessed, or more than a computer can bear. */
export function judgeCost(cost: Cost): 'usable' | 'weakened' | 'too costly' {
  const each = [cost.memory, cost.passes, cost.lanes]
  const least = [LEAST_COST.memory, LEAST_COST.passes, LEAST_COST.lanes]
  const most = [MOST_COST.memory, MOST_COST.passes, MOST_COST.lanes]
  if (each.some((value, index) => value < least[index]!)) return 'weakened'
  return each.some((value, index) => value > most[index]!) ? 'too costly' : 'usable'
}

/** The cost to go on with: nowhere less than before, nowhere less than what is recommended now. */
export function raise(cost: Cost): Cost {
  return {
    memory: Math.max(cost.memory, COST.memory),
    passes: Math.max(cost.passes, COST.passes),
    lanes: Math.max(cost.lanes, COST.lanes),
  }
}

export function isSameCost(one: Cost, other: Cost): boolean {
  return one.memory === other.memory && one.passes === other.passes && one.lanes === other.lanes
}

/** Why a new passphrase should not be used; undefined: it can be. */
export function problemOfPassphrase(passphrase: string): string | undefined {
  const length = Array.from(prepared(passphrase)).length
  if (length >= LEAST_LENGTH) return undefined
  return `The passphrase has ${length} of at least ${LEAST_LENGTH} characters; four words that don't belong together are easy to remember.`
}

/** 32 bytes. The same characters, however a keyboard composes them, give the same key. */
export function keyOfPassphrase(passphrase: string, salt: Uint8Array, { memory, passes, lanes }: Cost): Promise<Uint8Array> {
  return argon2id({
    password: utf8ToBytes(prepared(passphrase)),
    salt,
    memorySize: memory,
    iterations: passes,
    parallelism: lanes,
    hashLength: KEY_BYTES,
    outputType: 'binary',
  })
}

/** The form NFC, with plain spaces (OpaqueString of RFC 8265, section 4.2). */
function prepared(passphrase: string): string {
  return passphrase.replace(/\p{Zs}/gu, ' ').normalize('NFC')
}
