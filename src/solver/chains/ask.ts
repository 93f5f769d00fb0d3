/** Questions about a plan made by chains: where one place more would place someone, and what stands against those without one. */

import { allows, type Judgement } from '../../rules/judge'
import type { Tally } from './tally'

/**
 * The wings in which one place more would place one person more, with everyone else's stay as it is: those that somebody without a
 * place can reach, where each one who makes room goes to the next wing. They are all full, or there would be nobody without a place.
 */
export function wantedPlaces({ movers, eligible, wings, residents, living, room, fits }: Tally): number[] {
  const isReached = new Uint8Array(living.length)
  const queue: number[] = []
  const reachFrom = (mover: number): void => {
    for (const wing of eligible[mover]!) {
      if (isReached[wing] === 1 || wing === wings[mover] || !fits(mover, wing)) continue
      isReached[wing] = 1
      queue.push(wing)
    }
  }
  movers.forEach((_, mover) => {
    if (wings[mover]! < 0) reachFrom(mover)
  })
  // The queue grows while it is gone through.
  for (const wing of queue) residents[wing]!.forEach(reachFrom)
  return queue.filter((wing) => living[wing]! >= room[wing]!).sort((a, b) => a - b)
}

/** The rule that stands against the most of the wings that someone without a place may live in; or, without such a wing, the rule of eligibility that bars the last. */
export function standingAgainst(judgement: Judgement, tally: Tally, mover: number): string {
  const wings = tally.eligible[mover]!
  if (wings.length === 0) return lastToBar(judgement, tally.movers[mover]!)
  const counts = new Map<string, number>()
  for (const wing of wings) for (const rule of tally.rulesAgainst(mover, wing)) counts.set(rule, (counts.get(rule) ?? 0) + 1)
  const [first] = [...counts].sort((a, b) => b[1] - a[1] || orderOf(judgement, a[0]) - orderOf(judgement, b[0]))
  if (!first) throw new Error(`Nothing stands against a place for ${judgement.situation.people[tally.movers[mover]!]!.id}`)
  return first[0]
}

function lastToBar({ situation, rules }: Judgement, person: number): string {
  let left = situation.wings
  for (const rule of rules) {
    if (rule.kind !== 'eligibility') continue
    left = left.filter((wing) => allows(rule, situation.people[person]!, wing, situation))
    if (left.length === 0) return rule.id
  }
  throw new Error('Someone who may live in no wing may live in one')
}

function orderOf({ rules }: Judgement, id: string): number {
  return rules.findIndex((rule) => rule.id === id)
}
