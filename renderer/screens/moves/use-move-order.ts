/** The order of the moves decided so far, worked out anew whenever a decision changes it. */

import { useEffect, useState } from 'react'
import type { DecidedOrder } from '../../../src/advice/moves/decided'
import { report } from '../../state/report-bug'
import { orderOf } from '../../state/verdicts'
import type { OpenProposal } from '../deciding/use-decided'

/** Undefined while it is worked out, and where nothing is proposed for the estate as it stands. */
export function useMoveOrder(open: OpenProposal | undefined): DecidedOrder | undefined {
  const [known, setKnown] = useState<{ readonly of: OpenProposal; readonly order: DecidedOrder }>()
  useEffect(() => {
    if (!open) return undefined
    let isAwaited = true
    report(
      orderOf(open.proposal, open.decided).then((order) => {
        if (isAwaited) setKnown({ of: open, order })
      }),
    )
    return () => {
      isAwaited = false
    }
  }, [open])
  return known && known.of === open ? known.order : undefined
}
