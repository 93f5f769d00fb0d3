/** The keys of the vault while it is unlocked. They are here alone, can be used and not read, and go when the page goes. */

import type { Keys } from '../../src/vault/keys'

let held: Keys | undefined
const underWay = new Set<Promise<unknown>>()

export function holdKeys(keys: Keys): void {
  held = keys
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
