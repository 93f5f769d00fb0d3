/** What is encrypted here, and what can be done about it: choosing a passphrase where only samples are kept, or changing it. */

import { useState } from 'react'
import { useDesk } from '../../state/desk'
import { useVault } from '../../state/vault'
import { useSpeech } from '../../words/say'
import { MakeVaultDialog, PassphraseDialog } from './vault-dialogs'

export function VaultOffer() {
  const { say } = useSpeech()
  const isOpen = useVault(({ status }) => status === 'open')
  const isKept = useDesk(({ saved }) => saved !== 'memory-only')
  const [isAsked, setAsked] = useState(false)
  if (!isKept) return null
  const close = () => setAsked(false)
  return (
    <div className="vault-offer">
      <p className="aside">{say(isOpen ? 'vault.is-open' : 'vault.offer-about')}</p>
      <button type="button" onClick={() => setAsked(true)}>
        {say(isOpen ? 'vault.change' : 'vault.offer')}
      </button>
      {isAsked && (isOpen ? <PassphraseDialog onClose={close} /> : <MakeVaultDialog onClose={close} />)}
    </div>
  )
}
