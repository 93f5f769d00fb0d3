/** Everyone who ever worked with a vault, as far as it matters for what they signed. */

import type { Role } from './person'
import type { Statement } from './roster'

/** `name`: the latest. `keys`: the public keys that were ever theirs; `roles`: those that they have or ever had. */
export type Known = { readonly name: string; readonly keys: readonly string[]; readonly roles: ReadonlySet<Role> }
export type Register = ReadonlyMap<string, Known>

/** The keys of those who are administrators or ever were. */
export function administratorKeys(register: Register): ReadonlyMap<string, readonly string[]> {
  return new Map([...register].flatMap(([id, { keys, roles }]) => (roles.has('administrator') ? [[id, keys] as const] : [])))
}

/** Of statements that were verified. */
export function registerOf(statements: readonly Statement[]): Register {
  const register = new Map<string, { name: string; readonly keys: string[]; readonly roles: Set<Role> }>()
  for (const { members } of statements) {
    for (const { id, name, publicKey, roles } of members) {
      const known = register.get(id) ?? { name, keys: [], roles: new Set<Role>() }
      register.set(id, known)
      known.name = name
      if (!known.keys.includes(publicKey)) known.keys.push(publicKey)
      for (const role of roles) known.roles.add(role)
    }
  }
  return register
}
