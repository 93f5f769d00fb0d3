/** What a plan means for each person: how restricted, how alone, how exposed, how far from home, and how moved they would be. */

import type { PersonFacts, Situation, WingFacts } from '../domain/situation'
import type { Wings } from '../rules/measure'

export type Outcome = {
  readonly person: PersonFacts
  /** Null: without a place; then nothing below befalls them. */
  readonly wing: WingFacts | null
  /** Steps of regime above the required one. */
  readonly stepsAbove: number
  /** With fewer people in the wing than `limits.company`, and not held apart on purpose. */
  readonly alone: boolean
  /** Shares a wing with a known recruiter, while open to recruitment (`exposed`) or not known not to be (`exposedUnknown`). */
  readonly exposure: 'exposed' | 'exposedUnknown' | 'none'
  /** Whole kilometres from home; null where a point is not known. */
  readonly km: number | null
  /** Programmes asked for that the wing lacks. */
  readonly unmetProgrammes: number
  /** To another facility, to another wing of the facility, or neither; a new arrival does neither. */
  readonly move: 'transfer' | 'move' | 'none'
}

/** The outcome for each person of the situation, in its order. */
export function outcomesOf(situation: Situation, wings: Wings): Outcome[] {
  const { people, policy } = situation
  const company = policy.limits.company ?? 0
  const residents = situation.wings.map(() => 0)
  const recruiters = situation.wings.map(() => 0)
  for (const person of people) {
    const wing = wings[person.index]!
    if (wing < 0) continue
    residents[wing]! += 1
    if (recruits(person)) recruiters[wing]! += 1
  }
  return people.map((person) => {
    const wing = situation.wings[wings[person.index]!]
    if (!wing)
      return { person, wing: null, stepsAbove: 0, alone: false, exposure: 'none', km: null, unmetProgrammes: 0, move: 'none' }
    return {
      person,
      wing,
      stepsAbove: Math.max(0, wing.regimeIndex - person.requiredRegime),
      alone: !wing.separated && residents[wing.index]! < company,
      exposure: recruiters[wing.index]! > 0 ? exposureOf(person) : 'none',
      km: person.home && situation.estate.facilities[wing.facilityIndex]!.location ? situation.distance(person, wing) : null,
      unmetProgrammes: person.programmes.filter((programme) => !wing.programmes.includes(programme)).length,
      move: moveOf(person, wing),
    }
  })
}

function recruits({ extremism }: PersonFacts): boolean {
  return extremism?.recruiter === 'yes'
}

function exposureOf(person: PersonFacts): Outcome['exposure'] {
  if (recruits(person)) return 'none'
  return ({ yes: 'exposed', unknown: 'exposedUnknown', no: 'none' } as const)[person.vulnerableToRecruitment]
}

function moveOf({ presentWing, presentFacility }: PersonFacts, wing: WingFacts): Outcome['move'] {
  if (presentWing < 0 || presentWing === wing.index) return 'none'
  return presentFacility === wing.facilityIndex ? 'move' : 'transfer'
}
