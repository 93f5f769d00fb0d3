/**
 * Stands in for fflate in the window: what fflate would give to workers made of text, which the Content Security Policy forbids, is
 * done at once. The window's own worker does it, so nobody waits.
 */

import { zipSync, type AsyncZippable, type FlateError } from 'fflate/browser'

export * from 'fflate/browser'

type Zipped = (error: FlateError | null, archive: Uint8Array) => void

export function zip(files: AsyncZippable, done: Zipped): void {
  done(null, zipSync(files))
}
