/** Finds out what one more place, officer or review would change in what is shown; whenever that is stopped, what is there stays. */

import { create } from 'zustand'
import { helpOf, whatMayHelp, withOneMore, type Help, type OneMore } from '../../src/outlook/one-more'
import type { RunOutcome } from '../../src/outlook/outcome'
import { runsMerged, useOutlook, type NamedCase } from './outlook'
import { report } from './report-bug'
import { openCrew, type Crew } from './runs-crew'

export type Tried = {
  readonly status: 'working' | 'done' | 'stopped'
  /** What is tried, one after another, by case. */
  readonly mayHelp: readonly (readonly OneMore[])[]
  /** What came of those tried so far, by case. */
  readonly help: readonly (readonly Help[])[]
  /** Of all runs of all cases with each of them. */
  readonly done: number
  readonly all: number
}

export const useOneMore = create<{ readonly tried: Tried | undefined }>(() => ({ tried: undefined }))

let crew: Crew | undefined

useOutlook.subscribe(({ shown }, before) => {
  if (shown?.cases === before.shown?.cases) return
  endCrew()
  useOneMore.setState({ tried: undefined })
})

/** The runs that are shown, once more with each thing that may help, one after another. */
export function tryOneMore(): void {
  const { shown } = useOutlook.getState()
  if (!shown?.merged || shown.status === 'running') return
  const { cases, merged } = shown
  const before = runsMerged()
  const mayHelp = cases.map(({ estate, policy, scenario }, of) => {
    const missed = merged.summaries[of]!.bottlenecks.filter(({ saved }) => saved.mean > 0)
    return whatMayHelp(
      estate,
      policy,
      scenario,
      missed.map(({ wing }) => wing),
    )
  })
  const all = mayHelp.reduce((sum, some, of) => sum + some.length * before[of]!.length, 0)
  endCrew()
  const ours = openCrew('one more', cases)
  crew = ours
  useOneMore.setState({ tried: { status: 'working', mayHelp, help: cases.map(() => []), done: 0, all } })
  report(
    tryAll(ours, cases, mayHelp, before).then(
      () => end(ours, 'done'),
      (bug: unknown) => {
        end(ours, 'stopped')
        throw bug
      },
    ),
  )
}

export function stopOneMore(): void {
  if (crew) end(crew, 'stopped')
}

async function tryAll(
  ours: Crew,
  cases: readonly NamedCase[],
  mayHelp: Tried['mayHelp'],
  before: readonly (readonly RunOutcome[])[],
): Promise<void> {
  for (const [of, { estate, policy, scenario }] of cases.entries()) {
    for (const oneMore of mayHelp[of]!) {
      const changed = withOneMore({ estate, scenario: { ...scenario, runs: before[of]!.length } }, oneMore)
      const after: RunOutcome[] = []
      await ours.simulate([{ ...changed, policy }], (news) => {
        if (news.kind !== 'run') return
        after.push(news.found.outcome)
        update(({ done }) => ({ done: done + 1 }))
      })
      if (crew !== ours) return
      const found = helpOf(oneMore, before[of]!, after)
      update(({ help }) => ({ help: help.with(of, [...help[of]!, found]) }))
    }
  }
}

function update(change: (tried: Tried) => Partial<Tried>): void {
  useOneMore.setState(({ tried }) => ({ tried: tried && { ...tried, ...change(tried) } }))
}

function end(ours: Crew, status: 'done' | 'stopped'): void {
  if (crew !== ours) return
  endCrew()
  update(() => ({ status }))
}

function endCrew(): void {
  crew?.end()
  crew = undefined
}
