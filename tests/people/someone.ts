/** Invented people with keys of their own. */

import { ROLES, type Role } from '../../src/people/person'
import type { Member } from '../../src/people/roster'
import type { Signer } from '../../src/vault/signatures'
import { bytesToHex } from '@noble/hashes/utils.js'
import { makeSigningPair, signingKey } from '../../src/vault/web-crypto'

export type Someone = { readonly member: Member; readonly signer: Signer }

export async function person(id: string, name: string, roles: readonly Role[] = ROLES): Promise<Someone> {
  const { publicKey, secret } = await makeSigningPair()
  return { member: { id, name, roles, publicKey: bytesToHex(publicKey) }, signer: await signingKey(secret) }
}
