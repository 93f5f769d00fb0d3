/** The keys of the vault while it is unlocked. They are here alone, can be used and not read, and go when the page goes. */

import { wipeKeys, type Keys } from '../../src/vault/keys'

let held: Keys | undefined
const underWay = new Set<Promise<unknown>>()

export function holdKeys(keys: Keys): void {
  held = keys
}

/** Whether there are keys: a vault that is unlocked. */
export function hasKeys(): boolean {
  return held !== undefined
}

/** Wipes what can be wiped of the keys, before the page goes. */
export function dropKeys(): void {
  if (held) wipeKeys(held)
  held = undefined
}

/** Does something with the keys as they are now; undefined: there is no vault, or it is locked. */
export function withKeys<T>(work: (keys: Keys | undefined) => Promise<T>): Promise<T> {
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
