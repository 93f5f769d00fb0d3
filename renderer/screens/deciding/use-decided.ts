/** The open proposal with what was decided about it so far. */

import { useMemo } from 'react'
import type { Decided } from '../../../src/advice/verdicts'
import { decidedIn } from '../../state/decisions'
import { useDesk, type Proposal } from '../../state/desk'

/** What can be decided about; undefined while nothing is proposed for the estate as it stands. */
export type OpenProposal = { readonly proposal: Proposal; readonly decided: readonly Decided[] }

export function useOpenProposal(): OpenProposal | undefined {
  const proposal = useDesk((desk) => desk.proposal)
  const shelves = useDesk((desk) => desk.opened?.shelves)
  const isCurrent = useDesk((desk) => desk.opened !== undefined && desk.opened.standing === desk.proposal?.standing)
  return useMemo(() => {
    if (!proposal || !shelves || !isCurrent) return undefined
    const { placements, unplaced } = proposal.plan
    const recommended = new Map<string, string | null>([
      ...placements.map(({ person, wing }) => [person, wing] as const),
      ...unplaced.map(({ person }) => [person, null] as const),
    ])
    return { proposal, decided: decidedIn(shelves, (person) => recommended.get(person)) }
  }, [proposal, shelves, isCurrent])
}
