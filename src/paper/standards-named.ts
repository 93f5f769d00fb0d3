/** The standards that a page names, as it lists them at its end. */

import { standard } from '../rules/standards'
import { sourcesIn, type Paper, type Section } from './paper'

export function standardsNamed(sections: readonly Section[]): Paper['standards'] {
  return sourcesIn(sections).map((id) => {
    const { says, instrument, number } = standard(id)
    return { id, says, where: `${instrument}, ${number}` }
  })
}
