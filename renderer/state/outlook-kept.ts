/** Keeps the runs of an outlook with the open estate, so that what they come to is shown again without running anew. */

import type { Scenario } from '../../src/domain/scenario'
import type { Policy } from '../../src/domain/policy'
import { FIGURES, type RunOutcome } from '../../src/outlook/outcome'
import { keep } from './changes'
import type { Opened } from './desk'
import { said } from './record'
import type { Side } from './scenarios'

const SHELF = 'outlooks'
const LAST = 'last'

/** A run in plain numbers. */
type KeptRun = Omit<RunOutcome, 'figures' | 'kinds' | 'fullMonths' | 'wanted'> & {
  readonly figures: readonly (readonly number[])[]
  readonly kinds: readonly number[]
  readonly fullMonths: readonly number[]
  readonly wanted: readonly number[]
}

/** `side`: how it was chosen. */
type KeptCase = { readonly name: string; readonly side: Side; readonly policy: Policy; readonly scenario: Scenario }

/** Runs of the cases of one outlook; their estate lies beside them. `runs`: by case, the first ones without a gap. */
type KeptOutlook<Run> = {
  readonly standing: number
  readonly status: 'done' | 'stopped'
  readonly cases: readonly KeptCase[]
  readonly runs: readonly (readonly Run[])[]
}
export type OutlookMade = KeptOutlook<RunOutcome>

export function keepOutlook({ runs, ...made }: OutlookMade): void {
  keep(SHELF, LAST, { ...made, runs: runs.map((some) => some.map(inNumbers)) } satisfies KeptOutlook<KeptRun>, {
    kind: 'foresaw',
    what: said('deed.look-ahead', { scenario: made.cases.map(({ name }) => name).join(' – ') }),
    shown: { status: made.status, runs: runs.map(({ length }) => length) },
  })
}

/** What was run of the estate as it stands. */
export function keptOutlook({ shelves, standing }: Opened): OutlookMade | undefined {
  const kept = shelves[SHELF].get(LAST) as KeptOutlook<KeptRun> | undefined
  if (kept?.standing !== standing) return undefined
  return { ...kept, runs: kept.runs.map((some) => some.map(fromNumbers)) }
}

function inNumbers({ figures, kinds, fullMonths, wanted, ...rest }: RunOutcome): KeptRun {
  return {
    ...rest,
    figures: FIGURES.map((figure) => [...figures[figure]]),
    kinds: [...kinds],
    fullMonths: [...fullMonths],
    wanted: [...wanted],
  }
}

function fromNumbers({ figures, kinds, fullMonths, wanted, ...rest }: KeptRun): RunOutcome {
  return {
    ...rest,
    figures: Object.fromEntries(
      FIGURES.map((figure, index) => [figure, Int32Array.from(figures[index]!)]),
    ) as RunOutcome['figures'],
    kinds: Int32Array.from(kinds),
    fullMonths: Int32Array.from(fullMonths),
    wanted: Int32Array.from(wanted),
  }
}
