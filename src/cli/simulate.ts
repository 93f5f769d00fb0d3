/** Runs a scenario on several threads at once; whenever it is stopped, the runs that are done are kept. */

import type { RunOutcome } from '../outlook/outcome'
import type { SimulateQuestion } from './questions'
import { think } from './think'

export type ToSimulate = Omit<SimulateQuestion, 'kind' | 'share'>

type Simulated = {
  /** The first runs, in order, without a gap: what is kept depends on how many there are and on nothing else. */
  readonly outcomes: readonly RunOutcome[]
  readonly isStopped: boolean
}

/** @param news hears how many runs are done, of how many. */
export async function simulateAll(
  given: ToSimulate,
  workers: number,
  news: (done: number, runs: number) => void,
): Promise<Simulated> {
  const found: RunOutcome[] = []
  const answers = await Promise.all(
    Array.from({ length: workers }, (_, index) =>
      think(
        { kind: 'simulate', ...given, share: { index, of: workers } },
        {
          news: ({ outcome, runs }) => {
            found[outcome.run] = outcome
            news(Object.keys(found).length, runs)
          },
        },
      ),
    ),
  )
  return { outcomes: firstOnes(found), isStopped: answers.includes('stopped') }
}

/** @param found by the number of the run. */
function firstOnes(found: readonly (RunOutcome | undefined)[]): RunOutcome[] {
  const outcomes: RunOutcome[] = []
  for (let run = 1; found[run]; run++) outcomes.push(found[run]!)
  return outcomes
}
