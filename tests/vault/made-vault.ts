/** A vault of an invented administration, made once at the least cost, so that tests needn't wait. */

import { randomBytes } from 'node:crypto'
import { LEAST_COST } from '../../src/vault/passphrase'
import { makeVault, type MadeVault } from '../../src/vault/vault'

export const PASSPHRASE = 'plum kettle harbour sings'

export async function madeVault(): Promise<Extract<MadeVault, { readonly status: 'made' }>> {
  const made = await makeVault(PASSPHRASE, randomBytes, LEAST_COST)
  if (made.status !== 'made') throw new Error(made.why)
  return made
}
