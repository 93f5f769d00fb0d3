/** In what someone is worse off under one plan than under another, and which standards that touches. */

import { rules } from '../rules/registry'
import type { Outcome } from './outcomes'

export type Worse = {
  /** In a few words: 'one step more above the required regime'. */
  readonly text: string
  /** The rule that counts it, and the standards behind that rule. */
  readonly rule: string
  readonly sources: readonly string[]
}

type Aspect = {
  readonly rule: string
  /** Less is better; null: can't be said. */
  readonly of: (outcome: Outcome) => number | null
  readonly words: (by: number, outcome: Outcome) => string
}

const EXPOSURE = { none: 0, exposedUnknown: 1, exposed: 2 } as const
const MOVE = { none: 0, move: 1, transfer: 2 } as const

const ASPECTS: readonly Aspect[] = [
  { rule: 'place-for-everyone', of: ({ wing }) => (wing ? 0 : 1), words: () => 'no place' },
  { rule: 'no-solitary-for-protected', of: ({ wing }) => (wing?.solitary ? 1 : 0), words: () => 'solitary' },
  { rule: 'company-of-others', of: ({ alone }) => (alone ? 1 : 0), words: () => 'short of company' },
  {
    rule: 'least-restriction',
    of: ({ wing, stepsAbove }) => (wing ? stepsAbove : null),
    words: (by) => `${by} ${by === 1 ? 'step' : 'steps'} of regime more above the required one`,
  },
  {
    rule: 'recruiter-exposure',
    of: ({ wing, exposure }) => (wing ? EXPOSURE[exposure] : null),
    words: (_, { exposure }) =>
      exposure === 'exposed' ? 'with a known recruiter' : 'with a known recruiter, openness not known',
  },
  { rule: 'distance-home', of: ({ km }) => km, words: (by) => `${by} km further from home` },
  {
    rule: 'programmes-offered',
    of: ({ wing, unmetProgrammes }) => (wing ? unmetProgrammes : null),
    words: (by) => `${by} ${by === 1 ? 'programme' : 'programmes'} fewer of those asked for`,
  },
  {
    rule: 'moving',
    of: ({ wing, move }) => (wing ? MOVE[move] : null),
    words: (_, { move }) => (move === 'transfer' ? 'moved to another facility' : 'moved within the facility'),
  },
]

/** Everything in which the second outcome is worse for a person than the first; ask the other way round for what is better. */
export function worseIn(first: Outcome, second: Outcome): Worse[] {
  return ASPECTS.flatMap(({ rule: id, of, words }) => {
    const [before, after] = [of(first), of(second)]
    if (before === null || after === null || after <= before) return []
    const rule = rules.find((candidate) => candidate.id === id)!
    return [{ text: words(after - before, second), rule: id, sources: rule.sources }]
  })
}
