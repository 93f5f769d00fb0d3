/** Whether whoever works by keyboard is nowhere, because what they were at is gone or can't be pressed any more. */

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
