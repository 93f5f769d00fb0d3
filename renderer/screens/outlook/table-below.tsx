/** A table below what it says in another way; it is drawn when it is opened, and on paper. */

import { useState, type ReactNode } from 'react'
import { create } from 'zustand'
import { WideTable } from '../../parts/wide-table'

const usePaper = create(() => ({ isPrinting: false }))
window.addEventListener('beforeprint', () => usePaper.setState({ isPrinting: true }))
window.addEventListener('afterprint', () => usePaper.setState({ isPrinting: false }))

type Props = { readonly title: string; readonly children: () => ReactNode }

export function TableBelow({ title, children }: Props) {
  const isPrinting = usePaper((paper) => paper.isPrinting)
  const [isOpen, setIsOpen] = useState(false)
  return (
    <details
      open={isOpen || isPrinting}
      onToggle={({ currentTarget }) => {
        if (!isPrinting) setIsOpen(currentTarget.open)
      }}
    >
      <summary>{title}</summary>
      {(isOpen || isPrinting) && (
        <WideTable look="outlook-table" title={title}>
          {children()}
        </WideTable>
      )}
    </details>
  )
}
