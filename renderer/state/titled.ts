/** What is shown within a screen, where that has a title of its own, and whom it tells of: what is printed from it is called so. */

import { create } from 'zustand'

/** `about`: of whom it tells by name. */
type Titled = { readonly within?: string; readonly about?: readonly string[] }

export const useTitled = create<Titled>(() => ({}))

/** Until the answer is called. */
export function titleWindow(within: string, about: readonly string[] = []): () => void {
  return show({ within, about })
}

/** A person is on a screen that keeps its own title; until the answer is called. */
export function showPerson(person: string): () => void {
  return show({ about: [person] })
}

/** What would be printed now: mostly the window. */
export function shownNow(): { readonly title: string; readonly about: readonly string[] } {
  const { within = document.title, about = [] } = useTitled.getState()
  return { title: within, about }
}

function show(titled: Titled): () => void {
  useTitled.setState(titled, true)
  return () => useTitled.setState({}, true)
}
