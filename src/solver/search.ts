/** Finds a plan: by the network, which copes with any size, and exactly where what the network leaves open is small enough. */

import { TIERS, type TierResult } from '../domain/plan'
import type { Judgement } from '../rules/judge'
import type { Wings } from '../rules/measure'
import { decode, encode } from './decode'
import { chooseEngine, type EngineOptions } from './engines/choose'
import { NETWORK } from './engines/names'
import { formulate } from './formulate'
import { drawLots } from './lots'
import { solveTiers, type Known, type TierWatch } from './solve'
import type { Prices } from './transport/bound'
import { placesOf } from './transport/crowds'
import { narrowWings } from './transport/narrow-wings'
import { planByNetwork, type Watcher } from './transport/plan'

export type Found = {
  readonly wings: Wings
  /** By tier. */
  readonly values: readonly number[]
  /** The same with what is proven of them: takes a while where nobody needed it to search on. */
  readonly prove: () => readonly TierResult[]
  readonly engine: { readonly name: string; readonly version: string }
  /** Where the network was asked, the prices that it came to. */
  readonly prices?: Prices
}

/** Hears of what is proven of which tier by then, and of placements that are better than those before. */
export type Hear = {
  readonly tell: TierWatch
  /** Absent: nobody keeps what is found on the way, so that nothing is proven of it. */
  readonly drafts?: {
    readonly offer: (wings: Wings) => void
    /** Who makes the placements offered from now on. */
    readonly madeBy: (engine: Found['engine']) => void
  }
}

/**
 * Places of crowds in wings up to which the exact solver is asked, fewer where the network came close; and steps of the
 * simplex method that it may take in each tier. Each thousand places takes about a second.
 */
const EXACT_PLACES = { far: 16_000, close: 8_000 }
const EXACT_STEPS = 20_000
/** Close is within this share of welfare, and best in all tiers above. */
const CLOSE = 0.005
/** Places above which prices never leave few enough. */
const WORTH_NARROWING = 60_000

export async function search(judgement: Judgement, options: EngineOptions, hear: Hear): Promise<Found> {
  if (options.engine === 'highs' || options.engine === 'javascript-lp-solver') return solveExactly(judgement, options, hear)
  const { wings, values, prove, prices, nests, crowds } = planByNetwork(judgement, watcherFor(hear))
  const found = { wings, values, prove, engine: NETWORK, prices }
  if (options.engine === 'flow' || placesOf(crowds) > WORTH_NARROWING) return found
  const tiers = prove()
  hear.tell('welfare', { bound: tiers.at(-1)!.bound }, tiers.slice(0, -1))
  const proven = { ...found, prove: () => tiers }
  const { eligible, left } = narrowWings(judgement, nests, crowds, prices, tiers)
  if (left > (isClose(tiers) ? EXACT_PLACES.close : EXACT_PLACES.far)) return proven
  return { ...(await solveExactly(judgement, options, hear, { wings, tiers, eligible })), prices }
}

function watcherFor({ tell, drafts }: Hear): Watcher | undefined {
  if (!drafts) return undefined
  let settled: readonly TierResult[] = []
  const goOn = (): void => tell(TIERS[settled.length]!, { bound: 0 }, settled)
  return {
    offer: (wings) => {
      drafts.offer(wings)
      goOn()
    },
    prove: (least) => {
      settled = least.map((bound, tier) => ({ id: TIERS[tier]!, value: bound, bound }))
      goOn()
    },
  }
}

function isClose(tiers: readonly TierResult[]): boolean {
  return tiers.every(({ value, bound }, tier) => value - bound <= (tier === TIERS.length - 1 ? CLOSE * value : 0))
}

/** A plan to better, what is proven of its tiers, and by person the wings in which a plan as good can have them. */
type From = { readonly wings: Wings; readonly tiers: Known; readonly eligible: Judgement['eligible'] }

async function solveExactly(judgement: Judgement, options: EngineOptions, hear: Hear, from?: From): Promise<Found> {
  const formulation = formulate(from ? { ...judgement, eligible: from.eligible } : judgement)
  const engine = await chooseEngine(options, formulation.program)
  hear.drafts?.madeBy({ name: engine.name, version: engine.version })
  const solution = solveTiers(formulation.program, formulation.objectives, engine, {
    ...(from && { start: encode(formulation, from.wings), known: from.tiers, steps: EXACT_STEPS }),
    watch: (tier, found, settled) => {
      if (found.values) hear.drafts?.offer(decode(formulation, found.values))
      hear.tell(tier, found, settled)
    },
  })
  if (solution === 'impossible')
    throw new Error('a plan that leaves everyone movable unplaced is always lawful, but none was found')
  const wings = drawLots(formulation, solution.face, solution.values, engine)
  const { tiers } = solution
  return {
    wings,
    values: tiers.map(({ value }) => value),
    prove: () => tiers,
    engine: { name: engine.name, version: engine.version },
  }
}
