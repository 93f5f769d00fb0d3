/** A new passphrase with its recovery key, in three steps: choose it, write the key down, show that it is written down. */

import { useState, type ReactNode } from 'react'
import { Labelled, listed } from '../../parts/form/labelled'
import { report } from '../../state/report-bug'
import { useSpeech } from '../../words/say'
import { RecoverySheet } from './recovery-sheet'
import { problemsOf } from './refusal-words'
import { SecretForm } from './secret-form'

/** What is made of a passphrase, with the key that opens it if that is forgotten. */
type Made = { readonly status: 'made'; readonly recoveryKey: string }
type Poor = { readonly status: 'poor passphrase'; readonly why: string }

type Props<M extends Made> = {
  readonly make: (passphrase: string) => Promise<M | Poor>
  /** Whether whoever chooses it says who they are. */
  readonly isNamed?: boolean
  readonly about: string
  /** What the recovery key opens, and how the print of it is headed. */
  readonly keyAbout: string
  readonly paper: string
  readonly finish: string
  /** Once the key is written down: what is wrong, or undefined. */
  readonly onFinish: (made: M, name: string) => Promise<string | undefined>
  /** What one can do instead, beside the first step. */
  readonly instead?: ReactNode
}

export function NewSecret<M extends Made>(props: Props<M>) {
  const { make, isNamed = false, about, keyAbout, paper, finish, onFinish, instead } = props
  const speech = useSpeech()
  const { say } = speech
  const [made, setMade] = useState<{ readonly secret: M; readonly name: string }>()
  const [isWritten, setWritten] = useState(false)
  if (!made) {
    return (
      <>
        <p>{about}</p>
        <SecretForm
          isNamed={isNamed}
          isNew
          go={say('vault.make.go-on')}
          onGo={async ({ name, next }) => {
            const prepared = await make(next)
            if (prepared.status === 'poor passphrase') return problemsOf(prepared, speech)
            setMade({ secret: prepared, name })
            return undefined
          }}
          actions={instead}
        />
      </>
    )
  }
  if (!isWritten) {
    return (
      <RecoverySheet recoveryKey={made.secret.recoveryKey} about={keyAbout} paper={paper} onWritten={() => setWritten(true)} />
    )
  }
  return (
    <CheckWritten
      recoveryKey={made.secret.recoveryKey}
      finish={finish}
      onFinish={() => onFinish(made.secret, made.name)}
      onAgain={() => setWritten(false)}
    />
  )
}

/** As `readRecoveryKey` reads it: in capitals or not, O for 0 and I or L for 1. */
function asPrinted(typed: string): string {
  return typed.trim().toUpperCase().replaceAll('O', '0').replace(/[IL]/g, '1')
}

type CheckProps = {
  readonly recoveryKey: string
  readonly finish: string
  readonly onFinish: () => Promise<string | undefined>
  readonly onAgain: () => void
}

function CheckWritten({ recoveryKey, finish, onFinish, onAgain }: CheckProps) {
  const { say } = useSpeech()
  const groups = recoveryKey.split('-')
  const [index] = useState(() => crypto.getRandomValues(new Uint8Array(1))[0]! % groups.length)
  const [typed, setTyped] = useState('')
  const [problem, setProblem] = useState<string>()
  const [isWorking, setWorking] = useState(false)
  const number = index + 1
  const check = async () => {
    if (asPrinted(typed) !== groups[index]) {
      setProblem(say('vault.recovery.wrong', { number }))
      return
    }
    setWorking(true)
    setProblem(await onFinish().finally(() => setWorking(false)))
  }
  return (
    <form
      className="form"
      onSubmit={(event) => {
        event.preventDefault()
        if (!isWorking) report(check())
      }}
    >
      <Labelled
        label={say('vault.recovery.check', { number })}
        about={say('vault.recovery.check-about')}
        problems={listed(problem)}
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
          {isWorking ? say('vault.working') : finish}
        </button>
        <button type="button" onClick={onAgain}>
          {say('vault.recovery.show-again')}
        </button>
      </div>
    </form>
  )
}
