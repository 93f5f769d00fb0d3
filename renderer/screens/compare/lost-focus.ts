/** Whether whoever works by keyboard is nowhere, because what they were at is gone or can't be pressed any more. */

export function hasLostFocus(): boolean {
  const { activeElement } = document
  return !activeElement || activeElement === document.body || activeElement.matches(':disabled')
}
