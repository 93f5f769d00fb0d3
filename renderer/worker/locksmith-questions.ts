/** What the window may ask of the worker that handles passphrases, and what it gets: keys that can be used and not read. */

import type { Poor } from '../../src/vault/come-in'
import type { Comer } from '../../src/vault/find-way'
import type { Me } from '../../src/vault/own'
import type { Keys } from '../../src/vault/keys'
import type { OpenedFile } from '../../src/vault/sealed-file'
import type { Locked, Secret } from '../../src/vault/vault'

/** The header of the window's vault and the ways into it, as they lie on the disk. */
type Door = { readonly header: Uint8Array; readonly ways?: Uint8Array }

/** Keys and how they are wrapped. */
type Made<How> = {
  readonly status: 'made'
  readonly keys: Keys
  /** Shown once, and kept nowhere. */
  readonly recoveryKey: string
} & How

/** `door`: what is to be kept from now on, the same bytes where nothing changed. `isRenewed`: `me` has other keys than before. */
type Unlocked = {
  readonly status: 'unlocked'
  readonly keys: Keys
  readonly me: Me
  readonly door: Required<Door>
  readonly isRenewed: boolean
}
/** `newer`: the header is of a later version of the format. */
export type NotUnlocked = Locked | { readonly status: 'newer' }

/** How a file is sealed, to seal it again for the same secrets. */
export type Sealing = { readonly header: Uint8Array; readonly keys: Keys }

export type OpenedSealed =
  | { readonly status: 'opened'; readonly bytes: Uint8Array<ArrayBuffer>; readonly sealing: Sealing }
  | Exclude<OpenedFile, { readonly status: 'opened' }>

export type LocksmithDialogue = {
  /** For a file. It was unlocked again by both ways in before this is answered. */
  readonly make: {
    readonly ask: { readonly passphrase: string }
    readonly news: never
    readonly answer: Made<{ readonly header: Uint8Array }> | Poor
  }
  /** As `make`, for the memory of the window, of which one person has all. */
  readonly found: {
    readonly ask: { readonly passphrase: string }
    readonly news: never
    readonly answer: Made<{ readonly door: Required<Door>; readonly me: Me }> | Poor
  }
  /** `next`: the passphrase that takes the place of the present one, if it is to. */
  readonly unlock: {
    readonly ask: { readonly door: Door; readonly comer: Comer; readonly next?: string }
    readonly news: never
    readonly answer: Unlocked | Poor | NotUnlocked
  }
  readonly admit: {
    readonly ask: {
      readonly door: Door
      readonly comer: Comer
      readonly newcomer: { readonly name: string; readonly passphrase: string }
    }
    readonly news: never
    readonly answer:
      | {
          readonly status: 'admitted'
          readonly door: Required<Door>
          readonly person: { readonly id: string; readonly publicKey: string }
        }
      | Poor
      | NotUnlocked
  }
  /** `id`: whose way in is taken away. */
  readonly 'shut out': {
    readonly ask: {
      readonly door: Door
      readonly comer: { readonly name: string; readonly passphrase: string; readonly id: string }
      readonly id: string
    }
    readonly news: never
    readonly answer: { readonly status: 'shut out'; readonly door: Required<Door> } | NotUnlocked
  }
  /** `comer`: who is renamed, with the name of before. */
  readonly rename: {
    readonly ask: {
      readonly door: Door
      readonly comer: { readonly name: string; readonly id: string; readonly secret: { readonly passphrase: string } }
      readonly name: string
    }
    readonly news: never
    readonly answer: { readonly status: 'renamed'; readonly door: Required<Door> } | NotUnlocked
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
