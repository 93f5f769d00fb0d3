/** Chooses the solver for a program: the small one needs no start-up, the large one copes with everything else. */

import type { Program } from '../program'
import type { Engine } from './engine'
import { loadHighs } from './highs'
import { javascriptLpSolver } from './javascript-lp-solver'
import type { EngineName } from './names'

/** Which engine, and how to start it. */
export type EngineOptions = {
  readonly engine?: EngineName
  /** Where `highs.wasm` is served; only browsers need it. */
  readonly highsWasm?: string
}

/** Columns up to which javascript-lp-solver answers within a moment. */
const SMALL = 60

/** The engine of that name, or for `auto` the one for a program of this size. */
export async function chooseEngine({ engine: name = 'auto', highsWasm }: EngineOptions, program: Program): Promise<Engine> {
  const open = program.columns.filter(({ lower, upper }) => lower < upper).length
  if (name === 'javascript-lp-solver' || (name === 'auto' && open <= SMALL)) return javascriptLpSolver
  return loadHighs(highsWasm)
}
