/** An explanation as a page of plain words and tables. */

import type { PlacePrice } from '../advice/explain'
import type { Alternative, Displaced, Explanation } from '../domain/explanation'
import { TIERS } from '../domain/plan'
import { compareTiers } from '../rules/measure'
import { standard } from '../rules/standards'
import { paragraph, table, type Paint } from './page'

export function explanationPage(explanation: Explanation, { heading, faint }: Paint): string {
  const { person, wing, funnel, because, alternatives, wouldChange, necessity } = explanation
  const sources = [...new Set(because.flatMap((reason) => reason.sources))].sort()
  return [
    heading(wing === null ? `${person}: no place` : `${person}: recommended ${wing}`),
    '',
    heading('Because'),
    ...because.map(({ text }) => paragraph(text, '  ')),
    '',
    heading('Wings left after each rule'),
    table(
      ['left', 'rule'],
      funnel.map(({ rule, left }) => [left, rule]),
    ),
    '',
    heading('Every wing asked about'),
    table(
      ['wing', 'verdict', 'tiers', 'why'],
      alternatives.map((alternative) => [alternative.wing, alternative.verdict, tiersOf(alternative), whyOf(alternative)]),
    ),
    ...(wouldChange.length > 0
      ? ['', heading('What would change the advice'), ...wouldChange.map(({ text }) => paragraph(text, '  '))]
      : []),
    ...(necessity
      ? [
          '',
          heading('Why more restriction is needed'),
          paragraph(necessity.text, '  '),
          ...necessity.considered.map(({ wing: less, why }) => paragraph(`${less}: ${why}`, '  ')),
          ...necessity.timeLimits.map((limit) => paragraph(limit, '  ')),
          paragraph(`To be looked at again by ${necessity.reviewBy}.`, '  '),
        ]
      : []),
    '',
    heading('Sources'),
    ...sources.map((id) => {
      const { instrument, number, confidence, says } = standard(id)
      return faint(paragraph(`${instrument}, ${number} (${confidence}): ${says}`, '  '))
    }),
    '',
    paragraph('This is advice; a named person decides.'),
    '',
  ].join('\n')
}

/** The wings in which a place more or less would matter, those where one more saves most first. */
export function placesPage(places: readonly PlacePrice[], { heading }: Paint): string {
  const matters = places.filter(({ oneMore, oneLess }) => [...oneMore, ...oneLess].some((by) => by !== 0))
  const byUse = [...matters].sort((a, b) => compareTiers(a.oneMore, b.oneMore) || (a.wing < b.wing ? -1 : 1))
  return [
    heading('What one place more would save, and one less would cost'),
    '',
    table(
      ['wing', 'one more saves', 'one less costs'],
      byUse.map(({ wing, oneMore, oneLess }) => [wing, firstOf(oneMore.map((by) => -by)), firstOf(oneLess)]),
    ),
    '',
    paragraph(
      matters.length === 0
        ? 'No wing is full: a place more or less changes nothing.'
        : 'By the first tier that changes. Other wings are not full, or nobody would come.',
    ),
    '',
  ].join('\n')
}

function firstOf(by: readonly number[]): string {
  const tier = by.findIndex((value) => value !== 0)
  return tier < 0 ? 'nothing' : `${TIERS[tier]!} ${by[tier]!}`
}

function tiersOf(alternative: Alternative): string {
  return alternative.verdict === 'impossible' ? '' : alternative.tiers.join(' ')
}

function whyOf(alternative: Alternative): string {
  switch (alternative.verdict) {
    case 'best':
      return 'recommended'
    case 'impossible':
      return `breaks ${alternative.broken.join(', ')}`
    case 'equal':
      return `just as good; ${othersOf(alternative.displaced)}`
    case 'worse':
      return `${alternative.tier} ${alternative.by} more; ${othersOf(alternative.displaced)}`
  }
}

/** Who makes room for whom, one after another; beyond a few only how many. */
function othersOf(displaced: readonly Displaced[]): string {
  if (displaced.length === 0) return 'nobody else moves'
  if (displaced.length > MOST_NAMED) return `${displaced.length} others live elsewhere`
  return displaced
    .map(({ person, to }) => (to === null ? `${person} is left without a place` : `${person} goes to ${to}`))
    .join(', ')
}

/** People named in a line, at most. */
const MOST_NAMED = 3
