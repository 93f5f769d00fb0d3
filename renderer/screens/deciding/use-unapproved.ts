/** Whose decisions in an open proposal may not be carried out yet, for want of a second person. */

import { useMemo } from 'react'
import { isSettled } from '../../state/approvals'
import { useStandings } from '../../state/use-standing'
import type { OpenProposal } from './use-decided'

export function useUnapproved(open: OpenProposal | undefined): ReadonlySet<string> {
  const standings = useStandings()
  return useMemo(() => {
    const decided = open?.decided.map(({ person }) => person) ?? []
    return new Set(
      decided.filter((person) => {
        const standing = standings(person)
        return standing && !isSettled(standing)
      }),
    )
  }, [open, standings])
}
