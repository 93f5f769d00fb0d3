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

/** @param news hears how many runs would be kept by now, of how many: one that a slower thread has before it waits for that. */
export async function simulateAll(
  given: ToSimulate,
  workers: number,
  news: (done: number, runs: number) => void,
): Promise<Simulated> {
  const outcomes: RunOutcome[] = []
  /** By the number of the run, those that are done before one with a smaller number is. */
  const waiting = new Map<number, RunOutcome>()
  const keep = (done: RunOutcome): void => {
    waiting.set(done.run, done)
    for (let next; (next = waiting.get(outcomes.length + 1)) !== undefined;) {
      waiting.delete(next.run)
      outcomes.push(next)
    }
  }
  const answers = await Promise.all(
    Array.from({ length: workers }, (_, index) =>
      think(
        { kind: 'simulate', ...given, share: { index, of: workers } },
        {
          news: ({ outcome, runs }) => {
            keep(outcome)
            news(outcomes.length, runs)
          },
        },
      ),
    ),
  )
  return { outcomes, isStopped: answers.includes('stopped') }
}
