/** Explains one recommendation: why here, why not there, what would change it, and why any restriction is needed. */

import { EXPLANATION_FORMAT, type Alternative, type Explanation } from '../domain/explanation'
import type { Estate } from '../domain/estate'
import { TIERS, type StatedPlan } from '../domain/plan'
import type { Policy } from '../domain/policy'
import { situationOf } from '../domain/situation'
import { judge } from '../rules/judge'
import { measure } from '../rules/measure'
import { chooseEngine, type EngineOptions } from '../solver/engines/choose'
import { barredWhatever, formulateFor, judgeAlternative, type Standing } from './alternatives'
import { wingsOf } from './check'
import { necessityOf } from './necessity'
import { funnelOf, reasonsFor } from './reasons'
import { wouldChange } from './would-change'

/** Changes checked by solving again: for a whole explanation, and for the answer about one wing. */
const TRIES = { whole: 6, oneWing: 0 }

export type ExplainOptions = EngineOptions & {
  /** Judge this wing only (its id), instead of every wing. */
  readonly wing?: string
  /** Called with each alternative as soon as it is known. */
  readonly found?: (alternative: Alternative) => void
}

/**
 * Explains where a plan has one person. The plan is lawful and made for this estate and policy (see `check`); where it is optimal,
 * every `by` is exact.
 */
export async function explain(
  estate: Estate,
  policy: Policy,
  plan: StatedPlan,
  personId: string,
  options: ExplainOptions = {},
): Promise<Explanation> {
  const judgement = judge(situationOf(estate, policy))
  const person = judgement.situation.people[judgement.situation.personIndex.get(personId)!]!
  const wings = wingsOf(judgement, plan)
  const standing: Standing = { wings, tiers: measure(judgement, wings), proven: isProven(plan) }
  const formulation = formulateFor(judgement, person, wings)
  const engine = await chooseEngine(options, formulation.program)
  const planned = wings[person.index]!
  const asked = judgement.situation.wings.filter(({ id }) => options.wing === undefined || options.wing === id)
  // Those that need no solving come first: they are known at once.
  const atOnce = asked.filter(({ index }) => index === planned || barredWhatever(judgement, person, index).length > 0)
  const alternatives = [...atOnce, ...asked.filter((wing) => !atOnce.includes(wing))].map(({ index, id }) => {
    const alternative: Alternative =
      index === planned
        ? { wing: id, verdict: 'best', tiers: standing.tiers }
        : judgeAlternative(formulation, person, index, standing, engine)
    options.found?.(alternative)
    return alternative
  })
  alternatives.sort((a, b) => (a.wing < b.wing ? -1 : 1))
  const necessity = necessityOf(judgement, person, wings, alternatives)
  const tries = options.wing === undefined ? TRIES.whole : TRIES.oneWing
  return {
    format: EXPLANATION_FORMAT,
    person: personId,
    wing: judgement.situation.wings[planned]?.id ?? null,
    funnel: funnelOf(judgement, person),
    because: reasonsFor(judgement, person, wings),
    alternatives,
    wouldChange: planned < 0 ? [] : wouldChange(judgement, person, wings, engine, tries),
    ...(necessity && { necessity }),
  }
}

/** Whether every tier is proven to be the least. */
function isProven({ tiers }: StatedPlan): boolean {
  return tiers?.length === TIERS.length && tiers.every(({ value, bound }) => value === bound)
}
