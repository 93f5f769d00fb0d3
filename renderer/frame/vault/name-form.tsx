/** Asks for a name alone. */

import { useEffect, useRef, useState } from 'react'
import { tidyName } from '../../../src/vault/name-of-person'
import { report } from '../../state/report-bug'
import { listed } from '../../parts/form/labelled'
import { useSpeech } from '../../words/say'
import { NameField } from './name-field'

type Props = {
  /** What is wrong; undefined: it was taken. */
  readonly onGo: (name: string) => Promise<string | undefined>
}

export function NameForm({ onGo }: Props) {
  const { say } = useSpeech()
  const form = useRef<HTMLFormElement>(null)
  const [name, setName] = useState('')
  const [problem, setProblem] = useState<string>()
  useEffect(() => form.current?.querySelector('textarea')?.focus(), [problem])
  const submit = async () => setProblem(tidyName(name) === '' ? say('vault.name.none') : await onGo(name))
  return (
    <form
      ref={form}
      className="form"
      onSubmit={(event) => {
        event.preventDefault()
        report(submit())
      }}
    >
      <NameField value={name} problems={listed(problem)} onChange={setName} />
      <div className="form-actions">
        <button type="submit" className="main-action">
          {say('unlock.name.go')}
        </button>
      </div>
    </form>
  )
}
