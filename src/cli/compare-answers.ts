/** Answers what a worker is asked about comparisons: plans what is compared, and makes a comparison of what was planned. */

import { openComparer, type Part } from '../compare/compare'
import { concludeComparison, judgedColumns, situationsOf } from '../compare/conclude'
import { disparityOf } from '../compare/disparity/disparity'
import { writeReview } from '../compare/review/write-review'
import { tasksOf, todoOf, wordsFor, type Asked } from '../compare/tasks'
import type { Comparison } from '../domain/comparison'
import { askedOf } from './compare-asked'
import { comparePage } from './compare-page'
import { estateAndMonitoringFrom, estateFrom, factorsFrom } from './documents'
import type {
  Answer,
  CompareNews,
  CompareQuestion,
  CompareWords,
  ConcludeComparisonQuestion,
  ConcludeNews,
  ConcludeWords,
} from './questions'
import { EXIT, Trouble } from './trouble'
import { inOneLine, written } from './written'

/** @param hear comes back with what it is told next */
export async function answerCompare(
  question: CompareQuestion,
  tell: (news: CompareNews) => void,
  hear: () => Promise<CompareWords>,
): Promise<Answer> {
  const asked = askedOf(question, question.estates.map(estateFrom))
  if (question.factors) factorsFrom(question.factors)
  const tasks = tasksOf(asked)
  const comparer = openComparer(asked, { engine: question.engine })
  tell({ todo: todoOf(asked) })
  for (let words; (words = await hear()) !== 'enough';) {
    const { task, parts } = words
    const doing = wordsFor(asked, tasks[task]!)
    tell({ doing })
    tell({ part: await comparer(task, parts, ({ tier }) => tell({ doing, ...(tier && { tier }) })) })
  }
  return { status: EXIT.done }
}

/** @param hear comes back with what was done */
export async function answerConcludeComparison(
  question: ConcludeComparisonQuestion,
  tell: (news: ConcludeNews) => void,
  hear: () => Promise<ConcludeWords>,
): Promise<Answer> {
  const { person, tradeOff, factors, wanted } = question
  const given = question.estates.map(estateAndMonitoringFrom)
  const estates = given.map(({ estate }) => estate)
  const asked = askedOf(question, estates)
  const situations = situationsOf(asked)
  tell('ready')
  const parts = await hear()
  refuseWithheld(asked, parts)
  const judged = judgedColumns(asked, parts, situations)
  const concluded = concludeComparison(asked, parts, judged)
  const comparison: Comparison = {
    ...concluded,
    disparity: judged.flatMap(({ place, situation, outcomes }) =>
      disparityOf(situation.policy.name, outcomes, given[asked.columns[place]!.estate]!.monitoring),
    ),
    extra: { ...concluded.extra, ...(factors && { factors: factorsFrom(factors) }) },
  }
  const shown = { comparison, judged, ...(tradeOff && { tradeOff }), ...(person !== undefined && { person }) }
  return {
    ...written(EXIT.done, comparison, (paint) => comparePage(shown, paint), wanted),
    ...(question.review && { review: inOneLine(writeReview(asked, judged, comparison)) }),
  }
}

function refuseWithheld(asked: Asked, parts: readonly Part[]): void {
  const tasks = tasksOf(asked)
  const lines = parts.flatMap((part) => {
    if (part.kind !== 'withheld') return []
    const { name } = asked.columns[tasks[part.task]!.column]!.policy
    return part.findings.map(({ text: finding }) => `rule36 compare: a plan under "${name}" is withheld: ${finding}`)
  })
  if (lines.length > 0)
    throw new Trouble(
      ['rule36 compare: the solver gave a plan that the rules refute; it is withheld.', ...lines],
      EXIT.nothingYet,
    )
}
