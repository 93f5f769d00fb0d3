/** The register of standards: each that stands behind a rule or behind what the planner never reads. */

import { deciding } from './standards/deciding'
import { living } from './standards/living'
import { restriction } from './standards/restriction'
import { security } from './standards/security'
import { separation } from './standards/separation'
import type { Standard } from './standards/standard'
import { womenAndChildren } from './standards/women-and-children'

export type { Standard }

/** By id. */
export const standards: readonly Standard[] = [
  ...deciding,
  ...living,
  ...restriction,
  ...security,
  ...separation,
  ...womenAndChildren,
].sort((a, b) => (a.id < b.id ? -1 : 1))

const byId: ReadonlyMap<string, Standard> = new Map(standards.map((standard) => [standard.id, standard]))

/** A standard that a rule names as its source. */
export function standard(id: string): Standard {
  const found = byId.get(id)
  if (!found) throw new Error(`the register has no standard "${id}"`)
  return found
}
