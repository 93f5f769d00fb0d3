/** Policies are read with their defaults; plans for an estate with as little or as much as they state. */

import { describe, expect, it } from 'vitest'
import { DEFAULT_LIMITS, DEFAULT_POLICY, DEFAULT_WEIGHTS } from '../../src/domain/policy'
import { TIERS, type Plan } from '../../src/domain/plan'
import { sha256Of } from '../../src/domain/canonical'
import { readPlan, readPolicy } from '../../src/intake/read'
import { problemsOf, readValid, smallEstate, valueOf } from './small-estate'

const bare = { format: 'rule36/policy@1', name: 'P', model: 'dispersal' }

function policyOf(document: object) {
  return valueOf(readPolicy(JSON.stringify(document)))
}

describe('a policy', () => {
  it('has every default that its file leaves out', () => {
    expect(policyOf({ ...bare, name: DEFAULT_POLICY.name })).toEqual(DEFAULT_POLICY)
  })

  it('may set one limit and one weight and leave the others', () => {
    const policy = policyOf({ ...bare, limits: { company: null, vepPerWing: 0 }, weights: { km: 0 } })
    expect(policy.limits).toEqual({ ...DEFAULT_LIMITS, company: null, vepPerWing: 0 })
    expect(policy.weights).toEqual({ ...DEFAULT_WEIGHTS, km: 0 })
  })

  it('keeps the order of its lines, and puts what each line lists in order', () => {
    const assign = [
      { recruiter: ['yes', 'unknown'], level: ['unassessed', 'high'], model: 'isolation' },
      { level: ['low'], model: 'integration' },
    ]
    expect(policyOf({ ...bare, model: 'combined', assign }).assign).toEqual([
      { recruiter: ['unknown', 'yes'], level: ['high', 'unassessed'], model: 'isolation' },
      { level: ['low'], model: 'integration' },
    ])
  })

  it('has the same hash with its defaults written out, and with notes and extra', () => {
    const written = {
      ...bare,
      assign: [],
      movable: 'all',
      limits: { ...DEFAULT_LIMITS, notes: 1 },
      weights: DEFAULT_WEIGHTS,
      notes: 'x',
      extra: [],
    }
    expect(sha256Of(policyOf(written))).toBe(sha256Of(policyOf(bare)))
  })

  it('may have an empty list of lines under any model', () => {
    expect(policyOf({ ...bare, assign: [] }).assign).toEqual([])
  })
})

describe('a plan', () => {
  const estate = readValid(smallEstate())
  const owed = { format: 'rule36/plan@1', placements: [{ person: 'a', wing: 'W1' }], unplaced: [{ person: 'b' }] }

  it('made elsewhere owes only its format, its placements and its unplaced', () => {
    expect(valueOf(readPlan(JSON.stringify(owed), estate))).toEqual(owed)
  })

  it('may state everything that a plan of this program states', () => {
    const whole = {
      format: 'rule36/plan@1',
      estate: { name: 'Small', asOf: '2026-11-01', sha256: '0'.repeat(64) },
      policy: { name: 'P', sha256: '0'.repeat(64) },
      engine: { name: 'highs', version: '1' },
      status: 'bounded',
      tiers: TIERS.map((id, index) => ({ id, value: index + 1, bound: index })),
      placements: [{ person: 'a', wing: 'W1' }],
      unplaced: [
        {
          person: 'b',
          blocked: [{ rule: 'wing-open', wings: 1 }],
          remedies: [{ kind: 'wing', text: 'Open W2.', at: '/wings/W2/open', from: false, to: true }],
        },
      ],
      breaches: [{ person: 'b', wing: 'W1', rule: 'places' }],
      gaps: [
        { person: 'c', fact: 'disability', effect: 'could change the plan' },
        { facility: 'north', fact: 'specialistStaff', effect: 'would not change the plan' },
      ],
    } satisfies Plan
    expect(valueOf(readPlan(JSON.stringify({ ...whole, notes: 'mine' }), estate))).toEqual(whole)
  })

  it('that places someone twice, or nobody, is read: judging it is another matter', () => {
    const twice = { ...owed, placements: [...owed.placements, { person: 'a', wing: 'W2' }], unplaced: [{ person: 'a' }] }
    expect(readPlan(JSON.stringify(twice), estate).ok).toBe(true)
    expect(readPlan(JSON.stringify({ ...owed, placements: [], unplaced: [] }), estate).ok).toBe(true)
  })

  it('names people and wings of the estate', () => {
    const stray = { ...owed, placements: [{ person: 'z', wing: 'W9' }], breaches: [{ person: 'a', wing: '', rule: 'places' }] }
    const problems = problemsOf(readPlan(JSON.stringify(stray), estate))
    expect(problems.map(({ at }) => at)).toEqual(['/placements/0/person', '/placements/0/wing', '/breaches/0/wing'])
  })
})
