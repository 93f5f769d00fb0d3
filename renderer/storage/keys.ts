/** What whoever unlocked the window holds. It is here alone, its keys can be used and not read, and it goes when the page goes. */

import type { Person } from '../../src/people/person'
import { wipeKeys, type Keys } from '../../src/vault/keys'
import type { Ringed } from '../../src/vault/ring'
import type { Signer } from '../../src/vault/signatures'
import { ringed } from './ring'

/** The keys of the vault and of its parts while it is unlocked, who unlocked it, and the key by which they sign. */
export type Held = { readonly keys: Ringed; readonly person: Person; readonly signer: Signer }

let held: (Omit<Held, 'keys'> & { readonly keys: Keys }) | undefined
const underWay = new Set<Promise<unknown>>()

export function hold(all: NonNullable<typeof held>): void {
  held = all
}

/** The same person with other roles. */
export function holdPerson(person: Person): void {
  if (held) held = { ...held, person }
}

/** Whether there are keys: a vault that is unlocked. */
export function hasKeys(): boolean {
  return held !== undefined
}

/** Wipes what can be wiped of the keys, before the page goes. */
export function dropKeys(): void {
  if (held) wipeKeys(held.keys)
  held = undefined
}

/** Does something with the keys as they are now; undefined: there is no vault, or it is locked. */
export function withKeys<T>(work: (keys: Ringed | undefined) => Promise<T>): Promise<T> {
  return withHeld((all) => work(all?.keys))
}

/** As `withKeys`, in the name of whoever is here. */
export function withHeld<T>(work: (all: Held | undefined) => Promise<T>): Promise<T> {
  const task = held ? withRing(held, work) : work(undefined)
  const done = (): boolean => underWay.delete(task)
  underWay.add(task)
  task.then(done, done)
  return task
}

async function withRing<T>(all: NonNullable<typeof held>, work: (all: Held) => Promise<T>): Promise<T> {
  return work({ ...all, keys: await ringed(all.keys) })
}

/** Comes back once nothing that was begun with the keys is under way any more. */
export async function whenIdle(): Promise<void> {
  while (underWay.size > 0) await Promise.allSettled(underWay)
}
