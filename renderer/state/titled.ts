/** What is shown within a screen, where that has a title of its own: what is printed from it is called so, and mostly the window. */

import { create } from 'zustand'

/** `about`: of whom it tells by name. */
type Titled = { readonly within?: string; readonly about?: readonly string[] }

export const useTitled = create<Titled>(() => ({}))

/** Until the answer is called. */
export function titleWindow(within: string, about: readonly string[] = []): () => void {
  useTitled.setState({ within, about })
  return () => useTitled.setState({}, true)
}
