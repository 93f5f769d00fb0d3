/** The open estate with its proposal as it may be seen: without the recommendations before which the planner is asked. */

import { useMemo } from 'react'
import type { Estate } from '../../../src/domain/estate'
import type { Policy } from '../../../src/domain/policy'
import { useDesk, type Opened, type Proposal } from '../../state/desk'
import { askedFirst } from '../../state/own-choices'
import { useSettings } from '../../state/settings'
import { viewEstate, type EstateView } from '../../view/estate-view'
import { seal } from '../../view/seal'

/** The view with nothing left out: what is counted is counted from it. */
export function viewWhole(estate: Estate, policy: Policy, proposal?: Pick<Proposal, 'plan' | 'some'>): EstateView {
  const { plan, some } = proposal ?? {}
  return viewEstate(estate, policy, plan, some && new Set([...some.people, ...some.decided.map(({ person }) => person)]))
}

/** @param whole the view with nothing left out */
export function useSealed(whole: EstateView, { shelves: { choices, decisions } }: Pick<Opened, 'shelves'>): EstateView {
  const mode = useSettings((settings) => settings.ownChoice)
  return useMemo(() => seal(whole, askedFirst(whole, { choices, decisions }, mode)), [whole, choices, decisions, mode])
}

const NOBODY: ReadonlySet<string> = new Set()

/** Of whom no paper may tell where the open proposal has them. */
export function useSealedPeople(): ReadonlySet<string> {
  const shelves = useDesk((desk) => desk.opened?.shelves)
  const proposal = useDesk((desk) => desk.proposal)
  const mode = useSettings((settings) => settings.ownChoice)
  return useMemo(() => {
    if (!shelves || !proposal) return NOBODY
    return askedFirst(viewWhole(proposal.estate, proposal.policy, proposal), shelves, mode)
  }, [shelves, proposal, mode])
}
