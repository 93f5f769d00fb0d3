/** A field with its name, a sentence of help, and what is wrong with it, all of which are read out with it. */

import { useId, type ReactNode } from 'react'
import { useSpeech } from '../../words/say'
import { Sentence } from '../sentence'

export type Wiring = {
  readonly id: string
  readonly 'aria-describedby'?: string
  readonly 'aria-invalid'?: true
}

type Props = {
  readonly label: string
  readonly about?: string
  readonly problems: readonly string[]
  /** Draws the field itself, with the attributes that tie it to its words. */
  readonly field: (wiring: Wiring) => ReactNode
}

export function Labelled({ label, about, problems, field }: Props) {
  const id = useId()
  const described = [about && `${id}-about`, problems.length > 0 && `${id}-problems`].filter(Boolean).join(' ')
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {field({
        id,
        ...(described !== '' && { 'aria-describedby': described }),
        ...(problems.length > 0 && { 'aria-invalid': true }),
      })}
      {about && (
        <p id={`${id}-about`} className="aside">
          {about}
        </p>
      )}
      <Problems id={`${id}-problems`} problems={problems} />
    </div>
  )
}

export function Problems({ id, problems }: { readonly id?: string; readonly problems: readonly string[] }) {
  const { retell } = useSpeech()
  if (problems.length === 0) return null
  return (
    <ul id={id} className="field-problems">
      {problems.map((problem) => (
        <li key={problem}>
          <Sentence>{retell(problem)}</Sentence>
        </li>
      ))}
    </ul>
  )
}

/** What is wrong with a field of which there is one thing to say at most. */
export function listed(problem: string | undefined): readonly string[] {
  return problem === undefined ? [] : [problem]
}
