/** What whoever unlocked the window holds. It is here alone, its keys can be used and not read, and it goes when the page goes. */

import type { Person } from '../../src/people/person'
import { wipeKeys, type Keys } from '../../src/vault/keys'
import type { Signer } from '../../src/vault/signatures'

/** The keys of the vault while it is unlocked, who unlocked it, and the key by which they sign. */
export type Held = { readonly keys: Keys; readonly person: Person; readonly signer: Signer }

let held: Held | undefined
const underWay = new Set<Promise<unknown>>()

export function hold(all: Held): void {
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
export function withKeys<T>(work: (keys: Keys | undefined) => Promise<T>): Promise<T> {
  return withHeld((all) => work(all?.keys))
}

/** As `withKeys`, in the name of whoever is here. */
export function withHeld<T>(work: (all: Held | undefined) => Promise<T>): Promise<T> {
  const task = work(held)
  const done = (): boolean => underWay.delete(task)
  underWay.add(task)
  task.then(done, done)
  return task
}

/** Comes back once nothing that was begun with the keys is under way any more. */
export async function whenIdle(): Promise<void> {
  while (underWay.size > 0) await Promise.allSettled(underWay)
}
