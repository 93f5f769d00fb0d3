/** The queue of the open estate, kept in step with the proposal and the decisions. */

import { useMemo } from 'react'
import { useDesk } from '../../state/desk'
import { useStandings } from '../../state/use-standing'
import type { EstateView } from '../../view/estate-view'
import { useBroken } from '../estate/broken'
import { queueOf, type Waiting } from './queue'

const NOBODY: readonly Waiting[] = []

export function useQueue(view: EstateView): readonly Waiting[] {
  const policy = useDesk((desk) => desk.policy)
  const shelves = useDesk((desk) => desk.opened?.shelves)
  const { byPerson } = useBroken()
  const standings = useStandings()
  return useMemo(
    () => (shelves ? queueOf(view, policy, byPerson, shelves, standings) : NOBODY),
    [view, policy, byPerson, shelves, standings],
  )
}
