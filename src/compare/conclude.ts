/** Makes a comparison of whatever has been planned for it, all of it or the part that was done before it was stopped. */

import {
  COMPARISON_FORMAT,
  type ChangedPeople,
  type Column,
  type Compared,
  type Comparison,
  type Family,
  type Sensitivity,
} from '../domain/comparison'
import { sha256Of } from '../domain/canonical'
import type { Estate } from '../domain/estate'
import type { TierValues } from '../domain/explanation'
import type { Plan, StatedPlan } from '../domain/plan'
import type { Policy } from '../domain/policy'
import { situationOf, type Situation } from '../domain/situation'
import { notApplicable } from './applicable'
import { valuesOf, type Part, type Planned } from './compare'
import { metricsOf } from './metrics'
import { outcomesOf, type Outcome } from './outcomes'
import { policyOf, tasksOf, type Asked } from './tasks'

/** A column with all that it says of each person. */
export type Judged = {
  /** The place of the column among those asked for. */
  readonly place: number
  readonly situation: Situation
  readonly planned: Planned
  readonly plan: StatedPlan
  readonly outcomes: readonly Outcome[]
}

/** By column, what is known of its estate under its policy before anything is planned. */
export function situationsOf({ estates, columns }: Asked): Situation[] {
  return columns.map(({ estate, policy }) => situationOf(estates[estate]!, policy))
}

/** The columns that are done, in the order asked for. `situations`: as `situationsOf` has them, where that was asked before. */
export function judgedColumns(asked: Asked, parts: readonly Part[], situations?: readonly Situation[]): Judged[] {
  const tasks = tasksOf(asked)
  return inOrder(parts).flatMap((part) => {
    if (part.kind !== 'column') return []
    const { planned, plan, task } = part
    const { column: place } = tasks[task]!
    const { estate, policy } = asked.columns[place]!
    const situation = situations?.[place] ?? situationOf(asked.estates[estate]!, policy)
    return [{ place, situation, planned, plan, outcomes: outcomesOf(situation, planned.wings) }]
  })
}

/** The comparison, as far as it is done; `disparity` is added by whoever has what is monitored (see `disparityOf`). */
export function concludeComparison(asked: Asked, done: readonly Part[], columns = judgedColumns(asked, done)): Comparison {
  const tasks = tasksOf(asked)
  const parts = inOrder(done)
  const { people, elsewhere } = whoDiffers(asked.estates, columns)
  const changes = parts.flatMap((part) => changeOf(asked, part, columns))
  return {
    format: COMPARISON_FORMAT,
    estate: nameOf(asked.estates[0]!),
    columns: columns.map((judged) => columnOf(asked, judged)),
    people,
    disparity: [],
    sensitivity: changes.map(({ sensitivity }) => sensitivity),
    extra: {
      notApplicable: columns.flatMap(({ situation }) => notApplicable(situation)),
      changes: changes.map(({ changed }) => changed),
      stable: stableUnder(asked, changes, columns),
      differentIf: parts.flatMap((part) => (part.kind === 'turning' ? part.differentIf : [])),
      families: familiesOf(asked, parts),
      elsewhere,
    },
    ...(parts.length < tasks.length && { notes: `Stopped: ${parts.length} of ${tasks.length} plans and checks were done.` }),
  }
}

/** Parts in the order of their tasks, whoever was ready first. */
function inOrder(parts: readonly Part[]): readonly Part[] {
  return [...parts].sort((one, other) => one.task - other.task)
}

function columnOf({ estates, columns }: Asked, { place, situation, planned, plan, outcomes }: Judged): Column {
  const { policy, plan: given } = columns[place]!
  const extra = {
    ...(estates.length > 1 && { estate: nameOf(situation.estate) }),
    ...(given && { givenBy: plan.engine ? `${plan.engine.name} ${plan.engine.version}` : 'not said' }),
  }
  return {
    policy: { name: policy.name, sha256: sha256Of(policy) },
    status: planned.status,
    tiers: planned.tiers,
    metrics: metricsOf(situation, outcomes),
    ...(Object.keys(extra).length > 0 && { extra }),
  }
}

/** Everyone who is in every estate and whose wings are not all the same; `elsewhere`: how many are in some estates only. */
function whoDiffers(estates: readonly Estate[], columns: readonly Judged[]): { people: Compared[]; elsewhere: number } {
  const times = new Map<string, number>()
  for (const { people } of estates) for (const { id } of people) times.set(id, (times.get(id) ?? 0) + 1)
  const everywhere = [...times].filter(([, count]) => count === estates.length).map(([id]) => id)
  const people = everywhere.sort().flatMap((person) => {
    const wings = columns.map(({ situation, outcomes }) => outcomes[situation.personIndex.get(person)!]!.wing?.id ?? null)
    return wings.every((wing) => wing === wings[0]) ? [] : [{ person, wings }]
  })
  return { people, elsewhere: times.size - everywhere.length }
}

type Change = { readonly column: number; readonly sensitivity: Sensitivity; readonly changed: ChangedPeople }

function changeOf(asked: Asked, part: Part, columns: readonly Judged[]): Change[] {
  const task = tasksOf(asked)[part.task]!
  const base = columns.find(({ place }) => place === task.column)
  if (part.kind !== 'change' || task.kind !== 'change' || !base) return []
  const { what, from, to } = task.change
  const { situation, planned } = base
  const policy = situation.policy.name
  const people = situation.people
    .filter(({ index }) => planned.wings[index] !== part.planned.wings[index])
    .map(({ id, index }) => ({ person: id, wing: situation.wings[part.planned.wings[index]!]?.id ?? null }))
  const tiers = valuesOf(part.planned) as TierValues
  return [
    {
      column: task.column,
      sensitivity: { policy, what, from, to, tiers, changed: people.length },
      changed: { policy, what, to, asGood: part.asGood, people },
    },
  ]
}

function stableUnder(
  { sensitivityOf }: Asked,
  changes: readonly Change[],
  columns: readonly Judged[],
): Comparison['extra']['stable'] {
  return sensitivityOf.flatMap((column) => {
    const base = columns.find(({ place }) => place === column)
    const tried = changes.filter((change) => change.column === column)
    if (!base || tried.length === 0) return []
    const moved = new Set(tried.flatMap(({ changed }) => changed.people.map(({ person }) => person)))
    const of = base.situation.people.length
    return [{ policy: base.situation.policy.name, people: of - moved.size, of, tried: tried.length }]
  })
}

function familiesOf(asked: Asked, parts: readonly Part[]): Family[] {
  const tasks = tasksOf(asked)
  return asked.families.flatMap(({ column, what }) => {
    const { policy, estate } = asked.columns[column]!
    const points = parts.flatMap((part): Family['points'] => {
      const task = tasks[part.task]!
      if (part.kind !== 'point' || task.kind !== 'point' || task.column !== column || task.what !== what) return []
      return [{ value: task.value, ...inFigures(asked.estates[estate]!, policyOf(asked, task), part.planned) }]
    })
    return points.length === 0 ? [] : [{ policy: policy.name, what, points }]
  })
}

function inFigures(estate: Estate, policy: Policy, { wings, status, tiers }: Planned) {
  const situation = situationOf(estate, policy)
  return { status, tiers, metrics: metricsOf(situation, outcomesOf(situation, wings)) }
}

function nameOf(estate: Estate): Plan['estate'] {
  return { name: estate.name, asOf: estate.asOf, sha256: sha256Of(estate) }
}
