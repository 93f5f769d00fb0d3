/** Facilities and their wings as a board: how full each is and would be, and where rules are broken. */

import { useDeferredValue, useMemo } from 'react'
import type { EstateView, FacilityView, WingView } from '../../view/estate-view'
import { useSpeech } from '../../words/say'
import { WingCard } from '../wings/wing-card'
import type { Broken } from './broken'
import { FilterBar, NothingLeft, passes, useLook, type Filter } from './filter-bar'
import { choose, type Chosen } from './place'

type Props = { readonly view: EstateView; readonly broken: Broken; readonly chosen: Chosen }

export function WingsPart({ view, broken, chosen }: Props) {
  const { say } = useSpeech()
  const { search, filters: set } = useDeferredValue(useLook('wings'))
  const filters = useWingFilters(view, broken)
  const facilities = useMemo(() => {
    const sought = search.trim().toLocaleLowerCase()
    const isSought = ({ wing, facility, regime }: WingView): boolean =>
      [wing.id, wing.name, facility.name, regime.name, ...wing.features, ...wing.programmes]
        .join(' ')
        .toLocaleLowerCase()
        .includes(sought)
    const isPlain = sought === '' && Object.values(set).every((value) => value === '')
    return view.facilities.flatMap((facility) => {
      const wings = facility.wings.filter((wing) => (sought === '' || isSought(wing)) && passes(wing, filters, set))
      return wings.length > 0 || isPlain ? [{ ...facility, wings }] : []
    })
  }, [view, search, set, filters])
  const shown = facilities.reduce((sum, { wings }) => sum + wings.length, 0)
  const isPlanned = [...view.wings.values()].some(({ planned }) => planned !== undefined)
  const chosenWing = chosen.what === 'thing' && chosen.list === 'wings' ? chosen.key : undefined
  return (
    <div className="board">
      <FilterBar tab="wings" filters={filters} shown={shown} all={view.wings.size} />
      {view.facilities.length === 0 && <p className="invite">{say('estate.empty')}</p>}
      {view.facilities.length > 0 && facilities.length === 0 && <NothingLeft tab="wings" />}
      {facilities.length > 0 && <p className="board-key">{say(isPlanned ? 'board.key-planned' : 'board.key')}</p>}
      {facilities.map((facility) => (
        <section key={facility.facility.id} className="facility" aria-labelledby={`facility-${facility.facility.id}`}>
          <FacilityHead facility={facility} />
          <ul className="wing-cards">
            {facility.wings.map((wing) => (
              <li key={wing.wing.id}>
                <WingCard
                  view={wing}
                  broken={broken.byWing.get(wing.wing.id)?.size ?? 0}
                  isChosen={wing.wing.id === chosenWing}
                  onChoose={() => choose('wings', 'wings', wing.wing.id)}
                />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  )
}

function useWingFilters(view: EstateView, broken: Broken): readonly Filter<WingView>[] {
  const { say } = useSpeech()
  return useMemo(
    () => [
      {
        id: 'show',
        label: say('filter.show'),
        options: [
          { value: '', name: say('filter.show.all') },
          ...(['breaks', 'full', 'free', 'closed'] as const).map((value) => ({ value, name: say(`filter.show.${value}`) })),
        ],
        lets: ({ wing, now }, value) =>
          (value === 'breaks' && broken.byWing.has(wing.id)) ||
          (value === 'full' && now >= wing.places.operational) ||
          (value === 'free' && wing.open && now < wing.places.operational) ||
          (value === 'closed' && !wing.open),
      },
      {
        id: 'kind',
        label: say('filter.kind'),
        options: [
          { value: '', name: say('filter.any-kind') },
          ...(['women', 'men', 'juveniles'] as const).map((value) => ({ value, name: say(`filter.kind.${value}`) })),
        ],
        lets: ({ wing }, value) =>
          value === 'juveniles' ? wing.ageGroup === 'juvenile' : wing.sex === (value === 'women' ? 'female' : 'male'),
      },
      {
        id: 'facility',
        label: say('filter.facility'),
        options: [
          { value: '', name: say('filter.any-facility') },
          ...view.estate.facilities.map(({ id, name }) => ({ value: id, name })),
        ],
        lets: ({ facility }, value) => facility.id === value,
      },
    ],
    [view.estate.facilities, broken, say],
  )
}

function FacilityHead({ facility: { facility, wings } }: { readonly facility: FacilityView }) {
  const { say, number } = useSpeech()
  const sum = (count: (wing: WingView) => number): number => wings.reduce((total, wing) => total + count(wing), 0)
  const isPlanned = wings.some(({ planned }) => planned !== undefined)
  return (
    <header className="facility-head">
      <h2 id={`facility-${facility.id}`}>
        <button type="button" className="link" onClick={() => choose('wings', 'facilities', facility.id)}>
          {facility.name}
        </button>
      </h2>
      <p>
        {say(isPlanned ? 'board.facility-planned' : 'board.facility', {
          wings: wings.length,
          now: number(sum(({ now }) => now)),
          planned: number(sum(({ planned }) => planned ?? 0)),
          certified: number(sum(({ wing }) => wing.places.certified)),
          operational: number(sum(({ wing }) => wing.places.operational)),
        })}
      </p>
    </header>
  )
}
