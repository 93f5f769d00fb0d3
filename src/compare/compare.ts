/** Plans everything that a comparison needs, task by task. */

import { wingsOf } from '../advice/check'
import type { Finding } from '../advice/finding'
import { verify } from '../advice/verify'
import type { DifferentIf, PolicySetting } from '../domain/comparison'
import { sha256Of } from '../domain/canonical'
import type { Estate } from '../domain/estate'
import { TIERS, type Plan, type StatedPlan, type TierResult } from '../domain/plan'
import type { Policy } from '../domain/policy'
import { situationOf } from '../domain/situation'
import {
  outline,
  recommendInBrief,
  replanInBrief,
  type Brief,
  type Draft,
  type EngineName,
  type Progress as Solving,
} from '../recommend'
import { compareTiers, measure, type Wings } from '../rules/measure'
import { judge, type Judgement } from '../rules/judge'
import { dealOut } from './deal'
import { turningPoints } from './different-if'
import { NETWORK } from '../solver/engines/names'
import { openReplan, type Replan } from '../solver/transport/replan'
import { partOn } from './part-on'
import { reweigh } from './reweigh'
import { weightIn, type PolicyChange } from './settings'
import { policyOf, tasksOf, todoOf, type Asked, type Task } from './tasks'

/** A plan in brief: where everyone lives, as indexes of wings (-1: nowhere), and how good that is. */
export type Planned = { readonly wings: Wings; readonly status: Plan['status']; readonly tiers: readonly TierResult[] }

/** What came of a task. */
export type Part =
  | { readonly task: number; readonly kind: 'column'; readonly planned: Planned; readonly plan: StatedPlan }
  /**
   * `asGood`: the plan of the column is lawful under the changed policy, and no worse. A change is to be looked at, not to be carried
   * out: nothing is proven of a plan found for it, and its bounds are 0.
   */
  | { readonly task: number; readonly kind: 'change'; readonly planned: Planned; readonly asGood: boolean }
  | { readonly task: number; readonly kind: 'turning'; readonly differentIf: readonly DifferentIf[] }
  | { readonly task: number; readonly kind: 'point'; readonly planned: Planned }
  /** The rules refute what the solver gave; it is not shown. */
  | { readonly task: number; readonly kind: 'withheld'; readonly findings: readonly Finding[] }

/** How far the plan being made has come. */
export type Hear = (solving: Solving) => void

export type CompareOptions = {
  readonly engine?: EngineName
  /** Where `highs.wasm` is served; only browsers need it. */
  readonly highsWasm?: string
}

/**
 * Does the tasks of a comparison as they are asked for (see `dealOut`). Estates, policies and plans have been read and validated, and the
 * plans are lawful. The same task gives the same part, whatever was done before.
 *
 * It works without pause; whoever wants to stop it ends its thread, and gives the parts made so far to `concludeComparison`.
 */
export function openComparer(asked: Asked, options: CompareOptions = {}) {
  const tasks = tasksOf(asked)
  const planner = openPlanner(asked, options)
  const known = new Map<number, Part>()
  return async (task: number, parts: readonly Part[], hear: Hear = () => undefined): Promise<Part> => {
    for (const part of parts) known.set(part.task, part)
    const part = await partOf(asked, tasks[task]!, task, known, planner, hear)
    known.set(task, part)
    return part
  }
}

/** Does all tasks of a comparison, one after another. */
export async function compare(asked: Asked, options?: CompareOptions): Promise<readonly Part[]> {
  const parts: Part[] = []
  const comparer = openComparer(asked, options)
  await dealOut(todoOf(asked), [comparer], (part) => parts.push(part))
  return parts
}

type ChangeOrPoint = Task & { readonly kind: 'change' | 'point' }

function settingOf(task: ChangeOrPoint): PolicySetting {
  return task.kind === 'point' ? task.what : task.change.what
}

type Withheld = { readonly findings: readonly Finding[] }
type Planner = ReturnType<typeof openPlanner>

async function partOf(
  asked: Asked,
  task: Task,
  index: number,
  known: ReadonlyMap<number, Part>,
  planner: Planner,
  hear: Hear,
): Promise<Part> {
  if (task.kind === 'column') {
    const made = await planner.column(task.column, hear)
    return 'findings' in made ? { task: index, kind: 'withheld', ...made } : { task: index, kind: 'column', ...made }
  }
  // The tasks of columns come first, in their order.
  const before = known.get(task.column)
  const base = before?.kind === 'column' ? before.planned : undefined
  if (task.kind === 'turning') {
    const inOrder = [...known.values()].sort((one, other) => one.task - other.task)
    const changes = inOrder.flatMap((part) => changeIn(asked, part, task.column))
    const differentIf = base ? turningPoints(planner.judgementOf(task), base, changes) : []
    return { task: index, kind: 'turning', differentIf }
  }
  const judgement = planner.judgementOf(task)
  const kept = base && keep(judgement, task, base)
  if (
    task.kind === 'change' &&
    kept &&
    (staysAsGood(task.change, kept) ||
      isMoot(task.change, planner.judgementOf({ kind: 'column', column: task.column }), judgement))
  )
    return { task: index, kind: 'change', planned: kept.planned, asGood: true }
  const byNetwork = before?.kind === 'column' && before.plan.engine?.name === NETWORK.name ? before.planned : undefined
  const made = await planner.brief(task, hear, byNetwork)
  if ('findings' in made) return { task: index, kind: 'withheld', ...made }
  const better = betterOf(kept, made)
  return task.kind === 'point'
    ? { task: index, kind: 'point', planned: better.planned }
    : { task: index, kind: 'change', ...better }
}

/** The plan of a column, with what it comes to in each tier under a changed policy. */
type Kept = { readonly planned: Planned; readonly values: readonly number[] }

/** The plan of a column under a changed policy, if it is still lawful: no weight makes it otherwise. */
function keep(judgement: Judgement, task: ChangeOrPoint, planned: Planned): Kept | undefined {
  if (!weightIn(settingOf(task)) && verify(judgement, planned.wings).length > 0) return undefined
  return { planned, values: measure(judgement, planned.wings) }
}

/**
 * The plan found for a change, unless the plan of the column is lawful there too and better; it is as good where it is no worse. What
 * was proven of a tier holds for every plan whose tiers above are no worse, so it holds for either.
 */
function betterOf(kept: Kept | undefined, made: Planned): { readonly planned: Planned; readonly asGood: boolean } {
  if (!kept) return { planned: made, asGood: false }
  const { planned: base, values } = kept
  const difference = compareTiers(values, valuesOf(made))
  if (difference >= 0) return { planned: made, asGood: difference === 0 }
  const tiers = made.tiers.map(({ id, bound }, tier) => ({ id, value: values[tier]!, bound: Math.min(bound, values[tier]!) }))
  return { planned: { wings: base.wings, status: statusOf(tiers), tiers }, asGood: true }
}

/** A change of the column's policy with what came of it. */
function changeIn(asked: Asked, part: Part, column: number) {
  const task = tasksOf(asked)[part.task]!
  if (part.kind !== 'change' || task.kind !== 'change' || task.column !== column) return []
  return [{ ...task.change, planned: part.planned, asGood: part.asGood }]
}

/** Makes plans; two tasks that ask for the same get the same plan, and what was judged for one serves the next. */
function openPlanner(asked: Asked, { engine, highsWasm }: CompareOptions) {
  const { estates, columns } = asked
  const options = { ...(engine && { engine }), ...(highsWasm !== undefined && { highsWasm }) }
  // By how they were made as well, so that it doesn't matter what was done before.
  const briefs = new Map<string, Brief>()
  const briefAs = async (made: string, make: () => Brief | Promise<Brief>): Promise<Brief> => {
    const brief = briefs.get(made) ?? (await make())
    briefs.set(made, brief)
    return brief
  }
  let judged: { readonly of: string; readonly judgement: Judgement } | undefined

  /** What the rules say of a column's estate under a policy; the one asked for last is kept, and serves where only weights differ. */
  const judgementFor = (column: number, policy: Policy): Judgement => {
    const { estate } = columns[column]!
    const of = `${estate} ${sha256Of({ ...withoutName(policy), weights: {} })}`
    if (judged?.of !== of) judged = { of, judgement: judge(situationOf(estates[estate]!, policy)) }
    return reweigh(judged.judgement, policy)
  }
  let replanned: { readonly column: number; readonly replan: Replan } | undefined
  const replanFrom = (column: number, base: Planned): Replan => {
    if (replanned?.column !== column)
      replanned = { column, replan: openReplan(judgementFor(column, columns[column]!.policy), base.wings) }
    return replanned.replan
  }
  const keyOf = (column: number, policy: Policy): string => `${columns[column]!.estate} ${sha256Of(withoutName(policy))}`
  return {
    judgementOf: (task: Task): Judgement => judgementFor(task.column, policyOf(asked, task)),
    column: async (
      column: number,
      report: Hear,
    ): Promise<{ readonly planned: Planned; readonly plan: StatedPlan } | Withheld> => {
      const { estate, policy, plan: given } = columns[column]!
      if (given) return { plan: given, planned: statedAs(estates[estate]!, policy, given) }
      const judgement = judgementFor(column, policy)
      const brief = await briefAs(`${keyOf(column, policy)} true searched`, () =>
        recommendInBrief(judgement, true, { ...options, report }),
      )
      if (brief.status === 'withheld') return brief
      return { planned: inFigures(brief.draft), plan: outline(judgement, brief.draft) }
    },
    /** @param base the plan of the column, if the network alone made it: where only weights differ, it is gone on from. */
    brief: async (task: ChangeOrPoint, report: Hear, base: Planned | undefined): Promise<Planned | Withheld> => {
      const policy = policyOf(asked, task)
      const key = keyOf(task.column, policy)
      const isProven = task.kind === 'point'
      if (base && key === keyOf(task.column, columns[task.column]!.policy)) return base
      const judgement = judgementFor(task.column, policy)
      const isGoneOn = base !== undefined && weightIn(settingOf(task)) !== undefined
      const of = weighsWelfareAlone(judgement, settingOf(task)) ? 'ofWelfare' : 'ofAny'
      const made = `${key} ${isProven} ${isGoneOn ? task.column : 'searched'}`
      const brief = await briefAs(made, () => {
        if (!isGoneOn) return recommendInBrief(judgement, isProven, { ...options, report })
        report({ step: 'solve', tier: of === 'ofWelfare' ? 'welfare' : 'security', tiers: [] })
        return replanInBrief(judgement, isProven, replanFrom(task.column, base)[of])
      })
      return brief.status === 'withheld' ? brief : inFigures(brief.draft)
    },
  }
}

/** Whether a setting is a weight that no tier above welfare hangs on. */
function weighsWelfareAlone(judgement: Judgement, what: PolicySetting): boolean {
  const { rules } = partOn(judgement, what)
  return weightIn(what) !== undefined && rules.every((rule) => rule.kind === 'preference' && rule.tier === 'welfare')
}

function inFigures({ wings, tiers }: Draft): Planned {
  return { wings, status: statusOf(tiers), tiers }
}

/** A plan in brief that was handed in: its tiers are measured, and the bounds are those that it states; without any they are 0. */
export function statedAs(estate: Estate, policy: Policy, plan: StatedPlan): Planned {
  const judgement = judge(situationOf(estate, policy))
  const wings = wingsOf(judgement, plan)
  const tiers = measure(judgement, wings).map((value, index): TierResult => {
    const id = TIERS[index]!
    return { id, value, bound: plan.tiers?.find((tier) => tier.id === id)?.bound ?? 0 }
  })
  return { wings, status: statusOf(tiers), tiers }
}

function statusOf(tiers: readonly TierResult[]): Plan['status'] {
  return tiers.every(({ value, bound }) => value === bound) ? 'optimal' : 'bounded'
}

/**
 * Whether the plan of a column needs no second look once a weight is raised: it costs what it did. Every other plan costs at least what it
 * did, so what was proven still holds, and whoever found nothing better before has no reason to find it now.
 */
function staysAsGood({ what, from, to }: PolicyChange, { planned, values }: Kept): boolean {
  return weightIn(what) !== undefined && to >= from && values.every((value, tier) => value === planned.tiers[tier]!.value)
}

/** Whether a weight weighs nothing before or after: no preference that it is for has a say on this estate under this policy. */
function isMoot({ what }: PolicyChange, ...judgements: readonly Judgement[]): boolean {
  return weightIn(what) !== undefined && judgements.every((judgement) => partOn(judgement, what).terms.length === 0)
}

export function valuesOf({ tiers }: Planned): readonly number[] {
  return tiers.map(({ value }) => value)
}

function withoutName({ name: _, ...policy }: Policy): object {
  return policy
}
