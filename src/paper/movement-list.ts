/** The moves that were decided, to print: for staff who carry them out, a list for each facility and day; and the order as a whole. */

import type { DecidedOrder } from '../advice/moves/decided'
import type { ListedMove, MovementList } from '../advice/moves/lists'
import type { Estate } from '../domain/estate'
import type { StatedPlan } from '../domain/plan'
import { line, planMark, type Paper, type Section } from './paper'

type Direction = 'leaves' | 'within' | 'arrives'
type Listed = { readonly move: ListedMove; readonly direction: Direction }

const DIRECTION_IN_WORDS: Readonly<Record<Direction, string>> = {
  leaves: 'leaves',
  within: 'moves within',
  arrives: 'arrives',
}

const NOBODY: ReadonlySet<string> = new Set()

/**
 * One facility on one day: what to do in each batch, with boxes to tick.
 *
 * @param unapproved people about whom a decision is not approved by a second person, and so not to be carried out yet
 */
export function movementList(
  estate: Estate,
  plan: StatedPlan,
  list: MovementList,
  unapproved: ReadonlySet<string> = NOBODY,
): Paper {
  const facility = estate.facilities.find(({ id }) => id === list.facility)
  if (!facility) throw new Error(`there is no facility "${list.facility}" in the estate`)
  const all: readonly Listed[] = [
    ...list.leaving.map((move) => ({ move, direction: 'leaves' as const })),
    ...list.within.map((move) => ({ move, direction: 'within' as const })),
    ...list.arriving.map((move) => ({ move, direction: 'arrives' as const })),
  ]
  const batches = [...new Set(all.map(({ move }) => move.batch))].sort((a, b) => a - b)
  return {
    title: `Moves of day ${list.day}: ${facility.name} (${facility.id})`,
    basis: `${estate.name}, judged on ${estate.asOf}.`,
    plan: planMark(plan),
    audience: 'For staff. It names people.',
    sections: [
      ...batches.map((number) => batchSection(estate, number, all, unapproved)),
      {
        heading: 'Done',
        lines: [],
        toFillIn: ['Date of this day', 'In charge and signature'],
        toWrite: ['What was not done, and why'],
      },
    ],
    standards: [],
  }
}

/** All of the order on one page: how to go about it, what stands in the way, and who is not in it. */
export function orderSheet(
  estate: Estate,
  plan: StatedPlan,
  order: DecidedOrder,
  listed: readonly ListedMove[],
  unapproved: ReadonlySet<string> = NOBODY,
): Paper {
  const { batches, waiting, unplaced, undecided } = order
  const nameOf = wingNames(estate)
  const days = (number: number): string => {
    const on = [...new Set(listed.flatMap(({ batch, day }) => (batch === number ? [day] : [])))]
    return on.length > 1 ? `${on[0]} to ${on.at(-1)}` : String(on[0])
  }
  const sections: Section[] = [
    {
      heading: 'How to go about it',
      lines: [
        line(`${counted(listed.length, 'move', 'moves')} in ${counted(batches.length, 'batch', 'batches')}.`),
        line('A batch begins, in every facility, once the one before it is done everywhere. Its moves may be made in any order.'),
        line('Of an exchange, everyone leaves before anyone enters; nobody enters until all have left.'),
        line(`At no point is a rule broken that held, of the rules checked, judged on ${estate.asOf}.`),
      ],
    },
    {
      heading: 'Batches',
      lines: [],
      table: {
        headings: ['Batch', 'Day', 'Moves', 'Exchanges', 'Waiting for each other'],
        rows: batches.map(({ number, moves, exchanges, loops }) => [
          String(number),
          days(number),
          String(moves.length + exchanges.flat().length),
          String(exchanges.length),
          loops.map(({ text }) => text).join(' '),
        ]),
      },
    },
    {
      heading: 'Decided, but can’t be done yet',
      lines: [],
      table: {
        headings: ['Person', 'From', 'To', 'What stands in the way'],
        rows: waiting.map(({ person, from, to, text }) => [person, from === null ? 'outside' : nameOf(from), nameOf(to), text]),
      },
    },
    {
      heading: 'Without a place',
      lines: [],
      table: {
        headings: ['Person', 'Meanwhile'],
        rows: unplaced.map(({ person, wing }) => [
          person,
          wing === null ? 'not arrived' : `stays in ${nameOf(wing)} until a person decides`,
        ]),
      },
    },
    {
      heading: 'Not decided yet, and so not in these lists',
      lines: undecided.length === 0 ? [] : [line(`${undecided.join(', ')}.`)],
    },
    {
      heading: 'Decided, but not approved yet',
      lines: unapproved.size === 0 ? [] : [line(`${[...unapproved].sort().join(', ')}.`)],
    },
    {
      heading: 'Approved',
      lines: [line('Advised by Rule36; a person decides.')],
      toFillIn: ['Decided by', 'First day', 'Date and signature'],
    },
  ]
  return {
    title: 'Order of moves',
    basis: `${estate.name}, judged on ${estate.asOf}.`,
    plan: planMark(plan),
    audience: 'For staff. It names people.',
    sections: sections.filter(({ lines, table }) => lines.length > 0 || (table?.rows.length ?? 0) > 0),
    standards: [],
  }
}

function batchSection(estate: Estate, number: number, all: readonly Listed[], unapproved: ReadonlySet<string>): Section {
  const nameOf = wingNames(estate)
  const facilityOf = new Map(estate.wings.map(({ id, facility }) => [id, facility]))
  const here = all.filter(({ move }) => move.batch === number)
  const isAway = ({ from, to }: ListedMove): boolean => from !== null && facilityOf.get(from) !== facilityOf.get(to)
  const hasExchange = here.some(({ move }) => move.exchange !== undefined)
  return {
    heading: `Batch ${number}`,
    lines: [
      ...(number > 1 ? [line(`Begin once batch ${number - 1} is done, here and in every other facility.`)] : []),
      ...(here.some(({ move }) => unapproved.has(move.person))
        ? [line('A move that is not approved waits for a second person; ask before you begin.')]
        : []),
      ...(hasExchange ? [line('Of an exchange, everyone leaves before anyone enters, here and elsewhere.')] : []),
    ],
    table: {
      headings: ['Person', 'What', 'From', 'To', 'Take note'],
      rows: here.map(({ move, direction }) => [
        move.person,
        DIRECTION_IN_WORDS[direction],
        move.from === null ? 'outside' : placeName(move.from, isAway(move)),
        placeName(move.to, isAway(move)),
        remarksOn(move, unapproved.has(move.person)),
      ]),
      tick: 'Done',
    },
  }

  /** In its own facility a wing is known by its name; elsewhere with the facility. */
  function placeName(wing: string, away: boolean): string {
    const facility = away ? estate.facilities.find(({ id }) => id === facilityOf.get(wing)) : undefined
    return facility ? `${nameOf(wing)}, ${facility.name}` : nameOf(wing)
  }
}

function remarksOn({ urgent, onTheWay, exchange }: ListedMove, isUnapproved: boolean): string {
  return [
    isUnapproved && 'not approved: not to be made yet',
    urgent && 'a rule is broken where they are now',
    onTheWay && 'on the way: another move follows',
    exchange !== undefined && `exchange ${exchange}`,
  ]
    .filter((remark) => remark !== false)
    .join('; ')
}

function wingNames({ wings }: Estate): (id: string) => string {
  const names = new Map(wings.map(({ id, name }) => [id, name]))
  return (id) => `${names.get(id)!} (${id})`
}

function counted(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`
}
