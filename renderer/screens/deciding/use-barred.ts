/** Why a wing is barred for a person, and what would open it: worked out once a person stays with that wing for a moment. */

import { useEffect, useMemo, useState } from 'react'
import type { Barred } from '../../../src/advice/barred'
import { useDesk } from '../../state/desk'
import { report } from '../../state/report-bug'
import { whyBarred } from '../../state/verdicts'
import { useOpenProposal, type OpenProposal } from './use-decided'

/** Whoever walks through a list of wings asks about none of those passed by. */
const STAYS_MS = 150

/** Nothing can be decided about a proposal of the estate as it was, so there it is the proposal alone that bars. */
const NOTHING_DECIDED: OpenProposal['decided'] = []

/** Undefined while it is worked out. */
export function useBarred(person: string, wing: string): Barred | undefined {
  const current = useOpenProposal()
  const proposal = useDesk((desk) => desk.proposal)
  const open = useMemo(() => current ?? (proposal && { proposal, decided: NOTHING_DECIDED }), [current, proposal])
  const [known, setKnown] = useState<{
    readonly of: OpenProposal
    readonly about: string
    readonly barred: Barred
  }>()
  const about = `${person} ${wing}`
  useEffect(() => {
    if (!open) return undefined
    let isAwaited = true
    const timer = setTimeout(() => {
      report(
        whyBarred(open.proposal, person, wing, open.decided).then((barred) => {
          if (isAwaited) setKnown({ of: open, about, barred })
        }),
      )
    }, STAYS_MS)
    return () => {
      isAwaited = false
      clearTimeout(timer)
    }
  }, [open, person, wing, about])
  return known && known.of === open && known.about === about ? known.barred : undefined
}
