/** The decision that a person is about to make: about whom, which way, and for which wing if another one is chosen; and who is dragged. */

import { create } from 'zustand'
import type { WingVerdict } from '../../src/advice/verdicts'
import type { DecisionKind } from './decisions'

type Deciding = {
  readonly begun?: { readonly person: string; readonly kind: DecisionKind; readonly wing?: string }
  /** Whoever was dragged last, with what each wing would mean by its id as soon as it is known. */
  readonly dragged?: { readonly person: string; readonly verdicts?: ReadonlyMap<string, WingVerdict> }
}

/** What marks a drag as one of a person. */
export const PERSON_TYPE = 'application/x-rule36-person'

export const useDeciding = create<Deciding>(() => ({}))

export function beginDeciding(person: string, kind: DecisionKind, wing?: string): void {
  useDeciding.setState({ begun: { person, kind, ...(wing !== undefined && { wing }) } })
}

/** Ends what was begun about a person without a decision, or after one. */
export function leaveForm(person: string): void {
  useDeciding.setState((deciding) => {
    if (deciding.begun?.person !== person) return deciding
    return deciding.dragged ? { dragged: deciding.dragged } : {}
  }, true)
}

export function beginDragging(person: string, verdicts: Promise<readonly WingVerdict[]>): void {
  useDeciding.setState({ dragged: { person } })
  void verdicts.then((all) => {
    if (useDeciding.getState().dragged?.person !== person) return
    useDeciding.setState({ dragged: { person, verdicts: new Map(all.map((verdict) => [verdict.wing, verdict])) } })
  })
}

export function endDragging(): void {
  useDeciding.setState(({ begun }) => (begun ? { begun } : {}), true)
}
