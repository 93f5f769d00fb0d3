/** Remedies help, changes of advice change it, and what is said not to matter does not: each is made, and planned again. */

import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { explain } from '../../src/advice/explain'
import type { Gap, Plan } from '../../src/domain/plan'
import { brokenBy } from '../oracle/rules'
import { always, anyCase, homesOf, oracleOf, PATIENCE, planOf, type Case } from './cases'
import { changed } from './change'

describe('a change that is proposed or ruled out', () => {
  it(
    'makes a place for someone without one while everyone else keeps theirs',
    () =>
      always(60, anyCase({ people: 12, wings: 5 }), async (given) => {
        const plan = await planOf(given)
        for (const { person, remedies } of plan.unplaced) {
          for (const remedy of remedies)
            expect(hasRoom(changed(given, remedy), plan, person), `${person}: ${remedy.text}`).toBe(true)
        }
      }),
    PATIENCE,
  )

  it(
    'changes where a person is advised to live',
    () =>
      always(40, fc.tuple(anyCase({ people: 8, wings: 4 }), fc.nat(1000)), async ([given, which]) => {
        const plan = await planOf(given)
        const person = given.estate.people[which % given.estate.people.length]!.id
        const { wouldChange, wing } = await explain(given.estate, given.policy, plan, person)
        for (const change of wouldChange) {
          const after = await planOf(changed(given, change))
          expect(wingOf(after, person), `${person}: ${change.text}`).not.toBe(wing)
        }
      }),
    PATIENCE,
  )

  it(
    'leaves the plan as it is where a gap says that knowing would not change it',
    () =>
      always(40, anyCase({ people: 8, wings: 4 }), async (given) => {
        const plan = await planOf(given)
        for (const gap of plan.gaps) {
          if (gap.effect !== 'would not change the plan') continue
          for (const known of knowing(given, gap)) {
            const after = await planOf(known)
            expect(after.placements, `${gap.person ?? gap.facility}: ${gap.fact}`).toEqual(plan.placements)
          }
        }
      }),
    PATIENCE,
  )
})

/** Whether the person fits somewhere beside everyone who has a place in the plan. */
function hasRoom(given: Case, plan: Plan, person: string): boolean {
  const { world, law } = oracleOf(given)
  return world.places.some(({ wing }) => {
    const homes = homesOf(world, [...plan.placements, { person, wing: wing.id }])
    return brokenBy(world, law, homes).length === 0
  })
}

function wingOf(plan: Plan, person: string): string | null {
  return plan.placements.find((placement) => placement.person === person)?.wing ?? null
}

/** The case with the fact known, once for each thing that it could turn out to be. */
function knowing(given: Case, { person, facility, fact }: Gap): Case[] {
  const owner = person === undefined ? `/facilities/${facility}` : `/people/${person}`
  const somewhere = [
    { lat: 51.5, lon: 0.1 },
    { lat: -33.9, lon: 151.2 },
    { lat: 0, lon: 0 },
  ]
  const could: Readonly<Record<string, readonly (readonly [at: string, values: readonly unknown[]])[]>> = {
    securityLevel: [['securityLevel', given.estate.securityLevels]],
    pregnant: [['pregnant', ['yes', 'no']]],
    disability: [['disability', ['yes', 'no']]],
    vulnerableToRecruitment: [['vulnerableToRecruitment', ['yes', 'no']]],
    recruiter: [['extremism/recruiter', ['yes', 'no']]],
    assessment: [['extremism/assessment/level', ['low', 'medium', 'high']]],
    sex: [['sex', ['female', 'male']]],
    home: [['home', somewhere]],
    location: [['location', somewhere]],
    specialistStaff: [['specialistStaff', [0, 1, 2, 100]]],
  }
  if (!(fact in could)) throw new Error(`No test knows what ${fact} could turn out to be.`)
  return could[fact]!.flatMap(([at, values]) => values.map((to) => changed(given, { at: `${owner}/${at}`, to: to as never })))
}
