/** Where a person says who they are. */

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
      about={say('vault.name.about')}
      problems={problems}
      field={(wiring) => (
        <input
          {...wiring}
          name="person"
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
