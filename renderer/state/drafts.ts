/** What was written in forms and not saved: looking elsewhere loses none of it, nor does a lock, over which it lies sealed. */

import { create } from 'zustand'
import type { Naming } from '../../src/retention/naming'
import { keepDrafts, takeDrafts, type Drafts } from '../storage/drafts'
import { lay, useDesk } from './desk'

/** By form, each of which names its estate. */
const useWritten = create<Drafts>(() => ({}))

type Draft<T> = {
  /** Undefined: nothing is written that is not saved. */
  readonly written: T | undefined
  readonly write: (next: T) => void
  readonly forget: () => void
}

/**
 * What is written in a form so far.
 *
 * @param form which one of the open estate, such as `answer` and what is answered; what is written in it is plain data
 */
export function useDraft<T>(form: string): Draft<T> {
  const key = `${useDesk((desk) => desk.opened?.id) ?? ''} ${form}`
  const written = useWritten((all) => all[key]) as T | undefined
  return { written, write: (next) => writeDraft(key, next), forget: () => writeDraft(key, undefined) }
}

/** Which of these forms of the open estate have something written in them. */
export function useWrittenIn(): (form: string) => boolean {
  const estate = useDesk((desk) => desk.opened?.id) ?? ''
  const all = useWritten()
  return (form) => all[`${estate} ${form}`] !== undefined
}

function writeDraft(key: string, next: unknown): void {
  useWritten.setState((all) => {
    const rest = Object.fromEntries(Object.entries(all).filter(([other]) => other !== key))
    return next === undefined ? rest : { ...rest, [key]: next }
  }, true)
}

/** Forgets what is written about some people. */
export function forgetDrafts({ isNamedIn }: Naming): void {
  useWritten.setState((all) => Object.fromEntries(Object.entries(all).filter((form) => !isNamedIn(form))), true)
}

/** Before the keys are dropped: seals what is written for the person who is here. False: it could not be kept. */
export async function sealDrafts(): Promise<boolean> {
  const all = useWritten.getState()
  return Object.keys(all).length === 0 || keepDrafts(all)
}

/** What the person who is here had written when the window was locked is in its forms again, and they are told. */
export async function bringBackDrafts(): Promise<void> {
  const kept = await takeDrafts()
  const count = Object.keys(kept).length
  if (count === 0) return
  useWritten.setState(kept)
  lay({ notice: { kind: 'drafts-back', count } })
}
