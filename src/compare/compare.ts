/** Plans everything that a comparison needs, one task after another, and tells of each as it is done. */

import { wingsOf } from '../advice/check'
import type { Finding } from '../advice/finding'
import { verify } from '../advice/verify'
import type { DifferentIf } from '../domain/comparison'
import { sha256Of } from '../domain/canonical'
import type { Estate } from '../domain/estate'
import { TIERS, type Plan, type StatedPlan, type TierResult } from '../domain/plan'
import type { Policy } from '../domain/policy'
import { situationOf } from '../domain/situation'
import { recommend, type EngineName, type Progress as Solving } from '../recommend'
import { firstDifference, measure, type Wings } from '../rules/measure'
import { judge } from '../rules/judge'
import { turningPoints } from './different-if'
import { weightIn } from './settings'
import { policyOf, tasksOf, wordsFor, type Asked, type Task } from './tasks'

/** A plan in brief: where everyone lives, as indexes of wings (-1: nowhere), and how good that is. */
export type Planned = { readonly wings: Wings; readonly status: Plan['status']; readonly tiers: readonly TierResult[] }

/** What came of a task. */
export type Part =
  | { readonly task: number; readonly kind: 'column'; readonly planned: Planned; readonly plan: StatedPlan }
  /** `asGood`: the plan of the column is lawful under the changed policy, and no worse. */
  | { readonly task: number; readonly kind: 'change'; readonly planned: Planned; readonly asGood: boolean }
  | { readonly task: number; readonly kind: 'turning'; readonly differentIf: readonly DifferentIf[] }
  | { readonly task: number; readonly kind: 'point'; readonly planned: Planned }
  /** The rules refute what the solver gave; it is not shown. */
  | { readonly task: number; readonly kind: 'withheld'; readonly findings: readonly Finding[] }

export type CompareProgress = {
  /** What is being done, in words. */
  readonly doing: string
  readonly done: number
  readonly of: number
  /** How far the plan being made has come. */
  readonly solving?: Solving
  /** What has just been done; keep it, and `concludeComparison` makes a comparison of what there is. */
  readonly part?: Part
}

export type CompareOptions = {
  readonly engine?: EngineName
  /** Where `highs.wasm` is served; only browsers need it. */
  readonly highsWasm?: string
  readonly report?: (progress: CompareProgress) => void
}

/**
 * Does every task of a comparison. Estates, policies and plans have been read and validated, and the plans are lawful.
 *
 * It works without pause; whoever wants to stop it ends its thread, and gives the parts reported so far to `concludeComparison`.
 */
export async function compare(asked: Asked, options: CompareOptions = {}): Promise<readonly Part[]> {
  const tasks = tasksOf(asked)
  const report = options.report ?? (() => undefined)
  const parts: Part[] = []
  const plan = planner(asked, options)
  for (const [index, task] of tasks.entries()) {
    const doing = wordsFor(asked, task)
    const at = { doing, done: index, of: tasks.length }
    report(at)
    const part = await partOf(asked, task, index, parts, (one) => plan(one, (solving) => report({ ...at, solving })))
    parts.push(part)
    report({ ...at, done: index + 1, part })
  }
  return parts
}

type Made = { readonly planned: Planned; readonly plan: StatedPlan } | { readonly findings: readonly Finding[] }

async function partOf(
  asked: Asked,
  task: Task,
  index: number,
  parts: readonly Part[],
  plan: (task: Task) => Promise<Made>,
): Promise<Part> {
  const { estate: at, policy } = asked.columns[task.column]!
  const estate = asked.estates[at]!
  const before = parts.find((part) => part.kind === 'column' && part.task === task.column)
  const base = before?.kind === 'column' ? before : undefined
  if (task.kind === 'turning') {
    const found = parts.flatMap((part) => (part.kind === 'change' && isOfColumn(asked, part.task, task.column) ? [part] : []))
    const tasks = tasksOf(asked)
    const changes = found.map(({ planned, asGood, task: of }) => {
      const done = tasks[of]!
      if (done.kind !== 'change') throw new Error('a change is told of that was never asked for')
      return { ...done.change, planned, asGood }
    })
    return { task: index, kind: 'turning', differentIf: base ? turningPoints(estate, policy, base.planned, changes) : [] }
  }
  if (task.kind === 'change' && base && staysBest(asked, task, base.planned))
    return { task: index, kind: 'change', planned: base.planned, asGood: true }
  const made = await plan(task)
  if ('findings' in made) return { task: index, kind: 'withheld', findings: made.findings }
  if (task.kind !== 'change') return { task: index, kind: task.kind, ...made }
  const judgement = judge(situationOf(estate, policyOf(asked, task)))
  const asGood =
    base !== undefined &&
    verify(judgement, base.planned.wings).length === 0 &&
    firstDifference(measure(judgement, base.planned.wings), valuesOf(made.planned)) < 0
  return { task: index, kind: 'change', planned: made.planned, asGood }
}

/** Makes the plan of a task; two tasks that ask for the same get the same plan. */
function planner({ estates, columns, ...rest }: Asked, options: CompareOptions) {
  const asked = { estates, columns, ...rest }
  const known = new Map<string, Made>()
  return async (task: Task, report: (solving: Solving) => void): Promise<Made> => {
    const column = columns[task.column]!
    const estate = estates[column.estate]!
    if (task.kind === 'column' && column.plan) return { plan: column.plan, planned: statedAs(estate, column.policy, column.plan) }
    const policy = policyOf(asked, task)
    const key = `${column.estate} ${sha256Of(withoutName(policy))}`
    const before = known.get(key)
    if (before && !('plan' in before)) return before
    if (before) return { ...before, plan: { ...before.plan, policy: { name: policy.name, sha256: sha256Of(policy) } } }
    const recommendation = await recommend(estate, policy, {
      ...(options.engine && { engine: options.engine }),
      ...(options.highsWasm !== undefined && { highsWasm: options.highsWasm }),
      report,
    })
    const made: Made =
      recommendation.status === 'withheld'
        ? recommendation
        : { plan: recommendation.plan, planned: inBrief(asked, task.column, recommendation.plan) }
    known.set(key, made)
    return made
  }
}

function inBrief({ estates, columns }: Asked, column: number, plan: Plan): Planned {
  const { estate } = columns[column]!
  const wings = new Map(estates[estate]!.wings.map(({ id }, index) => [id, index]))
  const homes = new Map(plan.placements.map(({ person, wing }) => [person, wings.get(wing)!]))
  return {
    wings: estates[estate]!.people.map(({ id }) => homes.get(id) ?? -1),
    status: plan.status,
    tiers: plan.tiers,
  }
}

/** A plan in brief that was handed in: its tiers are measured, and the bounds are those that it states; without any they are 0. */
export function statedAs(estate: Estate, policy: Policy, plan: StatedPlan): Planned {
  const judgement = judge(situationOf(estate, policy))
  const wings = wingsOf(judgement, plan)
  const tiers = measure(judgement, wings).map((value, index): TierResult => {
    const id = TIERS[index]!
    return { id, value, bound: plan.tiers?.find((tier) => tier.id === id)?.bound ?? 0 }
  })
  const status = tiers.every(({ value, bound }) => value === bound) ? 'optimal' : 'bounded'
  return { wings, status, tiers }
}

/**
 * Whether the plan of a column needs no second look once a weight is raised: it is proven best, and it costs what it did. Every
 * other plan then costs at least what it did, so none has become better.
 */
function staysBest(asked: Asked, task: Task & { readonly kind: 'change' }, { wings, status, tiers }: Planned): boolean {
  const { what, from, to } = task.change
  if (!weightIn(what) || to < from || status !== 'optimal') return false
  const judgement = judge(situationOf(asked.estates[asked.columns[task.column]!.estate]!, policyOf(asked, task)))
  return measure(judgement, wings).every((value, tier) => value === tiers[tier]!.value)
}

function isOfColumn(asked: Asked, index: number, column: number): boolean {
  return tasksOf(asked)[index]!.column === column
}

export function valuesOf({ tiers }: Planned): readonly number[] {
  return tiers.map(({ value }) => value)
}

function withoutName({ name: _, ...policy }: Policy): object {
  return policy
}
