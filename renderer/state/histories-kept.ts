/** Keeps with the open estate the histories that were chosen, as they stood in their files, so that they are there again after a reload. */

import { decodeUtf8 } from '../../src/intake/read'
import { keep } from './changes'
import { desk, type Opened } from './desk'
import type { Told } from './record'

const SHELF = 'outlooks'

/** What a history was chosen for: to fit arrivals to it, or to forecast from it. */
type Use = 'arrivals' | 'forecast'
/** `standing`: of the estate when it was chosen, which tells its day. */
type KeptHistory = { readonly file: string; readonly text: string; readonly months?: number; readonly standing: number }
/** `months`: how far it was forecast. */
export type ChosenFile = { readonly file: string; readonly bytes: Uint8Array<ArrayBuffer>; readonly months?: number }

/** Undefined: it is not wanted any more. */
export function keepHistory(use: Use, chosen: ChosenFile | undefined, record?: Told): void {
  if (!chosen) return keep(SHELF, keyFor(use), undefined)
  const { bytes, ...rest } = chosen
  const text = decodeUtf8(bytes)
  const standing = desk().opened?.standing
  if (!text.ok || standing === undefined) return
  keep(SHELF, keyFor(use), { ...rest, text: text.value, standing } satisfies KeptHistory, record)
}

export function keptHistory(use: Use, { shelves }: Opened): ChosenFile | undefined {
  const kept = shelves[SHELF].get(keyFor(use)) as KeptHistory | undefined
  if (!kept) return undefined
  const { file, text, months } = kept
  return { file, bytes: new TextEncoder().encode(text), ...(months !== undefined && { months }) }
}

function keyFor(use: Use): string {
  return `history ${use}`
}
