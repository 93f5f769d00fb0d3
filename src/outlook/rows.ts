/** An outlook as one long table: a line for each figure of each month, and below them what can't be kept and where places are missed. */

import type { Difference } from './difference'
import { FIGURES } from './outcome'
import type { Estimate, Sure } from './certain'
import type { FirstTime, Summary } from './summary'

type Row = readonly (string | number | null)[]

export type Rows = { readonly headings: readonly string[]; readonly rows: readonly Row[] }

const HEADINGS = [
  'scenario',
  'month',
  'date',
  'figure',
  'of',
  'mean',
  'error_of_mean',
  'p10',
  'error_of_p10',
  'p50',
  'error_of_p50',
  'p90',
  'error_of_p90',
  'low_95',
  'high_95',
  'places',
  'runs',
]

/** @param names of the scenarios (with their policies), as many as summaries. */
export function rowsOf(names: readonly string[], summaries: readonly Summary[], difference?: Difference): Rows {
  const rows = summaries.flatMap((summary, index) => summaryRows(names[index]!, summary))
  return { headings: HEADINGS, rows: difference ? [...rows, ...differenceRows(names.join(' | '), difference)] : rows }
}

function summaryRows(name: string, { months, breaches, shortages, bottlenecks, runs }: Summary): Row[] {
  return [
    ...months.flatMap(({ month, date, figures, kinds, places }) => [
      ...FIGURES.map((figure) => [
        name,
        month,
        date,
        figure,
        null,
        ...sure(figures[figure]),
        null,
        null,
        figure === 'people' ? places : null,
        runs,
      ]),
      ...kinds.map(({ kind, people, places: made }) => [
        name,
        month,
        date,
        'people',
        kind,
        ...sure(people),
        null,
        null,
        made,
        runs,
      ]),
    ]),
    ...breaches.flatMap((one) => firstRows(name, one, runs)),
    ...shortages.flatMap((one) => firstRows(name, one, runs)),
    ...bottlenecks.flatMap(({ wing, fullMonths, saved }) => [
      [name, null, null, 'full months', wing, ...estimate(fullMonths), runs],
      [name, null, null, 'months without a place saved by one place', wing, ...estimate(saved), runs],
    ]),
  ]
}

function firstRows(name: string, { what, share, month }: FirstTime, runs: number): Row[] {
  const of = 'tier' in what ? `tier ${what.tier}` : 'rule' in what ? `rule ${what.rule}` : `kind ${what.kind}`
  return [
    [name, null, null, 'share of runs in which it is not kept', of, ...estimate(share), runs],
    [name, null, null, 'first month in which it is not kept', of, ...sure(month), null, null, null, runs],
  ]
}

function differenceRows(name: string, { months, runs }: Difference): Row[] {
  return months.flatMap(({ month, date, figures }) =>
    FIGURES.map((figure): Row => {
      const { mean, error, low, high, p10, p90 } = figures[figure]
      const shown = [mean, error, p10, NaN, NaN, NaN, p90, NaN, low ?? NaN, high ?? NaN].map(known)
      return [name, month, date, `difference in ${figure}`, null, ...shown, null, runs]
    }),
  )
}

function sure({ mean, p10, p50, p90, error }: Sure): Row {
  return [mean, error.mean, p10, error.p10, p50, error.p50, p90, error.p90].map(known)
}

function estimate({ mean, error }: Estimate): Row {
  return [known(mean), known(error), ...Array.from({ length: 9 }, () => null)]
}

/** Nothing where a single run says nothing; else six digits after the point. */
function known(value: number): number | null {
  return Number.isNaN(value) ? null : Math.round(value * 1e6) / 1e6
}
