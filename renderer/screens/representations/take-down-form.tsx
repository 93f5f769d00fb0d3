/** Takes down what a person, or somebody for them, said. */

import { useState } from 'react'
import { today } from '../../frame/today'
import { Labelled, listed, Problems } from '../../parts/form/labelled'
import { REPRESENTATION_KINDS, takeDown } from '../../state/representations'
import { useWhyNot } from '../../view/why-not'
import { useSpeech } from '../../words/say'
import { DayField } from '../../parts/form/day-field'

type Props = { readonly person: string; readonly onDone: () => void }
type Wrong = { readonly on?: string; readonly speaker?: string; readonly text?: string; readonly refused?: readonly string[] }

export function TakeDownForm({ person, onDone }: Props) {
  const { say } = useSpeech()
  const whyNot = useWhyNot()
  const [kind, setKind] = useState<(typeof REPRESENTATION_KINDS)[number]>('representation')
  const [on, setOn] = useState(today())
  const [isSpokenFor, setSpokenFor] = useState(false)
  const [speaker, setSpeaker] = useState('')
  const [text, setText] = useState('')
  const [wrong, setWrong] = useState<Wrong>({})
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
    if (performed.status === 'done') onDone()
    else setWrong({ refused: whyNot(performed, 'form.read-only') })
  }
  return (
    <form
      className="form"
      noValidate
      aria-label={say('said.take-down')}
      onSubmit={(event) => {
        event.preventDefault()
        submit()
      }}
    >
      <Labelled
        label={say('said.kind')}
        problems={[]}
        field={(wiring) => (
          <select
            {...wiring}
            autoFocus
            value={kind}
            onChange={({ target }) => setKind(REPRESENTATION_KINDS.find((one) => one === target.value)!)}
          >
            {REPRESENTATION_KINDS.map((one) => (
              <option key={one} value={one}>
                {say(`said.kind.${one}`)}
              </option>
            ))}
          </select>
        )}
      />
      <DayField label={say('said.on')} value={on} most={today()} problems={listed(wrong.on)} onChange={setOn} />
      <label className="check">
        <input type="checkbox" checked={isSpokenFor} onChange={({ target }) => setSpokenFor(target.checked)} />
        <span>{say('said.spoken-for')}</span>
      </label>
      {isSpokenFor && (
        <Labelled
          label={say('said.speaker')}
          problems={listed(wrong.speaker)}
          field={(wiring) => (
            <input {...wiring} type="text" value={speaker} onChange={({ target }) => setSpeaker(target.value)} />
          )}
        />
      )}
      <Labelled
        label={say('said.text')}
        about={say('said.text-about')}
        problems={listed(wrong.text)}
        field={(wiring) => <textarea {...wiring} rows={4} value={text} onChange={({ target }) => setText(target.value)} />}
      />
      <Problems problems={wrong.refused ?? []} />
      <div className="form-actions">
        <button type="submit" className="main-action">
          {say('said.keep')}
        </button>
        <button type="button" onClick={onDone}>
          {say('form.cancel')}
        </button>
      </div>
    </form>
  )
}
