/** Solves the tiers one after another: each is made as small as it can be without making a tier above it any larger. */

import { TIERS, type TierId, type TierResult } from '../domain/plan'
import type { Engine, Watch } from './engines/engine'
import { narrow } from './narrow'
import { holdTo, satisfies, valueOf, type Objective, type Program } from './program'
import { settle, type Impossible } from './settle'

export type Solution = {
  readonly values: Float64Array
  /** All five, in order; where every bound equals its value nothing better exists. */
  readonly tiers: readonly TierResult[]
  /** The program held to these tiers: every solution of it is as good. */
  readonly face: Program
}

/** Better values, or a better bound, in the tier being solved. */
export type TierWatch = (tier: TierId, found: Parameters<Watch>[0], settled: readonly TierResult[]) => void

/** What is known of each tier before it is solved. */
export type Known = readonly Pick<TierResult, 'value' | 'bound'>[]

/**
 * Solves the tiers in their order.
 *
 * @param start a solution to start from, by column; what is none is left aside.
 * @param steps steps of the simplex method in each tier; past them the best found counts.
 * @param known values of the tiers, with bounds that are proven for each given that the tiers above have these values.
 */
export function solveTiers(
  program: Program,
  objectives: readonly Objective[],
  engine: Engine,
  { start, known, steps, watch }: { start?: Float64Array; known?: Known; steps?: number; watch?: TierWatch } = {},
): Solution | Impossible {
  let face = program
  // Of nothing to decide there is one solution, which engines need not be asked for.
  const first = program.columns.length === 0 ? new Float64Array(0) : start
  let values = first && satisfies(program, first) ? first : undefined
  const tiers: TierResult[] = []
  for (const [index, id] of TIERS.entries()) {
    const objective = objectives[index]!
    const asAbove = known !== undefined && tiers.every((tier, above) => tier.value === known[above]!.value)
    const lowest = leastOf(face, objective)
    const atLeast = asAbove ? Math.max(lowest, known[index]!.bound) : lowest
    const settled = settle(engine, face, objective, {
      ...(values && { values }),
      atLeast,
      ...(steps !== undefined && { steps }),
      ...(watch && { watch: (found) => watch(id, found, tiers) }),
    })
    if (settled === 'impossible') return 'impossible'
    if (settled.values === undefined)
      throw new Error(`${engine.name} found no solution of the tier ${id} and no proof that there is none`)
    values = settled.values
    tiers.push({ id, value: Math.round(valueOf(objective, values)), bound: settled.bound })
    if (settled.priced) face = narrow(face, settled.priced, tiers[index]!.value - objective.constant)
    face = holdTo(face, objective, tiers[index]!.value, id)
  }
  return { values: values!, tiers, face }
}

/** What the bounds of the columns alone leave possible. */
export function leastOf({ columns }: Program, { costs, constant }: Objective): number {
  return costs.reduce(
    (sum, cost, column) => (cost === 0 ? sum : sum + cost * (cost > 0 ? columns[column]!.lower : columns[column]!.upper)),
    constant,
  )
}
