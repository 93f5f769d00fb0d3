/** What a field may name: the wings, people, regimes and so on of the open estate, each with what it is called. */

import type { Estate } from '../../../src/domain/estate'
import { exceptionable } from '../../../src/rules/registry'
import { ruleTitle } from '../../view/names'
import type { Speech } from '../../words/say'
import type { Source } from './fields'

export type Named = { readonly id: string; readonly name: string }

/** Everything of a kind, in the order in which it is offered. */
export function sourceOf(estate: Estate, source: Source, { retell }: Speech): readonly Named[] {
  switch (source) {
    case 'facilities':
    case 'regimes':
    case 'networks':
      return estate[source].map(({ id, name }) => ({ id, name }))
    case 'wings': {
      const facilities = new Map(estate.facilities.map(({ id, name }) => [id, name]))
      return estate.wings.map(({ id, name, facility }) => ({ id, name: `${name}, ${facilities.get(facility) ?? facility}` }))
    }
    case 'people':
      return estate.people.map(({ id }) => ({ id, name: id }))
    case 'securityLevels':
      return estate.securityLevels.map((id) => ({ id, name: id }))
    case 'rules':
      return [...exceptionable].map((id) => ({ id, name: retell(ruleTitle(id)) }))
    case 'features':
      return distinct([...estate.wings.flatMap(({ features }) => features), ...estate.people.flatMap(({ requires }) => requires)])
    case 'programmes':
      return distinct([...estate.wings, ...estate.people].flatMap(({ programmes }) => programmes))
  }
}

function distinct(texts: readonly string[]): readonly Named[] {
  return [...new Set(texts)].sort().map((id) => ({ id, name: id }))
}
