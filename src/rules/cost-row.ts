/** What a preference costs a person in one wing after another, as it is kept for everyone alike. */

import type { PersonFacts, WingFacts } from '../domain/situation'
import type { Each } from './rule'

/**
 * What is dearer is kept as this: a weight of 200,000 for each km reaches it at 10,737 km. So plans may not tell such wings apart; what
 * is proven of plans is less at most, and what they come to is measured without it.
 */
const DEAREST = 2 ** 31 - 1

/** By position in `wings`: whole numbers in the tier of the preference, from zero up to the dearest. */
export function costRow({ cost }: Pick<Each, 'cost'>, person: PersonFacts, wings: readonly WingFacts[]): Int32Array {
  return Int32Array.from(wings, (wing) => Math.min(DEAREST, cost(person, wing)))
}
