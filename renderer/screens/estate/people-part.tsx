/** Everyone, with what they break where they live and what is not known of them. */

import { useMemo } from 'react'
import type { Column } from '../../parts/grid-table'
import { Mark } from '../../parts/mark'
import type { EstateView, PersonView } from '../../view/estate-view'
import { ruleTitle } from '../../view/names'
import { useSpeech } from '../../words/say'
import type { Broken } from './broken'
import type { Filter } from './filter-bar'
import { Listing } from './listing'
import { choose } from './place'
import { unknownsHere } from './surroundings'

type Row = { readonly view: PersonView; readonly broken: readonly string[]; readonly unknowns: readonly string[] }

const NONE: readonly string[] = []
const idOf = ({ view: { person } }: Row): string => person.id

type Props = { readonly view: EstateView; readonly broken: Broken; readonly chosen: string | undefined }

export function PeoplePart({ view, broken, chosen }: Props) {
  const { say, retell, number, list, compare } = useSpeech()
  const people = useMemo(
    () =>
      [...view.people.values()]
        .map((person) => ({ person, unknowns: unknownsHere(view, person).map((fact) => say(`unknown.${fact}`)) }))
        .sort((a, b) => compare(a.person.person.id, b.person.person.id)),
    [view, say, compare],
  )
  const rows = useMemo(
    () =>
      people.map(({ person, unknowns }): Row => ({
        view: person,
        unknowns,
        broken: broken.byPerson.get(person.person.id)?.map((id) => retell(ruleTitle(id))) ?? NONE,
      })),
    [people, broken, retell],
  )
  const columns = useMemo((): readonly Column<Row>[] => {
    const security = ['unknown', ...view.estate.securityLevels]
    const wordy = (id: string, title: string, least: number, share: number, words: (row: Row) => string): Column<Row> => ({
      id,
      title,
      width: { least, share },
      cell: words,
      key: words,
    })
    return [
      wordy('person', say('table.person'), 6, 0.6, idOf),
      {
        id: 'age',
        title: say('people.age'),
        width: { least: 3.5, share: 0.2 },
        numeric: true,
        cell: ({ view: { person } }) => number(person.age),
        key: ({ view: { person } }) => person.age,
      },
      wordy('sex', say('people.sex'), 5.25, 0.4, ({ view: { person } }) => say(`sex.${person.sex}`)),
      wordy('status', say('people.status'), 7, 0.4, ({ view: { person } }) => say(`status.${person.legalStatus}`)),
      {
        id: 'security',
        title: say('people.security'),
        width: { least: 5.5, share: 0.4 },
        cell: ({ view: { person } }) => (person.securityLevel === 'unknown' ? say('security.unknown') : person.securityLevel),
        key: ({ view: { person } }) => security.indexOf(person.securityLevel),
      },
      wordy('now', say('people.now'), 9, 1.5, ({ view: { from } }) =>
        from ? say('person.wing', { wing: from.wing.name, facility: from.facility.name }) : say('people.nowhere'),
      ),
      {
        id: 'breaks',
        title: say('table.breaks'),
        width: { least: 8, share: 1.2 },
        cell: ({ broken: rules }) => rules.length > 0 && <Mark tone="alarm">{rules.join(' · ')}</Mark>,
        key: ({ broken: rules }) => -rules.length,
      },
      {
        id: 'unknown',
        title: say('table.unknown'),
        width: { least: 7, share: 1 },
        cell: ({ unknowns }) => list(unknowns),
        key: ({ unknowns }) => -unknowns.length,
      },
    ]
  }, [view.estate.securityLevels, say, number, list])
  const filters = useMemo((): readonly Filter<Row>[] => {
    const { facilities } = view.estate
    return [
      {
        id: 'show',
        label: say('filter.show'),
        options: [
          { value: '', name: say('filter.show.all') },
          ...(['breaks', 'arrivals', 'unknown', 'vep'] as const).map((value) => ({ value, name: say(`filter.show.${value}`) })),
        ],
        lets: ({ view: { person, from }, broken: rules, unknowns }, value) =>
          (value === 'breaks' && rules.length > 0) ||
          (value === 'arrivals' && !from) ||
          (value === 'unknown' && unknowns.length > 0) ||
          (value === 'vep' && person.vep),
      },
      {
        id: 'facility',
        label: say('filter.facility'),
        options: [{ value: '', name: say('filter.any-facility') }, ...facilities.map(({ id, name }) => ({ value: id, name }))],
        lets: ({ view: { from } }, value) => from?.facility.id === value,
      },
      {
        id: 'status',
        label: say('people.status'),
        options: [
          { value: '', name: say('filter.any-status') },
          ...(['pretrial', 'sentenced', 'civil'] as const).map((value) => ({ value, name: say(`status.${value}`) })),
        ],
        lets: ({ view: { person } }, value) => person.legalStatus === value,
      },
    ]
  }, [view.estate, say])
  const wordsOf = useMemo(
    () =>
      ({ view: { person, from }, broken: rules }: Row) =>
        [person.id, from?.wing.name, from?.facility.name, say(`status.${person.legalStatus}`), ...rules]
          .join(' ')
          .toLocaleLowerCase(),
    [say],
  )
  return (
    <Listing
      tab="people"
      label={say('people.title')}
      rows={rows}
      keyOf={idOf}
      wordsOf={wordsOf}
      columns={columns}
      filters={filters}
      chosen={chosen}
      onChoose={(row) => choose('people', 'people', idOf(row))}
    />
  )
}
