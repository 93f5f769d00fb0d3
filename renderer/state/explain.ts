/** Chooses a person or a wing to look at; a person of the proposal is explained in a worker, and only the last one chosen. */

import type { Alternative } from '../../src/domain/explanation'
import { ask, type Asked } from '../worker/ask'
import { desk, lay, type Asking } from './desk'
import { report } from './report-bug'

let explaining: Asked<'explain'> | undefined

export function choosePerson(person: string): void {
  stopExplaining()
  lay({ choice: { kind: 'person', id: person } })
  const { proposal, explained } = desk()
  if (!proposal?.estate.people.some(({ id }) => id === person)) return
  const known = explained[person]
  if (known) return lay({ asking: { person, done: true, explanation: known, found: known.alternatives } })
  lay({ asking: { person, done: false, found: [] } })
  const { plan, policy, estate } = proposal
  const asked = ask('explain', { estate, policy, plan, person }, (news) => {
    if (explaining !== asked) return
    if (news.kind === 'outline') update((asking) => ({ ...asking, explanation: news.explanation }))
    else update((asking) => ({ ...asking, found: withLatest(asking.found, news.alternative) }))
  })
  explaining = asked
  report(
    asked.answer.then((explanation) => {
      if (explaining !== asked) return
      explaining = undefined
      lay(({ explained }) => ({
        asking: { person, done: true, explanation, found: explanation.alternatives },
        explained: { ...explained, [person]: explanation },
      }))
    }),
  )
}

export function chooseWing(wing: string): void {
  stopExplaining()
  lay({ choice: { kind: 'wing', id: wing } })
}

export function chooseNothing(): void {
  stopExplaining()
  lay({ choice: undefined })
}

/** Ends the explanation that is being worked out; those that are complete are kept. */
export function stopExplaining(): void {
  explaining?.stop()
  explaining = undefined
  lay({ asking: undefined })
}

function update(change: (asking: Asking) => Asking): void {
  const { asking } = desk()
  if (asking) lay({ asking: change(asking) })
}

/** A wing may be heard of twice: what was found by solving again replaces what was seen at once. */
function withLatest(found: readonly Alternative[], latest: Alternative): Alternative[] {
  return [...found.filter(({ wing }) => wing !== latest.wing), latest]
}
