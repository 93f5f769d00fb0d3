/** Where planners would place people themselves, said before a recommendation is shown to them: explanations alone don't cure over-reliance. */

import type { Plan } from '../../src/domain/plan'
import type { Shelves } from '../../src/working/shelves'
import type { EstateView, PersonView } from '../view/estate-view'
import { keep } from './changes'
import { said } from './record'
import { answers, decisionOn, statedOn, type Stated } from './decisions'
import type { Settings } from '../storage/settings'

/** The wing that a plan recommends for a person; null: none. */
export function recommendedFor({ placements }: Plan, person: string): string | null {
  return placements.find((placement) => placement.person === person)?.wing ?? null
}

/** Keeps what the planner would do, and by that reveals the recommendation. `wing` is null for no place, undefined for no choice. */
export function stateOwn(person: string, recommended: string | null, wing: string | null | undefined): void {
  const own = wing === undefined ? undefined : { wing, agreed: wing === recommended }
  keep('choices', person, { recommended, ...(own && { own }) } satisfies Stated, {
    kind: 'stated',
    what: said('deed.state-own', { person }),
    about: [person],
    shown: { own: own ?? null },
  })
}

/** For whom the planner is asked first, of those about whom nothing is stated or decided yet. */
export function askedFirst(
  view: EstateView,
  shelves: Pick<Shelves, 'choices' | 'decisions'>,
  mode: Settings['ownChoice'],
): ReadonlySet<string> {
  if (mode === 'never') return new Set()
  const asked = [...view.people.values()].filter((person) => {
    const { change, kept, to } = person
    if (change === undefined || change === 'stays' || kept) return false
    const { id } = person.person
    const recommended = to?.wing.id ?? null
    const decision = decisionOn(shelves, id)
    if (decision && answers(decision, recommended)) return false
    if (statedOn(shelves, id, recommended)) return false
    return mode === 'always' || decision !== undefined || restricts(view, person)
  })
  return new Set(asked.map(({ person }) => person.id))
}

/** Whether the regime is above what the security level requires: what the field calls an override. */
function restricts({ estate }: EstateView, { to, required }: PersonView): boolean {
  return to !== undefined && to.wing.regimeIndex > estate.regimes.indexOf(required)
}
