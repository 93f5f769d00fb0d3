/** What is said for and against every model names its sources, and every source is used. */

import { describe, expect, it } from 'vitest'
import { EVIDENCE } from '../../src/compare/evidence/models'
import { SOURCES } from '../../src/compare/evidence/sources'

const claims = EVIDENCE.flatMap((evidence) => [...evidence.for, ...evidence.against])

describe('the evidence', () => {
  it('speaks for and against each of the five models', () => {
    expect(EVIDENCE.map(({ model }) => model)).toEqual(['dispersal', 'concentration', 'isolation', 'integration', 'combined'])
    for (const evidence of EVIDENCE) expect(Math.min(evidence.for.length, evidence.against.length)).toBeGreaterThan(0)
  })

  it('has a source for all that is more than reasoning', () => {
    for (const { text, strength, sources } of claims) expect(sources.length > 0, text).toBe(strength !== 'reasoned')
  })

  it('uses every source', () => {
    expect([...new Set(claims.flatMap(({ sources }) => sources))].sort()).toEqual(SOURCES.map(({ id }) => id).sort())
  })
})
