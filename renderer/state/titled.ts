/** What is shown within a screen, where that has a title of its own: the window is called so, and what is printed from it. */

import { create } from 'zustand'

type Titled = { readonly within?: string }

export const useTitled = create<Titled>(() => ({}))

/** Until the answer is called, the window is called so. */
export function titleWindow(within: string): () => void {
  useTitled.setState({ within })
  return () => useTitled.setState({}, true)
}
