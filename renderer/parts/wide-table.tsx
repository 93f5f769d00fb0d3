/** A table that scrolls sideways by itself where there is little room. */

import type { ReactNode } from 'react'

type Props = {
  readonly title: string
  /** The class of the table, where it has a look of its own. */
  readonly look?: string
  readonly children: ReactNode
}

export function WideTable({ title, look, children }: Props) {
  return (
    <div className="wide-table" role="region" aria-label={title} tabIndex={0}>
      <table className={look === undefined ? 'plain-table' : `plain-table ${look}`}>{children}</table>
    </div>
  )
}
