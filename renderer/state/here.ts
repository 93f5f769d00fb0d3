/** Who is at this computer: the person who unlocked the window; and who else works with its vault. */

import { create } from 'zustand'
import { ROLES, type Person } from '../../src/people/person'
import { registerOf, type Register } from '../../src/people/register'
import { approvalsNow, memberOf, type Approvals, type Roster, type Statement } from '../../src/people/roster'
import { holdPerson } from '../storage/keys'

type HereState = {
  readonly person: Person
  /** Undefined where there is no vault. */
  readonly roster: Roster | undefined
  /** The public key of the person who made the vault, from whom every role follows. */
  readonly root: string | undefined
  /** Who came in by the recovery key, and when: they sign with another key since. */
  readonly renewals: readonly { readonly name: string; readonly at: number }[]
  /** Everyone who ever worked with the vault, by id. */
  readonly register: Register
  /** Which decisions another person must approve now. */
  readonly approvals: Approvals
}

/** Where there is no vault, there are samples alone: whoever tries them has no name and may do everything. */
const EXERCISE: HereState = {
  person: { id: '', name: '', roles: ROLES },
  roster: undefined,
  root: undefined,
  renewals: [],
  register: new Map(),
  approvals: 'none',
}

export const useHere = create<HereState>(() => EXERCISE)

/** The person who unlocked this window; without a vault, nobody in particular (`id` and `name` are empty). */
export function whoIsHere(): Person {
  return useHere.getState().person
}

/** Takes over who works here, of statements that were verified; the person must be among them. */
export function beHere(id: string, statements: readonly Statement[]): void {
  const roster = statements.at(-1)!
  const { name, roles } = memberOf(roster, id)!
  const person: Person = { id, name, roles }
  holdPerson(person)
  const register = registerOf(statements)
  useHere.setState({
    person,
    roster,
    root: statements[0]!.members[0]!.publicKey,
    renewals: statements.flatMap(({ kind, by, at }) => (kind === 'renewed' ? [{ name: register.get(by)!.name, at }] : [])),
    register,
    approvals: approvalsNow(roster),
  })
}
