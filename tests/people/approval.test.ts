/** A decision counts as approved where another person signed this very decision, and nowhere else. */

import { describe, expect, it } from 'vitest'
import { contentOf, standingOf, type Approval, type Decided } from '../../src/people/approval'
import type { Approvals } from '../../src/people/roster'
import { registerOf } from '../../src/people/register'
import { found, restate } from '../../src/people/roster'
import { isGenuine, signItem } from '../../src/people/signed'
import type { Item } from '../../src/working/shelves'
import { person } from './someone'

const decided: Decided & Item = { kind: 'accepted', recommended: 'cedar', wing: 'cedar', by: 'ada', at: 5 }
const approval: Approval = { verdict: 'approved', decision: contentOf(decided, 'e-1', 'Dev'), by: 'bo', at: 6 }
const stand = (
  decision: Decided & Item,
  said: Approval | undefined,
  approvals: Approvals = 'every',
  doubted: readonly Item[] = [],
) => standingOf(decision, said, { estate: 'e-1', person: 'Dev', approvals, isDoubted: (item) => doubted.includes(item) })

describe('a decision', () => {
  it('waits, is approved, or is sent back', () => {
    expect(stand(decided, undefined)).toEqual({ status: 'awaiting' })
    expect(stand(decided, approval)).toEqual({ status: 'approved', approval })
    const sentBack: Approval = { ...approval, verdict: 'sent back', why: 'floods' }
    expect(stand(decided, sentBack)).toEqual({ status: 'sent back', approval: sentBack })
  })

  it('waits again once it is another one, about another person or in another estate', () => {
    for (const change of [{ wing: 'dogwood' }, { reason: 'more room' }, { at: 7 }, { kind: 'changed' as const }])
      expect(stand({ ...decided, ...change }, approval)).toEqual({ status: 'awaiting' })
    const elsewhere = { ...approval, decision: contentOf(decided, 'e-2', 'Dev') }
    const another = { ...approval, decision: contentOf(decided, 'e-1', 'Bo') }
    for (const copied of [elsewhere, another]) expect(stand(decided, copied)).toEqual({ status: 'awaiting' })
    expect(stand({ ...decided, signature: 'cd' }, approval).status).toBe('approved')
  })

  it('is not approved by whoever made it, nor where nobody is known to have made it', () => {
    const own = { ...approval, by: 'ada' }
    expect(stand(decided, own)).toEqual({ status: 'awaiting' })
    const { by: _, ...nobodys } = decided
    expect(stand(nobodys, undefined)).toEqual({ status: 'nobody’s' })
  })

  it('is not approved where it, or its approval, is not as somebody signed it', () => {
    expect(stand(decided, approval, 'every', [decided])).toEqual({ status: 'forged', what: 'decision' })
    expect(stand(decided, approval, 'every', [approval])).toEqual({ status: 'forged', what: 'approval' })
  })

  it('needs approval by the setting of the administrator', () => {
    const needs = (approvals: Approvals, change: Partial<Decided> = {}) =>
      stand({ ...decided, ...change }, undefined, approvals).status
    expect(needs('none')).toBe('not needed')
    expect(needs('overrides')).toBe('not needed')
    expect(needs('overrides', { kind: 'refused' })).toBe('awaiting')
    expect(needs('overrides', { overrides: true })).toBe('awaiting')
    expect(needs('restricting')).toBe('not needed')
    expect(needs('restricting', { restricts: true })).toBe('awaiting')
  })
})

describe('a signature', async () => {
  const [ada, bo, cy] = await Promise.all([
    person('ada', 'Ada Quill'),
    person('bo', 'Bo Ledger', ['approver']),
    person('cy', 'Cy Vane', ['viewer']),
  ])
  const first = await found(ada.member, ada.signer, 1)
  const members = [ada.member, bo.member, cy.member]
  const second = await restate([first], 'changed', { members, approvals: 'every' }, { by: 'ada', signer: ada.signer, at: 2 })
  const register = registerOf([first, second])
  const place = { estate: 'e-1', shelf: 'approvals' as const, key: 'Dev' }
  const signed = await signItem(approval, place, 'bo', bo.signer)

  it('holds for what was signed, where it was signed, in the role that it takes', async () => {
    expect(await isGenuine(signed, place, 'approver', register)).toBe(true)
    expect(await isGenuine(JSON.parse(JSON.stringify(signed)) as Item, place, 'approver', register)).toBe(true)
    expect(await isGenuine(signed, place, 'planner', register)).toBe(false)
  })

  it('holds for nothing that was changed, copied elsewhere, forged or left unsigned', async () => {
    for (const change of [{ verdict: 'sent back' }, { by: 'ada' }, { at: 7 }, { decision: '' }, { extra: 1 }])
      expect(await isGenuine({ ...signed, ...change }, place, 'approver', register)).toBe(false)
    for (const change of [{ estate: 'e-2' }, { shelf: 'decisions' as const }, { key: 'Bo' }])
      expect(await isGenuine(signed, { ...place, ...change }, 'approver', register)).toBe(false)
    expect(await isGenuine(approval, place, 'approver', register)).toBe(false)
    const { signature: _, ...said } = await signItem(approval, place, 'bo', cy.signer)
    expect(await isGenuine({ ...said, signature: 'ff' }, place, 'approver', register)).toBe(false)
    expect(await isGenuine(await signItem(approval, place, 'bo', cy.signer), place, 'approver', register)).toBe(false)
  })

  it('of somebody who never had the role counts for nothing', async () => {
    const viewers = await signItem({ ...approval, by: 'cy' }, place, 'cy', cy.signer)
    expect(await isGenuine(viewers, place, 'approver', register)).toBe(false)
  })

  it('is given by nobody in another’s name, and not twice', async () => {
    expect(await signItem(approval, place, 'cy', cy.signer)).toBe(approval)
    expect(await signItem(signed, place, 'bo', bo.signer)).toBe(signed)
  })
})
