/** The words that everything sealed begins with, by which it is told from other files. */

import { utf8ToBytes } from '@noble/hashes/utils.js'
import { isSameBytes } from './bytes'

/** Then come the version and a line break. Whoever looks into such a file finds out what it is. */
export const MARK = 'Rule36 sealed '

/** Whether bytes are of a sealed file, of any version. */
export function isSealed(bytes: Uint8Array): boolean {
  return isSameBytes(bytes.subarray(0, MARK.length), utf8ToBytes(MARK))
}
