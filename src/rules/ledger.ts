/** Keeps count while people are placed one by one, and says which rules one more person in a wing would break. */

import type { Judgement } from './judge'
import type { Wings } from './measure'
import { membersAmong } from './members'
import type { Apart } from './rule'

export type Ledger = {
  /** Where everyone lives so far; -1: nowhere. */
  readonly wings: number[]
  /** The rules about the plan as a whole that this person would break in this wing beside those who live there so far. */
  readonly brokenBy: (person: number, wing: number) => readonly string[]
  /** Whether this person would break none of them there. */
  readonly isFree: (person: number, wing: number) => boolean
  /** Whether the limits of this wing alone that everyone counts towards leave room for one more. */
  readonly hasRoom: (wing: number) => boolean
  readonly add: (person: number, wing: number) => void
  readonly remove: (person: number) => void
}

const NONE: readonly string[] = []
const NOBODY: readonly never[] = []

/** A ledger in which the people of a placement live; by default only those who stay where they are in every plan. */
export function openLedger(judgement: Judgement, from: Wings = whereStayersLive(judgement)): Ledger {
  const { situation, limits, aparts } = judgement
  const wings: number[] = situation.people.map(() => -1)
  const isMember = limits.map(({ people }) => membersAmong(people))
  const totals = limits.map(() => 0)
  const limitsAt: number[][] = situation.wings.map(() => [])
  limits.forEach((limit, index) => limit.wings.forEach((wing) => limitsAt[wing]!.push(index)))
  const limitsOnAll = limitsAt.map((indexes) =>
    indexes.filter((index) => limits[index]!.wings.length === 1 && limits[index]!.people.length === situation.people.length),
  )
  const apartFrom = new Map<number, { rule: string; other: number; scope: Apart['scope'] }[]>()
  for (const { first, second, scope, rule } of aparts) {
    for (const [person, other] of [
      [first, second],
      [second, first],
    ] as const) {
      const others = apartFrom.get(person)
      if (others) others.push({ rule, other, scope })
      else apartFrom.set(person, [{ rule, other, scope }])
    }
  }
  const lists = new Map(judgement.rules.map(({ id }) => [id, [id]]))
  const alone = (rule: string): readonly string[] => lists.get(rule)!
  const facilityOf = (wing: number): number => (wing < 0 ? -1 : situation.wings[wing]!.facilityIndex)
  const countIn = (limit: number, person: number, wing: number): number =>
    isMember[limit]!(person) ? limits[limit]!.count(person, wing) : 0
  const exceeds = (limit: number, person: number, wing: number): boolean => {
    const count = countIn(limit, person, wing)
    return count > 0 && totals[limit]! + count > limits[limit]!.most
  }
  const meets = (other: number, scope: Apart['scope'], wing: number): boolean => {
    const otherWing = wings[other]!
    return otherWing >= 0 && (scope === 'wing' ? otherWing === wing : facilityOf(otherWing) === facilityOf(wing))
  }

  const ledger: Ledger = {
    wings,
    brokenBy: (person, wing) => {
      let only: string | undefined
      let several: Set<string> | undefined
      const note = (rule: string): void => {
        if (only === undefined) only = rule
        else if (rule !== only) several = (several ?? new Set([only])).add(rule)
      }
      for (const limit of limitsAt[wing]!) if (exceeds(limit, person, wing)) note(limits[limit]!.rule)
      for (const { rule, other, scope } of apartFrom.get(person) ?? NOBODY) if (meets(other, scope, wing)) note(rule)
      if (several) return inOrder(judgement, several)
      return only === undefined ? NONE : alone(only)
    },
    isFree: (person, wing) => {
      for (const limit of limitsAt[wing]!) if (exceeds(limit, person, wing)) return false
      for (const { other, scope } of apartFrom.get(person) ?? NOBODY) if (meets(other, scope, wing)) return false
      return true
    },
    hasRoom: (wing) => limitsOnAll[wing]!.every((limit) => totals[limit]! < limits[limit]!.most),
    add: (person, wing) => {
      wings[person] = wing
      for (const limit of limitsAt[wing]!) totals[limit] = totals[limit]! + countIn(limit, person, wing)
    },
    remove: (person) => {
      for (const limit of limitsAt[wings[person]!]!) totals[limit] = totals[limit]! - countIn(limit, person, wings[person]!)
      wings[person] = -1
    },
  }
  from.forEach((wing, person) => {
    if (wing >= 0) ledger.add(person, wing)
  })
  return ledger
}

/** Where those live who stay where they are in every plan; -1 for everyone else. */
export function whereStayersLive({ situation, stays }: Judgement): Wings {
  return situation.people.map(({ presentWing }, person) => (stays[person] ? presentWing : -1))
}

/** Rule ids in the order of the rules, each once. */
export function inOrder({ rules }: Judgement, ids: ReadonlySet<string>): string[] {
  return rules.filter(({ id }) => ids.has(id)).map(({ id }) => id)
}
