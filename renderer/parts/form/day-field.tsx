/** A day, up to the last one that may be. */

import { Labelled } from './labelled'

type Props = {
  readonly label: string
  readonly value: string
  readonly most: string
  readonly problems: readonly string[]
  readonly onChange: (day: string) => void
}

export function DayField({ label, value, most, problems, onChange }: Props) {
  return (
    <Labelled
      label={label}
      problems={problems}
      field={(wiring) => (
        <input {...wiring} type="date" max={most} value={value} onChange={({ target }) => onChange(target.value)} />
      )}
    />
  )
}
