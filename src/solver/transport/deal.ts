/** Says who of a crowd lives where: whoever lives there already stays, and the others come in the order of their lots. */

import type { Judgement } from '../../rules/judge'
import type { Wings } from '../../rules/measure'
import { byLot } from '../lots'
import type { Crowds } from './crowds'
import type { Living } from './welfare'

/** The wing of each person; -1: nowhere. */
export function dealOut({ situation, stays }: Judgement, { crowds }: Crowds, living: readonly (readonly Living[])[]): Wings {
  const { people } = situation
  const placed = people.map(({ presentWing }, person) => (stays[person] ? presentWing : -1))
  crowds.forEach(({ members }, number) => {
    const places = [...living[number]!].filter(({ wing }) => wing >= 0).sort((a, b) => a.wing - b.wing)
    const [only] = places
    if (only && places.length === 1 && only.count === members.length) {
      for (const person of members) placed[person] = only.wing
      return
    }
    const left = new Map(places.map(({ wing, count }) => [wing, count]))
    const coming: number[] = []
    const atHome = members.filter((member) => left.has(people[member]!.presentWing))
    for (const person of byLot(situation, atHome, (member) => people[member]!.presentWing)) {
      const home = people[person]!.presentWing
      const free = left.get(home)!
      if (free === 0) coming.push(person)
      else {
        placed[person] = home
        left.set(home, free - 1)
      }
    }
    coming.push(...members.filter((member) => !left.has(people[member]!.presentWing)))
    for (const { wing } of places) {
      const free = left.get(wing)!
      if (free === 0) continue
      const waiting = coming.filter((member) => placed[member]! < 0)
      for (const person of byLot(situation, waiting, () => wing).slice(0, free)) placed[person] = wing
    }
  })
  return placed
}
