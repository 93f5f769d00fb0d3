/**
 * Remembers, apart from the memory and with nothing personal, that there was a vault: where the browser has lost it, and the second copy
 * too, the window must not greet a person as if they were new.
 */

const NAME = 'rule36 vault'

/** `backedUpAt`: when all that is kept was backed up last, in milliseconds since 1970. */
export type VaultMark = { readonly backedUpAt?: number }

/** Undefined: there was no vault, as far as is known. */
export function readMark(): VaultMark | undefined {
  const written = localStorage.getItem(NAME)
  if (written === null) return undefined
  const backedUpAt = Number(written)
  return backedUpAt > 0 ? { backedUpAt } : {}
}

/** What is not given stays as it was. */
export function leaveMark({ backedUpAt = readMark()?.backedUpAt ?? 0 }: VaultMark = {}): void {
  localStorage.setItem(NAME, String(backedUpAt))
}

export function forgetMark(): void {
  localStorage.removeItem(NAME)
}
