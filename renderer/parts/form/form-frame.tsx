/** The frame of a form: its fields, what keeps it from being taken, and at its end the button that takes it and the one that leaves it. */

import type { ReactNode, Ref } from 'react'
import { useSpeech } from '../../words/say'
import { Problems } from './labelled'

type Props = {
  /** What it is called, where no heading says it. */
  readonly label?: string
  readonly form?: Ref<HTMLFormElement>
  /** What the button says that takes what is written; without it, the form can only be left. */
  readonly take?: string
  readonly onTake: () => void
  /** Without it there is nothing to leave: the form is always there. */
  readonly onLeave?: () => void
  /** Other answers than what is written, as buttons beside those two. */
  readonly others?: ReactNode
  /** What keeps it from being taken, and belongs to no single field. */
  readonly problems?: readonly string[]
  /** Where the buttons are: after the fields, or in sight however far a panel is scrolled. */
  readonly buttons?: 'after' | 'in sight'
  readonly children: ReactNode
}

export function FormFrame({ label, form, take, onTake, onLeave, others, problems = [], buttons = 'after', children }: Props) {
  const { say } = useSpeech()
  return (
    <form
      ref={form}
      className="form"
      noValidate
      aria-label={label}
      onSubmit={(event) => {
        event.preventDefault()
        onTake()
      }}
    >
      {children}
      <Problems problems={problems} />
      <div className={buttons === 'after' ? 'form-actions' : 'form-actions form-end'}>
        {take !== undefined && (
          <button type="submit" className="main-action">
            {take}
          </button>
        )}
        {others}
        {onLeave && (
          <button type="button" onClick={onLeave}>
            {say('form.cancel')}
          </button>
        )}
      </div>
    </form>
  )
}
