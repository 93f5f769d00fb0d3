/** Sealed files: asking for the secret of one that is to be opened, and whether one is to be saved sealed or in clear. */

import { useState } from 'react'
import { Dialog } from '../../parts/dialog'
import { useDesk } from '../../state/desk'
import { report } from '../../state/report-bug'
import { saveEstateWhere, useSaveAsked } from '../../state/save'
import { leaveSealed, tryToUnseal, useSealedFile } from '../../state/sealed-file'
import { askLocksmith } from '../../worker/ask'
import { useSpeech } from '../../words/say'
import { today } from '../today'
import { NewSecret } from './new-secret'
import { problemsOfFile } from './refusal-words'
import { SecretForm } from './secret-form'

export function SealedFileDialog() {
  const speech = useSpeech()
  const { say } = speech
  const asked = useSealedFile((sealed) => sealed.asked)
  const [isForgotten, setForgotten] = useState(false)
  if (!asked) return null
  return (
    <Dialog title={say('sealed.title', { name: asked.name })} close={say('vault.cancel')} onClose={leaveSealed}>
      <SecretForm
        key={String(isForgotten)}
        secret={
          isForgotten
            ? { label: say('vault.recovery.key'), kind: 'recovery key' }
            : { label: say('vault.passphrase'), kind: 'passphrase' }
        }
        isNew={false}
        go={say('sealed.open')}
        onGo={async ({ secret }) => {
          const refusal = await tryToUnseal(isForgotten ? { recoveryKey: secret } : { passphrase: secret })
          return refusal && problemsOfFile(refusal, speech)
        }}
        actions={
          <button type="button" className="quiet" onClick={() => setForgotten(!isForgotten)}>
            {say(isForgotten ? 'unlock.back' : 'unlock.forgot')}
          </button>
        }
      />
    </Dialog>
  )
}

export function SaveDialog() {
  const isAsked = useSaveAsked((save) => save.isAsked)
  return isAsked && <HowToSave />
}

function HowToSave() {
  const { say, date } = useSpeech()
  const name = useDesk((desk) => desk.opened?.estate.name ?? '')
  const [isSealed, setSealed] = useState(false)
  const close = () => useSaveAsked.setState({ isAsked: false })
  return (
    <Dialog title={say('save.title', { name })} close={say('vault.cancel')} onClose={close}>
      {isSealed ? (
        <NewSecret
          make={(passphrase) => askLocksmith('make', { passphrase })}
          about={say('save.sealed-about')}
          keyAbout={say('save.key-about')}
          paper={say('save.paper', { name, date: date(today()) })}
          finish={say('save.finish')}
          onFinish={async ({ header, keys }) => {
            await saveEstateWhere(say('header.estate-files'), { header, keys })
            close()
            return undefined
          }}
        />
      ) : (
        <>
          <div className="form-actions">
            <button type="button" className="main-action" onClick={() => setSealed(true)}>
              {say('save.sealed')}
            </button>
            <p className="aside">{say('save.sealed-about')}</p>
          </div>
          <div className="form-actions">
            <button
              type="button"
              onClick={() => {
                close()
                report(saveEstateWhere(say('header.estate-files')))
              }}
            >
              {say('save.clear')}
            </button>
            <p className="aside">{say('save.clear-about')}</p>
          </div>
        </>
      )}
    </Dialog>
  )
}
