/** Does something with a thing that needs a day and a reason: closing, opening again, ending, taking out. */

import { useEffect, useRef, useState } from 'react'
import { FormFrame } from '../../parts/form/form-frame'
import type { Performed } from '../../state/changes'
import { useDraft } from '../../state/drafts'
import type { Why } from '../../state/estate-changes'
import { useWhyNot } from '../../view/why-not'
import { useSpeech } from '../../words/say'
import { WhyFields } from './why-fields'

type Props = {
  /** What is done with what: what is written is kept under it. */
  readonly of: string
  /** The button that does it. */
  readonly words: string
  /** What it means, and what stands in its way. */
  readonly about?: string
  readonly obstacle?: string
  readonly asOf: string
  readonly act: (why: Required<Why>) => Performed
  readonly onDone: () => void
  readonly onCancel: () => void
}

export function ActionForm({ of, words, about, obstacle, asOf, act, onDone, onCancel }: Props) {
  const { say, date: dateWords } = useSpeech()
  const whyNot = useWhyNot()
  const { written, write, forget } = useDraft<Why>(`do ${of}`)
  const why = written ?? { date: asOf }
  const [wrong, setWrong] = useState<{ readonly date?: string; readonly reason?: string }>({})
  const [refused, setRefused] = useState<readonly string[]>([])
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => {
    form.current?.querySelector<HTMLElement>('[aria-invalid]')?.focus()
  }, [wrong])
  const leave = (then: () => void) => () => {
    forget()
    then()
  }
  const submit = () => {
    const { date, reason } = why
    const found = {
      ...(date === undefined && { date: say('form.date-missing') }),
      ...(date !== undefined &&
        date > asOf && { date: say('form.date-after', { date: dateWords(date), asOf: dateWords(asOf) }) }),
      ...(reason === undefined && { reason: say('form.reason-missing') }),
    }
    setWrong(found)
    if (date === undefined || reason === undefined || found.date !== undefined) return
    const performed = act({ date, reason })
    if (performed.status === 'done') leave(onDone)()
    else setRefused(whyNot(performed, 'form.read-only'))
  }
  return (
    <FormFrame
      form={form}
      {...(obstacle === undefined && { take: words })}
      onTake={submit}
      onLeave={leave(onCancel)}
      problems={refused}
      buttons="in sight"
    >
      {about && <p>{about}</p>}
      {obstacle === undefined ? (
        <WhyFields why={why} problems={wrong} onChange={write} />
      ) : (
        <p className="result-caution">{obstacle}</p>
      )}
    </FormFrame>
  )
}
