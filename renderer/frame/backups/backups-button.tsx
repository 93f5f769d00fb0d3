/** Leads to the backups, wherever they may be wanted. */

import { useState } from 'react'
import { useSpeech } from '../../words/say'
import { BackupsDialog } from './backups-dialog'

export function BackupsButton({ quiet = false }: { readonly quiet?: boolean }) {
  const { say } = useSpeech()
  const [isAsked, setAsked] = useState(false)
  return (
    <>
      <button type="button" className={quiet ? 'quiet' : undefined} onClick={() => setAsked(true)}>
        {say('backups.open')}
      </button>
      {isAsked && <BackupsDialog onClose={() => setAsked(false)} />}
    </>
  )
}
