/** The lots that decide between equally good plans, drawn once more as they are declared, so that anyone could. */

import { createHash } from 'node:crypto'
import type { Homes, Place, Resident, World } from './facts'

/** The first two bytes of the SHA-256 of the person's id, a line feed and the wing's id. */
export function lotOf({ person }: Resident, { wing }: Place): number {
  return createHash('sha256').update(`${person.id}\n${wing.id}`).digest().readUInt16BE(0)
}

/** The lots of everyone who has a place, together. */
export function lotsOf({ residents }: World, homes: Homes): number {
  return residents.reduce((sum, resident, index) => {
    const home = homes[index] ?? null
    return home === null ? sum : sum + lotOf(resident, home)
  }, 0)
}
