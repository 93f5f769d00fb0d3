/** Whom each rule binds: a small estate by hand, then the definitions asked anew, wing by wing, in any estate. */

import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bearingsOf, type Bearing } from '../../src/advice/bearing'
import { presentBreaches } from '../../src/advice/present'
import { DEFAULT_POLICY } from '../../src/domain/policy'
import { situationOf } from '../../src/domain/situation'
import { readEstate, readPolicy } from '../../src/intake/read'
import { allows, judge } from '../../src/rules/judge'
import { measure } from '../../src/rules/measure'
import { rules } from '../../src/rules/registry'
import { TIERS } from '../../src/domain/plan'
import { smallEstate } from '../compare/small-estate'
import { anyEstate, anyPolicy } from '../support/any-estate'
import { mustRead } from '../support/must-read'

const authorised = [
  { regime: 'separation', from: '2026-10-20', until: '2026-11-10', by: 'Invented judge', reason: 'Invented threat' },
]
const decided = [{ rule: 'pretrial-apart', by: 'Invented court', date: '2026-10-01', reason: 'Invented reason' }]

describe('whom rules bind in a small estate', () => {
  const estate = smallEstate(
    [
      { id: 'ash', places: { certified: 1, operational: 1 } },
      { id: 'birch', securityLevel: 'open' },
      { id: 'cells', regime: 'separation' },
      { id: 'shut', open: false },
    ],
    [
      { id: 'Ben', currentWing: 'ash' },
      { id: 'Cai', currentWing: 'ash', legalStatus: 'pretrial', exceptions: decided },
      { id: 'Dov', authorisations: authorised },
      { id: 'Eli', currentWing: 'birch', fixed: true },
    ],
    { nonAssociations: [{ a: 'Ben', b: 'Cai', scope: 'wing', reason: 'Invented' }] },
  )
  const bearings = bearingsOf(estate, DEFAULT_POLICY)

  it('binds by a rule whoever could live in a further wing without it', () => {
    expect(bearings['wing-open']).toMatchObject({ bars: 4, wings: [{ wing: 'shut', people: 4 }] })
    expect(bearings['secure-enough']!.binds).toEqual(['Ben', 'Cai', 'Dov', 'Eli'])
    expect(bearings['regime-ceiling']).toMatchObject({ binds: ['Ben', 'Cai', 'Eli'], bars: 3 })
  })

  it('says for whom it is lifted, and by what', () => {
    expect(bearings['regime-ceiling']).toMatchObject({ lifted: [{ person: 'Dov', by: 'authorisation' }] })
    expect(bearings['pretrial-apart']).toMatchObject({ binds: [], bars: 0, lifted: [{ person: 'Cai', by: 'exception' }] })
  })

  it('binds by a limit those who live where it is reached, and says how full everything is', () => {
    const places = bearings.places as Extract<Bearing, { kind: 'limit' }>
    expect(places.binds).toEqual(['Ben', 'Cai'])
    expect(places.limits[0]).toMatchObject({ wings: ['ash'], now: 2, most: 1 })
  })

  it('binds those who are kept apart, and those who must stay', () => {
    expect(bearings['non-association']).toMatchObject({ binds: ['Ben', 'Cai'], pairs: 1, together: 1 })
    expect(bearings.fixed!.binds).toEqual(['Eli'])
  })

  it('counts against a preference those who have a part in it where they live', () => {
    expect(bearings['company-of-others']).toMatchObject({ binds: ['Eli'], now: 1 })
    expect(bearings['place-for-everyone']).toMatchObject({ binds: ['Dov'], now: 1 })
  })
})

describe('whom rules bind in any estate', () => {
  it('is what the rules say of every person and wing, asked one by one', () => {
    fc.assert(
      fc.property(anyEstate({ people: 14, wings: 6 }), anyPolicy(), (estateDocument, policyDocument) => {
        const estate = mustRead(readEstate(JSON.stringify(estateDocument)))
        const policy = mustRead(readPolicy(JSON.stringify(policyDocument)))
        const bearings = bearingsOf(estate, policy)
        const situation = situationOf(estate, policy)
        const eligibility = rules.filter((rule) => rule.kind === 'eligibility')
        for (const rule of eligibility) {
          const barsFor = (person: (typeof situation.people)[number], others: typeof eligibility) =>
            situation.wings.filter(
              (wing) => !allows(rule, person, wing, situation) && others.every((other) => allows(other, person, wing, situation)),
            ).length
          const others = eligibility.filter((other) => other !== rule)
          const bearing = bearings[rule.id] as Extract<Bearing, { kind: 'eligibility' }>
          expect(bearing.binds).toEqual(situation.people.filter((person) => barsFor(person, others) > 0).map(({ id }) => id))
          expect(bearing.bars).toBe(situation.people.filter((person) => barsFor(person, []) > 0).length)
          expect(bearing.wings.reduce((sum, { people }) => sum + people, 0)).toBe(
            situation.people.reduce((sum, person) => sum + barsFor(person, []), 0),
          )
        }
      }),
      { numRuns: 60 },
    )
  })

  it('agrees with what is broken now and with what everything costs', () => {
    fc.assert(
      fc.property(anyEstate({ people: 14, wings: 6 }), anyPolicy(), (estateDocument, policyDocument) => {
        const estate = mustRead(readEstate(JSON.stringify(estateDocument)))
        const policy = mustRead(readPolicy(JSON.stringify(policyDocument)))
        const bearings = bearingsOf(estate, policy)
        for (const { person, rule } of presentBreaches(estate, policy)) {
          const bearing = bearings[rule]!
          // A wing that breaks two rules for someone is barred by neither alone.
          if (bearing.kind !== 'eligibility') expect(bearing.binds).toContain(person)
        }
        const judgement = judge(situationOf(estate, policy))
        const costs = measure(
          judgement,
          judgement.situation.people.map(({ presentWing }) => presentWing),
        )
        TIERS.forEach((tier, index) => {
          const inTier = rules.flatMap((rule) => (rule.kind === 'preference' && rule.tier === tier ? [bearings[rule.id]!] : []))
          expect(inTier.reduce((sum, bearing) => sum + (bearing.kind === 'preference' ? bearing.now : 0), 0)).toBe(costs[index])
          for (const bearing of inTier) expect(bearing.binds.length > 0).toBe(bearing.kind === 'preference' && bearing.now > 0)
        })
      }),
      { numRuns: 60 },
    )
  })
})
