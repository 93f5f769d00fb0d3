/** The people of one run as they come, change and go. Each has a number, their place in the list, which is filled up when someone leaves. */

import type { Estate, IsoDate, NonAssociation, Person } from '../domain/estate'
import type { PersonFacts, Situation } from '../domain/situation'
import { factsChangeOn, outgrowsCustody } from './due'
import type { Scene } from './scenes'
import { becomesSentenced, hasLeft, nextTurn, type Course } from './stays'

/** Where everyone is at the beginning, the same for every run: facts, and the month in which each is to be looked at for their sake. */
export type Beginning = { readonly facts: readonly PersonFacts[]; readonly due: readonly number[] }

export type People = {
  /** By number. */
  readonly facts: PersonFacts[]
  readonly add: (person: Person, course: Course, scene: Scene) => void
  /** Has everyone whose stay or facts turn in a month do so, and those leave who leave; says how many. */
  readonly turn: (scene: Scene, everyone: boolean) => number
  readonly change: (number: number, person: Person, scene: Scene) => void
  /** Everyone, in the wings of a month. */
  readonly situationIn: (scene: Scene) => Situation
}

/** Gives the first month that begins on a day or after it; beyond the last one: Infinity. */
export function monthFinder(scenes: readonly Scene[]): (day: IsoDate) => number {
  return (day) => {
    const index = scenes.findIndex((scene) => scene.day >= day)
    return index < 0 ? Infinity : index
  }
}

export function openPeople(
  estate: Estate,
  scenes: readonly Scene[],
  beginning: Beginning,
  courseOf: (person: Person) => Course,
): People {
  const monthOf = monthFinder(scenes)
  const facts = [...beginning.facts]
  const courses: Course[] = []
  const turns: number[] = []
  const due = [...beginning.due]
  const bonds = openBonds(estate)
  facts.forEach((person, number) => {
    const course = courseOf(person)
    courses.push(course)
    turns.push(nextTurn(person, course, monthOf))
    bonds.moved(person.id, number)
  })

  return { facts, add, turn, change, situationIn }

  function add(person: Person, course: Course, scene: Scene): void {
    const number = facts.length
    courses.push(course)
    facts.push(scene.empty.factsOf(person, number))
    turns.push(nextTurn(person, course, monthOf))
    due.push(dueAfter(number, scene))
    bonds.moved(person.id, number)
  }

  function turn(scene: Scene, everyone: boolean): number {
    const { month, day } = scene
    const leaving: number[] = []
    for (let number = 0; number < facts.length; number++) {
      const turns_ = turns[number]! <= month
      if (!turns_ && !everyone && due[number]! > month) continue
      const course = courses[number]!
      let person: Person = facts[number]!
      if (turns_) {
        if (becomesSentenced(person, course, month)) person = { ...person, legalStatus: 'sentenced' }
        if (hasLeft(person, course, month, day)) {
          leaving.push(number)
          continue
        }
        turns[number] = nextTurn(person, course, monthOf)
      }
      change(number, withoutGrownChildren(person, day), scene)
    }
    for (const number of leaving.reverse()) remove(number)
    return leaving.length
  }

  function change(number: number, person: Person, scene: Scene): void {
    facts[number] = scene.empty.factsOf(person, number)
    due[number] = dueAfter(number, scene)
  }

  function dueAfter(number: number, { day, empty }: Scene): number {
    const next = factsChangeOn(facts[number]!, day, empty.policy)
    return next === undefined ? Infinity : monthOf(next)
  }

  /** The last one takes the number of someone who leaves. */
  function remove(number: number): void {
    bonds.left(facts[number]!.id)
    const last = facts.pop()!
    const [course, nextMonth, dueMonth] = [courses.pop()!, turns.pop()!, due.pop()!]
    if (number === facts.length) return
    facts[number] = { ...last, index: number }
    courses[number] = course
    turns[number] = nextMonth
    due[number] = dueMonth
    bonds.moved(last.id, number)
  }

  function situationIn({ day, empty }: Scene): Situation {
    const people = [...facts]
    const { personIndex, networks, nonAssociations } = bonds.now()
    const bonded = { nonAssociations, networks: networks.map(({ network }) => network) }
    return {
      ...empty,
      estate: { ...empty.estate, asOf: day, people, ...bonded },
      people,
      networks: networks.map(({ network: { id, name }, members }) => ({ id, name, members })),
      personIndex,
    }
  }
}

function withoutGrownChildren(person: Person, day: IsoDate): Person {
  if (person.children.every(({ birthDate }) => outgrowsCustody(birthDate) > day)) return person
  return { ...person, children: person.children.filter(({ birthDate }) => outgrowsCustody(birthDate) > day) }
}

/** Networks and non-associations of those who are still there. Only the people named in them are looked up. */
function openBonds({ networks, nonAssociations }: Estate) {
  const named = new Set([
    ...networks.flatMap(({ members }) => members),
    ...nonAssociations.flatMap(({ a, b }: NonAssociation) => [a, b]),
  ])
  const isNetwork = new Set(networks.map(({ id }) => id))
  const numbers = new Map<string, number>()
  const isHere = (id: string): boolean => numbers.has(id) || isNetwork.has(id)
  return {
    moved: (id: string, number: number): void => {
      if (named.has(id)) numbers.set(id, number)
    },
    left: (id: string): void => void numbers.delete(id),
    now: () => ({
      personIndex: new Map(numbers),
      nonAssociations: nonAssociations.filter(({ a, b }) => isHere(a) && isHere(b)),
      networks: networks.map((network) => {
        const members = network.members.filter((member) => numbers.has(member))
        return { network: { ...network, members }, members: members.map((member) => numbers.get(member)!).sort((a, b) => a - b) }
      }),
    }),
  }
}
