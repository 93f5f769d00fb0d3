/** What living in a wing costs a person by themselves, worked out once for all who are alike in what a preference looks at. */

import { TIERS } from '../../domain/plan'
import type { PersonFacts, WingFacts } from '../../domain/situation'
import { onceForAlike } from '../../rules/alike'
import type { Judgement } from '../../rules/judge'
import { HIGH, LOW } from './packed'

/** What one preference costs people alike in each wing, by the column of the wing. */
type Table = {
  readonly high: number
  readonly low: number
  /** By wing. Wings of one facility share a column where they cost the same. */
  readonly columnOf: Int32Array
  readonly rowOf: (person: PersonFacts) => Int32Array
}

/** Costs of people by themselves, as long as wings and policy stay as they are. */
export type OwnCosts = { readonly tables: readonly Table[] }

export function ownCostsOf({ situation, terms }: Judgement): OwnCosts {
  const { wings } = situation
  const facilities = [...new Set(wings.map((wing) => wing.facilityIndex))]
  const column = new Map(facilities.map((facility, index) => [facility, index]))
  const byWing = Int32Array.from(wings, (_, index) => index)
  const byFacility = Int32Array.from(wings, (wing) => column.get(wing.facilityIndex)!)
  const firstOf = facilities.map((facility) => wings.find((wing) => wing.facilityIndex === facility)!)
  return {
    tables: terms.flatMap((term) => {
      if (term.kind !== 'each') return []
      const samples: readonly WingFacts[] = term.within === 'facility' ? firstOf : wings
      const tier = TIERS.indexOf(term.tier)
      return [
        {
          high: HIGH[tier]!,
          low: LOW[tier]!,
          columnOf: term.within === 'facility' ? byFacility : byWing,
          rowOf: onceForAlike((person: PersonFacts) => Int32Array.from(samples, (wing) => term.cost(person, wing))),
        },
      ]
    }),
  }
}
