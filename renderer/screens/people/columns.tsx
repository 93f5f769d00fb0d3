/** The columns of the table of people. */

import type { Estate } from '../../../src/domain/estate'
import type { Column } from '../../parts/grid-table'
import { Mark } from '../../parts/mark'
import type { Change, PersonView, Place } from '../../view/estate-view'
import type { Speech } from '../../words/say'

/** What needs a look comes first when sorted. */
const CHANGES: readonly (Change | undefined)[] = ['unplaced', 'arrives', 'transfers', 'moves', 'stays', undefined]

export function peopleColumns({ say, number }: Speech, estate: Estate): readonly Column<PersonView>[] {
  const security = ['unknown', ...estate.securityLevels]
  const names = estate.wings.map(({ name }) => name)
  const shared = new Set(names.filter((name, index) => names.indexOf(name) !== index))
  const placeName = (place: Place | undefined): string => {
    if (!place) return ''
    return shared.has(place.wing.name)
      ? say('person.wing', { wing: place.wing.name, facility: place.facility.name })
      : place.wing.name
  }
  const byWords = (wordsOf: (row: PersonView) => string) => ({
    cell: wordsOf,
    key: wordsOf,
  })
  return [
    { id: 'person', title: say('people.person'), width: { least: 4.5, share: 1 }, ...byWords(({ person }) => person.id) },
    {
      id: 'age',
      title: say('people.age'),
      width: { least: 3, share: 0.2 },
      numeric: true,
      cell: ({ person }) => number(person.age),
      key: ({ person }) => person.age,
    },
    {
      id: 'sex',
      title: say('people.sex'),
      width: { least: 5, share: 0.5 },
      ...byWords(({ person }) => say(`sex.${person.sex}`)),
    },
    {
      id: 'status',
      title: say('people.status'),
      width: { least: 5.5, share: 0.5 },
      ...byWords(({ person }) => say(`status.${person.legalStatus}`)),
    },
    {
      id: 'security',
      title: say('people.security'),
      width: { least: 6, share: 0.5 },
      cell: ({ person }) => (person.securityLevel === 'unknown' ? say('security.unknown') : person.securityLevel),
      key: ({ person }) => security.indexOf(person.securityLevel),
    },
    {
      id: 'now',
      title: say('people.now'),
      width: { least: 7.5, share: 2 },
      ...byWords(({ from }) => (from ? placeName(from) : say('people.nowhere'))),
    },
    {
      id: 'recommended',
      title: say('people.recommended'),
      width: { least: 7.5, share: 2 },
      ...byWords(({ to, change, kept, sealed }) => {
        if (sealed || kept || !change) return say(sealed ? 'own.sealed' : 'people.not-proposed')
        return to ? placeName(to) : say('people.unplaced')
      }),
    },
    {
      id: 'change',
      title: say('people.change'),
      width: { least: 10, share: 1 },
      cell: ({ change, kept }) =>
        change &&
        !kept &&
        (change === 'stays' ? say('change.stays') : <Mark tone={toneOf(change)}>{say(`change.${change}`)}</Mark>),
      key: ({ change }) => CHANGES.indexOf(change),
    },
  ]
}

function toneOf(change: Change) {
  if (change === 'unplaced') return 'alarm'
  return change === 'transfers' ? 'caution' : 'plain'
}
