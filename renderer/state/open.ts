/** Opens estates: the one of last time, a sample, one kept on this computer, or a file. What is open stays until a new one is read. */

import type { OpenedFile } from '../../src/bridge'
import { claim } from '../storage/claim'
import type { EstateRow } from '../storage/rows'
import {
  createEstate,
  deleteEstate,
  findUntouched,
  lastEstate,
  listEstates,
  loadEstate,
  setAside,
  TOUR,
  type StoredEstate,
} from '../storage/estates'
import { hearOthers } from '../storage/windows'
import { ask } from '../worker/ask'
import { isSealed } from '../../src/vault/mark'
import { denialOfEstates } from '../../src/people/permissions'
import { emptyDocument } from '../../src/working/empty'
import type { Working } from '../../src/working/revise'
import { beginWith, standingOf } from './changes'
import { desk, lay, type Opened } from './desk'
import { doubtedIn } from './doubted'
import { whoIsHere } from './here'
import { noteTaken, takeIn } from './give-out'
import { policyOn } from './policy-on'
import { forgetProposal, restoreProposal } from './propose'
import { deedOf, said, told } from './record'
import { report } from './report-bug'
import { saveTo, type Place } from './save'
import { hearOf, isKept, isWaiting, keepNothing, keepWrites } from './saving'
import { askForSecret } from './sealed-file'
import { mayKeep } from './vault'

const SAMPLE = 'typical'

/** Files that came from outside while the window was locked. */
const given: OpenedFile[] = []

export function takeLater(file: OpenedFile): void {
  given.push(file)
}

/** Shows what was open last, or the sample; then whatever came from outside meanwhile. */
export async function openAtStart(): Promise<void> {
  await openLast()
  for (const file of given.splice(0)) await takeFile(file)
}

async function openLast(): Promise<void> {
  hearOthers((told) => {
    if (told.news === 'changed' && desk().opened?.id === told.estate) lay({ changedElsewhere: true })
  })
  const last = await lastEstate()
  if (last.status !== 'kept') {
    keepNothing()
    lay({ notice: { kind: last.status === 'newer' ? 'newer-memory' : 'no-memory' } })
  }
  const id = last.status === 'kept' ? await withoutTours(last.value) : undefined
  if (id !== undefined && (await openStored(id))) return
  const { refused } = desk()
  await openSample()
  lay({ refused })
}

/** Takes away what a tour left behind that never ended; then what was open last is what was open before it. */
async function withoutTours(last: string | undefined): Promise<string | undefined> {
  const listed = await listEstates()
  if (listed.status !== 'kept') return last
  const { rows } = listed.value
  const tours = rows.filter(({ sample }) => sample === TOUR)
  for (const tour of tours) await remove(tour)
  return tours.some(({ id }) => id === last) ? rows.find(({ sample }) => sample !== TOUR)?.id : last
}

/** Opens the sample as it was left, or anew. */
export async function openSample(): Promise<void> {
  const listed = isKept() ? await listEstates() : undefined
  const begun = listed?.status === 'kept' ? listed.value.rows.find(({ sample }) => sample === SAMPLE) : undefined
  if (begun && (await openStored(begun.id))) return
  lay({ reading: true })
  const { working, bytes } = await ask('sample', { name: SAMPLE }).answer
  await begin(working, { sample: SAMPLE }, bytes)
}

/** Throws away what was done with the sample, and opens it as it first was. */
export async function renewSample(): Promise<void> {
  const denial = denialOfEstates(whoIsHere())
  if (denial) {
    lay({ notice: { kind: 'denied', denial } })
    return
  }
  const listed = await listEstates()
  if (listed.status === 'kept') {
    for (const row of listed.value.rows) if (row.sample === SAMPLE) await remove(row)
  }
  await openSample()
}

/** Opens an estate kept on this computer. False: it is there no longer, or can't be read. */
export async function openStored(id: string, force = false): Promise<boolean> {
  lay({ reading: true })
  const loaded = await loadEstate(id)
  if (loaded.status !== 'kept' || loaded.value.status === 'none') {
    lay({ reading: false })
    return false
  }
  if (loaded.value.status === 'damaged') {
    const { name, damaged } = loaded.value
    lay({ reading: false, refused: { name, damaged } })
    return false
  }
  const stored = loaded.value.estate
  const { file, sample } = stored.row
  const bytes = stored.bytes ?? (await ask('sample', { name: sample ?? SAMPLE }).answer).bytes
  const reading = await ask('reopen', { bytes, edits: stored.edits }).answer
  if (!reading.ok) {
    const { damaged } = stored
    const name = stored.row.name
    lay({ reading: false, refused: damaged.length > 0 ? { name, damaged } : { file: file ?? name, problems: reading.problems } })
    return false
  }
  const readOnly = !(await claim(id, loseIt, force))
  const doubted = await doubtedIn(id, reading.value.shelves, stored.entries)
  show(
    reading.value,
    { id, readOnly, doubted, ...(file !== undefined && { file }), ...(sample !== undefined && { sample }) },
    stored,
  )
  const { name, asOf, people } = reading.value.estate
  if (stored.damaged.length > 0) {
    if (!readOnly) await setAside(stored.damagedRows)
    lay({ refused: { name, damaged: stored.damaged, isOpen: true } })
  }
  keepWrites(id, [
    { kind: 'row', row: { name, asOf, people: people.length, openedAt: Date.now() } },
    ...told({ kind: 'took in', what: said('deed.open-estate', { name }) }),
  ])
  return true
}

/** Begins an estate in which there is nothing yet; false: the person thought better of it. */
export async function openEmpty(name: string, asOf: string): Promise<boolean> {
  const bytes = new TextEncoder().encode(JSON.stringify(emptyDocument(name, asOf)))
  const reading = await ask('read', { bytes }).answer
  if (!reading.ok) throw new Error(`an empty estate has a problem: ${reading.problems[0]?.at} ${reading.problems[0]?.text}`)
  return begin(reading.value, {}, bytes)
}

/** Takes an estate that is not open away from this computer. */
export async function removeEstate(row: Pick<EstateRow, 'id' | 'name'>): Promise<void> {
  if (desk().opened?.id !== row.id) await remove(row)
}

async function remove({ id, name }: Pick<EstateRow, 'id' | 'name'>): Promise<void> {
  const deed = deedOf({ kind: 'changed', what: said('deed.remove-estate', { name }), estate: { id, name } })
  const removed = await deleteEstate(id, deed)
  if (removed.status === 'kept') hearOf(removed.value)
  if (removed.status === 'denied') lay({ notice: { kind: 'denied', denial: removed.denial } })
}

/** Takes the open estate over from the window that has it, as it was kept last. */
export function takeOver(): void {
  const { opened } = desk()
  if (opened) report(openStored(opened.id, true))
}

export function openFile(kind: string): void {
  report(chooseFile(kind))
}

async function chooseFile(kind: string): Promise<void> {
  await takeChosen(await takeIn(kind))
}

/** Opens a file that the person gave to the program. */
export async function takeFile(given: OpenedFile): Promise<void> {
  noteTaken(given)
  await takeChosen(given)
}

async function takeChosen(chosen: OpenedFile): Promise<void> {
  if (chosen.status === 'cancelled') return
  if (chosen.status === 'failed') {
    lay({ notice: { kind: 'not-opened', name: chosen.name, why: chosen.why } })
    return
  }
  const { name: file, file: token } = chosen
  lay({ reading: true, notice: undefined })
  const unsealed = isSealed(chosen.bytes) ? await askForSecret(file, chosen.bytes) : { bytes: chosen.bytes }
  if (!unsealed) {
    lay({ reading: false })
    return
  }
  const { bytes } = unsealed
  const from: Place | undefined = token === undefined ? undefined : { file: token, sealing: unsealed.sealing }
  const reading = await ask('read', { bytes }).answer
  if (!reading.ok) {
    lay({ reading: false, refused: { file, problems: reading.problems } })
    return
  }
  const untouched = isKept() ? await findUntouched(file, bytes) : undefined
  const again = untouched?.status === 'kept' ? untouched.value : undefined
  if (again === undefined || !(await openStored(again))) {
    if (!(await begin(reading.value, { file }, bytes, from))) return
  } else if (from) saveTo(again, from)
  if (desk().saved !== 'memory-only') lay({ notice: { kind: 'opened', name: file } })
}

/**
 * Begins a new working estate, which is on the disk when this comes back. What is no sample is kept in a vault or not at all; false:
 * neither was wanted, and nothing was begun.
 *
 * @param from the file that it was opened from, where saving goes.
 */
export async function begin(
  working: Working,
  origin: Pick<EstateRow, 'file' | 'sample'>,
  bytes: Uint8Array<ArrayBuffer>,
  from?: Place,
): Promise<boolean> {
  const denial = origin.sample === undefined ? denialOfEstates(whoIsHere()) : undefined
  if (denial) {
    lay({ reading: false, notice: { kind: 'denied', denial } })
    return false
  }
  if (origin.sample === undefined && (await mayKeep()) === 'cancelled') {
    lay({ reading: false })
    return false
  }
  const id = crypto.randomUUID()
  if (from) saveTo(id, from)
  const { name, asOf, people } = working.estate
  await claim(id, loseIt)
  // Nobody waits for the disk: what is changed meanwhile is written after it, for transactions keep their order.
  const keeping = isKept()
    ? createEstate(
        { id, name, asOf, people: people.length, ...origin, openedAt: Date.now() },
        bytes,
        deedOf({ kind: 'took in', what: said('deed.begin-estate', { name }), estate: { id, name } }),
      )
    : undefined
  if (keeping) lay({ saved: 'saving' })
  show(working, { id, readOnly: false, doubted: new Set(), ...origin }, { entries: [], nextNumber: 1 })
  const kept = await keeping
  if (kept?.status === 'kept') hearOf(kept.value)
  if (kept?.status === 'kept' && !isWaiting()) lay({ saved: 'saved' })
  if (!kept || kept.status === 'kept') return true
  keepNothing()
  if (kept.status === 'newer') lay({ notice: { kind: 'newer-memory' } })
  return true
}

/** Lays an estate on the desk, with the changes that it has behind it. */
function show(
  { estate, shelves }: Working,
  origin: Omit<Opened, 'estate' | 'shelves' | 'standing'>,
  { entries, nextNumber }: Pick<StoredEstate, 'entries' | 'nextNumber'>,
): void {
  const { notice } = desk()
  forgetProposal()
  const opened: Opened = { ...origin, estate, shelves, standing: standingOf(entries) }
  const isMemoryTrouble = notice?.kind === 'newer-memory' || notice?.kind === 'no-memory'
  lay({
    opened,
    reading: false,
    refused: undefined,
    changedElsewhere: false,
    choice: undefined,
    policy: policyOn(shelves),
    notice: isMemoryTrouble ? notice : undefined,
  })
  beginWith(entries, nextNumber)
  restoreProposal()
}

function loseIt(): void {
  const { opened } = desk()
  if (opened) lay({ opened: { ...opened, readOnly: true }, notice: { kind: 'taken-over' } })
}
