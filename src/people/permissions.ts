/** What each role may change, asked of every change before it is made and again before it is kept. */

import type { Item, ShelfName } from '../working/shelves'
import type { Person, Role } from './person'

/** An item that is to lie on a shelf from now on, or (null) no longer. */
export type Put = { readonly shelf: ShelfName; readonly key: string; readonly item: Item | null }

/**
 * Why a person may not do something. `role`: it needs one of these, which they have not. `own`: it would approve their own decision.
 * `another`: it would be in another person's name.
 */
export type Denial = { readonly why: 'role'; readonly needs: readonly Role[] } | { readonly why: 'own' | 'another' }

const PLANNER: readonly Role[] = ['planner']
const ADMINISTRATOR: readonly Role[] = ['administrator']
/** Whoever works on what comes of the estate, rather than look alone. */
const ANYONE_AT_WORK: readonly Role[] = ['planner', 'approver', 'administrator']

export const NEEDS: Readonly<Record<ShelfName, readonly Role[]>> = {
  document: PLANNER,
  facilities: PLANNER,
  wings: PLANNER,
  people: PLANNER,
  nonAssociations: PLANNER,
  networks: PLANNER,
  policy: ADMINISTRATOR,
  policies: ADMINISTRATOR,
  plans: PLANNER,
  decisions: PLANNER,
  choices: PLANNER,
  pins: PLANNER,
  approvals: ['approver'],
  representations: ANYONE_AT_WORK,
  settings: ADMINISTRATOR,
  views: ANYONE_AT_WORK,
  factors: ANYONE_AT_WORK,
  scenarios: ANYONE_AT_WORK,
  comparisons: ANYONE_AT_WORK,
  outlooks: ANYONE_AT_WORK,
  reviews: ANYONE_AT_WORK,
}

/** What is signed by whoever puts it there, in the field `by`. */
export const SIGNED_SHELVES = ['decisions', 'approvals'] as const satisfies readonly ShelfName[]

export function isOfSigned(shelf: ShelfName): shelf is (typeof SIGNED_SHELVES)[number] {
  return SIGNED_SHELVES.some((name) => name === shelf)
}

/** Whether somebody has a role in which a shelf may be changed. */
export function may({ roles }: Pick<Person, 'roles'>, shelf: ShelfName): boolean {
  return NEEDS[shelf].some((role) => roles.includes(role))
}

/**
 * Why a person may not put these there; undefined: they may.
 *
 * @param decidedBy who decided about a person, by their id
 */
export function denialOf(
  person: Pick<Person, 'id' | 'roles'>,
  puts: readonly Put[],
  decidedBy: (key: string) => string | undefined,
): Denial | undefined {
  for (const { shelf, key, item } of puts) {
    if (!may(person, shelf)) return { why: 'role', needs: NEEDS[shelf] }
    if (!isOfSigned(shelf) || !item) continue
    // What bears a signature already is put back, as by undoing, and was looked at when it was read.
    if (item.by !== undefined && item.by !== person.id && item.signature === undefined) return { why: 'another' }
    if (shelf === 'approvals' && item.by === person.id && decidedBy(key) === person.id) return { why: 'own' }
  }
  return undefined
}

/** Why a person may neither say when data must be destroyed nor destroy it; undefined: they may. */
export function denialOfDestroying({ roles }: Pick<Person, 'roles'>): Denial | undefined {
  return roles.includes('administrator') ? undefined : { why: 'role', needs: ADMINISTRATOR }
}

/** Why a person may neither begin an estate nor take one away; undefined: they may. */
export function denialOfEstates({ roles }: Pick<Person, 'roles'>): Denial | undefined {
  const needs: readonly Role[] = ['planner', 'administrator']
  return needs.some((role) => roles.includes(role)) ? undefined : { why: 'role', needs }
}
