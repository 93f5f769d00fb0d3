/** An explanation as a page of plain words and tables. */

import type { Alternative, Displaced, Explanation } from '../domain/explanation'
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
