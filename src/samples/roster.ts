/** The people of an estate while it is being made up: drawn for a wing, then some of them taken aside to be given a story. */

import type { Chance } from './chance'
import type { PersonDocument } from './documents'

/** What is new about a person; undefined takes a fact away. */
export type Changes = { readonly [Fact in Exclude<keyof PersonDocument, 'id'>]?: PersonDocument[Fact] | undefined }

export type Roster = {
  /** Adds a person drawn for a wing, as its resident or as an arrival who would fit there; gives them an id. */
  readonly add: (wing: string, person: Omit<PersonDocument, 'id'>) => string
  /** Ids of residents of a wing who were not taken before; too few of them is a bug in the sample. */
  readonly take: (wing: string, count: number) => string[]
  /** Ids of people without a wing who were drawn for this one and not taken before. */
  readonly takeArrivals: (wing: string, count: number) => string[]
  readonly change: (ids: readonly string[], changes: Changes | ((person: PersonDocument) => Changes)) => void
  /** Everyone, by id. */
  readonly people: () => PersonDocument[]
}

/** An empty roster for so many people; ids are dealt out by chance, so that they say nothing about the wing. */
export function openRoster(size: number, chance: Chance): Roster {
  const digits = Math.max(4, String(size).length)
  const ids = chance.shuffled(Array.from({ length: size }, (_, index) => `P-${String(index + 1).padStart(digits, '0')}`))
  const people = new Map<string, PersonDocument>()
  const free = new Map<string, string[]>()
  const taker = (kind: string) => (wing: string, count: number) => {
    const taken = free.get(`${kind} ${wing}`)?.splice(0, count) ?? []
    if (taken.length < count) throw new Error(`The wing "${wing}" has only ${taken.length} of ${count} ${kind}s left`)
    return taken
  }
  return {
    add: (wing, person) => {
      const id = ids[people.size]
      if (id === undefined) throw new Error(`The roster has only ${size} ids`)
      people.set(id, { id, ...person })
      const group = `${person.currentWing === null ? 'arrival' : 'resident'} ${wing}`
      const members = free.get(group)
      if (members) members.push(id)
      else free.set(group, [id])
      return id
    },
    take: taker('resident'),
    takeArrivals: taker('arrival'),
    change: (taken, changes) => {
      for (const id of taken) {
        const person = people.get(id)!
        people.set(id, changed(person, typeof changes === 'function' ? changes(person) : changes))
      }
    },
    people: () => [...people.values()].sort((a, b) => (a.id < b.id ? -1 : 1)),
  }
}

function changed(person: PersonDocument, changes: Changes): PersonDocument {
  const facts = Object.entries({ ...person, ...changes }).filter(([, value]) => value !== undefined)
  return Object.fromEntries(facts) as PersonDocument
}
