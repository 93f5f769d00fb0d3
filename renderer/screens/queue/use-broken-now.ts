/** Who in the queue would break a rule where they are recommended or decided to live, beside all that was decided. */

import { useEffect, useState } from 'react'
import { report } from '../../state/report-bug'
import { brokenAmong } from '../../state/verdicts'
import type { OpenProposal } from '../deciding/use-decided'
import type { Waiting } from './queue'

/** By person; undefined while it is worked out, and where nothing is proposed. */
export type BrokenNow = ReadonlyMap<string, readonly string[]> | undefined

export function useBrokenNow(open: OpenProposal | undefined, queue: readonly Waiting[]): BrokenNow {
  const [known, setKnown] = useState<{ readonly of: OpenProposal; readonly broken: ReadonlyMap<string, readonly string[]> }>()
  useEffect(() => {
    if (!open) return undefined
    let isAwaited = true
    const people = queue.map(({ view }) => view.person.id)
    report(
      brokenAmong(open.proposal, people, open.decided).then((all) => {
        if (isAwaited) setKnown({ of: open, broken: new Map(all.map(({ person, broken }) => [person, broken])) })
      }),
    )
    return () => {
      isAwaited = false
    }
  }, [open, queue])
  return known && known.of === open ? known.broken : undefined
}
