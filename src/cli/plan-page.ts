/** A plan as a page of plain words and tables. */

import type { Estate } from '../domain/estate'
import type { Plan } from '../domain/plan'
import { paragraph, table, type Paint } from './page'

const MOST_LISTED = 12

const TIER_WORDS: Readonly<Record<string, string>> = {
  unplaced: 'people without a place',
  alone: 'people short of company',
  restriction: 'steps of regime above the required one',
  security: 'exposure, pairs, and placements not as the model',
  welfare: 'distance, programmes, moves, crowding',
}

export function planPage(plan: Plan, estate: Estate, { heading, faint }: Paint): string {
  const proof =
    plan.status === 'optimal'
      ? 'Proven best: no lawful plan does better in any tier without doing worse in one above it.'
      : 'The best lawful plan found so far; the bounds say how much better one could be at the most.'
  const planned = countEach(plan.placements.map(({ wing }) => wing))
  const now = countEach(estate.people.map(({ currentWing }) => currentWing))
  const wings = estate.wings.map(({ id, places, name }) => [
    id,
    now.get(id) ?? 0,
    planned.get(id) ?? 0,
    places.certified,
    places.operational,
    name,
  ])
  const home = new Map(estate.people.map(({ id, currentWing }) => [id, currentWing]))
  const moves = plan.placements.filter(({ person, wing }) => home.get(person) !== wing).length
  const mixed = estate.wings.filter(({ legalStatuses }) => legalStatuses.length > 1).map(({ id }) => id)
  const matters = plan.gaps.filter(({ effect }) => effect === 'could change the plan').length
  return [
    heading(`${estate.name}, as of ${estate.asOf}`),
    paragraph(
      `Policy: ${plan.policy.name}. ${plan.placements.length} people placed, ${moves} of them in a wing they don't live in now.`,
    ),
    paragraph(proof),
    '',
    table(
      ['tier', 'value', 'bound', ''],
      plan.tiers.map(({ id, value, bound }) => [id, value, bound, TIER_WORDS[id] ?? '']),
    ),
    '',
    heading('Wings'),
    table(['wing', 'now', 'plan', 'cert.', 'oper.', 'name'], wings),
    ...(mixed.length > 0 ? ['', paragraph(`Wings that list more than one legal status: ${mixed.join(', ')}.`)] : []),
    ...section('Without a place', plan.unplaced, ({ person, blocked, remedies }) => [
      paragraph(
        `${person}: ${blocked.map(({ rule, wings: count }) => `${rule} (${count} ${count === 1 ? 'wing' : 'wings'})`).join(', ')}.`,
      ),
      ...remedies.slice(0, 3).map(({ text }) => paragraph(`A remedy: ${text}`, '  ')),
    ]),
    ...section('Held in breach', plan.breaches, ({ person, wing, rule }) => [paragraph(`${person} in ${wing}: ${rule}.`)]),
    '',
    paragraph(`${plan.gaps.length} facts are not known; ${matters} of them could change the plan (gaps, in the plan as JSON).`),
    paragraph('No breach found of the rules checked, beyond those listed. This is advice; a named person decides.'),
    faint(
      `${plan.engine.name} ${plan.engine.version}, estate ${plan.estate.sha256.slice(0, 12)}, policy ${plan.policy.sha256.slice(0, 12)}`,
    ),
    '',
  ].join('\n')

  function section<T>(title: string, items: readonly T[], lines: (item: T) => string[]): string[] {
    if (items.length === 0) return []
    const more = items.length > MOST_LISTED ? [`And ${items.length - MOST_LISTED} more (see the plan as JSON).`] : []
    return ['', heading(`${title} (${items.length})`), ...items.slice(0, MOST_LISTED).flatMap(lines), ...more]
  }
}

/** How often each is listed. */
function countEach<T>(list: readonly T[]): Map<T, number> {
  const counts = new Map<T, number>()
  for (const item of list) counts.set(item, (counts.get(item) ?? 0) + 1)
  return counts
}
