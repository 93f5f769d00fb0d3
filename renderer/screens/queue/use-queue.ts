/** The queue of the open estate, kept in step with the proposal and the decisions. */

import { useMemo } from 'react'
import { useDesk } from '../../state/desk'
import { useStandings } from '../../state/use-standing'
import type { EstateView } from '../../view/estate-view'
import { useReviews } from '../../view/reviews'
import { useBroken } from '../estate/broken'
import { queueOf, type Waiting } from './queue'

const NOBODY: readonly Waiting[] = []

export function useQueue(view: EstateView): readonly Waiting[] {
  const shelves = useDesk((desk) => desk.opened?.shelves)
  const { byPerson } = useBroken()
  const { dueBy } = useReviews()
  const standings = useStandings()
  return useMemo(
    () => (shelves ? queueOf(view, dueBy, byPerson, shelves, standings) : NOBODY),
    [view, dueBy, byPerson, shelves, standings],
  )
}
