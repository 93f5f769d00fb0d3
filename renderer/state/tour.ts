/** The tour: a few steps on a copy of the sample that goes away with it, so that nothing a person owns can be touched. */

import { create } from 'zustand'
import { go } from '../frame/route'
import { TOUR } from '../storage/estates'
import { ask } from '../worker/ask'
import { desk, useDesk, type Desk } from './desk'
import { choosePerson } from './explain'
import { begin, openSample, openStored, removeEstate } from './open'
import { propose } from './propose'
import { report } from './report-bug'
import { isKept } from './saving'
import { change } from './settings'

type Step = {
  /** Where in the window it is about something. */
  readonly place?: readonly [screen: string, ...string[]]
  /** What can be done in it, by hand or by the button of the tour, and whether it is done. */
  readonly task?: {
    readonly act: () => void
    readonly isDone: (desk: Desk) => boolean
    readonly isBusy?: (desk: Desk) => boolean
  }
}

export const TOUR_STEPS = ['begin', 'propose', 'queue', 'person', 'decide', 'data', 'end'] as const
export type TourStep = (typeof TOUR_STEPS)[number]

export const STEPS: Readonly<Record<TourStep, Step>> = {
  begin: {},
  propose: {
    place: ['placements', 'wings'],
    task: {
      act: () => propose(),
      isDone: ({ proposal }) => proposal !== undefined,
      isBusy: ({ work }) => work.status !== 'idle',
    },
  },
  queue: { place: ['placements', 'queue'] },
  person: {
    place: ['placements', 'queue'],
    task: { act: chooseSomeone, isDone: ({ choice }) => choice?.kind === 'person' },
  },
  decide: { place: ['placements', 'queue'] },
  data: { place: ['data', 'import'] },
  end: {},
}

/** `copy`: the estate that the tour is on, of this `name`; `before`: the one that was open. */
type Tour = { readonly step: TourStep; readonly copy: string; readonly name: string; readonly before: string | undefined }

export const useTour = create<{ readonly running?: Tour | undefined }>(() => ({}))
const running = () => useTour.getState().running

/** Where nothing is kept, what is open would be lost by opening a copy of the sample. */
export function canTour({ opened, saved, reading }: Desk): boolean {
  return !reading && (saved !== 'memory-only' || opened?.sample !== undefined)
}

export async function startTour(): Promise<void> {
  if (!canTour(desk())) return
  await endTour()
  const before = desk().opened?.id
  const { working, bytes } = await ask('sample', { name: 'typical' }).answer
  await begin(working, { sample: TOUR }, bytes)
  change({ welcomed: true })
  const copy = desk().opened?.id
  if (copy !== undefined) useTour.setState({ running: { step: 'begin', copy, name: working.estate.name, before } })
}

export function goToStep(step: TourStep): void {
  const tour = running()
  if (!tour) return
  useTour.setState({ running: { ...tour, step } })
  const [screen, ...place] = STEPS[step].place ?? []
  if (screen !== undefined) go(screen, place)
}

/** Ends the tour: its copy goes away, and what was open before is open again. */
export async function endTour(): Promise<void> {
  const tour = running()
  if (!tour) return
  useTour.setState({ running: undefined })
  if (desk().opened?.id === tour.copy && !(tour.before !== undefined && isKept() && (await openStored(tour.before))))
    await openSample()
  if (isKept()) await removeEstate({ id: tour.copy, name: tour.name })
}

/** Whoever opens another estate meanwhile has left the tour. */
useDesk.subscribe(({ opened }) => {
  const tour = running()
  if (tour && opened && opened.id !== tour.copy) report(endTour())
})

/** Someone whom the proposal would place elsewhere. */
function chooseSomeone(): void {
  const { proposal } = desk()
  const homes = new Map(proposal?.estate.people.map(({ id, currentWing }) => [id, currentWing]))
  const someone = proposal?.plan.placements.find(({ person, wing }) => homes.get(person) !== wing)
  if (someone) choosePerson(someone.person)
}
