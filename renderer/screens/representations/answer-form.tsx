/** Answers what was said. */

import { useState } from 'react'
import { today } from '../../frame/today'
import { Labelled, listed, Problems } from '../../parts/form/labelled'
import { answer, type Kept } from '../../state/representations'
import { useWhyNot } from '../../view/why-not'
import { useSpeech } from '../../words/say'
import { DayField } from '../../parts/form/day-field'

type Wrong = { readonly on?: string; readonly text?: string; readonly refused?: readonly string[] }

export function AnswerForm({ said, onDone }: { readonly said: Kept; readonly onDone: () => void }) {
  const { say } = useSpeech()
  const whyNot = useWhyNot()
  const [text, setText] = useState('')
  const [on, setOn] = useState(today())
  const [wrong, setWrong] = useState<Wrong>({})
  const submit = () => {
    const written = text.trim()
    const found: Wrong = {
      ...((on === '' || on > today() || on < said.on) && { on: say('said.answer-day-wrong') }),
      ...(written === '' && { text: say('said.answer-missing') }),
    }
    setWrong(found)
    if (Object.keys(found).length > 0) return
    const performed = answer(said, written, on)
    if (performed.status === 'done') onDone()
    else setWrong({ refused: whyNot(performed, 'form.read-only') })
  }
  return (
    <form
      className="form"
      noValidate
      aria-label={say('said.answer')}
      onSubmit={(event) => {
        event.preventDefault()
        submit()
      }}
    >
      <Labelled
        label={say('said.answer-text')}
        problems={listed(wrong.text)}
        field={(wiring) => (
          <textarea {...wiring} autoFocus rows={3} value={text} onChange={({ target }) => setText(target.value)} />
        )}
      />
      <DayField label={say('said.answer-on')} value={on} most={today()} problems={listed(wrong.on)} onChange={setOn} />
      <Problems problems={wrong.refused ?? []} />
      <div className="form-actions">
        <button type="submit" className="main-action">
          {say('said.answer-keep')}
        </button>
        <button type="button" onClick={onDone}>
          {say('form.cancel')}
        </button>
      </div>
    </form>
  )
}
