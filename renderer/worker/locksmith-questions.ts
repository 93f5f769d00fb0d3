/** What the window may ask of the worker that handles passphrases, and what it gets: keys that can be used and not read. */

import type { Keys } from '../../src/vault/keys'
import type { OpenedFile } from '../../src/vault/sealed-file'
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

/** How a file is sealed, to seal it again for the same secrets. */
export type Sealing = { readonly header: Uint8Array; readonly keys: Keys }

export type OpenedSealed =
  | { readonly status: 'opened'; readonly bytes: Uint8Array<ArrayBuffer>; readonly sealing: Sealing }
  | Exclude<OpenedFile, { readonly status: 'opened' }>

export type LocksmithDialogue = {
  /** It was unlocked again by both ways in before this is answered. */
  readonly make: { readonly ask: { readonly passphrase: string }; readonly news: never; readonly answer: Made | Poor }
  /** `next`: the passphrase that takes the place of the present one, if it is to. */
  readonly unlock: {
    readonly ask: { readonly header: Uint8Array; readonly secret: Secret; readonly next?: string }
    readonly news: never
    readonly answer: Unlocked | Poor | NotUnlocked
  }
  readonly 'open file': {
    readonly ask: { readonly sealed: Uint8Array; readonly secret: Secret }
    readonly news: never
    readonly answer: OpenedSealed
  }
  readonly 'seal file': {
    readonly ask: { readonly clear: Uint8Array; readonly sealing: Sealing }
    readonly news: never
    readonly answer: Uint8Array<ArrayBuffer>
  }
}
