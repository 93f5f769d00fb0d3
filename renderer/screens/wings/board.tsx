/** Every facility with its wings: who is there, who would be, and for how many there are places. */

import { chooseWing } from '../../state/explain'
import { useDesk } from '../../state/desk'
import type { EstateView, FacilityView } from '../../view/estate-view'
import { useSpeech } from '../../words/say'
import { useWingDrops } from '../deciding/use-wing-drops'
import { WingCard } from './wing-card'

export function Board({ view }: { readonly view: EstateView }) {
  const { say } = useSpeech()
  const choice = useDesk((desk) => desk.choice)
  const dropOn = useWingDrops()
  const hasPlan = useDesk((desk) => desk.proposal !== undefined)
  return (
    <div className="board">
      <p className="board-key">{say(hasPlan ? 'board.key-planned' : 'board.key')}</p>
      {view.facilities.map((facility) => (
        <section key={facility.facility.id} className="facility" aria-labelledby={`facility-${facility.facility.id}`}>
          <FacilityHead facility={facility} />
          <ul className="wing-cards">
            {facility.wings.map((wing) => (
              <li key={wing.wing.id}>
                <WingCard
                  view={wing}
                  isChosen={choice?.kind === 'wing' && choice.id === wing.wing.id}
                  onChoose={() => chooseWing(wing.wing.id)}
                  drop={dropOn(wing.wing.id)}
                />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  )
}

function FacilityHead({ facility: { facility, wings } }: { readonly facility: FacilityView }) {
  const { say, number } = useSpeech()
  const sum = (count: (wing: FacilityView['wings'][number]) => number): number =>
    wings.reduce((total, wing) => total + count(wing), 0)
  const isPlanned = wings.some(({ planned }) => planned !== undefined)
  return (
    <header className="facility-head">
      <h2 id={`facility-${facility.id}`}>{facility.name}</h2>
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
