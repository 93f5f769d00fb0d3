/** When data must be destroyed, what is due, and destroying it. */

import { create } from 'zustand'
import type { Denial } from '../../src/people/permissions'
import type { Problem } from '../../src/problem'
import type { Destruction } from '../../src/record/destruction'
import { keyOfDue, type Due } from '../../src/retention/due'
import { openNaming } from '../../src/retention/naming'
import { administratorKeys } from '../../src/people/register'
import { isAnySet, type Periods } from '../../src/retention/periods'
import { knownPeriods, NEVER_STATED } from '../../src/record/stated-periods'
import { today } from '../frame/today'
import { isDesktop } from '../host/host'
import { withHeld, withKeys } from '../storage/keys'
import { keepPeriods, recallPeriods } from '../storage/periods'
import type { DueList } from '../storage/retention'
import { hearOthers, tellOthers } from '../storage/windows'
import { openRecorder } from '../worker/ask'
import { forgetBackups } from './backups'
import { desk, useDesk } from './desk'
import { forgetDrafts } from './drafts'
import { useHere } from './here'
import { statedAnew } from './put-back'
import { deedOf, said } from './record'
import { report } from './report-bug'
import { hearOf, settle } from './saving'

export const useRetention = create<DueList>(() => ({ periods: NEVER_STATED, due: [], doubt: undefined }))

/** The periods in force; of such as are damaged, none. */
export function periodsNow(): Periods {
  return knownPeriods(useRetention.getState().periods)
}

/** Looks for what is due when the window was unlocked, and whenever the day or the people of the estate change. The answer stops that. */
export function watchDue(): () => void {
  report(lookForDue())
  const stop = useDesk.subscribe(({ opened }, { opened: before }) => {
    const isSame = opened?.estate.asOf === before?.estate.asOf && opened?.estate.people.length === before?.estate.people.length
    if (!isSame || opened?.id !== before?.id) report(lookForDue())
  })
  const stopOthers = hearOthers(({ news }) => {
    if (news === 'periods') report(lookForDue())
  })
  return () => {
    stop()
    stopOthers()
  }
}

let looking: Promise<void> | undefined
let isAskedAgain = false

/** One look at a time; what changes meanwhile is looked at after it. */
export function lookForDue(): Promise<void> {
  isAskedAgain = true
  return (looking ??= look().finally(() => (looking = undefined)))
}

async function look(): Promise<void> {
  while (isAskedAgain) {
    isAskedAgain = false
    await settle()
    const recalled = await withKeys(async (keys) => keys && recallPeriods(keys, administratorsNow()))
    if (recalled?.status !== 'kept') return
    const { inForce } = recalled.value
    if (!isAnySet(knownPeriods(inForce))) {
      useRetention.setState({ periods: inForce, due: [], doubt: undefined })
      continue
    }
    const found = await withKeys(async (keys) => keys && asked((recorder) => recorder.ask('due', { keys, moment: momentNow() })))
    if (found?.status === 'kept') useRetention.setState(found.value)
  }
}

function momentNow() {
  return { today: today(), open: desk().opened?.id, administrators: administratorsNow() }
}

function administratorsNow() {
  return administratorKeys(useHere.getState().register)
}

async function asked<T>(ask: (recorder: ReturnType<typeof openRecorder>) => Promise<T>): Promise<T> {
  const recorder = openRecorder('retention')
  try {
    return await ask(recorder)
  } finally {
    recorder.end()
  }
}

/** Why it was not done: `failed`: it could not be kept. */
export type NotKept = { readonly status: 'failed' } | { readonly status: 'denied'; readonly denial: Denial }

/** Other periods from now on; undefined: it is done. */
export async function changePeriods(periods: Periods): Promise<NotKept | undefined> {
  const before = periodsNow()
  const { estate: _, ...deed } = deedOf({ kind: 'changed', what: said('deed.periods'), shown: { before, after: periods } })
  const kept = await keepPeriods(periods, deed, administratorsNow())
  if (kept.status === 'denied') return kept
  if (kept.status !== 'kept') return { status: 'failed' }
  statedAnew('periods')
  hearOf(kept.value)
  tellOthers({ news: 'periods' })
  await lookForDue()
  return undefined
}

/** `backups`: whether those that the app keeps were made anew; false: the older ones are there still. Undefined: it keeps none. */
export type Outcome =
  | NotKept
  | { readonly status: 'not due' | 'unsigned' | 'named' }
  | { readonly status: 'put back'; readonly number: number }
  | { readonly status: 'not whole'; readonly estate: string; readonly problems: readonly Problem[] }
  | { readonly status: 'destroyed'; readonly destruction: Destruction; readonly backups: boolean | undefined }

/**
 * Destroys what is due: all of these, or nothing. Other windows lock before, for what they hold would be of something that is gone; this
 * one has to be locked after.
 */
export async function destroy(due: readonly Due[], why: string): Promise<Outcome> {
  tellOthers({ news: 'lock' })
  await settle()
  const what = said('deed.destroy', { count: due.length })
  const { estate: _, shown: __, ...deed } = deedOf({ kind: 'destroyed', what, why })
  const order = { keys: due.map(keyOfDue), deed }
  const done = await withHeld(
    async (held) => held && asked((recorder) => recorder.ask('destroy', { held, order, moment: momentNow() })),
  )
  if (done?.status === 'denied') return done
  if (done?.status !== 'kept') return { status: 'failed' }
  if (done.value.status !== 'destroyed') return done.value
  forgetDrafts(openNaming(new Set(due.flatMap((one) => ('person' in one ? [one.person] : [])))))
  tellOthers({ news: 'replaced' })
  return { ...done.value, backups: isDesktop ? await forgetBackups() : undefined }
}
