/** Keeps recommendations unseen until the planner has said where they would place the person; what is counted stays as it is. */

import type { EstateView, PersonView } from './estate-view'

/** The view with nothing recommended for these people, who are marked as sealed. */
export function seal(view: EstateView, sealed: ReadonlySet<string>): EstateView {
  if (sealed.size === 0) return view
  const hide = (one: PersonView): PersonView => {
    if (!sealed.has(one.person.id)) return one
    const { person, required, from } = one
    return { person, required, ...(from && { from }), sealed: true }
  }
  const isSeen = ({ person }: PersonView): boolean => !sealed.has(person.id)
  const wings = new Map(
    [...view.wings].map(([id, wing]) => [
      id,
      { ...wing, arriving: wing.arriving.filter(isSeen), leaving: wing.leaving.map(hide), staying: wing.staying.map(hide) },
    ]),
  )
  return {
    ...view,
    wings,
    facilities: view.facilities.map((facility) => ({
      ...facility,
      wings: facility.wings.map(({ wing }) => wings.get(wing.id)!),
    })),
    people: new Map([...view.people].map(([id, one]) => [id, hide(one)])),
  }
}
