/** In what someone is worse off under one plan than under another, and which standards that touches. */

import type { Outcome } from './outcomes'

/** What someone can be worse off in. Where it can be more or less, each degree has a name of its own. */
export type WorseAspect =
  | 'no-place'
  | 'solitary'
  | 'company'
  | 'restriction'
  | 'exposed'
  | 'exposed-unknown'
  | 'distance'
  | 'programmes'
  | 'transfer'
  | 'move'

export type Worse = {
  readonly aspect: WorseAspect
  /** By how many steps of regime, kilometres or programmes; 1 where it is a yes or no. */
  readonly by: number
  /** In a few words: 'one step more above the required regime'. */
  readonly text: string
  /** Ids in the standards register. */
  readonly sources: readonly string[]
}

type Aspect = {
  readonly sources: readonly string[]
  /** Less is better; null: can't be said. */
  readonly of: (outcome: Outcome) => number | null
  readonly name: (outcome: Outcome) => WorseAspect
  readonly words: (by: number) => Readonly<Partial<Record<WorseAspect, string>>>
}

const EXPOSURE = { none: 0, exposedUnknown: 1, exposed: 2 } as const
const MOVE = { none: 0, move: 1, transfer: 2 } as const

/** The most grievous first. */
const ASPECTS: readonly Aspect[] = [
  {
    sources: ['capacity-operational', 'overcrowding-effects'],
    of: ({ wing }) => (wing ? 0 : 1),
    name: () => 'no-place',
    words: () => ({ 'no-place': 'no place' }),
  },
  {
    sources: ['solitary-definition', 'solitary-prohibited-groups'],
    of: ({ wing }) => (wing?.solitary ? 1 : 0),
    name: () => 'solitary',
    words: () => ({ solitary: 'solitary' }),
  },
  {
    sources: ['women-minority-no-isolation', 'solitary-definition'],
    of: ({ alone }) => (alone ? 1 : 0),
    name: () => 'company',
    words: () => ({ company: 'short of company' }),
  },
  {
    sources: ['least-restrictive'],
    of: ({ wing, stepsAbove }) => (wing ? stepsAbove : null),
    name: () => 'restriction',
    words: (by) => ({ restriction: `${by} ${by === 1 ? 'step' : 'steps'} of regime more above the required one` }),
  },
  {
    sources: ['recruiter-vulnerable-separation'],
    of: ({ wing, exposure }) => (wing ? EXPOSURE[exposure] : null),
    name: ({ exposure }) => (exposure === 'exposed' ? 'exposed' : 'exposed-unknown'),
    words: () => ({ exposed: 'with a known recruiter', 'exposed-unknown': 'with a known recruiter, openness not known' }),
  },
  {
    sources: ['near-home', 'family-contact'],
    of: ({ km }) => km,
    name: () => 'distance',
    words: (by) => ({ distance: `${by} km further from home` }),
  },
  {
    sources: ['release-path'],
    of: ({ wing, unmetProgrammes }) => (wing ? unmetProgrammes : null),
    name: () => 'programmes',
    words: (by) => ({ programmes: `${by} ${by === 1 ? 'programme' : 'programmes'} fewer of those asked for` }),
  },
  {
    sources: ['transfer-impact'],
    of: ({ wing, move }) => (wing ? MOVE[move] : null),
    name: ({ move }) => (move === 'transfer' ? 'transfer' : 'move'),
    words: () => ({ transfer: 'moved to another facility', move: 'moved within the facility' }),
  },
]

/** Everything in which the second outcome is worse for a person than the first; ask the other way round for what is better. */
export function worseIn(first: Outcome, second: Outcome): Worse[] {
  return ASPECTS.flatMap(({ sources, of, name, words }) => {
    const [before, after] = [of(first), of(second)]
    if (before === null || after === null || after <= before) return []
    const [aspect, by] = [name(second), after - before]
    return [{ aspect, by, text: words(by)[aspect]!, sources }]
  })
}
