/**
 * Says what of all that is kept is due for destruction, and destroys it: what stays is sealed under new keys, and the old keys are thrown
 * away, in one transaction on both copies of the memory.
 */

import { denialOfDestroying } from '../../src/people/permissions'
import type { Problem } from '../../src/problem'
import { rangesOf, signDestruction, type AdministratorKeys, type Destruction } from '../../src/record/destruction'
import type { Deed } from '../../src/record/deed'
import { digestsOf, lagBehind } from '../../src/record/marks'
import { countingDays, doubtOfClock, type ClockDoubt } from '../../src/retention/clock'
import { namesAny, withoutAdvice, withoutPeople } from '../../src/retention/compact'
import { dayOfInstant, dueNow, keyOfDue, type Due, type Recorded } from '../../src/retention/due'
import { openNaming, type Naming } from '../../src/retention/naming'
import { isAnySet, PERIOD_KINDS, type Periods } from '../../src/retention/periods'
import { knownPeriods, type PeriodsInForce } from '../../src/record/stated-periods'
import { RECORD, type Ringed } from '../../src/vault/ring'
import { reopenWorking } from '../../src/working/revise'
import { tables, within, type Kept } from './database'
import { deleteWithin, TOUR } from './estates'
import type { Held } from './keys'
import {
  readEstates,
  replaceEstate,
  resealEstate,
  storedEstates,
  type ReadEstate,
  type Resealed,
  type StoredEstates,
} from './kept-estates'
import { recallPeriods } from './periods'
import { appendWithin, openDeed, resealDeed, sealDeed, sound, type LastMarks } from './record'
import { makeKey, ringed, withKey, type MadeKey } from './ring'
import type { DeedRow, Rows, StoredRow } from './rows'
import { openRow, sealRow } from './sealing'
import { unlessChanged } from './unless-changed'

/** `today` by the clock; `open`: the estate that is open, which is in use; `administrators`: those who may have stated periods. */
export type Moment = { readonly today: string; readonly open: string | undefined; readonly administrators: AdministratorKeys }

/**
 * Of `periods` that are damaged, nothing is known to be due. `doubt`: why what is due by the clock may not be; looked for where anything
 * is due, or could be, by the clock.
 */
export type DueList = {
  readonly periods: PeriodsInForce
  readonly due: readonly Due[]
  readonly doubt: ClockDoubt | undefined
}

export async function listDue(all: Ringed, moment: Moment): Promise<Kept<DueList>> {
  const keys = await ringed(all)
  const recalled = await recallPeriods(keys, moment.administrators)
  if (recalled.status !== 'kept') return recalled
  const { inForce } = recalled.value
  const periods = knownPeriods(inForce)
  if (!isAnySet(periods)) return { status: 'kept', value: { periods: inForce, due: [], doubt: undefined } }
  const stored = await within('r', keys, () => storedEstates())
  if (stored.status !== 'kept') return stored
  const estates = withoutTours(await readEstates(keys, stored.value))
  const isByClock = periods.record !== null || periods.estate !== null
  const rows = isByClock ? await within('r', keys, () => tables.record.orderBy('number').toArray()) : NOTHING
  if (rows.status !== 'kept') return rows
  const { recorded, doubt } = await recordedIn(keys, rows.value, moment.today)
  const due = dueNow(keptOf(estates), periods, { ...moment, recorded })
  return { status: 'kept', value: { periods: inForce, due, doubt } }
}

const NOTHING = { status: 'kept', value: [] } as const

/** What is to be destroyed, by `keyOfDue`; and the deed by which it is put down, which names nobody of them. */
export type Order = { readonly keys: readonly string[]; readonly deed: Omit<Deed, 'shown'> }

/**
 * `not due`: some of it is not due any more. `unsigned`: no administrator has confirmed the periods. `put back`: they are older than the
 * entry with this number says. `named`: the reason names somebody who is to be destroyed. `not whole`: an estate without
 * them would not be one that can be opened. Nothing was destroyed in any of these.
 */
export type Destroyed =
  | { readonly status: 'destroyed'; readonly destruction: Destruction }
  | { readonly status: 'not due' | 'unsigned' | 'named' }
  | { readonly status: 'put back'; readonly number: number }
  | { readonly status: 'not whole'; readonly estate: string; readonly problems: readonly Problem[] }

type Prepared = {
  readonly removed: readonly string[]
  readonly resealed: readonly Resealed[]
  readonly record?: { readonly made: MadeKey; readonly rows: readonly DeedRow[]; readonly emptied: readonly DeedRow[] }
  readonly meta: { readonly put: readonly StoredRow<'meta'>[]; readonly removed: readonly string[] }
  readonly deed: Awaited<ReturnType<typeof sealDeed>>
  readonly after: Ringed
}

/** All of it, or nothing. Whoever has no right to is refused. */
export async function destroyDue({ keys: all, person, signer }: Held, order: Order, moment: Moment): Promise<Kept<Destroyed>> {
  const denial = denialOfDestroying(person)
  if (denial) return { status: 'denied', denial }
  let outcome: Destroyed = { status: 'not due' }
  const kept = await unlessChanged(all, {
    read: async () => ({
      stored: await storedEstates(),
      record: (await tables.record.orderBy('number').toArray()).map(sound),
      meta: await tables.meta.bulkGet(['place', 'drafts', 'mapping']),
    }),
    prepare: async ({ stored, record, meta }): Promise<Prepared | undefined> => {
      const keys = await ringed(all)
      const recalled = await recallPeriods(keys, moment.administrators)
      if (recalled.status !== 'kept') return undefined
      const { inForce, statements } = recalled.value
      if (inForce.status !== 'signed') {
        outcome = { status: inForce.status === 'unsigned' ? 'unsigned' : 'not due' }
        return undefined
      }
      const { periods } = inForce
      const estates = withoutTours(await readEstates(keys, stored))
      const { recorded, stated } = await recordedIn(keys, record, moment.today)
      if (stated && lagBehind(stated.mark, digestsOf(statements))) {
        outcome = { status: 'put back', number: stated.number }
        return undefined
      }
      const due = dueNow(keptOf(estates), periods, { ...moment, recorded })
      const wanted = new Set(order.keys)
      const doomed = due.filter((one) => wanted.has(keyOfDue(one)))
      if (doomed.length === 0 || doomed.length < wanted.size) {
        outcome = { status: 'not due' }
        return undefined
      }
      const peopleOf = (kind: 'left' | 'record') =>
        new Set(doomed.flatMap((one) => (one.kind === kind && 'person' in one ? [one.person] : [])))
      const [left, inRecord] = [peopleOf('left'), peopleOf('record')]
      const naming = openNaming(new Set([...left, ...inRecord]))
      if (naming.isNamedIn(order.deed.why)) {
        outcome = { status: 'named' }
        return undefined
      }
      const removed = [...doomed.flatMap((one) => (one.kind === 'estate' ? [one.estate] : [])), ...leftovers(stored)]
      const staying = estates.filter(({ kept: { id } }) => !removed.includes(id))
      const rewritten = rewrittenOf(staying, left, doomed, periods)
      for (const { kept } of rewritten) {
        const problems = problemsOf(kept)
        if (problems.length === 0) continue
        outcome = { status: 'not whole', estate: kept.name, problems }
        return undefined
      }
      const entries = inRecord.size > 0 ? await withoutEntries(keys, record, openNaming(inRecord)) : undefined
      const destruction: Destruction = {
        of: countsOf(doomed, periods),
        entries: rangesOf((entries?.emptied ?? []).map(({ number }) => number)),
      }
      outcome = { status: 'destroyed', destruction }
      const after = entries ? withKey(keys, entries.made) : keys
      return {
        removed,
        resealed: await Promise.all(rewritten.map((one) => resealEstate(keys, one))),
        ...(entries && { record: entries }),
        meta: await metaWithout(
          keys,
          meta.flatMap((row) => (row && 'sealed' in row ? [row] : [])),
          naming,
        ),
        deed: await sealDeed(after, await signDestruction({ ...order.deed, shown: destruction }, signer)),
        after,
      }
    },
    write: async ({ removed, resealed, record, meta, deed, after }) => {
      for (const id of removed) await deleteWithin(id)
      const last = await tables.meta.get('last')
      if (last?.key === 'last' && removed.includes(last.estate)) await tables.meta.delete('last')
      for (const one of resealed) await replaceEstate(one)
      if (record) {
        await tables.meta.put(record.made.row)
        await tables.record.bulkPut([...record.rows, ...record.emptied])
      }
      await tables.meta.bulkPut(meta.put)
      await tables.meta.bulkDelete([...meta.removed])
      await appendWithin(after, [deed])
    },
  })
  return kept.status === 'kept' ? { status: 'kept', value: outcome } : kept
}

/** What a tour left behind is thrown away at the next start. */
function withoutTours(estates: readonly ReadEstate[]): readonly ReadEstate[] {
  return estates.filter(({ row }) => row.sample !== TOUR)
}

function keptOf(estates: readonly ReadEstate[]) {
  return estates.map(({ kept }) => kept)
}

/** Views and what was printed keep nobody in the record longer, as far as anything else was done about them. */
const LOOKED: readonly Deed['kind'][] = ['viewed', 'gave out']

/**
 * What the record has about each person, whether the clock is to be doubted, and how far the last entry that says so has the periods stated.
 *
 * @param rows in the order of their numbers
 */
async function recordedIn(
  keys: Ringed,
  rows: readonly DeedRow[],
  today: string,
): Promise<{
  readonly recorded: ReadonlyMap<string, Recorded>
  readonly doubt: ClockDoubt | undefined
  readonly stated: LastMarks['periods']
}> {
  const opened = await Promise.all(rows.map((row) => openDeed(keys, sound(row))))
  const deeds = opened.flatMap(({ deed }) => (deed ? [deed] : []))
  const days = deeds.map(({ when }) => dayOfInstant(when))
  const counting = countingDays(days, today)
  const found = new Map<string, { count: number; done: string; looked: string }>()
  for (const [index, { about, kind }] of deeds.entries()) {
    const day = counting[index]!
    for (const person of about) {
      const one = found.get(person) ?? { count: 0, done: '', looked: '' }
      found.set(person, one)
      one.count += 1
      const which = LOOKED.includes(kind) ? 'looked' : 'done'
      if (day > one[which]) one[which] = day
    }
  }
  const recorded = new Map([...found].map(([person, { count, done, looked }]) => [person, { count, last: done || looked }]))
  const statedAt = opened.findLast(({ deed }) => deed?.marks?.periods)
  const mark = statedAt?.deed?.marks?.periods
  return { recorded, doubt: doubtOfClock(days, today), stated: mark && { number: statedAt.number, mark } }
}

/** Estates that were taken away while something of them was being written, which lies there unseen. */
function leftovers({ estates, bases, records, journal }: StoredEstates): readonly string[] {
  const listed = new Set(estates.map(({ id }) => id))
  const all = [...bases, ...records, ...journal].map(({ estate }) => estate)
  return [...new Set(all)].filter((estate) => !listed.has(estate))
}

/** The estates of which something goes, without it. */
function rewrittenOf(
  estates: readonly ReadEstate[],
  people: ReadonlySet<string>,
  doomed: readonly Due[],
  periods: Periods,
): readonly ReadEstate[] {
  return estates.flatMap((estate) => {
    const { row, kept } = estate
    const isAdviceDue = doomed.some((one) => one.kind === 'advice' && one.estate === kept.id)
    const isNamed = people.size > 0 && (namesAny(kept, people) || openNaming(people).isNamedIn(row.file))
    if (!isAdviceDue && !isNamed) return []
    const rest = isAdviceDue ? withoutAdvice(kept, periods.advice!) : kept
    const { name, ...after } = isNamed ? withoutPeople(rest, people) : rest
    const file = row.file === undefined ? {} : { file: openNaming(people).without(row.file) as string }
    return [{ row: { ...row, name, ...file }, kept: { ...after, name } }]
  })
}

/** Why an estate could not be opened as it is to be kept. */
function problemsOf({ document, items }: ReadEstate['kept']): readonly Problem[] {
  if (!document) return []
  const reading = reopenWorking(
    document,
    items.map(({ shelf, key, item }) => ({ shelf, key, ...(item && { after: item }) })),
  )
  return reading.ok ? [] : reading.problems
}

/** The record under a new key, without what those entries say that name any of these people. What can't be read stays as it is. */
async function withoutEntries(keys: Ringed, record: readonly DeedRow[], naming: Naming) {
  const made = await makeKey(keys, RECORD)
  const after = withKey(keys, made)
  const [rows, emptied]: [DeedRow[], DeedRow[]] = [[], []]
  for (const row of record) {
    const { deed } = await openDeed(keys, row)
    if (!deed) continue
    const isDoomed = deed.kind !== 'destroyed' && naming.isNamedIn(saidIn(deed))
    if (isDoomed) emptied.push({ ...row, sealed: new Uint8Array() })
    else rows.push(await resealDeed(keys, after, row))
  }
  return { made, rows, emptied }
}

/** What an entry says of people: not who did it, nor when, which may read like an id. */
function saidIn({ what, why, about, shown, estate }: Deed): unknown {
  return [what.values, why, about, shown, estate]
}

/** Where people were in the window, what they had not saved, and what was said of spreadsheets, as far as it names one of these people. */
async function metaWithout(keys: Ringed, rows: readonly StoredRow<'meta'>[], naming: Naming): Promise<Prepared['meta']> {
  const [put, removed]: [StoredRow<'meta'>[], string[]] = [[], []]
  for (const stored of rows) {
    const opened = await openRow(keys, 'meta', stored)
    if (opened.status !== 'opened' || !naming.isNamedIn(opened.row)) continue
    if ('of' in opened.row) put.push(await sealRow(keys, 'meta', draftsWithout(opened.row, naming)))
    else removed.push(stored.key)
  }
  return { put, removed }
}

function draftsWithout({ key, of }: Extract<Rows['meta'], { readonly of: unknown }>, naming: Naming) {
  const kept = Object.entries(of).map(([person, forms]) => [
    person,
    Object.fromEntries(Object.entries(forms).filter((form) => !naming.isNamedIn(form))),
  ])
  return { key, of: Object.fromEntries(kept) as typeof of }
}

function countsOf(doomed: readonly Due[], periods: Periods): Destruction['of'] {
  return PERIOD_KINDS.flatMap((kind) => {
    const ours = doomed.filter((one) => one.kind === kind)
    if (ours.length === 0) return []
    const days = ours.map(({ due }) => due).sort()
    const count = ours.reduce((sum, one) => sum + ('count' in one && one.kind === 'advice' ? one.count : 1), 0)
    return [{ kind, months: periods[kind]!, count, due: [days[0]!, days.at(-1)!] as const }]
  })
}
