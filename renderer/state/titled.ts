/** What is shown within a screen, where that has a title of its own: what is printed from it is called so, and mostly the window. */

import { create } from 'zustand'

type Titled = { readonly within?: string }

export const useTitled = create<Titled>(() => ({}))

/** Until the answer is called. */
export function titleWindow(within: string): () => void {
  useTitled.setState({ within })
  return () => useTitled.setState({}, true)
}
