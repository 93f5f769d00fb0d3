/** Decisions and approvals bear the signature of whoever made them, over all that they say and about whom. */

import { isSignedBy, sign, type Signer } from '../vault/signatures'
import type { Item, ShelfName } from '../working/shelves'
import type { Register } from './register'

/** Where an item lies: of which estate, on which shelf, about whom. */
export type Place = { readonly estate: string; readonly shelf: ShelfName; readonly key: string }

const PURPOSE = 'rule36/signed@1'

/** The item with the signature of the person in whose name it is; as it is where it has one, or is in another's name. */
export async function signItem(item: Item, place: Place, person: string, signer: Signer): Promise<Item> {
  if (item.by !== person || item.signature !== undefined) return item
  return { ...item, signature: await sign(signer, PURPOSE, { ...place, item }) }
}

/**
 * Whether an item may be taken for what the person wrote in whose name it is; never where it is in nobody's name.
 *
 * @param role the one in which it is written, which they must have or have had
 */
export async function isGenuine(item: Item, place: Place, role: 'planner' | 'approver', register: Register): Promise<boolean> {
  const { signature, ...said } = item
  const known = typeof item.by === 'string' ? register.get(item.by) : undefined
  if (!known?.roles.has(role)) return false
  for (const key of known.keys) if (await isSignedBy(key, PURPOSE, { ...place, item: said }, signature)) return true
  return false
}
