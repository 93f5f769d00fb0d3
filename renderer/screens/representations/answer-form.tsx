/** Answers what was said. */

import { useState } from 'react'
import { today } from '../../frame/today'
import { FormFrame } from '../../parts/form/form-frame'
import { Labelled, listed } from '../../parts/form/labelled'
import { useDraft } from '../../state/drafts'
import { answer, type Kept } from '../../state/representations'
import { useWhyNot } from '../../view/why-not'
import { useSpeech } from '../../words/say'
import { DayField } from '../../parts/form/day-field'

type Wrong = { readonly on?: string; readonly text?: string; readonly refused?: readonly string[] }

type Written = { readonly text?: string; readonly on?: string }

export function AnswerForm({ said, onDone }: { readonly said: Kept; readonly onDone: () => void }) {
  const { say } = useSpeech()
  const whyNot = useWhyNot()
  const { written: draft, write, forget } = useDraft<Written>(`answer ${said.key}`)
  const { text = '', on = today() } = draft ?? {}
  const [wrong, setWrong] = useState<Wrong>({})
  const leave = () => {
    forget()
    onDone()
  }
  const submit = () => {
    const written = text.trim()
    const found: Wrong = {
      ...((on === '' || on > today() || on < said.on) && { on: say('said.answer-day-wrong') }),
      ...(written === '' && { text: say('said.answer-missing') }),
    }
    setWrong(found)
    if (Object.keys(found).length > 0) return
    const performed = answer(said, written, on)
    if (performed.status === 'done') leave()
    else setWrong({ refused: whyNot(performed, 'form.read-only') })
  }
  return (
    <FormFrame
      label={say('said.answer')}
      take={say('said.answer-keep')}
      onTake={submit}
      onLeave={leave}
      problems={wrong.refused ?? []}
    >
      <Labelled
        label={say('said.answer-text')}
        problems={listed(wrong.text)}
        field={(wiring) => (
          <textarea
            {...wiring}
            autoFocus
            rows={3}
            value={text}
            onChange={({ target }) => write({ ...draft, text: target.value })}
          />
        )}
      />
      <DayField
        label={say('said.answer-on')}
        value={on}
        most={today()}
        problems={listed(wrong.on)}
        onChange={(day) => write({ ...draft, on: day })}
      />
    </FormFrame>
  )
}
