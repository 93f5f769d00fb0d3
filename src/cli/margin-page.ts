/** Margins as a page of plain words and a table. */

import type { Estate } from '../domain/estate'
import type { Policy } from '../domain/policy'
import type { Margin } from '../outlook/margin'
import { paragraph, table, type Paint } from './page'

export function marginPage(margin: Margin, estate: Estate, movable: Policy['movable'], { heading }: Paint): string {
  const whoMoves =
    movable === 'all'
      ? 'Everyone may move to make room.'
      : 'People stay where they live, unless a broken rule forces them to move.'
  return [
    heading(paragraph(`How many more could be placed: ${estate.name}, as of ${estate.asOf}`)),
    paragraph(
      `One kind at a time, until one more would leave somebody without a place. ${whoMoves} Those who come have nothing else to consider: no needs, no network, no home that is known.`,
    ),
    paragraph(
      `${margin.freePlaces} places are free; ${margin.unplaced} of the people there are now can't be placed whoever else comes.`,
    ),
    '',
    table(
      ['more', 'free', 'places', 'stands against', 'kind'],
      margin.kinds.map(({ kind, places, freePlaces, margin: more, against }) => [more, freePlaces, places, against, kind]),
    ),
    '',
    paragraph(
      'more: placed lawfully by a plan. free: places made for this kind less the people who live there; not all can be used, and others may do.',
    ),
    '',
  ].join('\n')
}
