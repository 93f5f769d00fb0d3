/** Margins are found by planning: sometimes more than the free places of a kind, sometimes fewer. */

import { expect, it } from 'vitest'
import { DEFAULT_POLICY } from '../../src/domain/policy'
import { readEstate } from '../../src/intake/read'
import { marginOf } from '../../src/outlook/margin'
import { makeSample } from '../../src/samples/index'
import { mustRead } from '../support/must-read'
import { estateOf, men } from './small-scenario'

const needed = { ...DEFAULT_POLICY, movable: 'needed' as const }

it('counts what wings of other kinds can take as well', () => {
  // Open men may live in the closed wing: one step above what they require. Closed men may not live in the open wing.
  const [open, closed] = estateOf([
    ['A', 3],
    ['B', 4],
  ]).wings
  const wings = [
    { ...open!, regime: 'open', securityLevel: 'open', legalStatuses: ['sentenced'] },
    { ...closed!, legalStatuses: ['sentenced'] },
  ]
  const { kinds, freePlaces, unplaced } = marginOf(estateOf(wings, men(1, { currentWing: 'B' })), needed)
  expect({ freePlaces, unplaced }).toEqual({ freePlaces: 6, unplaced: 0 })
  expect(kinds).toEqual([
    { kind: 'male adult sentenced open', places: 3, freePlaces: 3, margin: 6, against: 'places' },
    { kind: 'male adult sentenced closed', places: 4, freePlaces: 3, margin: 3, against: 'places' },
  ])
})

it('has those who are there make room only where they may move', () => {
  const [open, closed] = estateOf([
    ['A', 3],
    ['B', 2],
  ]).wings
  const wings = [
    { ...open!, regime: 'open', securityLevel: 'open', legalStatuses: ['sentenced'] },
    { ...closed!, legalStatuses: ['sentenced'] },
  ]
  const people = men(2, { currentWing: 'B', securityLevel: 'open' })
  const closedMargin = (movable: 'needed' | 'all') =>
    marginOf(estateOf(wings, people), { ...DEFAULT_POLICY, movable }).kinds.find(({ kind }) => kind.endsWith('closed'))!.margin
  expect(closedMargin('needed')).toBe(0)
  expect(closedMargin('all')).toBe(2)
})

it('is no more than the free places there are, and no less if everyone may move', () => {
  const typical = mustRead(readEstate(JSON.stringify(makeSample('typical'))))
  const [staying, moving] = [needed, DEFAULT_POLICY].map((policy) => marginOf(typical, policy))
  for (const [index, { margin, kind }] of staying!.kinds.entries()) {
    expect(margin, kind).toBeLessThanOrEqual(staying!.freePlaces)
    expect(moving!.kinds[index]!.margin, kind).toBeGreaterThanOrEqual(margin)
  }
})
