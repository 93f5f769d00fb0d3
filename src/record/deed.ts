/** A deed: who saw or did what, when, why, about whom, and what was shown; and the salted digest that the record attests of it. */

import { sha256 } from '@noble/hashes/sha2.js'
import { concatBytes, utf8ToBytes } from '@noble/hashes/utils.js'
import type { Marks } from './marks'

/** Every host has this one; it belongs neither to the DOM nor to Node. */
declare const TextDecoder: new () => { decode: (bytes: Uint8Array) => string }

/**
 * `access`: unlocked, locked, passphrases tried and changed. `stated`: what a planner would have chosen, before a recommendation was
 * shown. `overrode`: decided otherwise than was recommended. `gave out`: printed, exported, saved as a file; `took in`: opened, begun,
 * imported. `looked after`: what was done with the record itself. `destroyed`: what was past its day (`destruction.ts`).
 */
export const DEED_KINDS = [
  'viewed',
  'changed',
  'undone',
  'redone',
  'proposed',
  'stated',
  'decided',
  'overrode',
  'pinned',
  'compared',
  'foresaw',
  'gave out',
  'took in',
  'access',
  'looked after',
  'destroyed',
] as const
export type DeedKind = (typeof DEED_KINDS)[number]

/** What is to be remembered. Everything in it is attested. */
export type Deed = {
  /** The person at the computer. Without a name: of a vault that was made before people had names in it. */
  readonly who: { readonly id: string; readonly name: string }
  /** An instant, as `2026-11-25T09:30:00.000Z`; whoever hosts the record reads the clock. */
  readonly when: string
  readonly kind: DeedKind
  /** What was done, for people: the key of a sentence, and what it is filled with. */
  readonly what: { readonly words: string; readonly values: Readonly<Record<string, string | number>> }
  /** The reason, where one was asked and given. */
  readonly why?: string
  readonly estate?: { readonly id: string; readonly name: string }
  /** Ids of the people whom it concerns. */
  readonly about: readonly string[]
  /** What was shown or given: any JSON. */
  readonly shown?: unknown
  /** How far the chains of signed statements went then, where the entry is of one of them, or somebody unlocked. */
  readonly marks?: Marks
}

/** Of a salt, in bytes: with it, whoever destroys a deed leaves a digest from which nobody can guess it. */
export const SALT_BYTES = 32

/** The bytes that are sealed and digested: a salt, then the deed as JSON. */
export function writeDeed(deed: Deed, salt: Uint8Array): Uint8Array {
  if (salt.length !== SALT_BYTES) throw new Error(`the salt of a deed has ${SALT_BYTES} bytes, not ${salt.length}`)
  return concatBytes(salt, utf8ToBytes(JSON.stringify(deed)))
}

export function readDeed(written: Uint8Array): Deed {
  return JSON.parse(new TextDecoder().decode(written.subarray(SALT_BYTES))) as Deed
}

/** The SHA-256 of a written deed, by its salt unguessable. */
export function digestOf(written: Uint8Array): Uint8Array {
  return sha256(written)
}
