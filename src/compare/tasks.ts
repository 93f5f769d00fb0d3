/** What is to be compared, as a list of tasks each of which is one plan: so that it can be stopped, and what is done is kept. */

import type { PolicySetting } from '../domain/comparison'
import type { Estate } from '../domain/estate'
import type { StatedPlan } from '../domain/plan'
import type { Policy } from '../domain/policy'
import type { Todo } from './deal'
import { changesOf, withSetting, type PolicyChange } from './settings'

/** One column: an estate under a policy, as the planner would have it or as a plan has it. */
export type ColumnAsked = {
  /** The place of the estate in the list of those compared. */
  readonly estate: number
  readonly policy: Policy
  /** A lawful plan of the estate under the policy (see `check`); absent: one is made. */
  readonly plan?: StatedPlan
}

export type Asked = {
  /** The same people; on other days, where there are several. */
  readonly estates: readonly Estate[]
  /** In the order wanted. */
  readonly columns: readonly ColumnAsked[]
  /** Columns (by their places) without a plan, whose policies are to be changed setting by setting. */
  readonly sensitivityOf: readonly number[]
  /** Policies of columns to follow along one setting. */
  readonly families: readonly { readonly column: number; readonly what: PolicySetting; readonly values: readonly number[] }[]
}

export type Task =
  | { readonly kind: 'column'; readonly column: number }
  | { readonly kind: 'change'; readonly column: number; readonly change: PolicyChange }
  /** Where the plans found for changed weights become better than the plan of the column. */
  | { readonly kind: 'turning'; readonly column: number }
  | { readonly kind: 'point'; readonly column: number; readonly what: PolicySetting; readonly value: number }

/** All tasks in the order in which they are done: the columns first. */
export function tasksOf({ columns, sensitivityOf, families }: Asked): Task[] {
  return [
    ...columns.map((_, column) => ({ kind: 'column' as const, column })),
    ...sensitivityOf.flatMap((column): Task[] => [
      ...changesOf(columns[column]!.policy).map((change) => ({ kind: 'change' as const, column, change })),
      { kind: 'turning', column },
    ]),
    ...families.flatMap(({ column, what, values }) => values.map((value) => ({ kind: 'point' as const, column, what, value }))),
  ]
}

/** The tasks by their places, in the order in which to do them: first the columns that others wait for. */
export function todoOf(asked: Asked): Todo[] {
  const tasks = tasksOf(asked)
  const those = (...kinds: readonly Task['kind'][]): number[] =>
    [...tasks.keys()].filter((index) => kinds.includes(tasks[index]!.kind))
  const changes = those('change', 'point')
  const awaited = new Set(changes.map((index) => tasks[index]!.column))
  const columns = those('column').toSorted((one, other) => Number(awaited.has(other)) - Number(awaited.has(one)))
  const needsOf = (index: number): number[] => {
    const { kind, column } = tasks[index]!
    // The tasks of columns come first, in their order.
    if (kind === 'column') return []
    return kind === 'turning' ? [column, ...those('change').filter((change) => tasks[change]!.column === column)] : [column]
  }
  return [...columns, ...changes, ...those('turning')].map((task) => ({ task, needs: needsOf(task) }))
}

/** The policy that a task plans under. */
export function policyOf({ columns }: Asked, task: Task): Policy {
  const { policy } = columns[task.column]!
  if (task.kind === 'change') return withSetting(policy, task.change.what, task.change.to)
  return task.kind === 'point' ? withSetting(policy, task.what, task.value) : policy
}

/** What is being done, in a few words. */
export function wordsFor({ columns }: Asked, task: Task): string {
  const { name } = columns[task.column]!.policy
  switch (task.kind) {
    case 'column':
      return name
    case 'change':
      return `${name}, ${task.change.what} ${task.change.to} instead of ${task.change.from}`
    case 'turning':
      return `${name}, what would change it`
    case 'point':
      return `${name}, ${task.what} ${task.value}`
  }
}
