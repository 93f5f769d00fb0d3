/** The vault in dialogs: making it, before something is kept or because a person wants it; and changing its passphrase. */

import { useState } from 'react'
import { Dialog } from '../../parts/dialog'
import { answerKeep, changePassphrase, useVault } from '../../state/vault'
import { useSpeech } from '../../words/say'
import { MakeVault } from './make-vault'
import { problemsOf } from './refusal-words'
import { SecretForm } from './secret-form'

/** Asks before something is kept that is no sample. */
export function KeepDialog() {
  const { say } = useSpeech()
  const isAsked = useVault(({ asked }) => asked !== undefined)
  if (!isAsked) return null
  return (
    <Dialog title={say('vault.make.title')} close={say('vault.cancel')} onClose={() => answerKeep('cancelled')}>
      <MakeVault
        about={say('vault.make.about')}
        onMade={() => answerKeep('kept')}
        instead={
          <>
            <button type="button" onClick={() => answerKeep('not kept')}>
              {say('vault.make.look-only')}
            </button>
            <p className="aside">{say('vault.make.look-only-about')}</p>
          </>
        }
      />
    </Dialog>
  )
}

type Props = { readonly onClose: () => void }

export function MakeVaultDialog({ onClose }: Props) {
  const { say } = useSpeech()
  return (
    <Dialog title={say('vault.make.title')} close={say('vault.cancel')} onClose={onClose}>
      <MakeVault about={say('vault.make.about')} onMade={onClose} />
    </Dialog>
  )
}

export function PassphraseDialog({ onClose }: Props) {
  const speech = useSpeech()
  const { say } = speech
  const [isDone, setDone] = useState(false)
  return (
    <Dialog title={say('vault.change.title')} close={say('dialog.close')} onClose={onClose}>
      {isDone ? (
        <p role="status">{say('vault.change.done')}</p>
      ) : (
        <>
          <p>{say('vault.change.about')}</p>
          <SecretForm
            secret={{ label: say('vault.change.present'), kind: 'passphrase' }}
            isNew
            go={say('vault.change.go')}
            onGo={async ({ secret, next }) => {
              const refusal = await changePassphrase(secret, next)
              if (!refusal) setDone(true)
              return refusal && problemsOf(refusal, speech)
            }}
          />
        </>
      )}
    </Dialog>
  )
}
