/** Puts down in the record what is done in this window: who, when, what, why, about whom. Where there is no vault, there is no record. */

import { create } from 'zustand'
import type { Head } from '../../src/record/chain'
import type { Deed } from '../../src/record/deed'
import type { Write } from '../storage/estates'
import { hasKeys, withKeys } from '../storage/keys'
import { readHead } from '../storage/record'
import { hearOthers } from '../storage/windows'
import { desk } from './desk'
import { whoIsHere } from './here'
import { report } from './report-bug'
import { keepWrites, onRecorded, settle } from './saving'

/** What is to be put down, without who and when. `about`: ids of people; absent: nobody in particular. */
export type Told = Pick<Deed, 'kind' | 'what'> & Partial<Pick<Deed, 'why' | 'about' | 'shown' | 'estate' | 'marks'>>

/** How far the record goes, as far as this window knows; absent: there is none, or nothing was recorded yet. */
export const useRecordHead = create<{ readonly head?: Head }>(() => ({}))

/** Must be called before anything is recorded. What other windows record counts too. */
export function followHead(): void {
  onRecorded((head) => useRecordHead.setState({ head }))
  hearOthers(({ news }) => {
    if (news === 'recorded' && hasKeys()) report(readAgain())
  })
}

async function readAgain(): Promise<void> {
  const read = await withKeys(async (keys) => keys && readHead(keys))
  if (read?.status === 'kept' && read.value !== 'changed') useRecordHead.setState({ head: read.value })
}

/** A deed of this moment, by whoever is here. */
export function deedOf({ kind, what, why, about = [], shown, marks, estate = estateOpen() }: Told): Deed {
  const { id, name } = whoIsHere()
  return {
    who: { id, name },
    when: new Date().toISOString(),
    kind,
    what,
    ...(why !== undefined && why !== '' && { why }),
    ...(estate && { estate }),
    about,
    ...(shown !== undefined && { shown }),
    ...(marks && { marks }),
  }
}

/** The deed as something to write together with what it tells of; nothing where there is no record. */
export function told(what: Told): readonly Write[] {
  return hasKeys() ? [{ kind: 'deed', deed: deedOf(what) }] : []
}

/** Records something that changes nothing kept, after all that was to be kept before. */
export function note(what: Told): void {
  keepWrites(desk().opened?.id ?? NO_ESTATE, told(what))
}

/** Records something, and comes back once it is on the disk, with the head that vouches for it; undefined: it could not be recorded. */
export async function noteNow(what: Told): Promise<Head | undefined> {
  if (!hasKeys()) return undefined
  note(what)
  return (await settle()) ? useRecordHead.getState().head : undefined
}

/** Words that say only of which kind a deed was, with what fills them. */
export function said(words: string, values: Deed['what']['values'] = {}): Deed['what'] {
  return { words, values }
}

/** Where what belongs to no estate waits to be written. */
const NO_ESTATE = ''

function estateOpen(): Deed['estate'] {
  const { opened } = desk()
  return opened && { id: opened.id, name: opened.estate.name }
}
