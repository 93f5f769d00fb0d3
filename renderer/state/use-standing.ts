/** How decisions stand with the second person, kept in step with what is decided and approved. */

import { useMemo } from 'react'
import type { Standing } from '../../src/people/approval'
import { standingIn } from './approvals'
import { useDesk } from './desk'
import { useHere } from './here'

/** The answer says how the decision about a person stands; undefined: there is none. */
export function useStandings(): (person: string) => Standing | undefined {
  const opened = useDesk((desk) => desk.opened)
  const approvals = useHere((here) => here.approvals)
  return useMemo(() => (person) => opened && standingIn(opened, approvals, person), [opened, approvals])
}

export function useStanding(person: string): Standing | undefined {
  return useStandings()(person)
}
