/**
 * Who works with a vault and in which roles: a chain of statements, each signed by somebody who was an administrator in the one before,
 * so that nobody can give themselves a role by hand, not even someone who may read everything here.
 */

import { canonicalJson, sha256Of } from '../domain/canonical'
import { comparableName } from '../vault/name-of-person'
import { isSignedBy, sign, type Signer } from '../vault/signatures'
import type { Person, Role } from './person'

/** A person, with the key by which what they signed is verified. Who was removed stays, without roles, so that it can be. */
export type Member = Person & { readonly publicKey: string }

/** Which decisions another person must approve: all; overrides; those that restrict a person more than now; none. */
export const APPROVALS = ['every', 'overrides', 'restricting', 'none'] as const
export type Approvals = (typeof APPROVALS)[number]

export type Roster = { readonly members: readonly Member[]; readonly approvals: Approvals }

/** `renewed`: whoever signs it came in by the recovery key, and has another public key from now on. */
export type Statement = Roster & {
  readonly kind: 'founded' | 'changed' | 'renewed'
  readonly number: number
  /** In milliseconds since 1970. */
  readonly at: number
  /** Who signs, by id. */
  readonly by: string
  /** The SHA-256 of the statement before; empty in the first. */
  readonly before: string
  readonly signature: string
}

type Unsigned = Omit<Statement, 'signature'>

const PURPOSE = 'rule36/roster@1'

/** The first statement: one person, who may do everything. */
export function found(founder: Member, signer: Signer, at: number): Promise<Statement> {
  const first = { kind: 'founded', number: 1, at, by: founder.id, before: '', members: [founder], approvals: 'every' } as const
  return signed(first, signer)
}

/** One more statement after the last of these. */
export function restate(
  statements: readonly Statement[],
  kind: 'changed' | 'renewed',
  roster: Roster,
  { by, signer, at }: { readonly by: string; readonly signer: Signer; readonly at: number },
): Promise<Statement> {
  const last = statements.at(-1)!
  const { members, approvals } = roster
  return signed({ kind, number: last.number + 1, at, by, before: sha256Of(last), members, approvals }, signer)
}

async function signed(unsigned: Unsigned, signer: Signer): Promise<Statement> {
  return { ...unsigned, signature: await sign(signer, PURPOSE, unsigned) }
}

export type ReadRoster =
  | { readonly status: 'good'; readonly roster: Roster }
  /** From this statement on, somebody changed it who may not. */
  | { readonly status: 'tampered'; readonly number: number }

/**
 * What the last statement says, if every one is by somebody who might make it.
 *
 * @param root the public key of the person who made the vault, as this person's own keys remember it
 */
export async function readRoster(statements: readonly Statement[], root: string): Promise<ReadRoster> {
  let before: Statement | undefined
  const names = new Map<string, string>()
  for (const [index, statement] of statements.entries()) {
    const isGood = (await follows(before, statement, root)) && keepsNamesApart(statement, names)
    if (!isGood) return { status: 'tampered', number: index + 1 }
    before = statement
  }
  return before ? { status: 'good', roster: before } : { status: 'tampered', number: 1 }
}

async function follows(before: Statement | undefined, statement: Statement, root: string): Promise<boolean> {
  const { signature, ...unsigned } = statement
  const signedBy = (key: string | undefined): Promise<boolean> =>
    key === undefined ? Promise.resolve(false) : isSignedBy(key, PURPOSE, unsigned, signature)
  const signs = (members: readonly Member[]) => members.find(({ id, roles }) => id === statement.by && isAdministrator(roles))
  if (!before) {
    const [founder, ...others] = statement.members
    const isFirst = statement.kind === 'founded' && others.length === 0 && founder?.publicKey === root
    return isFirst && signs(statement.members) === founder && signedBy(root)
  }
  const signer = signs(before.members)
  if (!signer || statement.before !== sha256Of(before) || statement.number !== before.number + 1) return false
  if (!leavesEveryone(before, statement)) return false
  const isRenewed = statement.kind === 'renewed'
  const keysChanged = before.members.filter((one) => memberOf(statement, one.id)?.publicKey !== one.publicKey)
  if (keysChanged.some((one) => !isRenewed || one !== signer)) return false
  if (isRenewed && !isElseTheSame(before, statement)) return false
  return signedBy(isRenewed ? memberOf(statement, signer.id)?.publicKey : signer.publicKey)
}

/** Whoever came in by the recovery key changes nothing but their own public key. */
function isElseTheSame(before: Roster, { members, approvals }: Roster): boolean {
  const without = (all: readonly Member[]): string => canonicalJson(all.map(({ id, name, roles }) => ({ id, name, roles })))
  return before.approvals === approvals && without(before.members) === without(members)
}

/** Nobody vanishes or takes another's place, and somebody is still an administrator. */
function leavesEveryone(before: Roster, { members }: Roster): boolean {
  const ids = new Set(members.map(({ id }) => id))
  return (
    ids.size === members.length &&
    before.members.every(({ id }) => ids.has(id)) &&
    members.some(({ roles }) => isAdministrator(roles))
  )
}

/**
 * Nobody bears a name that is or ever was another's, so that a name says who it was in all that was ever written down.
 *
 * @param names whose each name is, by how it is compared; those of this roster are added
 */
function keepsNamesApart({ members }: Roster, names: Map<string, string>): boolean {
  return members.every(({ id, name }) => {
    const comparable = comparableName(name)
    const whose = names.get(comparable)
    names.set(comparable, id)
    return whose === undefined || whose === id
  })
}

/** Whether a name is, or ever was, that of somebody else than this person. */
export function isNameTaken(statements: readonly Roster[], name: string, id?: string): boolean {
  const comparable = comparableName(name)
  return statements.some(({ members }) => members.some((one) => one.id !== id && comparableName(one.name) === comparable))
}

export function memberOf({ members }: Roster, id: string): Member | undefined {
  return members.find((one) => one.id === id)
}

/** Who has a way in. */
export function presentIn({ members }: Roster): readonly Member[] {
  return members.filter(({ roles }) => roles.length > 0)
}

/** Whether there are two people, one of whom can decide and the other approve. */
export function canBeApproved(roster: Roster): boolean {
  const having = (role: Role) => presentIn(roster).filter(({ roles }) => roles.includes(role))
  return having('approver').some(({ id }) => having('planner').some((planner) => planner.id !== id))
}

/** Which decisions need approval: none as long as nobody could approve another's. */
export function approvalsNow(roster: Roster): Approvals {
  return canBeApproved(roster) ? roster.approvals : 'none'
}

/** Whether the last administrator would be gone if this person had these roles instead. */
export function leavesNoAdministrator(roster: Roster, id: string, roles: readonly Role[]): boolean {
  return !presentIn(roster).some((one) => isAdministrator(one.id === id ? roles : one.roles))
}

function isAdministrator(roles: readonly Role[]): boolean {
  return roles.includes('administrator')
}
