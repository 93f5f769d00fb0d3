/** What was changed about one thing, the latest first, with the day and the reason that were given. */

import { useEffect, useState } from 'react'
import type { Change } from '../../../src/working/change'
import type { ShelfName } from '../../../src/working/shelves'
import { Sentence } from '../../parts/sentence'
import { useDesk } from '../../state/desk'
import { report } from '../../state/report-bug'
import type { EntryRow } from '../../storage/rows'
import { readJournal } from '../../storage/estates'
import { useDidWords } from '../../words/did'
import { useSpeech } from '../../words/say'

const SHOWN = 50

type Props = {
  readonly shelf: ShelfName
  readonly itemKey: string
  /** What else is worth saying of a change. */
  readonly remark?: (change: Change) => string | undefined
}

export function History({ shelf, itemKey, remark }: Props) {
  const { say, date, moment } = useSpeech()
  const didWords = useDidWords()
  const estate = useDesk((desk) => desk.opened?.id)
  const saved = useDesk((desk) => desk.saved)
  const [entries, setEntries] = useState<readonly EntryRow[]>([])
  useEffect(() => {
    if (estate === undefined || saved === 'saving') return
    report(
      readJournal(estate, shelf, itemKey).then((kept) => {
        if (kept.status === 'kept') setEntries(kept.value)
      }),
    )
  }, [estate, shelf, itemKey, saved])
  return (
    <section>
      <h3>{say('panel.history')}</h3>
      {entries.length === 0 ? (
        <p className="aside">{say('panel.history-none')}</p>
      ) : (
        <ol className="history">
          {entries.slice(0, SHOWN).map(({ number, at, state, change }) => (
            <li key={number}>
              <p>
                <Sentence>{didWords(change.name)}</Sentence>
                {state !== 'done' && ` (${say('panel.history-undone')})`}
              </p>
              <p className="aside">
                {[
                  moment(at),
                  change.date && say('panel.history-from', { date: date(change.date) }),
                  change.reason,
                  remark?.(change),
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </p>
            </li>
          ))}
        </ol>
      )}
    </section>
  )
}
