/** The rows of a table that belong to one case, beneath its name where there are several. */

import type { ReactNode } from 'react'

type Props = {
  /** Of all cases. */
  readonly names: readonly string[]
  /** Which of them. */
  readonly index: number
  readonly columns: number
  readonly children: readonly ReactNode[]
}

export function RowsOfCase({ names, index, columns, children }: Props) {
  if (children.length === 0) return null
  return (
    <tbody>
      {names.length > 1 && (
        <tr>
          <th scope="rowgroup" colSpan={columns} className="case-name">
            {names[index]}
          </th>
        </tr>
      )}
      {children}
    </tbody>
  )
}
