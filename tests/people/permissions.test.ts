/** Each role changes what is its own and nothing else, and nobody approves what they decided. */

import { describe, expect, it } from 'vitest'
import { denialOf, denialOfEstates, may, NEEDS, type Put } from '../../src/people/permissions'
import { ROLES, type Role } from '../../src/people/person'
import { DOCUMENT_SHELVES, KEPT_SHELVES, type ShelfName } from '../../src/working/shelves'

const shelves: readonly ShelfName[] = [...DOCUMENT_SHELVES, ...KEPT_SHELVES]
const as = (...roles: readonly Role[]) => ({ id: 'me', roles })
const put = (shelf: ShelfName, item: Put['item'] = {}): Put => ({ shelf, key: 'Dev', item })
const nobody = () => undefined

describe('a role', () => {
  it('of a viewer, or of nobody, changes nothing', () => {
    for (const shelf of shelves) {
      for (const person of [as('viewer'), as()])
        expect(denialOf(person, [put(shelf)], nobody), shelf).toEqual({ why: 'role', needs: NEEDS[shelf] })
    }
    expect(denialOfEstates(as('viewer'))).toMatchObject({ why: 'role' })
  })

  it('lets its person change what needs it, and with several roles what needs any', () => {
    for (const shelf of shelves) {
      for (const role of ROLES) expect(may(as(role), shelf), `${role} ${shelf}`).toBe(NEEDS[shelf].includes(role))
      expect(denialOf(as(...ROLES), [put(shelf, { by: 'me' })], nobody)).toBeUndefined()
    }
  })

  it('keeps policies to administrators, the estate to planners, approvals to approvers', () => {
    expect(may(as('planner', 'approver'), 'policy')).toBe(false)
    expect(may(as('administrator', 'approver'), 'people')).toBe(false)
    expect(may(as('administrator', 'planner'), 'approvals')).toBe(false)
  })

  it('is asked of every item of a change, whatever comes first', () => {
    expect(denialOf(as('planner'), [put('people'), put('policy'), put('wings')], nobody)).toMatchObject({ why: 'role' })
  })
})

describe('an approval', () => {
  it('of one’s own decision is refused, even by somebody with every role', () => {
    expect(denialOf(as(...ROLES), [put('approvals', { by: 'me' })], () => 'me')).toEqual({ why: 'own' })
    expect(denialOf(as(...ROLES), [put('approvals', { by: 'me' })], () => 'you')).toBeUndefined()
  })

  it('in another’s name is refused, as is a decision; what they signed can be put back', () => {
    for (const shelf of ['approvals', 'decisions'] as const) {
      expect(denialOf(as(...ROLES), [put(shelf, { by: 'you' })], nobody)).toEqual({ why: 'another' })
      expect(denialOf(as(...ROLES), [put(shelf, { by: 'you', signature: 'ab' })], nobody)).toBeUndefined()
      expect(denialOf(as(...ROLES), [put(shelf, null)], () => 'me')).toBeUndefined()
    }
  })
})
