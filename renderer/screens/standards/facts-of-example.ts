/** Which facts of an example are worth changing: those that any example of its rule says something about. */

import type { ExampleCase } from '../../../src/rules/examples'
import type { Rule } from '../../../src/rules/rule'
import type { ListName } from '../../../src/working/shelves'
import type { Path } from '../../parts/form/value'
import type { Values } from '../../words/say'
import type { WordKey } from '../../words/words'
import { FIELDS, type Field } from '../estate/fields'

/** Fields of one thing in the example's estate. */
export type FactGroup = {
  readonly path: Path
  readonly title: { readonly words: WordKey; readonly values: Values }
  readonly fields: readonly Field[]
  /** Whom it is about, if a person. */
  readonly person?: string
}

/** Whether a wing is open is changed elsewhere by closing it; in an example it is a fact like others. */
const OPEN: Field = { name: 'open', label: 'field.open', kind: 'flag', otherwise: true }

export function factsOf(rule: Rule, { estate }: ExampleCase): readonly FactGroup[] {
  const said = namesSaid(rule)
  const isOne = rule.kind === 'eligibility'
  const groups = (list: ListName, title: (item: object, index: number) => FactGroup['title']): readonly FactGroup[] =>
    estate[list].map((item, index) => ({
      path: [list, index],
      title: title(item, index),
      fields: [...FIELDS[list], ...(list === 'wings' ? [OPEN] : [])].filter(({ name }) => said[list].has(name)),
      ...(list === 'people' && 'id' in item && { person: item.id }),
    }))
  return [
    ...groups('people', (item) => ({
      words: isOne ? 'example.person' : 'example.one-person',
      values: { person: nameOf(item) },
    })),
    ...groups('wings', (item) => ({ words: isOne ? 'example.wing' : 'example.one-wing', values: { wing: nameOf(item) } })),
    ...groups('nonAssociations', (_, index) => ({ words: 'example.apart', values: { number: index + 1 } })),
    ...groups('networks', (item) => ({ words: 'example.network', values: { name: nameOf(item) } })),
    ...groups('facilities', (item) => ({ words: 'example.facility', values: { name: nameOf(item) } })),
  ].filter(({ fields, person }) => fields.length > 0 || (person !== undefined && !isOne))
}

/** The names of the fields that the examples of a rule give, by list. */
function namesSaid(rule: Rule): Readonly<Record<ListName, ReadonlySet<string>>> {
  const names = (things: readonly object[]): ReadonlySet<string> => new Set(things.flatMap((thing) => Object.keys(thing)))
  if (rule.kind === 'eligibility') {
    return {
      people: names(rule.examples.map(({ given }) => given.person ?? {})),
      wings: names(rule.examples.map(({ given }) => given.wing ?? {})),
      nonAssociations: new Set(),
      networks: new Set(),
      facilities: new Set(),
    }
  }
  const given = rule.examples.map((example) => example.given)
  return {
    people: names(given.flatMap(({ people }) => people)),
    wings: names(given.flatMap(({ wings }) => wings)),
    nonAssociations: names(given.flatMap(({ estate }) => estate?.nonAssociations ?? [])),
    networks: names(given.flatMap(({ estate }) => estate?.networks ?? [])),
    facilities: names(given.flatMap(({ estate }) => estate?.facilities ?? [])),
  }
}

function nameOf(thing: object): string {
  if ('name' in thing) return String(thing.name)
  return 'id' in thing ? String(thing.id) : ''
}
