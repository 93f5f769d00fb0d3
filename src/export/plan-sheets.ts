/** Writes what a plan says as sheets: where everyone would live and how they would get there, who has no place, and what is broken. */

import type { Estate } from '../domain/estate'
import type { StatedPlan } from '../domain/plan'
import { cellOf, cellOfTexts, type Cell } from '../intake/sheets/cell'
import type { Sheet } from './sheets'
import { AS_WRITTEN, type Tell } from './tell'

/** How a person gets to where the plan has them. */
const MOVES = { arrives: 'arrives', stays: 'stays', moves: 'moves', transferred: 'is transferred' } as const

/** Titles of sheets, and headings. */
const WORDS = {
  placements: 'Placements',
  unplaced: 'Unplaced',
  breaches: 'Breaches',
  tiers: 'Tiers',
  sealed: 'Not shown yet',
  person: 'Person',
  livesIn: 'Lives in',
  wouldLiveIn: 'Would live in',
  wingName: 'Wing name',
  facility: 'Facility',
  move: 'Move',
  barredBy: 'Barred by',
  help: 'What would help',
  wing: 'Wing',
  rule: 'Rule',
  tier: 'Tier',
  value: 'Value',
  bound: 'Proven: not below',
} as const

type Options = {
  /** Of whom the sheets may not tell where the plan has them; they are named on a sheet of their own. */
  readonly sealed?: ReadonlySet<string>
  readonly tell?: Tell
}

const NOBODY: ReadonlySet<string> = new Set()

/** Everything that the sheets of this plan say in words, for whoever tells it in another language. */
export function wordsOfPlanSheets({ unplaced, tiers = [] }: StatedPlan): readonly string[] {
  return [
    ...Object.values(WORDS),
    ...Object.values(MOVES),
    ...tiers.map(({ id }) => id),
    ...unplaced.flatMap(({ remedies = [] }) => remedies.map(({ text }) => text)),
  ]
}

/** A plan of this estate, as `check` accepts it. */
export function planSheets(estate: Estate, plan: StatedPlan, { sealed = NOBODY, tell = AS_WRITTEN }: Options = {}): Sheet[] {
  const wings = new Map(estate.wings.map((wing) => [wing.id, wing]))
  const planned = new Map(plan.placements.map(({ person, wing }) => [person, wing]))
  const isSeen = ({ person }: { readonly person: string }): boolean => !sealed.has(person)
  const placements = estate.people.flatMap(({ id, currentWing }): Cell[][] => {
    const wing = planned.get(id)
    if (wing === undefined || sealed.has(id)) return []
    const { facility, name } = wings.get(wing)!
    const before = currentWing === null ? undefined : wings.get(currentWing)!
    const move =
      before === undefined
        ? MOVES.arrives
        : before.id === wing
          ? MOVES.stays
          : before.facility === facility
            ? MOVES.moves
            : MOVES.transferred
    return [[id, before?.id ?? null, wing, name, facility, tell(move)].map(cellOfText)]
  })
  const { person, livesIn, wouldLiveIn, wingName, facility, move, barredBy, help, wing, rule, tier, value, bound } = WORDS
  const sheets = [
    sheet('placements', [person, livesIn, wouldLiveIn, wingName, facility, move], placements),
    sheet(
      'unplaced',
      [person, barredBy, help],
      plan.unplaced
        .filter(isSeen)
        .map(({ person: id, blocked = [], remedies = [] }) => [
          cellOf(id),
          cellOfTexts(blocked.map(({ rule: by, wings: count }) => `${by} (${count})`)) || null,
          cellOfTexts(remedies.map(({ text }) => tell(text))) || null,
        ]),
    ),
    sheet(
      'breaches',
      [person, wing, rule],
      (plan.breaches ?? []).filter(isSeen).map((breach) => [breach.person, breach.wing, breach.rule].map(cellOf)),
    ),
    sheet(
      'tiers',
      [tier, value, bound],
      (plan.tiers ?? []).map((one) => [cellOf(tell(one.id)), one.value, one.bound]),
    ),
    sheet(
      'sealed',
      [person],
      estate.people.filter(({ id }) => sealed.has(id)).map(({ id }) => [cellOf(id)]),
    ),
  ]
  return sheets.filter(({ id, rows }) => id === 'placements' || rows.length > 0)

  function sheet(id: keyof typeof WORDS, headings: readonly string[], rows: readonly (readonly Cell[])[]): Sheet {
    return { id, title: tell(WORDS[id]), headings: headings.map(tell), rows, dates: [] }
  }
}

function cellOfText(text: string | null): Cell {
  return text === null ? null : cellOf(text)
}
