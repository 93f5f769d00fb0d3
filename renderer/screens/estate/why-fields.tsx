/** From which day something holds, and why. */

import { Labelled, listed } from '../../parts/form/labelled'
import type { Why } from '../../state/estate-changes'
import { useSpeech } from '../../words/say'

type Props = {
  readonly why: Why
  readonly onChange: (why: Why) => void
  /** What is wrong with each. */
  readonly problems?: { readonly date?: string; readonly reason?: string }
}

export function WhyFields({ why, onChange, problems }: Props) {
  const { say } = useSpeech()
  return (
    <fieldset className="field-group">
      <legend>{say('form.why')}</legend>
      <Labelled
        label={say('form.from')}
        problems={listed(problems?.date)}
        field={(wiring) => (
          <input
            {...wiring}
            type="date"
            value={why.date ?? ''}
            onChange={({ target }) => onChange(without({ ...why, date: target.value }))}
          />
        )}
      />
      <Labelled
        label={say('form.reason')}
        problems={listed(problems?.reason)}
        field={(wiring) => (
          <input
            {...wiring}
            type="text"
            value={why.reason ?? ''}
            onChange={({ target }) => onChange(without({ ...why, reason: target.value }))}
          />
        )}
      />
    </fieldset>
  )
}

/** What was left empty was not said. */
function without({ date, reason }: Why): Why {
  return { ...(date && { date }), ...(reason && { reason }) }
}
