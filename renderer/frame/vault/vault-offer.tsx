/** What is encrypted here, and what can be done about it: choosing a passphrase where only samples are kept, or changing it. */

import { useState } from 'react'
import { useDesk } from '../../state/desk'
import { useHere } from '../../state/here'
import { useVault } from '../../state/vault'
import { rolesWords } from '../../view/denial-words'
import { useSpeech } from '../../words/say'
import { PeopleDialog } from '../people/people-dialog'
import { MakeVaultDialog, PassphraseDialog } from './vault-dialogs'

export function VaultOffer() {
  const isOpen = useVault(({ status }) => status === 'open')
  const isKept = useDesk(({ saved }) => saved !== 'memory-only')
  const [isAsked, setAsked] = useState(false)
  const [isPeopleAsked, setPeopleAsked] = useState(false)
  const speech = useSpeech()
  const { say } = speech
  const person = useHere((here) => here.person)
  if (!isKept) return null
  const close = () => setAsked(false)
  return (
    <div className="vault-offer">
      <div className="vault-words">
        <p className="aside">{say(isOpen ? 'vault.is-open' : 'vault.offer-about')}</p>
        {isOpen && (
          <p className="aside">{say('staff.signed-in', { name: person.name, roles: rolesWords(person.roles, speech) })}</p>
        )}
      </div>
      <div className="form-actions">
        <button type="button" onClick={() => setAsked(true)}>
          {say(isOpen ? 'vault.change' : 'vault.offer')}
        </button>
        {isOpen && (
          <button type="button" onClick={() => setPeopleAsked(true)}>
            {say('staff.open')}
          </button>
        )}
      </div>
      {isPeopleAsked && <PeopleDialog onClose={() => setPeopleAsked(false)} />}
      {isAsked && (isOpen ? <PassphraseDialog onClose={close} /> : <MakeVaultDialog onClose={close} />)}
    </div>
  )
}
