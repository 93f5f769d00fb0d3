/** From an estate to a proven plan, one step a line: judge, search, verify. Start reading here. */

import { breachesOf } from './advice/breaches'
import { certify } from './advice/certificate'
import type { Finding } from './advice/finding'
import { gapsOf } from './advice/gaps'
import { describeUnplaced } from './advice/unplaced'
import { verify } from './advice/verify'
import { sha256Of } from './domain/canonical'
import type { Certificate } from './domain/certificate'
import type { Estate } from './domain/estate'
import { PLAN_FORMAT, TIERS, type Plan, type StatedPlan, type TierId, type TierResult } from './domain/plan'
import type { Policy } from './domain/policy'
import { situationOf } from './domain/situation'
import { judge, type Judgement } from './rules/judge'
import { compareTiers, measure, type Wings } from './rules/measure'
import type { EngineOptions } from './solver/engines/choose'
import { NETWORK, type EngineName } from './solver/engines/names'
import { search, type Found } from './solver/search'
import { startingPlan } from './solver/start'
import { pricesOf } from './solver/transport/plan'
import type { Replan } from './solver/transport/replan'

export type { EngineName }

/** A lawful placement with what is proven of it, small enough to be sent from a worker as often as it gets better. */
export type Draft = {
  /** For each person of the estate, the index of their wing; -1: none. */
  readonly wings: Wings
  readonly tiers: readonly TierResult[]
  readonly engine: Plan['engine']
}

/** A plan in which those without a place are only named. */
export type Outline = Omit<Plan, 'unplaced'> & Pick<StatedPlan, 'unplaced'>

export type Progress = {
  readonly step: 'judge' | 'formulate' | 'solve' | 'verify'
  readonly tier?: TierId
  /** What is known of the tiers so far. */
  readonly tiers: readonly TierResult[]
  /** The best lawful plan so far, with what is proven of it so far. */
  readonly best?: Draft
}

export type Recommendation =
  | { readonly status: 'planned'; readonly plan: Plan; readonly certificate?: Certificate }
  | { readonly status: 'withheld'; readonly findings: readonly Finding[] }

export type Options = EngineOptions & {
  readonly report?: (progress: Progress) => void
  /** Whether a certificate of the plan is wanted as well. */
  readonly certificate?: boolean
}

/**
 * Plans an estate under a policy. Both have been read and validated by intake.
 *
 * It works without pause until the plan is proven best; whoever wants to stop it ends its thread, and gives the best
 * draft reported so far to `conclude`. The same estate and policy give the same plan.
 */
export async function recommend(estate: Estate, policy: Policy, options: Options = {}): Promise<Recommendation> {
  const report = options.report ?? (() => undefined)
  report({ step: 'judge', tiers: [] })
  const judgement = judge(situationOf(estate, policy))
  report({ step: 'formulate', tiers: [] })
  const drafts = keepBest(judgement, report)
  drafts.offer(startingPlan(judgement))
  drafts.tell(TIERS[0], [], 0)
  const found = await search(judgement, options, {
    tell: (tier, { bound }, settled) => drafts.tell(tier, settled, bound),
    drafts,
  })
  const tiers = found.prove()
  drafts.tell('welfare', tiers.slice(0, -1), tiers.at(-1)!.bound)
  report({ step: 'verify', tiers })
  const presented = present(judgement, { ...found, tiers })
  if (presented.status === 'withheld' || !options.certificate) return presented
  return { ...presented, certificate: certify(judgement, presented.plan, found.prices ?? pricesOf(judgement)) }
}

/** Makes a plan of the best draft of an estate and a policy, if the rules find nothing wrong with it. */
export function conclude(estate: Estate, policy: Policy, draft: Draft): Recommendation {
  return present(judge(situationOf(estate, policy)), draft)
}

export type Brief =
  { readonly status: 'placed'; readonly draft: Draft } | { readonly status: 'withheld'; readonly findings: readonly Finding[] }

/**
 * Where a plan of what was judged would have everyone, and how good that is: the same placement, as well verified, without what a plan
 * says of those it finds no place for, of breaches and of unknown facts. `isProven`: with bounds, which are 0 otherwise.
 */
export async function recommendInBrief(
  judgement: Judgement,
  isProven: boolean,
  { report, ...options }: Omit<Options, 'certificate'>,
): Promise<Brief> {
  const tell = (tier: TierId): void => report?.({ step: 'solve', tier, tiers: [] })
  return inBrief(judgement, isProven, await search(judgement, options, { tell }))
}

/** The same, going on from a plan that was found for other weights. */
export function replanInBrief(judgement: Judgement, isProven: boolean, replan: Replan[keyof Replan]): Brief {
  return inBrief(judgement, isProven, { ...replan(judgement), engine: NETWORK })
}

function inBrief(judgement: Judgement, isProven: boolean, { wings, values, prove, engine }: Found): Brief {
  const tiers = isProven ? prove() : TIERS.map((id, tier) => ({ id, value: values[tier]!, bound: 0 }))
  const draft: Draft = { wings, tiers, engine }
  const findings = refute(judgement, draft)
  return findings.length > 0 ? { status: 'withheld', findings } : { status: 'placed', draft }
}

/** What the rules, asked again, find wrong with a placement, and tiers that are not as stated. */
function refute(judgement: Judgement, { wings, tiers }: Draft): readonly Finding[] {
  const measured = measure(judgement, wings)
  const misstated = tiers
    .filter((tier, index) => tier.value !== measured[index])
    .map((tier) => ({ text: `The tier ${tier.id} was given as ${tier.value}, but is ${measured[TIERS.indexOf(tier.id)]}.` }))
  return [...verify(judgement, wings), ...misstated]
}

/** Shows a placement only if nothing is found wrong with it. */
function present(judgement: Judgement, draft: Draft): Recommendation {
  const findings = refute(judgement, draft)
  if (findings.length > 0) return { status: 'withheld', findings }
  const plan: Plan = { ...outline(judgement, draft), unplaced: describeUnplaced(judgement, draft.wings) }
  return { status: 'planned', plan }
}

/** What a plan says of a draft that nothing was found wrong with, but for what stands in the way of those without a place. */
export function outline(judgement: Judgement, { wings, tiers, engine }: Draft): Outline {
  const { estate, policy, people, wings: allWings } = judgement.situation
  return {
    format: PLAN_FORMAT,
    estate: { name: estate.name, asOf: estate.asOf, sha256: sha256Of(estate) },
    policy: { name: policy.name, sha256: sha256Of(policy) },
    engine,
    status: tiers.every(({ value, bound }) => value === bound) ? 'optimal' : 'bounded',
    tiers,
    placements: people.flatMap(({ id, index }) => (wings[index]! < 0 ? [] : [{ person: id, wing: allWings[wings[index]!]!.id }])),
    unplaced: people.flatMap(({ id, index }) => (wings[index]! < 0 ? [{ person: id }] : [])),
    breaches: breachesOf(judgement, wings),
    gaps: gapsOf(judgement, wings),
  }
}

/** Keeps the best draft of those offered, and tells of it with what is proven by then. */
function keepBest(judgement: Judgement, report: (progress: Progress) => void) {
  let best: { wings: Wings; values: readonly number[] } | undefined
  let engine: Plan['engine'] = NETWORK
  /** By the values of the tiers above, what is proven of the next one where they have these. */
  const least = new Map<string, number>()
  const given = (above: readonly number[]): string => above.join(' ')
  return {
    madeBy: (maker: Plan['engine']): void => void (engine = maker),
    offer: (wings: Wings): void => {
      const values = measure(judgement, wings)
      if (best && compareTiers(values, best.values) >= 0) return
      if (verify(judgement, wings).length === 0) best = { wings, values }
    },
    tell: (tier: TierId, settled: readonly TierResult[], bound: number): void => {
      if (!best) return report({ step: 'solve', tier, tiers: [] })
      const { wings, values } = best
      const settledAt = settled.map(({ value }) => value)
      for (const [index, proven] of [...settled.map((each) => each.bound), bound].entries()) {
        const above = given(settledAt.slice(0, index))
        least.set(above, Math.max(least.get(above) ?? 0, proven))
      }
      const tiers = TIERS.map((id, index) => {
        const value = values[index]!
        return { id, value, bound: Math.min(least.get(given(values.slice(0, index))) ?? 0, value) }
      })
      report({ step: 'solve', tier, tiers, best: { wings, tiers, engine } })
    },
  }
}
