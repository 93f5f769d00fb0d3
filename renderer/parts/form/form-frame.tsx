/** The frame of a form: its fields, what keeps it from being taken, and at its end the button that takes it and the one that leaves it. */

import { useId, type ReactNode, type Ref } from 'react'
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
  /** How what is written stands, and whether it can be taken as it does; where it can't, the words are the reason. */
  readonly standing?: { readonly words: string; readonly isCaution?: boolean; readonly isReady: boolean }
  /** Where the buttons are: after the fields, in sight however far a panel is scrolled, or at the foot of a screen. */
  readonly buttons?: 'after' | 'in sight' | 'at the foot'
  readonly children: ReactNode
}

export function FormFrame(props: Props) {
  const { label, form, take, onTake, onLeave, others, problems = [], standing, buttons = 'after', children } = props
  const { say } = useSpeech()
  const id = useId()
  const isWide = buttons === 'at the foot'
  const actions = (
    <div className={buttons === 'in sight' ? 'form-actions form-end' : 'form-actions'}>
      {take !== undefined && (
        <button
          type="submit"
          className="main-action"
          disabled={standing?.isReady === false}
          aria-describedby={standing && `${id}-standing`}
        >
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
  )
  const said = standing && (
    <p id={`${id}-standing`} role="status" className={standing.isCaution ? 'result-caution' : 'aside'}>
      {standing.words}
    </p>
  )
  return (
    <form
      ref={form}
      className={isWide ? 'wide-form' : 'form'}
      noValidate
      aria-label={label}
      onSubmit={(event) => {
        event.preventDefault()
        onTake()
      }}
    >
      {isWide ? <div className="wide-form-fields">{children}</div> : children}
      {isWide ? (
        <div className="wide-form-end">
          <div>
            {said}
            <Problems problems={problems} />
          </div>
          {actions}
        </div>
      ) : (
        <>
          <Problems problems={problems} />
          {said}
          {actions}
        </>
      )}
    </form>
  )
}
