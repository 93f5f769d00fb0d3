/** The record: what was seen and done, by whom, about whom and why; whether it still stands; and what was shown at each entry. */

import { useEffect, useState } from 'react'
import { writeHead } from '../../../src/record/written-head'
import { PutBackWords } from '../../frame/put-back'
import { ScreenMain } from '../../frame/screen-main'
import { useRecordHead } from '../../state/record'
import { usePutBack } from '../../state/put-back'
import { openBook } from '../../state/record-book'
import { useVault } from '../../state/vault'
import { useSpeech } from '../../words/say'
import { CheckPart } from './check-part'
import { EntryPanel } from './entry-panel'
import { EntriesPart } from './entries-part'

export default function RecordScreen() {
  const { say } = useSpeech()
  const isSealed = useVault(({ status }) => status === 'open')
  if (isSealed) return <Kept />
  return (
    <ScreenMain title="screen.record">
      <p className="invite">{say('record.none')}</p>
    </ScreenMain>
  )
}

function Kept() {
  const { say } = useSpeech()
  const head = useRecordHead((record) => record.head)
  const isPutBack = usePutBack(({ found }) => found.length > 0)
  const [chosen, setChosen] = useState<number>()
  useEffect(openBook, [])
  return (
    <>
      <ScreenMain title="screen.record">
        {head && (
          <p className="record-head">
            {say('record.head')} <code dir="ltr">{writeHead(head)}</code>{' '}
            <span className="aside">{say('record.head-about')}</span>
          </p>
        )}
        {isPutBack && (
          <div className="notice notice-trouble" role="alert">
            <PutBackWords />
          </div>
        )}
        <CheckPart />
        <EntriesPart chosen={chosen} onChoose={setChosen} />
      </ScreenMain>
      {chosen !== undefined && <EntryPanel number={chosen} onClose={() => setChosen(undefined)} />}
    </>
  )
}
