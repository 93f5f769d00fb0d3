/**
 * Where a person says who they are. It is a text area of one line, for browsers take what stands in an input before a passphrase for the
 * name of an account, and write it down in clear.
 */

import { Labelled } from '../../parts/form/labelled'
import { useSpeech } from '../../words/say'

type Props = {
  readonly value: string
  readonly problems: readonly string[]
  readonly onChange: (name: string) => void
  /** Where it is not one's own. */
  readonly label?: string
}

export function NameField({ value, problems, onChange, label }: Props) {
  const { say } = useSpeech()
  return (
    <Labelled
      label={label ?? say('vault.name')}
      {...(label === undefined && { about: say('vault.name.about') })}
      problems={problems}
      field={(wiring) => (
        <textarea
          {...wiring}
          name="person"
          rows={1}
          className="one-line"
          onKeyDown={(event) => {
            if (event.key !== 'Enter') return
            event.preventDefault()
            event.currentTarget.form?.requestSubmit()
          }}
          autoComplete="off"
          spellCheck={false}
          dir="auto"
          value={value}
          onChange={({ target }) => onChange(target.value)}
        />
      )}
    />
  )
}
