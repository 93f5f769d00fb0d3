/** Says by which rules something was judged: a digest of all that rules state of themselves. */

import { sha256Of } from '../domain/canonical'
import { rules } from './registry'

/** The SHA-256 of every rule's id, title, order, tier, sources, settings and examples. */
export function rulesDigest(): string {
  return sha256Of({ rules: JSON.parse(JSON.stringify(rules)) as unknown[] })
}
