/** Which limits can count a person in a wing, found once for everyone who is named in the same lists. */

import { onceFor } from '../../domain/once-for'
import type { Judgement } from '../../rules/judge'

type ByPerson = (person: number, wing: number) => readonly number[]

/** What was found, for as long as its limits are kept: other preferences change nothing in it. */
const limitsFor = onceFor<ByPerson>()

/** The limits (indexes, ascending) on a wing that name a person among those who can count. */
export function limitsByPerson(judgement: Judgement): ByPerson {
  return limitsFor(judgement.limits, () => find(judgement))
}

function find({ limits, situation }: Judgement): ByPerson {
  const { people, wings } = situation
  const on: number[][] = wings.map(() => [])
  limits.forEach((limit, index) => limit.wings.forEach((wing) => on[wing]!.push(index)))

  const { alike, listsOf } = alikeIn([...new Set(limits.map((limit) => limit.people))], people.length)
  const found: (readonly number[] | undefined)[] = new Array<undefined>(listsOf.length * wings.length)
  return (person, wing) => {
    const at = alike[person]! * wings.length + wing
    return (found[at] ??= on[wing]!.filter((limit) => listsOf[alike[person]!]!.has(limits[limit]!.people)))
  }
}

type List = readonly number[]

/** By person, a number that those have in common who are in the same lists; and by that number, the lists. */
function alikeIn(
  lists: readonly List[],
  people: number,
): { readonly alike: Int32Array; readonly listsOf: readonly ReadonlySet<List>[] } {
  const alike = new Int32Array(people)
  const listsOf: ReadonlySet<List>[] = [new Set()]
  for (const list of lists) {
    const within = new Map<number, number>()
    for (const person of list) {
      const before = alike[person]!
      const now = within.get(before) ?? listsOf.push(new Set([...listsOf[before]!, list])) - 1
      within.set(before, now)
      alike[person] = now
    }
  }
  return { alike, listsOf }
}
