/** Writes a figure that is assumed: a number, or where nobody is sure of it, the interval that it lies in. */

import { Labelled } from '../../parts/form/labelled'
import { NumberInput } from '../../parts/form/number-input'
import { isThing } from '../../parts/form/value'
import { useSpeech } from '../../words/say'

type Props = {
  readonly label: string
  readonly value: unknown
  readonly problems: readonly string[]
  readonly onChange: (value: unknown) => void
}

export function ParameterInput({ label, value, problems, onChange }: Props) {
  const { say } = useSpeech()
  const interval = isThing(value) && Array.isArray(value.between) ? (value.between as readonly unknown[]) : undefined
  return (
    <div className="parameter">
      <Labelled
        label={label}
        problems={problems}
        field={(wiring) =>
          interval ? (
            <span className="parameter-interval">
              <span aria-hidden="true">{say('scenario.low')}</span>
              <NumberInput
                wiring={wiring}
                label={say('scenario.low-of', { name: label })}
                value={interval[0]}
                onChange={(low) => onChange({ between: [low ?? '', interval[1]] })}
              />
              <span aria-hidden="true">{say('scenario.high')}</span>
              <NumberInput
                label={say('scenario.high-of', { name: label })}
                value={interval[1]}
                onChange={(high) => onChange({ between: [interval[0], high ?? ''] })}
              />
            </span>
          ) : (
            <NumberInput wiring={wiring} value={value} onChange={(next) => onChange(next ?? '')} />
          )
        }
      />
      <label className="check">
        <input
          type="checkbox"
          checked={interval !== undefined}
          aria-label={say('scenario.not-sure-of', { name: label })}
          onChange={({ target }) => onChange(target.checked ? { between: [value, value] } : (interval?.[0] ?? 0))}
        />
        <span>{say('scenario.not-sure')}</span>
      </label>
    </div>
  )
}
