/** A table that scrolls sideways by itself where there is little room. */

import type { ReactNode } from 'react'

export function Wide({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <div className="wide-table" role="region" aria-label={title} tabIndex={0}>
      <table className="plain-table outlook-table">{children}</table>
    </div>
  )
}
