/** Asks who is treated differently in the second of two columns. */

import { useEffect, useState } from 'react'
import type { Difference } from '../../../src/compare/differences'
import { differencesIn, type Shown } from '../../state/compare'
import { report } from '../../state/report-bug'

type Answer = {
  readonly shown: Shown['columns']
  readonly first: number
  readonly second: number
  readonly rows: readonly Difference[]
}

/** Undefined while it is being worked out. */
export function useDifferences({ columns }: Shown, first: number, second: number): readonly Difference[] | undefined {
  const [answer, setAnswer] = useState<Answer>()
  useEffect(() => {
    let isWanted = true
    if (columns.length > Math.max(first, second)) {
      report(
        differencesIn(first, second).then((rows) => {
          if (isWanted) setAnswer({ shown: columns, first, second, rows })
        }),
      )
    }
    return () => {
      isWanted = false
    }
  }, [columns, first, second])
  return answer?.shown === columns && answer.first === first && answer.second === second ? answer.rows : undefined
}
