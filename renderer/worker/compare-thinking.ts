/** Thinks about comparisons: makes one, holds what was made, and answers questions about what it holds. */

import highsWasm from 'highs/runtime?url'
import { reasonsFor } from '../../src/advice/reasons'
import { openComparer, statedAs, type Part } from '../../src/compare/compare'
import { concludeComparison, judgedColumns, type Judged } from '../../src/compare/conclude'
import { differencesBetween, outcomeIn } from '../../src/compare/differences'
import { writeReview } from '../../src/compare/review/write-review'
import { tasksOf, type Asked } from '../../src/compare/tasks'
import { wingFigures } from '../../src/compare/wing-figures'
import type { Comparison } from '../../src/domain/comparison'
import type { Review } from '../../src/domain/review'
import { judge, type Judgement } from '../../src/rules/judge'
import type { CompareDialogue, Compared, CompareNews, PersonIn } from './compare-questions'

/** Does the tasks of a comparison. */
export type BegunComparison = (
  given: CompareDialogue['compare']['ask'],
  hear: (news: CompareNews) => void,
) => Promise<CompareDialogue['compare']['answer']>

export function beginComparison(asked: Asked): BegunComparison {
  const comparer = openComparer(asked, { highsWasm })
  return ({ task, parts }, hear) => comparer(task, parts, ({ tier }) => hear({ ...(tier && { tier }) }))
}

/** A comparison at hand, to be asked about. */
export type HeldComparison = {
  readonly compared: Compared
  readonly differences: (first: number, second: number) => ReturnType<typeof differencesBetween>
  readonly person: (person: string) => readonly PersonIn[]
  readonly review: (comparison: Comparison) => string
}

export function holdComparison(asked: Asked, parts: readonly Part[], stated?: Comparison): HeldComparison {
  const judged = judgedColumns(asked, parts)
  const judgements = new Map<Judged, Judgement>()
  const judgementOf = (column: Judged): Judgement => {
    const judgement = judgements.get(column) ?? judge(column.situation)
    judgements.set(column, judgement)
    return judgement
  }
  return {
    compared: {
      comparison: stated ?? concludeComparison(asked, parts, judged),
      columns: judged.map(({ place, plan }) => ({ place, plan })),
      wings: wingFigures(judged),
      withheld: withheldIn(asked, parts),
    },
    differences: (first, second) => differencesBetween(judged[first]!, judged[second]!),
    person: (person) => judged.map((column) => personIn(column, person, judgementOf)),
    review: (comparison) => `${JSON.stringify(writeReview(asked, judged, comparison))}\n`,
  }
}

/** What is stated by a review file, with its plans as they are in it. */
export function holdReview({ estates, columns, comparison }: Review): HeldComparison {
  const asked: Asked = { estates, columns, sensitivityOf: [], families: [] }
  const parts = columns.map(({ estate, policy, plan }, task): Part => ({
    kind: 'column',
    task,
    plan,
    planned: statedAs(estates[estate]!, policy, plan),
  }))
  return holdComparison(asked, parts, comparison)
}

function withheldIn(asked: Asked, parts: readonly Part[]): Compared['withheld'] {
  const tasks = tasksOf(asked)
  return parts.flatMap((part) => {
    if (part.kind !== 'withheld') return []
    return [{ policy: asked.columns[tasks[part.task]!.column]!.policy.name, findings: part.findings }]
  })
}

function personIn(column: Judged, id: string, judgementOf: (column: Judged) => Judgement): PersonIn {
  const found = outcomeIn(column, id)
  if (!found) return null
  const { person, wing, ...outcome } = found
  return {
    outcome: { ...outcome, wing: wing?.id ?? null, solitary: wing?.solitary ?? false, separated: wing?.separated ?? false },
    because: reasonsFor(judgementOf(column), person, column.planned.wings),
    gaps: (column.plan.gaps ?? []).filter((gap) => gap.person === id),
  }
}
