/**
 * A comparison as it is kept, to be shown again without planning anew: what was asked and what came of it, as plain JSON in little room.
 * Where a changed policy has people live is kept as what differs from the plan of its column. Figures are worked out again, by
 * `concludeComparison`.
 */

import type { Estate } from '../domain/estate'
import type { StatedPlan } from '../domain/plan'
import type { Policy } from '../domain/policy'
import type { Part, Planned } from './compare'
import { tasksOf, type Asked } from './tasks'

/** `moved`: by turns the index of a person and of the wing they live in instead (-1: nowhere). */
type KeptPlanned = Omit<Planned, 'wings'> & { readonly moved: readonly number[] }
type KeptOf<P extends Part> = P extends { readonly kind: 'column' }
  ? Pick<P, 'task' | 'kind' | 'plan'> & Omit<Planned, 'wings'>
  : P extends { readonly planned: Planned }
    ? Omit<P, 'planned'> & { readonly planned: KeptPlanned }
    : P

export type KeptComparison = {
  /** Estates of other days; the first one lies beside it. */
  readonly days: readonly Estate[]
  /** `given`: its plan was handed in. */
  readonly columns: readonly { readonly estate: number; readonly policy: Policy; readonly given: boolean }[]
  readonly sensitivityOf: Asked['sensitivityOf']
  readonly families: Asked['families']
  readonly parts: readonly KeptOf<Part>[]
}

/** What to keep of a comparison as far as it was made. */
export function keptOf(asked: Asked, parts: readonly Part[]): KeptComparison {
  const { estates, columns, sensitivityOf, families } = asked
  const wings = columnWings(asked, parts)
  const moved = ({ task, planned }: { readonly task: number; readonly planned: Planned }): KeptPlanned => {
    const before = wings(task)
    return { ...planned, moved: planned.wings.flatMap((wing, person) => (wing === before[person] ? [] : [person, wing])) }
  }
  return {
    days: estates.slice(1),
    columns: columns.map(({ estate, policy, plan }) => ({ estate, policy, given: plan !== undefined })),
    sensitivityOf,
    families,
    parts: parts.map((part): KeptOf<Part> => {
      switch (part.kind) {
        case 'column': {
          const { task, kind, plan, planned } = part
          return { task, kind, plan, status: planned.status, tiers: planned.tiers }
        }
        case 'change':
        case 'point':
          return { ...part, planned: moved(part) }
        default:
          return part
      }
    }),
  }
}

/** The same comparison again. @param estate as it was when the comparison was made */
export function askedAgain(kept: KeptComparison, estate: Estate): { readonly asked: Asked; readonly parts: readonly Part[] } {
  const { days, columns, sensitivityOf, families } = kept
  const plans = new Map(kept.parts.flatMap((part) => (part.kind === 'column' ? [[part.task, part.plan] as const] : [])))
  const asked: Asked = {
    estates: [estate, ...days],
    // The tasks of columns come first, in their order.
    columns: columns.map(({ given, ...column }, task) => {
      const plan = plans.get(task)
      return { ...column, ...(given && plan && { plan }) }
    }),
    sensitivityOf,
    families,
  }
  const done = kept.parts.flatMap((part) => (part.kind === 'column' ? [columnAgain(asked, part)] : []))
  const wings = columnWings(asked, done)
  const again = ({ moved, ...rest }: KeptPlanned, task: number): Planned => {
    const now = [...wings(task)]
    for (let at = 0; at < moved.length; at += 2) now[moved[at]!] = moved[at + 1]!
    return { ...rest, wings: now }
  }
  return {
    asked,
    parts: kept.parts.map((part): Part => {
      switch (part.kind) {
        case 'column':
          return columnAgain(asked, part)
        case 'change':
          return { ...part, planned: again(part.planned, part.task) }
        case 'point':
          return { ...part, planned: again(part.planned, part.task) }
        default:
          return part
      }
    }),
  }
}

type KeptColumn = { readonly task: number; readonly kind: 'column'; readonly plan: StatedPlan } & Omit<Planned, 'wings'>

function columnAgain({ estates, columns }: Asked, { task, kind, plan, status, tiers }: KeptColumn): Part & { kind: 'column' } {
  const { people, wings } = estates[columns[task]!.estate]!
  const places = new Map(wings.map(({ id }, index) => [id, index]))
  const homes = new Map(plan.placements.map(({ person, wing }) => [person, places.get(wing)!]))
  return { task, kind, plan, planned: { wings: people.map(({ id }) => homes.get(id) ?? -1), status, tiers } }
}

/** For any task, where the plan of its column has everyone live; nowhere where that is not there. */
function columnWings(asked: Asked, parts: readonly Part[]): (task: number) => readonly number[] {
  const tasks = tasksOf(asked)
  const known = new Map(parts.flatMap((part) => (part.kind === 'column' ? [[part.task, part.planned.wings] as const] : [])))
  return (task) => {
    const { column } = tasks[task]!
    return known.get(column) ?? asked.estates[asked.columns[column]!.estate]!.people.map(() => -1)
  }
}
