/** The best plan of a very small estate, found by trying every plan there is: the oracle's own check on itself. */

import type { Estate } from '../../src/domain/estate'
import type { Policy } from '../../src/domain/policy'
import type { Optimum } from './exact'
import { worldOf, type Place } from './facts'
import { brokenBy, lawOf } from './rules'
import { compareTiers, tiersOf } from './tiers'

/** For each wing id (and '' for none), the best plan that has the person there; absent: no lawful plan has. */
export type BestByWing = ReadonlyMap<string, Optimum>

/** The best plan of all, and the best ones with the first person in each wing. At most 7 people and 5 wings. */
export function tryEverything(estate: Estate, policy: Policy): { readonly best: Optimum; readonly first: BestByWing } {
  if (estate.people.length > 7 || estate.wings.length > 5) throw new Error('Too many people or wings to try everything.')
  const world = worldOf(estate, policy)
  const law = lawOf(world)
  const first = new Map<string, Optimum>()
  let best: Optimum | undefined
  const visit = (homes: readonly (Place | null)[]): void => {
    if (homes.length < world.residents.length) {
      for (const home of [null, ...world.places]) {
        const further = [...homes, home]
        const rest = world.residents.slice(further.length).map((_resident, index) => law.stayers[further.length + index]!)
        // Who is added later mends nothing, so that what is broken already stays broken.
        if (brokenBy(world, law, [...further, ...rest]).length === 0) visit(further)
      }
      return
    }
    const found = { tiers: tiersOf(world, homes), homes }
    const wing = homes[0]?.wing.id ?? ''
    const rival = first.get(wing)
    if (!rival || compareTiers(found.tiers, rival.tiers) < 0) first.set(wing, found)
    if (!best || compareTiers(found.tiers, best.tiers) < 0) best = found
  }
  visit([])
  if (!best) throw new Error('There is no lawful plan at all.')
  return { best, first }
}
