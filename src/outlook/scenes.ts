/** What a scenario lays down for every run alike, month by month: the day, the wings as they are then, and the policy in force. */

import { monthDate } from '../domain/dates'
import type { Estate, IsoDate, Wing } from '../domain/estate'
import type { Policy } from '../domain/policy'
import type { Scenario } from '../domain/scenario'
import { situationOf, type Situation } from '../domain/situation'

export type Scene = {
  /** From 1; 0 is the estate's own day. */
  readonly month: number
  readonly day: IsoDate
  /** With nobody in it. Wings, policy and distances are the same objects for as long as they stay the same. */
  readonly empty: Situation
}

/** One scene for each month, the estate's own day first. Only those in need are moved, whatever the policies say. */
export function scenesOf(estate: Estate, policy: Policy, scenario: Scenario): Scene[] {
  const bare: Estate = { ...estate, people: [], nonAssociations: [], networks: [] }
  let wings: readonly Wing[] = estate.wings
  let [shaped, inForce] = [0, asNeeded(policy)]
  let known: Situation | undefined
  return Array.from({ length: scenario.months + 1 }, (_, month) => {
    const day = month === 0 ? estate.asOf : monthDate(estate.asOf, month)
    const changed = wingsIn(estate, scenario, month)
    const last = scenario.policies.findLast((change) => change.month === month)
    if (last) inForce = asNeeded(last.policy)
    if (changed) wings = changed
    if (changed || last || !known) shaped = month
    const situation = situationOf({ ...bare, asOf: day, wings }, inForce)
    const kept = shaped === month ? { wings: situation.wings } : { wings: known!.wings }
    const empty = { ...situation, ...kept, distance: known?.distance ?? situation.distance }
    known = empty
    return { month, day, empty }
  })
}

function asNeeded(policy: Policy): Policy {
  return { ...policy, movable: 'needed' }
}

/** The wings from a month on in which any changes; undefined where none does. */
function wingsIn(estate: Estate, { wings: changes }: Scenario, month: number): readonly Wing[] | undefined {
  if (!changes.some((change) => change.month === month)) return undefined
  return estate.wings.map((wing) => {
    let { certified, operational } = wing.places
    let { open } = wing
    for (let at = 1; at <= month; at++) {
      for (const change of changes) {
        if (change.month !== at || change.wing !== wing.id) continue
        certified = change.certified ?? certified
        operational = change.operational ?? operational
        open = change.open ?? open
      }
    }
    // A wing never has more certified places than operational ones.
    return { ...wing, open, places: { certified: Math.min(certified, operational), operational } }
  })
}
