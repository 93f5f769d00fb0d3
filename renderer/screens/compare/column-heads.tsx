/** One heading for each column of a comparison: its letter, with the name of its policy. */

import type { ColumnView } from '../../view/compare-view'

export function ColumnHeads({ columns }: { readonly columns: readonly ColumnView[] }) {
  return columns.map(({ letter, name }) => (
    <th key={letter} scope="col" className="numeric">
      <abbr title={name}>{letter}</abbr>
    </th>
  ))
}
