/** Writes a thing anew or changes it; what is wrong is said beside each field, and nothing is saved until nothing is. */

import { useEffect, useRef, useState } from 'react'
import type { Estate } from '../../../src/domain/estate'
import type { Problem } from '../../../src/problem'
import { FormFrame } from '../../parts/form/form-frame'
import { Problems } from '../../parts/form/labelled'
import { withValue, type Thing } from '../../parts/form/value'
import type { Performed } from '../../state/changes'
import { useDraft } from '../../state/drafts'
import type { Why } from '../../state/estate-changes'
import { useSpeech } from '../../words/say'
import { FieldInput, type Writing } from './field-input'
import type { Field } from './fields'
import { WhyFields } from './why-fields'

type Props = {
  readonly estate: Estate
  readonly fields: readonly Field[]
  /** What it is now; a new one starts from what is always so. */
  readonly thing: Thing
  /** Where problems of this thing are found: `/people/P-0001`. */
  readonly at: (thing: Thing) => string
  readonly save: (thing: Thing, why: Why) => Performed
  readonly onSaved: (thing: Thing) => void
  readonly onCancel: () => void
}

/** What is written of a thing, and why it is so from when; no more of either than was written. */
type Written = { readonly thing?: Thing; readonly why?: Why }

export function ThingForm(props: Props) {
  const { estate, fields, thing, at, save, onSaved, onCancel } = props
  const { say } = useSpeech()
  const { written, write: keep, forget } = useDraft<Written>(`thing ${at(thing)}`)
  // What nobody has written in yet follows the thing, which undoing may change meanwhile.
  const draft = written?.thing ?? thing
  const why = written?.why ?? {}
  const [problems, setProblems] = useState<readonly Problem[]>()
  const [readOnly, setReadOnly] = useState(false)
  const summary = useRef<HTMLParagraphElement>(null)
  useEffect(() => summary.current?.focus(), [problems])
  const write: Writing['write'] = (path, value) => keep({ ...written, thing: withValue(draft, path, value) })
  const submit = () => {
    const performed = save(draft, why)
    setReadOnly(performed.status === 'read-only')
    setProblems(performed.status === 'refused' ? performed.problems : undefined)
    if (performed.status !== 'done') return
    forget()
    onSaved(draft)
  }
  const cancel = () => {
    forget()
    onCancel()
  }
  const { beside, general } = sorted(problems ?? [], at(draft), fields, say('form.missing'))
  return (
    <FormFrame take={say('form.save')} onTake={submit} onLeave={cancel} buttons="in sight">
      {problems && (
        <div className="withheld">
          <p ref={summary} tabIndex={-1}>
            {say('form.problems', { count: problems.length })}
          </p>
          <Problems problems={general} />
        </div>
      )}
      {readOnly && <p className="result-caution">{say('form.read-only')}</p>}
      {fields.map((field) => (
        <FieldInput
          key={field.name}
          field={field}
          path={[field.name]}
          writing={{ estate, thing: draft, problems: beside, write }}
        />
      ))}
      <WhyFields why={why} onChange={(next) => keep({ ...written, why: next })} />
    </FormFrame>
  )
}

/**
 * Problems of the thing's own fields, by their place in it, and those that concern something else.
 *
 * @param missing said beside a field in which nothing is written, rather than how a document would have it
 */
function sorted(problems: readonly Problem[], at: string, fields: readonly Field[], missing: string) {
  const beside = new Map<string, string[]>()
  const general: string[] = []
  for (const problem of problems) {
    const place = problem.at.startsWith(`${at}/`) ? problem.at.slice(at.length) : undefined
    const isDrawn = fields.some(({ name }) => place === `/${name}` || place?.startsWith(`/${name}/`))
    if (place === undefined || !isDrawn) general.push(problem.at === '' ? problem.text : `${problem.at}: ${problem.text}`)
    else beside.set(place, [...(beside.get(place) ?? []), isOfMissing(problem) ? missing : problem.text])
  }
  return { beside, general }
}

function isOfMissing({ at, text }: Problem): boolean {
  return text.startsWith(`"${at.slice(at.lastIndexOf('/') + 1)}" is missing; `)
}
