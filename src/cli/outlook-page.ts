/** An outlook as a page of plain words and tables, with how sure its figures are. */

import type { Estate } from '../domain/estate'
import type { Band, Outlook } from '../domain/outlook'
import type { Parameter, Scenario } from '../domain/scenario'
import type { Gap } from '../outlook/certain'
import { meanWithError } from '../outlook/merge'
import type { Help, OneMore } from '../outlook/one-more'
import type { Figure, RunOutcome } from '../outlook/outcome'
import { paragraph, table, type Paint } from './page'

/** Rows of a table of wings or kinds. */
const MOST_LISTED = 15

const TIER_WORDS: Readonly<Record<string, string>> = {
  unplaced: 'a place for everyone',
  alone: 'nobody alone by accident',
  restriction: 'nobody above the required regime',
  security: 'nobody exposed, paired, or placed not as the model',
}

export function outlookPage(
  outlook: Outlook,
  outcomes: readonly RunOutcome[],
  { estate, scenario, help }: { readonly estate: Estate; readonly scenario: Scenario; readonly help?: readonly Help[] },
  { heading, faint }: Paint,
): string {
  const last = outlook.months.at(-1)
  return [
    heading(paragraph(`${scenario.name}: ${estate.name} after ${estate.asOf}`)),
    paragraph(
      `${outlook.runs} of ${scenario.runs} runs of ${scenario.months} months, seed ${scenario.seed}. Every month those in need of a place were placed lawfully; everyone else stayed. 10 to 90: between the 10th and the 90th percentile of the runs.`,
    ),
    '',
    heading('Month by month: the mean ± its Monte Carlo error, and 10 to 90'),
    table(
      ['month', 'people', '10 to 90', 'no place', '10 to 90'],
      outlook.months.map((month) => [
        month.date.slice(0, 7),
        withError(outcomes, 'people', month.month),
        range(month.people),
        withError(outcomes, 'unplaced', month.month),
        range(month.unplaced),
      ]),
    ),
    '',
    table(
      ['month', 'alone', 'above regime', 'over certified', 'moves', 'transfers'],
      outlook.months.map(({ date, month }) => [
        date.slice(0, 7),
        ...(['alone', 'aboveRequired', 'overCertified', 'moves', 'transfers'] as const).map((figure) =>
          withError(outcomes, figure, month),
        ),
      ]),
    ),
    '',
    heading('First month in which something can’t be kept'),
    outlook.firstBreach.length === 0
      ? paragraph('Nothing that was checked, in any run.')
      : table(
          ['in % of runs', 'median month', '10 to 90', 'what'],
          outlook.firstBreach.map((breach) => [
            shown(breach.shareOfRuns * 100),
            shown(breach.month.p50),
            range(breach.month),
            'tier' in breach ? (TIER_WORDS[breach.tier] ?? breach.tier) : `rule ${breach.rule}`,
          ]),
        ),
    '',
    heading('Where one more place would help most'),
    outlook.bottlenecks.length === 0
      ? paragraph('No wing was ever full.')
      : table(
          ['wing', 'months full', 'months without a place saved'],
          outlook.bottlenecks
            .slice(0, MOST_LISTED)
            .map(({ wing, fullMonths, unplacedSavedByOnePlace }) => [wing, shown(fullMonths), shown(unplacedSavedByOnePlace)]),
        ),
    '',
    ...(help
      ? [heading('What one more would change: months of people, and moves, with 95 % intervals'), helpTable(help), '']
      : []),
    heading('Kinds of people and of places in the last month'),
    table(
      ['people', '10 to 90', 'places', 'kind'],
      (last?.kinds ?? []).map(({ kind, people, places }) => [shown(people.mean), range(people), places, kind]),
    ),
    '',
    heading('What is assumed'),
    ...assumptionsOf(scenario).map((words) => paragraph(words, '  ')),
    '',
    faint(
      paragraph(
        'This says what would follow if the assumptions held. It predicts nothing about any person. Where no breach is named, none was found of the rules checked.',
      ),
    ),
    '',
  ].join('\n')
}

function helpTable(help: readonly Help[]): string {
  if (help.length === 0)
    return paragraph(
      'Nothing to try: no wing missed a place, no number of officers is known, and there are no reviews to bring forward.',
    )
  return table(
    ['no place', 'above regime', 'moves', 'one more'],
    help.map(({ oneMore, gaps }) => [gap(gaps.unplaced), gap(gaps.aboveRequired), gap(gaps.moves), oneMoreWords(oneMore)]),
  )
}

function oneMoreWords(oneMore: OneMore): string {
  if (oneMore.kind === 'place') return `place in ${oneMore.wing}`
  if (oneMore.kind === 'officer') return `officer in ${oneMore.facility}`
  return `review: every ${oneMore.everyMonths} months`
}

function gap({ mean, low, high }: Gap): string {
  return low === undefined || high === undefined ? signed(mean) : `${signed(mean)} (${signed(low)}, ${signed(high)})`
}

function signed(value: number): string {
  return value > 0 ? `+${shown(value)}` : shown(value)
}

function assumptionsOf({ arrivals, surges, stay, wings, policies, reviews }: Scenario): string[] {
  return [
    ...arrivals.map(
      ({ name, perMonth, from, until }) =>
        `${name}: ${parameter(perMonth)} people a month arrive on average, at any time${from ? ` from month ${from}` : ''}${until ? ` until month ${until}` : ''} (Poisson).`,
    ),
    ...surges.map(({ name, month, count }) => `${name}: ${count} people arrive together in month ${month}.`),
    `Trials take ${parameter(stay.pretrialMonths)} months on average, and ${parameter(stay.convictedShare, 100)} % end with a sentence. Sentences without a release date take ${parameter(stay.sentenceMonths)} months on average (exponential).`,
    ...wings.map(({ month, wing, open, certified, operational }) => {
      const changes = [
        ...(open === undefined ? [] : [open ? 'opens' : 'closes']),
        ...(certified === undefined ? [] : [`has ${certified} certified places`]),
        ...(operational === undefined ? [] : [`has ${operational} operational places`]),
      ]
      return `Month ${month}: ${wing} ${changes.join(', ') || 'stays as it is'}.`
    }),
    ...policies.map(({ month, policy }) => `Month ${month}: the policy becomes ${policy.name}.`),
    reviews
      ? `Every ${reviews.everyMonths} months everyone assessed is assessed anew: a level falls with chance ${parameter(reviews.lower)}, rises with ${parameter(reviews.raise)}.`
      : 'Nobody is assessed anew; assessments go out of date.',
  ]
}

function parameter(value: Parameter, times = 1): string {
  if (typeof value === 'number') return shown(value * times)
  return `${shown(value.between[0] * times)} to ${shown(value.between[1] * times)}`
}

function valuesOf(outcomes: readonly RunOutcome[], figure: Figure, month: number): number[] {
  return outcomes.map(({ figures }) => figures[figure][month - 1]!)
}

function withError(outcomes: readonly RunOutcome[], figure: Figure, month: number): string {
  const { mean, error } = meanWithError(valuesOf(outcomes, figure, month))
  return Number.isNaN(error) ? shown(mean) : `${shown(mean)} ± ${shown(error)}`
}

function range({ p10, p90 }: Band): string {
  return p10 === p90 ? shown(p10) : `${shown(p10)} to ${shown(p90)}`
}

/** A figure with one digit after the point, unless it is whole or large. */
function shown(value: number): string {
  return Number.isInteger(value) || Math.abs(value) >= 1000 ? String(Math.round(value)) : value.toFixed(1)
}
