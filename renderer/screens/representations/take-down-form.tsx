/** Takes down what a person, or somebody for them, said. */

import { useState } from 'react'
import { today } from '../../frame/today'
import { FormFrame } from '../../parts/form/form-frame'
import { Labelled, listed } from '../../parts/form/labelled'
import { useDraft } from '../../state/drafts'
import { REPRESENTATION_KINDS, takeDown } from '../../state/representations'
import { useWhyNot } from '../../view/why-not'
import { useSpeech } from '../../words/say'
import { DayField } from '../../parts/form/day-field'

type Props = { readonly person: string; readonly onDone: () => void }
type Wrong = { readonly on?: string; readonly speaker?: string; readonly text?: string; readonly refused?: readonly string[] }

type Written = {
  readonly kind: (typeof REPRESENTATION_KINDS)[number]
  readonly on?: string
  readonly isSpokenFor: boolean
  readonly speaker: string
  readonly text: string
}

const NOTHING: Written = { kind: 'representation', isSpokenFor: false, speaker: '', text: '' }

export function TakeDownForm({ person, onDone }: Props) {
  const { say } = useSpeech()
  const whyNot = useWhyNot()
  const { written = NOTHING, write, forget } = useDraft<Written>(`take down ${person}`)
  const { kind, on = today(), isSpokenFor, speaker, text } = written
  const [wrong, setWrong] = useState<Wrong>({})
  const leave = () => {
    forget()
    onDone()
  }
  const submit = () => {
    const [name, said] = [speaker.trim(), text.trim()]
    const found: Wrong = {
      ...((on === '' || on > today()) && { on: say('said.day-wrong') }),
      ...(isSpokenFor && name === '' && { speaker: say('said.speaker-missing') }),
      ...(said === '' && { text: say('said.text-missing') }),
    }
    setWrong(found)
    if (Object.keys(found).length > 0) return
    const performed = takeDown({ person, kind, on, text: said, ...(isSpokenFor && { speaker: name }) })
    if (performed.status === 'done') leave()
    else setWrong({ refused: whyNot(performed, 'form.read-only') })
  }
  return (
    <FormFrame
      label={say('said.take-down')}
      take={say('said.keep')}
      onTake={submit}
      onLeave={leave}
      problems={wrong.refused ?? []}
    >
      <Labelled
        label={say('said.kind')}
        problems={[]}
        field={(wiring) => (
          <select
            {...wiring}
            autoFocus
            value={kind}
            onChange={({ target }) => write({ ...written, kind: REPRESENTATION_KINDS.find((one) => one === target.value)! })}
          >
            {REPRESENTATION_KINDS.map((one) => (
              <option key={one} value={one}>
                {say(`said.kind.${one}`)}
              </option>
            ))}
          </select>
        )}
      />
      <DayField
        label={say('said.on')}
        value={on}
        most={today()}
        problems={listed(wrong.on)}
        onChange={(day) => write({ ...written, on: day })}
      />
      <label className="check">
        <input
          type="checkbox"
          checked={isSpokenFor}
          onChange={({ target }) => write({ ...written, isSpokenFor: target.checked })}
        />
        <span>{say('said.spoken-for')}</span>
      </label>
      {isSpokenFor && (
        <Labelled
          label={say('said.speaker')}
          problems={listed(wrong.speaker)}
          field={(wiring) => (
            <input
              {...wiring}
              type="text"
              value={speaker}
              onChange={({ target }) => write({ ...written, speaker: target.value })}
            />
          )}
        />
      )}
      <Labelled
        label={say('said.text')}
        about={say('said.text-about')}
        problems={listed(wrong.text)}
        field={(wiring) => (
          <textarea {...wiring} rows={4} value={text} onChange={({ target }) => write({ ...written, text: target.value })} />
        )}
      />
    </FormFrame>
  )
}
