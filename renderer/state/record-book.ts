/** The record as it is read on its screen, and what came of verifying it. */

import { create } from 'zustand'
import { administratorKeys } from '../../src/people/register'
import type { Deed } from '../../src/record/deed'
import type { AdministratorKeys } from '../../src/record/destruction'
import type { Vouched } from '../../src/record/written-head'
import type { Ringed } from '../../src/vault/ring'
import { withKeys } from '../storage/keys'
import { hearOthers } from '../storage/windows'
import { openRecorder, type Companion } from '../worker/ask'
import type { Listed, RecorderDialogue } from '../worker/recorder-questions'
import { useHere } from './here'
import { note, said, useRecordHead } from './record'
import { report } from './report-bug'

export type Verified = {
  readonly verification: RecorderDialogue['verify']['answer']
  /** The head from elsewhere that the record was held against, if one was. */
  readonly vouched?: Vouched
}

type Book = {
  /** The latest first. */
  readonly entries: readonly Listed[]
  readonly reading: boolean
  readonly verifying?: { readonly done: number; readonly all: number } | undefined
  readonly verified?: Verified | undefined
}

const CLOSED: Book = { entries: [], reading: false }

export const useRecordBook = create<Book>(() => CLOSED)
const book = useRecordBook.getState
const set = useRecordBook.setState

type Recorder = Companion<RecorderDialogue>
let reader: Recorder | undefined
let verifier: Recorder | undefined
/** Whether something was recorded while the book was read. */
let behind = { is: false }

/** Reads the record, and goes on reading what is added, until the answer is called. */
export function openBook(): () => void {
  const ours = openRecorder('record')
  reader = ours
  set({ ...CLOSED, reading: true }, true)
  report(readOn(ours))
  const goOn = (): void => {
    if (book().reading) behind.is = true
    else report(readOn(ours))
  }
  const stopHead = useRecordHead.subscribe(goOn)
  const stopOthers = hearOthers(({ news }) => {
    if (news === 'recorded') goOn()
  })
  return () => {
    stopHead()
    stopOthers()
    ours.end()
    reader = undefined
    stopVerifying()
  }
}

async function readOn(ours: Recorder): Promise<void> {
  const keys = await keysNow()
  if (!keys) return
  do {
    behind = { is: false }
    if (reader === ours) set({ reading: true })
    const { entries: before } = book()
    let found: readonly Listed[] = []
    await ours.ask('list', { keys, administrators: administratorsNow(), above: before[0]?.number ?? -Infinity }, (more) => {
      found = [...found, ...more]
      if (reader === ours) set({ entries: [...found, ...before] })
    })
  } while (behind.is && reader === ours)
  if (reader === ours) set({ reading: false })
}

/** One entry with what was shown; undefined: it is not as it was written. */
export async function entryShown(number: number): Promise<Deed | undefined> {
  const keys = await keysNow()
  return keys && reader?.ask('show', { keys, number })
}

/** Verifies the record, and whether it still holds what a head from elsewhere vouches for. */
export function verifyRecord(vouched?: Vouched): void {
  stopVerifying()
  const ours = openRecorder('verify')
  verifier = ours
  set({ verifying: { done: 0, all: 0 }, verified: undefined })
  report(
    verify(ours, vouched)
      .then((verified) => {
        if (verifier === ours && verified) tell(verified)
      })
      .finally(() => {
        if (verifier === ours) stopVerifying()
      }),
  )
}

export function stopVerifying(): void {
  verifier?.end()
  verifier = undefined
  set({ verifying: undefined })
}

async function verify(ours: Recorder, vouched: Vouched | undefined): Promise<Verified | undefined> {
  const keys = await keysNow()
  if (!keys) return undefined
  const verification = await ours.ask(
    'verify',
    { keys, administrators: administratorsNow(), heads: vouched ? [vouched] : [] },
    (verifying) => {
      if (verifier === ours) set({ verifying })
    },
  )
  return { verification, ...(vouched && { vouched }) }
}

/** Places where the clock was set back that the record names. */
const MOST_TOLD = 100

function tell(verified: Verified): void {
  const { verification, vouched } = verified
  set({ verified })
  note({
    kind: 'looked after',
    what: verification.status === 'whole' ? said('deed.verify') : said('deed.verify-broken', { count: verification.count }),
    shown: {
      ...(vouched && { vouched }),
      ...(verification.status === 'broken' && { findings: verification.findings }),
      ...(verification.stepsBack.length > 0 && { stepsBack: verification.stepsBack.slice(0, MOST_TOLD) }),
    },
  })
}

function administratorsNow(): AdministratorKeys {
  return administratorKeys(useHere.getState().register)
}

/** Not held while a worker is at work: it may be ended before it answers. */
function keysNow(): Promise<Ringed | undefined> {
  return withKeys((keys) => Promise.resolve(keys))
}
