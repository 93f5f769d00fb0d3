/** Begins with nothing where passphrase and recovery key are both lost; a person says in so many letters that they know what that means. */

import { useState } from 'react'
import { Dialog } from '../../parts/dialog'
import { Labelled } from '../../parts/form/labelled'
import { isDesktop } from '../../host/host'
import { beginAnew } from '../../state/backups'
import { report } from '../../state/report-bug'
import { useSpeech } from '../../words/say'

export function BeginAnew() {
  const { say } = useSpeech()
  const [isAsked, setAsked] = useState(false)
  return (
    <>
      <button type="button" className="quiet" onClick={() => setAsked(true)}>
        {say('anew.open')}
      </button>
      {isAsked && <BeginAnewDialog onClose={() => setAsked(false)} />}
    </>
  )
}

function BeginAnewDialog({ onClose }: { readonly onClose: () => void }) {
  const { say } = useSpeech()
  const [typed, setTyped] = useState('')
  const [problems, setProblems] = useState<readonly string[]>([])
  const words = say('anew.words')
  const go = async () => {
    if (typed.trim().toLocaleLowerCase() !== words.toLocaleLowerCase()) {
      setProblems([say('anew.not-typed', { words })])
      return
    }
    if (!(await beginAnew(say('backups.files')))) setProblems([say('anew.failed')])
  }
  return (
    <Dialog title={say('anew.title')} close={say('vault.cancel')} onClose={onClose}>
      <p>{say('anew.lost')}</p>
      <p>{say(isDesktop ? 'anew.aside' : 'anew.aside-browser')}</p>
      <form
        className="form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          report(go())
        }}
      >
        <Labelled
          label={say('anew.type', { words })}
          problems={problems}
          field={(wiring) => <input {...wiring} value={typed} onChange={({ target }) => setTyped(target.value)} />}
        />
        <div className="form-actions">
          <button type="submit" className="stop">
            {say('anew.go')}
          </button>
        </div>
      </form>
    </Dialog>
  )
}
