/** Who may do what follows from the person who made the vault, and nobody can give themselves a role by hand. */

import { describe, expect, it } from 'vitest'
import type { Role } from '../../src/people/person'
import { registerOf } from '../../src/people/register'
import {
  approvalsNow,
  canBeApproved,
  found,
  isNameTaken,
  leavesNoAdministrator,
  readRoster,
  restate,
  type Member,
  type Roster,
  type Statement,
} from '../../src/people/roster'
import { person, type Someone } from './someone'

const ALL: readonly Role[] = ['planner', 'approver', 'administrator', 'viewer']

describe('a roster', async () => {
  const [ada, bo, cy] = await Promise.all([person('ada', 'Ada Quill'), person('bo', 'Bo Ledger'), person('cy', 'Cy Vane')])
  const as = ({ member }: Someone, roles: readonly Role[]): Member => ({ ...member, roles })
  const first = await found(as(ada, ALL), ada.signer, 1)
  const two: Roster = { members: [as(ada, ALL), as(bo, ['planner'])], approvals: 'every' }
  const second = await restate([first], 'changed', two, { by: 'ada', signer: ada.signer, at: 2 })
  const good = [first, second]
  const read = (statements: readonly Statement[]) => readRoster(statements, ada.member.publicKey)
  const then = async (roster: Roster, by: Someone, kind: 'changed' | 'renewed' = 'changed', signer = by.signer) => [
    ...good,
    await restate(good, kind, roster, { by: by.member.id, signer, at: 3 }),
  ]

  it('is what its last statement says', async () => {
    expect(await read(good)).toMatchObject({ status: 'good', roster: two })
    const through = JSON.parse(JSON.stringify(good)) as Statement[]
    expect(await read(through)).toMatchObject({ status: 'good' })
  })

  it('is refused where somebody without the role signed it, or signed in another’s name', async () => {
    const raised: Roster = { ...two, members: [as(ada, ALL), as(bo, ALL)] }
    expect(await read(await then(raised, bo))).toEqual({ status: 'tampered', number: 3 })
    expect(await read(await then(raised, ada, 'changed', bo.signer))).toEqual({ status: 'tampered', number: 3 })
    expect(await read(await then(raised, ada))).toMatchObject({ status: 'good' })
  })

  it('is refused where a role, a name, a key or a setting was changed by hand', async () => {
    for (const change of [
      { members: [as(ada, ALL), as(bo, ['planner', 'approver'])] },
      { members: [as(ada, ALL), { ...as(bo, ['planner']), name: 'Cy Vane' }] },
      { members: [as(ada, ALL), { ...as(bo, ['planner']), publicKey: cy.member.publicKey }] },
      { members: [as(ada, ALL)] },
      { approvals: 'none' as const },
      { at: 9 },
    ])
      expect(await read([first, { ...second, ...change }])).toEqual({ status: 'tampered', number: 2 })
  })

  it('is refused where a statement was left out, put first, or is of another vault', async () => {
    const all = await then(two, ada)
    expect(await read([all[0]!, all[2]!])).toEqual({ status: 'tampered', number: 2 })
    expect(await read([second])).toEqual({ status: 'tampered', number: 1 })
    expect(await read([])).toEqual({ status: 'tampered', number: 1 })
    const foreign = await found(as(bo, ALL), bo.signer, 1)
    expect(await read([foreign])).toEqual({ status: 'tampered', number: 1 })
  })

  it('lets an administrator change nobody’s key, drop nobody, and not leave without an administrator', async () => {
    for (const members of [
      [as(ada, ALL), { ...as(bo, ['planner'] as const), publicKey: cy.member.publicKey }],
      [as(ada, ALL)],
      [as(ada, ['planner']), as(bo, ['planner'])],
    ])
      expect(await read(await then({ ...two, members }, ada))).toEqual({ status: 'tampered', number: 3 })
  })

  it('lets an administrator give a person another name, never one that is or ever was another’s', async () => {
    const called = (name: string): Roster => ({ ...two, members: [as(ada, ALL), { ...as(bo, ['planner']), name }] })
    const renamed = await then(called('Bo Hale'), ada)
    expect(await read(renamed)).toMatchObject({ status: 'good', roster: called('Bo Hale') })
    expect(registerOf(renamed).get('bo')).toMatchObject({ name: 'Bo Hale', keys: [bo.member.publicKey] })
    expect(await read(await then(called(' ada  QUILL'), ada))).toEqual({ status: 'tampered', number: 3 })
    expect(await read(await then(called('Bo Hale'), bo))).toEqual({ status: 'tampered', number: 3 })
    const back = { by: 'ada', signer: ada.signer, at: 4 }
    expect(await read([...renamed, await restate(renamed, 'changed', called('Bo Ledger'), back)])).toMatchObject({
      status: 'good',
    })
    const taken = { ...called('Bo Hale'), members: [{ ...as(ada, ALL), name: 'Bo Ledger' }, called('Bo Hale').members[1]!] }
    expect(isNameTaken(renamed, 'bo ledger', 'ada')).toBe(true)
    expect(isNameTaken(renamed, 'bo ledger', 'bo')).toBe(false)
    expect(await read([...renamed, await restate(renamed, 'changed', taken, back)])).toEqual({ status: 'tampered', number: 4 })
  })

  it('gives whoever came in by the recovery key another key, and nobody else', async () => {
    const renewed = { ...as(ada, ALL), publicKey: cy.member.publicKey }
    const mine = { ...two, members: [renewed, as(bo, ['planner'])] }
    expect(await read(await then(mine, ada, 'renewed', cy.signer))).toMatchObject({ status: 'good' })
    expect(await read(await then(mine, ada, 'renewed'))).toEqual({ status: 'tampered', number: 3 })
    expect(await read(await then(mine, bo, 'renewed', cy.signer))).toEqual({ status: 'tampered', number: 3 })
    const others = { ...two, members: [as(ada, ALL), { ...as(bo, ['planner']), publicKey: cy.member.publicKey }] }
    expect(await read(await then(others, ada, 'renewed'))).toEqual({ status: 'tampered', number: 3 })
    const statements = await then(mine, ada, 'renewed', cy.signer)
    expect(registerOf(statements).get('ada')?.keys).toEqual([ada.member.publicKey, cy.member.publicKey])
  })

  it('gives nobody more than the renewal of their own key by the recovery key', async () => {
    const renewed = { ...as(ada, ALL), publicKey: cy.member.publicKey }
    const more = { ...two, approvals: 'none' as const, members: [renewed, as(bo, ALL)] }
    expect(await read(await then(more, ada, 'renewed', cy.signer))).toEqual({ status: 'tampered', number: 3 })
  })

  it('asks for approval only where somebody could give it who did not decide', () => {
    expect(canBeApproved({ members: [as(ada, ALL)], approvals: 'every' })).toBe(false)
    expect(approvalsNow(two)).toBe('every')
    expect(canBeApproved({ members: [as(ada, ['planner']), as(bo, ['planner'])], approvals: 'every' })).toBe(false)
    expect(approvalsNow({ members: [as(ada, ALL), as(bo, [])], approvals: 'every' })).toBe('none')
  })

  it('knows the last administrator', () => {
    expect(leavesNoAdministrator(two, 'ada', ['planner'])).toBe(true)
    expect(leavesNoAdministrator({ ...two, members: [as(ada, ALL), as(bo, ALL)] }, 'ada', [])).toBe(false)
  })
})
