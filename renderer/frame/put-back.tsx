/** Says that an older copy of who works here, or of the periods, was put in the place of what the record says. */

import { usePutBack } from '../state/put-back'
import { useVault } from '../state/vault'
import { useSpeech } from '../words/say'
import { go, useRoute } from './route'

/** Above every screen but that of the record, which says it itself. */
export function PutBackStrip() {
  const { say } = useSpeech()
  const { screen } = useRoute()
  const isOpen = useVault(({ status }) => status === 'open')
  const isAny = usePutBack(({ found }) => found.length > 0)
  if (!isOpen || !isAny || screen === 'record') return null
  return (
    <div className="notice notice-trouble" role="alert">
      <PutBackWords />
      <button type="button" onClick={() => go('record')}>
        {say('record.put-back-show')}
      </button>
    </div>
  )
}

/** One paragraph for each of what was put back. */
export function PutBackWords() {
  const { say } = useSpeech()
  const found = usePutBack((putBack) => putBack.found)
  return found.map(({ of, number }) => <p key={of}>{say(`record.put-back-${of}`, { number })}</p>)
}
