/** Makes the vault in three steps: choose a passphrase, write the recovery key down, show that it is written down. */

import { useState, type ReactNode } from 'react'
import { Labelled } from '../../parts/form/labelled'
import { makeVault, prepareVault, type MadeVault } from '../../state/vault'
import { report } from '../../state/report-bug'
import { useSpeech } from '../../words/say'
import { RecoverySheet } from './recovery-sheet'
import { SecretForm } from './secret-form'

type Props = {
  readonly about: string
  readonly onMade: () => void
  /** What one can do instead, beside the first step. */
  readonly instead?: ReactNode
}

export function MakeVault({ about, onMade, instead }: Props) {
  const { say } = useSpeech()
  const [made, setMade] = useState<MadeVault>()
  const [isWritten, setWritten] = useState(false)
  if (!made) {
    return (
      <>
        <p>{about}</p>
        <SecretForm
          isNew
          go={say('vault.make.go-on')}
          onGo={async ({ next }) => {
            const prepared = await prepareVault(next)
            if (prepared.status === 'poor passphrase') return prepared
            setMade(prepared)
            return undefined
          }}
          actions={instead}
        />
      </>
    )
  }
  if (!isWritten) return <RecoverySheet recoveryKey={made.recoveryKey} onWritten={() => setWritten(true)} />
  return <CheckWritten made={made} onMade={onMade} onAgain={() => setWritten(false)} />
}

/** As `readRecoveryKey` reads it: in capitals or not, O for 0 and I or L for 1. */
function asPrinted(typed: string): string {
  return typed.trim().toUpperCase().replaceAll('O', '0').replace(/[IL]/g, '1')
}

type CheckProps = { readonly made: MadeVault; readonly onMade: () => void; readonly onAgain: () => void }

function CheckWritten({ made, onMade, onAgain }: CheckProps) {
  const { say } = useSpeech()
  const groups = made.recoveryKey.split('-')
  const [index] = useState(() => crypto.getRandomValues(new Uint8Array(1))[0]! % groups.length)
  const [typed, setTyped] = useState('')
  const [problem, setProblem] = useState<string>()
  const [isWorking, setWorking] = useState(false)
  const number = index + 1
  const finish = async () => {
    if (asPrinted(typed) !== groups[index]) {
      setProblem(say('vault.recovery.wrong', { number }))
      return
    }
    setWorking(true)
    const isMade = await makeVault(made).finally(() => setWorking(false))
    if (isMade) onMade()
    else setProblem(say('vault.make.failed'))
  }
  return (
    <form
      className="form"
      onSubmit={(event) => {
        event.preventDefault()
        if (!isWorking) report(finish())
      }}
    >
      <Labelled
        label={say('vault.recovery.check', { number })}
        about={say('vault.recovery.check-about')}
        problems={problem === undefined ? [] : [problem]}
        field={(wiring) => (
          <input
            {...wiring}
            autoFocus
            autoComplete="off"
            spellCheck={false}
            dir="ltr"
            className="recovery-typed"
            value={typed}
            onChange={({ target }) => setTyped(target.value)}
          />
        )}
      />
      <div className="form-actions">
        <button type="submit" className="main-action" aria-disabled={isWorking}>
          {say(isWorking ? 'vault.working' : 'vault.recovery.finish')}
        </button>
        <button type="button" onClick={onAgain}>
          {say('vault.recovery.show-again')}
        </button>
      </div>
    </form>
  )
}
