/** Shows a sentence instead of an empty window when drawing it fails: a bug, which a person can only report. */

import { Component, type ReactNode } from 'react'

type Props = { readonly children: ReactNode; readonly words: (message: string) => string }

export class FailurePage extends Component<Props, { readonly message?: string }> {
  override state: { readonly message?: string } = {}

  static getDerivedStateFromError(bug: unknown) {
    return { message: bug instanceof Error ? bug.message : String(bug) }
  }

  override render() {
    if (this.state.message === undefined) return this.props.children
    return (
      <main className="opening">
        <p role="alert">{this.props.words(this.state.message)}</p>
      </main>
    )
  }
}
