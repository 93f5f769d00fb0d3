/** Judges one person as if nobody else were there: enough to say where they may live, and what that would cost by itself. */

import type { Person } from '../domain/estate'
import { situationOf } from '../domain/situation'
import { judge, type Judgement } from './judge'

/** The judgement of an estate in which only this person lives; they are person 0. */
export function judgeAlone({ situation, rules }: Judgement, person: Person): Judgement {
  return judge(situationOf({ ...situation.estate, people: [person], nonAssociations: [], networks: [] }, situation.policy), rules)
}
