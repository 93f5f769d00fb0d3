/** Who works here: people are added, renamed, given roles and taken out by an administrator, who signs each of it. */

import { ROLES, type Role } from '../../src/people/person'
import {
  isNameTaken,
  leavesNoAdministrator,
  memberOf,
  readRoster,
  restate,
  type Approvals,
  type Member,
  type Roster,
  type Statement,
} from '../../src/people/roster'
import { digestsOf, markOf } from '../../src/record/marks'
import { tidyName } from '../../src/vault/name-of-person'
import { readWays } from '../../src/vault/ways'
import type { Door } from '../storage/database'
import { withHeld, type Held } from '../storage/keys'
import { recallPeople } from '../storage/people'
import { findVault, replaceDoor } from '../storage/vault'
import { hearOthers, tellOthers } from '../storage/windows'
import { askLocksmith } from '../worker/ask'
import { beHere, useHere, whoIsHere } from './here'
import { statedAnew } from './put-back'
import { deedOf, said, type Told } from './record'
import { report } from './report-bug'
import { hearOf } from './saving'
import { holdDoor, lock, type Refusal } from './vault'

/** Why it was not done. `not allowed`: whoever is here is no administrator, or the last one would be gone. `name taken`: it is another's. */
export type NotChanged = Refusal | { readonly status: 'not allowed' } | { readonly status: 'name taken' }

/** Whose way in is the header's own, and who therefore has to be an administrator. */
export async function holderOfVault(): Promise<string | undefined> {
  const door = await doorNow()
  return door?.ways && readWays(door.ways)?.holder.id
}

/** Lets a person in, who chose this passphrase; undefined: it is done. */
export function addPerson(
  own: string,
  newcomer: { readonly name: string; readonly roles: readonly Role[]; readonly passphrase: string },
): Promise<NotChanged | undefined> {
  return change(async ({ door, roster, statements, keep }) => {
    const name = tidyName(newcomer.name)
    if (isNameTaken(statements, name)) return { status: 'name taken' }
    const { id, name: mine } = whoIsHere()
    const comer = { id, name: mine, secret: { passphrase: own } }
    const admitted = await askLocksmith('admit', { door, comer, newcomer: { name, passphrase: newcomer.passphrase } })
    if (admitted.status !== 'admitted') return admitted
    const member: Member = { ...admitted.person, name, roles: inOrder(newcomer.roles) }
    const what = said('deed.person-added', { name })
    return keep({ ...roster, members: [...roster.members, member] }, admitted.door, { what, shown: { roles: member.roles } })
  })
}

/** Gives a person another name, under which they come in by the passphrase that they have; undefined: it is done. */
export function renamePerson(id: string, newName: string, passphrase: string): Promise<NotChanged | undefined> {
  return change(async ({ door, roster, statements, keep }) => {
    const name = tidyName(newName)
    const member = memberOf(roster, id)
    if (!member?.roles.length) return { status: 'not allowed' }
    if (isNameTaken(statements, name, id)) return { status: 'name taken' }
    const renamed = await askLocksmith('rename', { door, comer: { id, name: member.name, secret: { passphrase } }, name })
    if (renamed.status !== 'renamed') return renamed
    const members = roster.members.map((one) => (one.id === id ? { ...one, name } : one))
    return keep({ ...roster, members }, renamed.door, { what: said('deed.renamed', { before: member.name, name }) })
  })
}

/** Takes a person's way in and all their roles away; undefined: it is done. */
export function takeOut(own: string, id: string): Promise<NotChanged | undefined> {
  return change(async ({ door, roster, keep }) => {
    if (id === whoIsHere().id || leavesNoAdministrator(roster, id, [])) return { status: 'not allowed' }
    const comer = { id: whoIsHere().id, name: whoIsHere().name, passphrase: own }
    const out = await askLocksmith('shut out', { door, comer, id })
    if (out.status !== 'shut out') return out
    return keep(withRoles(roster, id, []), out.door, { what: said('deed.person-removed', { name: memberOf(roster, id)!.name }) })
  })
}

/** Gives a person these roles, of which there must be one; undefined: it is done. */
export function changeRoles(id: string, roles: readonly Role[]): Promise<NotChanged | undefined> {
  return change(async ({ door, roster, keep }) => {
    const isHolder = door.ways !== undefined && readWays(door.ways)?.holder.id === id
    const losesAdministrator = !roles.includes('administrator') && (isHolder || leavesNoAdministrator(roster, id, roles))
    const member = memberOf(roster, id)
    if (roles.length === 0 || losesAdministrator || !member?.roles.length) return { status: 'not allowed' }
    const what = said('deed.roles', { name: member.name })
    return keep(withRoles(roster, id, inOrder(roles)), door, { what, shown: { before: member.roles, after: inOrder(roles) } })
  })
}

/** Which decisions another person must approve from now on; undefined: it is done. */
export function changeApprovals(approvals: Approvals): Promise<NotChanged | undefined> {
  return change(async ({ door, roster, keep }) =>
    keep({ ...roster, approvals }, door, {
      what: said('deed.approvals'),
      shown: { before: roster.approvals, after: approvals },
    }),
  )
}

/** Windows in which others changed who works here take that over; undefined or without roles: this person is out, and the window locks. */
export function hearOfPeople(): () => void {
  return hearOthers(({ news }) => {
    if (news === 'people') report(takeOver())
  })
}

async function takeOver(): Promise<void> {
  const { id } = whoIsHere()
  const statements = id === '' ? undefined : await withHeld((held) => statementsNow(held))
  if (!statements) return
  if ((memberOf(statements.at(-1)!, id)?.roles.length ?? 0) === 0) return lock(false)
  beHere(id, statements)
}

type Done = Pick<Told, 'what' | 'shown'>

type Changing = {
  readonly door: Door
  readonly roster: Roster
  /** All there ever were, of which the roster is the last. */
  readonly statements: readonly Statement[]
  /** Keeps another roster with these ways in, with what the record says of it. */
  readonly keep: (roster: Roster, door: Door, deed: Done) => Promise<NotChanged | undefined>
}

/** One change at a time, of what lies on the disk then, by somebody who is an administrator there. */
function change(work: (changing: Changing) => Promise<NotChanged | undefined>): Promise<NotChanged | undefined> {
  return navigator.locks.request('rule36 people', () =>
    withHeld(async (held): Promise<NotChanged | undefined> => {
      const door = await doorNow()
      const statements = await statementsNow(held)
      if (!held || !door || !statements) return { status: 'busy' }
      const { id } = held.person
      const roster = statements.at(-1)!
      if (!memberOf(roster, id)?.roles.includes('administrator')) return { status: 'not allowed' }
      const keep = async (next: Roster, after: Door, deed: Done): Promise<NotChanged | undefined> => {
        const statement = await restate(statements, 'changed', next, { by: id, signer: held.signer, at: Date.now() })
        const all = [...statements, statement]
        const read = await readRoster(all, useHere.getState().root!)
        if (read.status !== 'good') throw new Error('a change of who works here would not be taken for one')
        const members = next.members.map(({ id: of, name, roles }) => ({ id: of, name, roles }))
        const shown = { members, approvals: next.approvals }
        const deeds = [
          deedOf({ kind: 'access', what: said('deed.people'), shown, marks: { roster: markOf(digestsOf(all)) } }),
          deedOf({ kind: 'access', ...deed }),
        ]
        const kept = await replaceDoor(door, after, held.keys, { key: 'people', statements: all }, deeds)
        if (kept.status !== 'kept' || !kept.value) return { status: 'busy' }
        holdDoor(after)
        beHere(id, all)
        statedAnew('roster')
        hearOf(kept.value.head)
        tellOthers({ news: 'people' })
        return undefined
      }
      return work({ door, roster, statements, keep })
    }),
  )
}

async function doorNow(): Promise<Door | undefined> {
  const found = await findVault()
  return found.status === 'kept' && found.value.status === 'locked' ? found.value.door : undefined
}

/** As they lie on the disk, going on from those that were verified when this person came in; undefined: they can't be used. */
async function statementsNow(held: Held | undefined): Promise<readonly Statement[] | undefined> {
  const people = held && (await recallPeople(held.keys))
  if (people?.status !== 'kept' || people.value.status !== 'found') return undefined
  const { statements } = people.value
  const { root } = useHere.getState()
  const read = root === undefined ? undefined : await readRoster(statements, root)
  return read?.status === 'good' ? statements : undefined
}

function withRoles(roster: Roster, id: string, roles: readonly Role[]): Roster {
  return { ...roster, members: roster.members.map((one) => (one.id === id ? { ...one, roles } : one)) }
}

function inOrder(roles: readonly Role[]): readonly Role[] {
  return ROLES.filter((role) => roles.includes(role))
}
