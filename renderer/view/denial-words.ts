/** Why a person may not do something, in words that say who may. */

import type { Denial } from '../../src/people/permissions'
import type { Role } from '../../src/people/person'
import type { Speech } from '../words/say'

/** @param roles those of whoever is here */
export function denialWords(denial: Denial, roles: readonly Role[], speech: Speech): string {
  const { say } = speech
  if (denial.why === 'role')
    return say('denied.role', { needs: neededWords(denial.needs, speech), roles: rolesWords(roles, speech) })
  return say(`denied.${denial.why}`)
}

export function rolesWords(roles: readonly Role[], { say, list }: Speech): string {
  return list(roles.map((role) => say(`role.${role}`)))
}

/** Any one of these is enough. */
export function neededWords(roles: readonly Role[], { say, either }: Speech): string {
  return either(roles.map((role) => say(`role.some.${role}`)))
}
