/** Why a wing is barred for a person, and what would open it: worked out once a person stays with that wing for a moment. */

import { useEffect, useState } from 'react'
import type { Barred } from '../../../src/advice/barred'
import { report } from '../../state/report-bug'
import { whyBarred } from '../../state/verdicts'
import type { OpenProposal } from './use-decided'

/** Whoever walks through a list of wings asks about none of those passed by. */
const STAYS_MS = 150

/** Undefined while it is worked out. */
export function useBarred(open: OpenProposal | undefined, person: string, wing: string): Barred | undefined {
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
