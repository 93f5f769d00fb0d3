/** Works a recommendation out again from the estate and the policy as they were, and says whether the same comes of it. */

import { sha256Of } from '../../src/domain/canonical'
import { estateForSome } from '../../src/recommend-some'
import { documentAt } from '../storage/estates'
import { ask } from '../worker/ask'
import { askForPlan } from '../worker/ask-for-plan'
import { rulesNow, type Basis } from './basis'
import { note, said, type Told } from './record'

/**
 * `differs-rules`: another plan, and the rules are not those of then. `stopped`: a person ended the search. `gone`: the estate was taken
 * away. `not-rebuilt`: what is kept of it does not lead to the estate that the record attests.
 */
export type Replayed = 'same' | 'differs' | 'differs-rules' | 'stopped' | 'gone' | 'not-rebuilt' | 'withheld'

/** @param number of the entry that holds the basis */
export async function replay(number: number, estate: NonNullable<Told['estate']>, basis: Basis): Promise<Replayed> {
  const replayed = await workOut(estate.id, basis)
  note({ kind: 'looked after', what: said('deed.replay', { number }), estate, shown: { replayed } })
  return replayed
}

async function workOut(
  id: string,
  { estate: stated, standing, policy, pins, some, plan, stopped, rules }: Basis,
): Promise<Replayed> {
  if (stopped) return 'stopped'
  const kept = await documentAt(id, standing)
  if (kept.status !== 'kept' || !kept.value) return 'gone'
  const { bytes, sample, edits } = kept.value
  const base = bytes ?? (sample === undefined ? undefined : (await ask('sample', { name: sample }).answer).bytes)
  if (!base) return 'not-rebuilt'
  const reading = await ask('reopen', { bytes: base, edits }).answer
  if (!reading.ok) return 'not-rebuilt'
  const whole = reading.value.estate
  const estate = some ? estateForSome(whole, new Set([...some.people, ...pins.map(({ person }) => person)])) : whole
  if (sha256Of(estate) !== stated.sha256) return 'not-rebuilt'
  const { recommendation } = await askForPlan({ estate, policy, pins }, () => undefined).answer
  if (recommendation.status === 'withheld') return 'withheld'
  if (sha256Of(recommendation.plan) === plan.sha256) return 'same'
  return rulesNow().sha256 === rules.sha256 ? 'differs' : 'differs-rules'
}
