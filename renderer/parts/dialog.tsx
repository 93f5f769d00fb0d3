/** A window within the window, until it is closed; the focus stays in it, and returns to where it was, or to the content if that is gone. */

import { useId, useLayoutEffect, useRef, type ReactNode } from 'react'
import { findLostFocus } from './lost-focus'

type Props = {
  readonly title: string
  readonly close: string
  readonly onClose: () => void
  readonly children: ReactNode
}

export function Dialog({ title, close, onClose, children }: Props) {
  const dialog = useRef<HTMLDialogElement>(null)
  const heading = useId()
  // Before what is in it takes the focus.
  useLayoutEffect(() => {
    const element = dialog.current
    element?.showModal()
    return () => {
      element?.close()
      findLostFocus()
    }
  }, [])
  return (
    <dialog
      ref={dialog}
      className="dialog"
      aria-labelledby={heading}
      onCancel={(event) => {
        event.preventDefault()
        onClose()
      }}
    >
      <div className="dialog-head">
        <h2 id={heading}>{title}</h2>
        <button type="button" className="quiet" onClick={onClose}>
          {close}
        </button>
      </div>
      {children}
    </dialog>
  )
}
