/** What the window may ask of the worker that handles passphrases, and what it gets: keys that can be used and not read. */

import type { Keys } from '../../src/vault/keys'
import type { Locked, Secret } from '../../src/vault/vault'

/** A vault as it is made, unlocked or changed. `header`: what is to be kept from now on. */
type Made = {
  readonly status: 'made'
  readonly header: Uint8Array
  readonly keys: Keys
  /** Shown once, and kept nowhere. */
  readonly recoveryKey: string
}
type Unlocked = { readonly status: 'unlocked'; readonly keys: Keys; readonly header: Uint8Array }
type Poor = { readonly status: 'poor passphrase'; readonly why: string }
/** `newer`: the header is of a later version of the format. */
export type NotUnlocked = Locked | { readonly status: 'newer' }

export type LocksmithDialogue = {
  readonly make: { readonly ask: { readonly passphrase: string }; readonly news: never; readonly answer: Made | Poor }
  /** `next`: the passphrase that takes the place of the present one, if it is to. */
  readonly unlock: {
    readonly ask: { readonly header: Uint8Array; readonly secret: Secret; readonly next?: string }
    readonly news: never
    readonly answer: Unlocked | Poor | NotUnlocked
  }
}
