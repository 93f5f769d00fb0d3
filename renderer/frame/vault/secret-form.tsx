/** Asks for a secret, for a new passphrase, or for both, and says plainly why they were not taken. */

import { useEffect, useRef, useState, type ReactNode } from 'react'
import { tidyName } from '../../../src/vault/name-of-person'
import { Labelled, type Wiring } from '../../parts/form/labelled'
import { report } from '../../state/report-bug'
import { useSpeech } from '../../words/say'
import { NameField } from './name-field'

type Typed = { readonly name: string; readonly secret: string; readonly next: string }

type Props = {
  /** Whether a person says who they are; or what their name is called, where it is not one's own. */
  readonly isNamed?: boolean | string
  /** What is there already; a recovery key is shown while it is typed, for it is copied from paper. */
  readonly secret?: { readonly label: string; readonly kind: 'passphrase' | 'recovery key' }
  /** Whether a new passphrase is chosen, by typing it twice. */
  readonly isNew: boolean
  readonly go: string
  /** What is wrong with it; undefined: it was taken. */
  readonly onGo: (typed: Typed) => Promise<Partial<Problems> | undefined>
  /** What the new passphrase is called, where it is not one's own. */
  readonly nextLabel?: string
  /** Before the passphrases. */
  readonly children?: ReactNode
  /** Beside the button. */
  readonly actions?: ReactNode
}

/** Of the name, the secret, the new passphrase, and the same once more. */
export type Problems = {
  readonly name: readonly string[]
  readonly secret: readonly string[]
  readonly next: readonly string[]
  readonly again: readonly string[]
}
const NONE: Problems = { name: [], secret: [], next: [], again: [] }

export function SecretForm({ isNamed = false, secret, isNew, go, onGo, nextLabel, children, actions }: Props) {
  const { say } = useSpeech()
  const form = useRef<HTMLFormElement>(null)
  const [typed, setTyped] = useState({ name: '', secret: '', next: '', again: '' })
  const [isShown, setShown] = useState(false)
  const [isWorking, setWorking] = useState(false)
  const [problems, setProblems] = useState(NONE)
  useEffect(() => form.current?.querySelector<HTMLElement>('input, textarea')?.focus(), [])
  useEffect(() => {
    form.current?.querySelector<HTMLElement>('[aria-invalid]')?.focus()
  }, [problems])

  const wrong = (some: Partial<Problems>) => setProblems({ ...NONE, ...some })
  const submit = async () => {
    setProblems(NONE)
    if (isNamed !== false && tidyName(typed.name) === '') {
      wrong({ name: [say('vault.name.none')] })
      return
    }
    if (secret && typed.secret === '') {
      wrong({ secret: [say('vault.passphrase.none')] })
      return
    }
    if (isNew && typed.next !== typed.again) {
      wrong({ again: [say('vault.passphrase.differs')] })
      return
    }
    setWorking(true)
    const found = await onGo(typed).finally(() => setWorking(false))
    if (found) wrong(found)
  }
  const input = (name: keyof typeof typed, isPlain: boolean) => (wiring: Wiring) => (
    <input
      {...wiring}
      type={isPlain || isShown ? 'text' : 'password'}
      autoComplete="off"
      autoCapitalize="off"
      spellCheck={false}
      dir="ltr"
      className={isPlain ? 'recovery-typed' : undefined}
      value={typed[name]}
      onChange={({ target }) => setTyped({ ...typed, [name]: target.value })}
    />
  )
  return (
    <form
      ref={form}
      className="form"
      onSubmit={(event) => {
        event.preventDefault()
        if (!isWorking) report(submit())
      }}
    >
      {isNamed && (
        <NameField
          {...(typeof isNamed === 'string' && { label: isNamed })}
          problems={problems.name}
          value={typed.name}
          onChange={(name) => setTyped({ ...typed, name })}
        />
      )}
      {children}
      {secret && (
        <Labelled label={secret.label} problems={problems.secret} field={input('secret', secret.kind === 'recovery key')} />
      )}
      {isNew && (
        <>
          <Labelled
            label={nextLabel ?? say(secret ? 'vault.passphrase.new' : 'vault.passphrase')}
            about={say('vault.passphrase.about')}
            problems={problems.next}
            field={input('next', false)}
          />
          <Labelled label={say('vault.passphrase.again')} problems={problems.again} field={input('again', false)} />
        </>
      )}
      <label className="check">
        <input type="checkbox" checked={isShown} onChange={({ target }) => setShown(target.checked)} />
        <span>{say('vault.passphrase.show')}</span>
      </label>
      <div className="form-actions">
        <button type="submit" className="main-action" aria-disabled={isWorking}>
          {isWorking ? say('vault.working') : go}
        </button>
        {actions}
      </div>
    </form>
  )
}
