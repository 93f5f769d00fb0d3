/** Writes what a plan says as sheets: where everyone would live and how they would get there, who has no place, and what is broken. */

import type { Estate } from '../domain/estate'
import type { StatedPlan } from '../domain/plan'
import { cellOf, cellOfTexts, type Cell } from '../intake/sheets/cell'
import type { Sheet } from './sheets'

/** A plan of this estate, as `check` accepts it. */
export function planSheets(estate: Estate, plan: StatedPlan): Sheet[] {
  const wings = new Map(estate.wings.map((wing) => [wing.id, wing]))
  const planned = new Map(plan.placements.map(({ person, wing }) => [person, wing]))
  const placements = estate.people.flatMap(({ id, currentWing }): Cell[][] => {
    const wing = planned.get(id)
    if (wing === undefined) return []
    const { facility, name } = wings.get(wing)!
    const before = currentWing === null ? undefined : wings.get(currentWing)!
    const move =
      before === undefined ? 'arrives' : before.id === wing ? 'stays' : before.facility === facility ? 'moves' : 'is transferred'
    return [[id, before?.id ?? null, wing, name, facility, move].map(cellOfText)]
  })
  const sheets = [
    sheet('placements', 'Placements', ['Person', 'Lives in', 'Would live in', 'Wing name', 'Facility', 'Move'], placements),
    sheet(
      'unplaced',
      'Unplaced',
      ['Person', 'Barred by', 'What would help'],
      plan.unplaced.map(({ person, blocked = [], remedies = [] }) => [
        cellOf(person),
        cellOfTexts(blocked.map(({ rule, wings: count }) => `${rule} (${count})`)) || null,
        cellOfTexts(remedies.map(({ text }) => text)) || null,
      ]),
    ),
    sheet(
      'breaches',
      'Breaches',
      ['Person', 'Wing', 'Rule'],
      (plan.breaches ?? []).map(({ person, wing, rule }) => [person, wing, rule].map(cellOf)),
    ),
    sheet(
      'tiers',
      'Tiers',
      ['Tier', 'Value', 'Proven: not below'],
      (plan.tiers ?? []).map(({ id, value, bound }) => [id, value, bound]),
    ),
  ]
  return sheets.filter(({ id, rows }) => id === 'placements' || rows.length > 0)
}

function cellOfText(text: string | null): Cell {
  return text === null ? null : cellOf(text)
}

function sheet(id: string, title: string, headings: readonly string[], rows: readonly (readonly Cell[])[]): Sheet {
  return { id, title, headings, rows, dates: [] }
}
