/** What is due for destruction: what, since when, and by which period. */

import { addMonths, dayNumber } from '../domain/dates'
import type { IsoDate } from '../domain/estate'
import { datedAdvice } from './advice'
import { peopleNow, whoLeft, type KeptEstate } from './kept-estate'
import type { Periods } from './periods'

type Day = {
  /** The day from which the period counts. */
  readonly from: IsoDate
  /** The first day on which it is due. */
  readonly due: IsoDate
}

/** `left` and `record`: about one person. `advice` and `estate`: of one estate. `count`: items and changes, or entries of the record. */
export type Due =
  | (Day & { readonly kind: 'left'; readonly person: string })
  | (Day & { readonly kind: 'record'; readonly person: string; readonly count: number })
  | (Day & { readonly kind: 'advice'; readonly estate: string; readonly name: string; readonly count: number })
  | (Day & { readonly kind: 'estate'; readonly estate: string; readonly name: string })

/** What the record has about a person: how many entries, and the day of the last that counts. */
export type Recorded = { readonly count: number; readonly last: IsoDate }

/** What does not belong to one estate. `today` by the clock, for estates and the record are dated by it; `open`: the estate in use now. */
export type Around = {
  readonly today: IsoDate
  readonly open: string | undefined
  readonly recorded: ReadonlyMap<string, Recorded>
}

/** The same for the same thing, whenever it is looked for. */
export function keyOfDue(due: Due): string {
  return JSON.stringify([due.kind, 'person' in due ? due.person : due.estate])
}

/** All that is due, what is due longest first. People and advice count by the day of their estate. */
export function dueNow(estates: readonly KeptEstate[], periods: Periods, { today, open, recorded }: Around): readonly Due[] {
  const due = [
    ...leftDue(estates, periods.left),
    ...estates.flatMap((estate) => adviceDue(estate, periods.advice)),
    ...estates.flatMap((estate) => (estate.id === open ? [] : estateDue(estate, periods.estate, today))),
    ...recordDue(estates, periods.record, today, recorded),
  ]
  return due.sort((a, b) => dayNumber(a.due) - dayNumber(b.due) || (keyOfDue(a) < keyOfDue(b) ? -1 : 1))
}

/** Whoever left one estate and lives in another has not left. Who left several counts by the one that they left last. */
function leftDue(estates: readonly KeptEstate[], months: number | null): Due[] {
  if (months === null) return []
  const present = everyone(estates)
  const left = new Map<string, { readonly from: IsoDate; readonly asOf: IsoDate }>()
  for (const estate of estates) {
    for (const [person, from] of whoLeft(estate)) {
      const before = left.get(person)
      if (!present.has(person) && (!before || from > before.from)) left.set(person, { from, asOf: estate.asOf })
    }
  }
  return [...left].flatMap(([person, { from, asOf }]) => {
    const due = addMonths(from, months)
    return due <= asOf ? [{ kind: 'left', person, from, due } as const] : []
  })
}

function adviceDue(estate: KeptEstate, months: number | null): Due[] {
  if (months === null) return []
  const { items, entries } = datedAdvice(estate)
  const days = [...items, ...entries].map(({ day }) => day).filter((day) => isDueBy(day, months, estate.asOf))
  if (days.length === 0) return []
  const from = days.reduce((first, day) => (day < first ? day : first))
  return [{ kind: 'advice', estate: estate.id, name: estate.name, count: days.length, from, due: addMonths(from, months) }]
}

/** Whether what is of a day is due on another one. */
export function isDueBy(day: IsoDate, months: number, on: IsoDate): boolean {
  return addMonths(day, months) <= on
}

function estateDue({ id, name, asOf, openedAt }: KeptEstate, months: number | null, today: IsoDate): Due[] {
  if (months === null) return []
  const opened = dayOfInstant(new Date(openedAt).toISOString())
  const from = opened > asOf ? opened : asOf
  const due = addMonths(from, months)
  return due <= today ? [{ kind: 'estate', estate: id, name, from, due }] : []
}

function recordDue(estates: readonly KeptEstate[], months: number | null, today: IsoDate, recorded: Around['recorded']): Due[] {
  if (months === null) return []
  const present = everyone(estates)
  return [...recorded].flatMap(([person, { count, last: from }]) => {
    const due = addMonths(from, months)
    return !present.has(person) && due <= today ? [{ kind: 'record', person, count, from, due } as const] : []
  })
}

/** Everyone who is in a population that is kept. */
export function everyone(estates: readonly KeptEstate[]): ReadonlySet<string> {
  return new Set(estates.flatMap((estate) => [...peopleNow(estate)]))
}

/** The day of an instant, such as `2026-11-25T09:30:00.000Z`, in Greenwich. */
export function dayOfInstant(instant: string): IsoDate {
  return instant.slice(0, DAY_LENGTH)
}

const DAY_LENGTH = 'YYYY-MM-DD'.length
