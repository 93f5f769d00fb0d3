/** On paper alone: how far the record went when a sheet was printed, so that what is changed or taken away later shows. */

import { writeHead } from '../../src/record/written-head'
import { useRecordHead } from '../state/record'
import { useSpeech } from '../words/say'

export function PrintedHead() {
  const { say } = useSpeech()
  const head = useRecordHead((record) => record.head)
  if (!head) return null
  return (
    <p className="printed-head" aria-hidden="true">
      {say('record.on-paper', { head: writeHead(head) })}
    </p>
  )
}
