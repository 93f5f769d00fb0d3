/** Workers that share the runs of a simulation between them, and are ended together. */

import { openSimulator } from '../worker/ask'
import type { Case, SimulateNews } from '../worker/simulator-questions'

/** People whom the memory of a computer holds, in all workers together. */
const PEOPLE_IN_WORKERS = 500_000

export type Crew = {
  /** Makes every run of these cases; `hear` is told of each, until the crew is ended. */
  readonly simulate: (cases: readonly Case[], hear: (news: SimulateNews) => void) => Promise<void>
  readonly end: () => void
}

/** As many workers as help with these cases, and as the memory holds. */
export function openCrew(name: string, cases: readonly Case[]): Crew {
  const workers = Array.from({ length: sizeFor(cases) }, (_, index) => openSimulator(`${name} ${index + 1}`))
  let isThere = true
  return {
    simulate: async (plain, hear) => {
      await Promise.all(
        workers.map((worker, index) =>
          worker.ask('simulate', { cases: plain, share: { index, of: workers.length } }, (news) => {
            if (isThere) hear(news)
          }),
        ),
      )
    },
    end: () => {
      isThere = false
      for (const worker of workers) worker.end()
    },
  }
}

function sizeFor(cases: readonly Case[]): number {
  const runs = Math.max(...cases.map(({ scenario }) => scenario.runs))
  const people = Math.max(...cases.map(({ estate }) => estate.people.length))
  return Math.max(1, Math.min(navigator.hardwareConcurrency, runs, Math.floor(PEOPLE_IN_WORKERS / Math.max(1, people))))
}
