/** Whether the browser promises not to throw away by itself what is kept here, as when its disk is full. */

/** Asks the browser for that promise, which it may give, refuse, or put to the person. */
export async function askToLast(): Promise<void> {
  await navigator.storage.persist()
}

export function isLasting(): Promise<boolean> {
  return navigator.storage.persisted()
}
