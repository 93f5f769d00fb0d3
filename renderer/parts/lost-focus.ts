/** Whether whoever works by keyboard is nowhere, because what they were at is gone or can't be pressed any more. */

import { useEffect, useRef, type RefObject } from 'react'

export function hasLostFocus(): boolean {
  const { activeElement } = document
  return !activeElement || activeElement === document.body || activeElement.matches(':disabled')
}

/** Where the focus is lost once all that is being done to the page is done, it goes to the content of the screen rather than nowhere. */
export function findLostFocus(): void {
  queueMicrotask(() => {
    if (hasLostFocus()) document.getElementById('content')?.focus()
  })
}

/** Of the element that takes the focus when a change of this state has taken away what had it, such as the button that was pressed. */
export function useLostFocus<Taker extends HTMLElement>(state: string): RefObject<Taker | null> {
  const taker = useRef<Taker>(null)
  const before = useRef(state)
  useEffect(() => {
    if (before.current !== state && hasLostFocus()) taker.current?.focus()
    before.current = state
  }, [state])
  return taker
}
