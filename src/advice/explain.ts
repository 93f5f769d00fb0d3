/** Explains one recommendation: why here, why not there, what would change it, and why any restriction is needed. */

import { EXPLANATION_FORMAT, type Alternative, type Explanation } from '../domain/explanation'
import type { Estate } from '../domain/estate'
import { TIERS, type StatedPlan } from '../domain/plan'
import type { Policy } from '../domain/policy'
import { situationOf } from '../domain/situation'
import { judge, type Judgement } from '../rules/judge'
import { measure } from '../rules/measure'
import { chooseEngine, type EngineOptions } from '../solver/engines/choose'
import { openDetours } from '../solver/transport/detours'
import { barredWhatever, bestIn, formulateFor, verdictOn, type Standing } from './alternatives'
import { wingsOf } from './check'
import { necessityOf } from './necessity'
import { funnelOf, reasonsFor } from './reasons'
import { wouldChange } from './would-change'

/** Changes checked by solving again: for a whole explanation, and for the answer about one wing. */
const TRIES = { whole: 6, oneWing: 0 }
/** Places of people in wings up to which other wings are judged by solving again. */
const EXACT_PLACES = 6_000

export type ExplainOptions = EngineOptions & {
  /** Judge this wing only (its id), instead of every wing. */
  readonly wing?: string
  /** Called with each alternative as soon as it is known, and once more if solving again finds it better than it seemed. */
  readonly found?: (alternative: Alternative) => void
}

/** Explains where a plan has one person. The plan is lawful and made for this estate and policy (see `check`). */
export async function explain(
  estate: Estate,
  policy: Policy,
  plan: StatedPlan,
  personId: string,
  options: ExplainOptions = {},
): Promise<Explanation> {
  return openExplainer(estate, policy, plan).explain(personId, options)
}

/** Explains anyone in one plan: what all explanations share is worked out once. */
export type Explainer = {
  readonly explain: (personId: string, options?: ExplainOptions) => Promise<Explanation>
  /** What one more place in each wing would save, tier by tier, and what one less would cost. */
  readonly places: () => PlacePrice[]
}
export type PlacePrice = { readonly wing: string; readonly oneMore: readonly number[]; readonly oneLess: readonly number[] }

/**
 * Every other wing is judged at once, by the nearest plan with the person there; where the plan is optimal, and the estate small enough
 * for it, by the best such plan, and then every `by` is exact.
 */
export function openExplainer(estate: Estate, policy: Policy, plan: StatedPlan): Explainer {
  const judgement = judge(situationOf(estate, policy))
  const { situation } = judgement
  const wings = wingsOf(judgement, plan)
  const standing: Standing = { wings, tiers: measure(judgement, wings), proven: isProven(plan) }
  const detours = openDetours(judgement, wings)
  return {
    places: () =>
      detours.places().map(({ more, fewer }, index) => ({ wing: situation.wings[index]!.id, oneMore: more, oneLess: fewer })),
    explain: async (personId, options = {}) => {
      const person = situation.people[situation.personIndex.get(personId)!]!
      const planned = wings[person.index]!
      const asked = situation.wings.filter(({ id }) => options.wing === undefined || options.wing === id)
      const barred = barredWhatever(judgement, person)
      const alternatives = new Map<number, Alternative>()
      const know = (wing: number, alternative: Alternative): void => {
        alternatives.set(wing, alternative)
        options.found?.(alternative)
      }
      const open: number[] = []
      for (const { index, id } of asked) {
        const broken = index === planned ? [] : barred(index)
        if (index === planned) know(index, { wing: id, verdict: 'best', tiers: standing.tiers })
        else if (broken.length > 0) know(index, { wing: id, verdict: 'impossible', broken })
        else open.push(index)
      }
      const nearest = detours.to(person.index, open)
      for (const [wing, detour] of nearest) know(wing, verdictOn(judgement, wing, standing, detour))
      const unsure = open.filter((wing) => alternatives.get(wing)!.verdict !== 'equal')
      const exact = standing.proven && isSmall(judgement) ? await exactFor(judgement, person.index, wings, options) : undefined
      if (exact) {
        for (const [wing, detour] of bestIn(exact.formulation, person, unsure, standing, exact.engine, nearest)) {
          if (detour !== nearest.get(wing)) know(wing, verdictOn(judgement, wing, standing, detour))
        }
      }
      const inOrder = [...alternatives.values()].sort((a, b) => (a.wing < b.wing ? -1 : 1))
      const necessity = necessityOf(judgement, person, wings, inOrder)
      const tries = options.wing === undefined ? TRIES.whole : TRIES.oneWing
      return {
        format: EXPLANATION_FORMAT,
        person: personId,
        wing: situation.wings[planned]?.id ?? null,
        funnel: funnelOf(judgement, person),
        because: reasonsFor(judgement, person, wings),
        alternatives: inOrder,
        wouldChange: planned < 0 ? [] : wouldChange(judgement, person, wings, exact && { engine: exact.engine, tries }),
        ...(necessity && { necessity }),
      }
    },
  }
}

async function exactFor(judgement: Judgement, person: number, wings: Standing['wings'], options: EngineOptions) {
  const formulation = formulateFor(judgement, judgement.situation.people[person]!, wings)
  return { formulation, engine: await chooseEngine(options, formulation.program) }
}

function isSmall({ eligible }: Judgement): boolean {
  return eligible.reduce((sum, wings) => sum + wings.length, 0) <= EXACT_PLACES
}

/** Whether every tier is proven to be the least. */
function isProven({ tiers }: StatedPlan): boolean {
  return tiers?.length === TIERS.length && tiers.every(({ value, bound }) => value === bound)
}
