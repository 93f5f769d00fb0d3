/** In what someone is worse off under one plan than under another, and which standards that touches. */

import type { Outcome } from './outcomes'

export type Worse = {
  /** In a few words: 'one step more above the required regime'. */
  readonly text: string
  /** Ids in the standards register. */
  readonly sources: readonly string[]
}

type Aspect = {
  readonly sources: readonly string[]
  /** Less is better; null: can't be said. */
  readonly of: (outcome: Outcome) => number | null
  readonly words: (by: number, outcome: Outcome) => string
}

const EXPOSURE = { none: 0, exposedUnknown: 1, exposed: 2 } as const
const MOVE = { none: 0, move: 1, transfer: 2 } as const

const ASPECTS: readonly Aspect[] = [
  { sources: ['capacity-operational', 'overcrowding-effects'], of: ({ wing }) => (wing ? 0 : 1), words: () => 'no place' },
  {
    sources: ['solitary-definition', 'solitary-prohibited-groups'],
    of: ({ wing }) => (wing?.solitary ? 1 : 0),
    words: () => 'solitary',
  },
  {
    sources: ['women-minority-no-isolation', 'solitary-definition'],
    of: ({ alone }) => (alone ? 1 : 0),
    words: () => 'short of company',
  },
  {
    sources: ['least-restrictive'],
    of: ({ wing, stepsAbove }) => (wing ? stepsAbove : null),
    words: (by) => `${by} ${by === 1 ? 'step' : 'steps'} of regime more above the required one`,
  },
  {
    sources: ['recruiter-vulnerable-separation'],
    of: ({ wing, exposure }) => (wing ? EXPOSURE[exposure] : null),
    words: (_, { exposure }) =>
      exposure === 'exposed' ? 'with a known recruiter' : 'with a known recruiter, openness not known',
  },
  { sources: ['near-home', 'family-contact'], of: ({ km }) => km, words: (by) => `${by} km further from home` },
  {
    sources: ['release-path'],
    of: ({ wing, unmetProgrammes }) => (wing ? unmetProgrammes : null),
    words: (by) => `${by} ${by === 1 ? 'programme' : 'programmes'} fewer of those asked for`,
  },
  {
    sources: ['transfer-impact'],
    of: ({ wing, move }) => (wing ? MOVE[move] : null),
    words: (_, { move }) => (move === 'transfer' ? 'moved to another facility' : 'moved within the facility'),
  },
]

/** Everything in which the second outcome is worse for a person than the first; ask the other way round for what is better. */
export function worseIn(first: Outcome, second: Outcome): Worse[] {
  return ASPECTS.flatMap(({ sources, of, words }) => {
    const [before, after] = [of(first), of(second)]
    if (before === null || after === null || after <= before) return []
    return [{ text: words(after - before, second), sources }]
  })
}
