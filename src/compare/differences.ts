/** Who is treated differently in two columns of a comparison, and in what each of them is worse or better off. */

import type { Judged } from './conclude'
import type { Outcome } from './outcomes'
import { worseIn, type Worse } from './treated-differently'

export type Difference = {
  readonly person: string
  /** Ids of wings; null: without a place. */
  readonly from: string | null
  readonly to: string | null
  /** In what the person is worse off in the second column than in the first, and in what better off. */
  readonly worse: readonly Worse[]
  readonly better: readonly Worse[]
}

/**
 * Everyone in both columns who lives elsewhere in the second one, or who is worse or better off in the same wing because others
 * came or went; by id.
 */
export function differencesBetween(first: Judged, second: Judged): Difference[] {
  return first.outcomes.flatMap((before): Difference[] => {
    const after = outcomeIn(second, before.person.id)
    if (!after) return []
    const [worse, better] = [worseIn(before, after), worseIn(after, before)]
    const [from, to] = [before.wing?.id ?? null, after.wing?.id ?? null]
    return from === to && worse.length + better.length === 0 ? [] : [{ person: before.person.id, from, to, worse, better }]
  })
}

/** What a column means for a person; undefined: they are not in its estate. */
export function outcomeIn({ situation, outcomes }: Judged, person: string): Outcome | undefined {
  return outcomes[situation.personIndex.get(person) ?? -1]
}
