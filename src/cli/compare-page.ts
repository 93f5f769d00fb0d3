/** A comparison as a page of plain words and tables. It names no winner. */

import { reasonsFor } from '../advice/reasons'
import type { Judged } from '../compare/conclude'
import { EVIDENCE, type Claim } from '../compare/evidence/models'
import { source } from '../compare/evidence/sources'
import { METRICS } from '../compare/metrics'
import { efficientIn } from '../compare/trade-off'
import { worseIn, type Worse } from '../compare/treated-differently'
import type { ChangedPeople, Compared, Comparison, Disparity, Family, MetricId } from '../domain/comparison'
import { FACTOR_WORDS } from '../domain/factors'
import { judge } from '../rules/judge'
import { standard } from '../rules/standards'
import { paragraph, table, type Paint } from './page'

export type Shown = {
  readonly comparison: Comparison
  readonly judged: readonly Judged[]
  /** Two figures to hold against each other. */
  readonly tradeOff?: readonly [MetricId, MetricId]
  /** Someone to explain under each policy. */
  readonly person?: string
}

const MOST_LISTED = 12
/** People named in a line, at most. */
const MOST_NAMED = 3

export function comparePage({ comparison, judged, tradeOff, person }: Shown, paint: Paint): string {
  const { heading } = paint
  const { estate, columns, notes } = comparison
  return [
    heading(`${estate.name}, as of ${estate.asOf}`),
    ...(notes === undefined ? [] : [paragraph(notes)]),
    ...columns.map(({ policy, status, extra }, index) => {
      const day = extra?.estate ? `, ${extra.estate.name} of ${extra.estate.asOf}` : ''
      const made = extra?.givenBy === undefined ? '' : `, a plan handed in (${extra.givenBy})`
      return paragraph(`${index + 1}: ${policy.name}${day}${made}, ${status}`, '  ')
    }),
    '',
    figures(comparison),
    ...(person === undefined ? differing(comparison, judged, paint) : explained(person, judged, paint)),
    ...barred(comparison, paint),
    ...disparities(comparison, paint),
    ...sensitive(comparison, paint),
    ...comparison.extra.families.flatMap((family) => along(family, tradeOff, paint)),
    ...(tradeOff ? traded(comparison, tradeOff, paint) : []),
    ...spokenFor(judged, paint),
    ...weighed(comparison, paint),
    '',
    paragraph(
      'There is no single right model, and this page names no winner. No breach found of the rules checked, beyond those that each plan lists. This is advice; a named person decides.',
    ),
    '',
  ].join('\n')
}

function figures({ columns }: Comparison): string {
  const numbers = columns.map((_, index) => String(index + 1))
  return table(
    [...numbers, ''],
    [
      ...columns[0]!.tiers.map(({ id }, tier) => [
        ...columns.map(({ tiers }) => shown(tiers[tier]!.value)),
        `tier ${id}${boundsOf(columns.map(({ tiers }) => tiers[tier]!))}`,
      ]),
      ...METRICS.map(({ id, words }) => [...columns.map(({ metrics }) => shown(metrics[id])), words]),
    ],
  )
}

/** Where a tier is not proven, how low it could be at the least. */
function boundsOf(tiers: readonly { readonly value: number; readonly bound: number }[]): string {
  if (tiers.every(({ value, bound }) => value === bound)) return ''
  return ` (at least ${tiers.map(({ bound }) => bound).join(', ')})`
}

function shown(value: number | null): string {
  if (value === null) return '–'
  return Number.isInteger(value) ? String(value) : value.toFixed(1)
}

function differing({ people, extra, columns }: Comparison, judged: readonly Judged[], { heading }: Paint): string[] {
  const absent =
    extra.elsewhere > 0 ? [paragraph(`${extra.elsewhere} people are in some of the estates only, and left out here.`)] : []
  if (columns.length < 2) return absent
  if (people.length === 0) return ['', heading('Everyone lives in the same wing in all of them.'), ...absent]
  return [
    '',
    heading(`Who lives elsewhere (${people.length})`),
    ...absent,
    ...people.slice(0, MOST_LISTED).flatMap((one) => [
      paragraph(`${one.person}: ${wingsOf(one)}.`),
      ...worseOff(one.person, judged)
        .slice(0, 2)
        .map((line) => paragraph(line, '  ')),
    ]),
    ...more(people.length, 'people; --person ID explains one of them under each policy'),
  ]
}

/** Columns that have the person in one wing are named together. */
function wingsOf({ wings }: Pick<Compared, 'wings'>): string {
  const places = [...new Set(wings)]
  return places
    .map((place) => {
      const numbers = wings.flatMap((wing, index) => (wing === place ? [index + 1] : []))
      return `${numbers.join(', ')} ${place === null ? 'without a place' : `in ${place}`}`
    })
    .join('; ')
}

/** In what someone is worse off in each column than in the first one, and the other way round. */
function worseOff(person: string, judged: readonly Judged[]): string[] {
  const outcomes = judged.map(({ situation, outcomes: all }) => all[situation.personIndex.get(person)!]!)
  return outcomes.slice(1).flatMap((outcome, index) => {
    const first = outcomes[0]!
    if (outcome.wing?.id === first.wing?.id) return []
    const [worse, better] = [worseIn(first, outcome), worseIn(outcome, first)]
    const lines = [
      ...(worse.length > 0 ? [`worse off in ${index + 2} than in 1: ${inWords(worse)}`] : []),
      ...(better.length > 0 ? [`worse off in 1 than in ${index + 2}: ${inWords(better)}`] : []),
    ]
    return lines
  })
}

function inWords(worse: readonly Worse[]): string {
  return worse.map(({ text, sources }) => `${text} (${sources.join(', ')})`).join('; ')
}

function explained(person: string, judged: readonly Judged[], { heading, faint }: Paint): string[] {
  const cited = new Set<string>()
  const lines = judged.flatMap(({ situation, planned }, index) => {
    const facts = situation.people[situation.personIndex.get(person)!]!
    const wing = situation.wings[planned.wings[facts.index]!]
    const reasons = reasonsFor(judge(situation), facts, planned.wings)
    for (const { sources } of reasons) for (const id of sources) cited.add(id)
    return [
      '',
      heading(`${person} in ${index + 1} (${situation.policy.name}): ${wing ? wing.id : 'no place'}`),
      ...reasons.map(({ text }) => paragraph(text, '  ')),
    ]
  })
  return [
    ...lines,
    '',
    heading('Worse off'),
    ...orNone(worseOff(person, judged).map((line) => paragraph(line, '  '))),
    '',
    heading('Standards'),
    ...[...cited].sort().map((id) => {
      const { instrument, number, confidence, says } = standard(id)
      return faint(paragraph(`${id}: ${instrument}, ${number} (${confidence}): ${says}`, '  '))
    }),
  ]
}

function orNone(lines: readonly string[]): readonly string[] {
  return lines.length > 0 ? lines : ['  In nothing that is counted.']
}

function barred({ extra: { notApplicable } }: Comparison, { heading }: Paint): string[] {
  if (notApplicable.length === 0) return []
  return [
    '',
    heading(`Where a model can't be applied (${notApplicable.length})`),
    ...notApplicable.slice(0, MOST_LISTED).map(({ policy, text, applied, model }) => {
      const instead = applied === model ? '' : ` Planned under ${applied}.`
      return paragraph(`${policy}: ${text}${instead}`)
    }),
    ...more(notApplicable.length, 'such people'),
  ]
}

/** Only where an interval leaves 1 out; everything is in the JSON. */
function disparities({ disparity }: Comparison, { heading }: Paint): string[] {
  if (disparity.length === 0) return ['', paragraph('No facts are monitored, so nothing can be said of disparity.')]
  const few = [
    ...new Set(disparity.filter(({ people }) => people === null).map(({ attribute, group }) => `${attribute} ${group}`)),
  ]
  const apart = disparity.filter(({ low, high }) => low !== null && high !== null && (low > 1 || high < 1))
  const intervals = disparity.filter(({ low }) => low !== null).length
  return [
    '',
    heading('Disparity'),
    paragraph(
      `Of ${intervals} comparisons of a group with everyone else, ${apart.length} have a 95 % interval that leaves 1 out; about one in twenty would by chance. Ratios are among people of the same required regime (Mantel–Haenszel). No plan knew of these groups.`,
    ),
    ...(apart.length > 0
      ? [
          table(
            ['group', 'people', 'share', 'others', 'ratio', 'interval', 'outcome'],
            apart.slice(0, MOST_LISTED).map(disparityRow),
          ),
          ...more(apart.length, 'such comparisons'),
        ]
      : []),
    ...(few.length > 0 ? [paragraph(`Too few to say: ${few.join(', ')}.`)] : []),
  ]
}

function disparityRow({ attribute, group, people, share, others, ratio, low, high, outcome, policy }: Disparity) {
  return [
    `${attribute} ${group}`,
    people!,
    share!.toFixed(2),
    others!.toFixed(2),
    ratio!.toFixed(2),
    `${low!.toFixed(2)} to ${high!.toFixed(2)}`,
    `${outcome}, ${policy}`,
  ]
}

function sensitive({ sensitivity, extra }: Comparison, { heading }: Paint): string[] {
  if (sensitivity.length === 0) return []
  const moving = sensitivity.flatMap((row, index) => (row.changed > 0 ? [{ ...row, ...extra.changes[index]! }] : []))
  return [
    '',
    heading(`Sensitivity of ${[...new Set(sensitivity.map(({ policy }) => policy))].join(', ')}`),
    ...extra.stable.map(({ people, of, tried }) =>
      paragraph(`${people} of ${of} people live in one wing whatever was changed (${tried} changes).`),
    ),
    ...(moving.length > 0
      ? [
          table(
            ['setting', 'from', 'to', 'people', 'who would live where'],
            moving.map(({ what, from, to, changed, people, asGood }) => [
              what,
              from,
              to,
              changed,
              `${inBrief(people)}${asGood ? '; the plan as it stands is as good' : ''}`,
            ]),
          ),
        ]
      : []),
    ...extra.differentIf.map(({ text }) => paragraph(text)),
  ]
}

/** The first few by name. */
function inBrief(people: ChangedPeople['people']): string {
  const named = people.slice(0, MOST_NAMED).map(({ person, wing }) => `${person} ${wing ?? 'nowhere'}`)
  return [...named, ...(people.length > MOST_NAMED ? [`${people.length - MOST_NAMED} more`] : [])].join(', ')
}

function along({ policy, what, points }: Family, tradeOff: Shown['tradeOff'], { heading }: Paint): string[] {
  const followed: readonly MetricId[] = tradeOff ?? ['aboveRequired', 'exposed', 'networkPairs', 'transfers']
  const efficient = tradeOff
    ? efficientIn(
        points.map(({ metrics }) => metrics),
        ...tradeOff,
      )
    : null
  return [
    '',
    heading(`${policy} along ${what}`),
    table(
      ['value', 'tiers', ...followed, ''],
      points.map(({ value, tiers, metrics }, index) => [
        value,
        tiers.map((tier) => tier.value).join(' '),
        ...followed.map((id) => shown(metrics[id])),
        efficient?.[index] ? 'efficient' : '',
      ]),
    ),
  ]
}

function traded({ columns }: Comparison, [one, other]: readonly [MetricId, MetricId], { heading }: Paint): string[] {
  const efficient = efficientIn(
    columns.map(({ metrics }) => metrics),
    one,
    other,
  )
  return [
    '',
    heading(`${one} against ${other}`),
    table(
      [one, other, 'efficient', 'policy'],
      columns.map(({ metrics, policy }, index) => [
        shown(metrics[one]),
        shown(metrics[other]),
        efficient?.[index] ? 'yes' : '',
        `${index + 1}: ${policy.name}`,
      ]),
    ),
  ]
}

function spokenFor(judged: readonly Judged[], { heading, faint }: Paint): string[] {
  const models = new Set(judged.map(({ situation }) => situation.policy.model))
  const evidence = EVIDENCE.filter(({ model }) => models.has(model))
  const claim =
    (sign: string) =>
    ({ text, strength, sources }: Claim) =>
      paragraph(`${sign} ${text} (${[strength, ...sources].join(', ')})`, '  ')
  const cited = [...new Set(evidence.flatMap((one) => [...one.for, ...one.against].flatMap(({ sources }) => sources)))].sort()
  return [
    '',
    heading('What speaks for (+) and against (-) these models elsewhere'),
    ...evidence.flatMap((one) => [one.model, ...one.for.map(claim('+')), ...one.against.map(claim('-'))]),
    ...cited.map((id) => faint(paragraph(`${id}: ${source(id).cite} (${source(id).confidence})`, '  '))),
  ]
}

function weighed({ extra: { factors } }: Comparison, { heading }: Paint): string[] {
  if (!factors) return []
  const named = (word: string, models: readonly string[]): string => (models.length > 0 ? ` (${word} ${models.join(', ')})` : '')
  return [
    '',
    heading(`The factors, as ${factors.by} judged them on ${factors.date}`),
    ...factors.findings.map((one) =>
      paragraph(`${FACTOR_WORDS[one.factor]}: ${one.finding}${named('for', one.for)}${named('against', one.against)}`),
    ),
  ]
}

function more(count: number, what: string): string[] {
  return count > MOST_LISTED ? [paragraph(`And ${count - MOST_LISTED} more ${what}.`)] : []
}
