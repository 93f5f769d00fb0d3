/** What every wing would mean for one person, beside all that was decided so far. */

import { useEffect, useState } from 'react'
import type { WingVerdict } from '../../../src/advice/verdicts'
import { report } from '../../state/report-bug'
import { verdictsFor } from '../../state/verdicts'
import type { OpenProposal } from './use-decided'

/** Undefined while they are worked out, and where nothing is proposed. */
export function useVerdicts(open: OpenProposal | undefined, person: string): readonly WingVerdict[] | undefined {
  const [known, setKnown] = useState<{
    readonly of: OpenProposal
    readonly person: string
    readonly all: readonly WingVerdict[]
  }>()
  useEffect(() => {
    if (!open) return undefined
    let isAwaited = true
    report(
      verdictsFor(open.proposal, person, open.decided).then((all) => {
        if (isAwaited) setKnown({ of: open, person, all })
      }),
    )
    return () => {
      isAwaited = false
    }
  }, [open, person])
  return known && known.of === open && known.person === person ? known.all : undefined
}
