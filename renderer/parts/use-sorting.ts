/** By which column a table is sorted: by its heading once more, the other way round. */

import { useState } from 'react'
import type { Sorting } from './grid-table'

/** @param first the column by which it is sorted at first */
export function useSorting(first: string) {
  const [sorting, setSorting] = useState<Sorting>({ column: first, descending: false })
  const onSort = (column: string): void => setSorting({ column, descending: sorting.column === column && !sorting.descending })
  return { sorting, onSort }
}
