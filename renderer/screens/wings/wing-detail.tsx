/** A wing looked at closely: what it offers, and who lives there, would arrive and would leave. */

import { Mark } from '../../parts/mark'
import type { PersonView, WingView } from '../../view/estate-view'
import { useSpeech } from '../../words/say'
import { PersonHandle } from '../deciding/person-handle'
import { useOpenProposal } from '../deciding/use-decided'
import { marksOf } from './wing-marks'
import { useWingWords } from './wing-words'

export function WingDetail({ view }: { readonly view: WingView }) {
  const speech = useSpeech()
  const { say, list } = speech
  const words = useWingWords(view)
  const { wing, planned, staying, arriving, leaving } = view
  const facts = [
    words.kind,
    words.regime,
    words.security,
    words.places,
    ...(wing.motherAndChildPlaces > 0 ? [say('wing.mother-and-child', { count: wing.motherAndChildPlaces })] : []),
    ...(wing.femaleStaffed ? [say('wing.staffed')] : []),
  ]
  return (
    <>
      <p className="wing-figure">{words.occupancy}</p>
      <p className="marks">
        {marksOf(view, speech).map(({ tone, text }) => (
          <Mark key={text} tone={tone}>
            {text}
          </Mark>
        ))}
      </p>
      <ul className="facts">
        {facts.map((fact) => (
          <li key={fact}>{fact}</li>
        ))}
      </ul>
      <dl className="fact-list">
        <dt>{say('wing.features')}</dt>
        <dd>{wing.features.length > 0 ? list(wing.features) : say('wing.none')}</dd>
        <dt>{say('wing.programmes')}</dt>
        <dd>{wing.programmes.length > 0 ? list(wing.programmes) : say('wing.none')}</dd>
      </dl>
      <PeopleOf
        title={say('wing.arriving', { count: arriving.length })}
        people={arriving}
        remark={({ from }) => (from ? say('wing.coming-from', { wing: from.wing.name }) : say('wing.from-outside'))}
      />
      <PeopleOf
        title={say('wing.leaving', { count: leaving.length })}
        people={leaving}
        remark={({ to, sealed }) =>
          sealed ? say('own.sealed') : to ? say('wing.going-to', { wing: to.wing.name }) : say('wing.no-place')
        }
      />
      <PeopleOf title={say(planned === undefined ? 'wing.living' : 'wing.staying', { count: staying.length })} people={staying} />
      {arriving.length + leaving.length + staying.length === 0 && <p>{say('wing.empty')}</p>}
    </>
  )
}

type PeopleProps = {
  readonly title: string
  readonly people: readonly PersonView[]
  readonly remark?: (person: PersonView) => string
}

function PeopleOf({ title, people, remark }: PeopleProps) {
  const open = useOpenProposal()
  if (people.length === 0) return null
  return (
    <section>
      <h3>{title}</h3>
      <ul className="person-links">
        {people.map((view) => (
          <li key={view.person.id}>
            <PersonHandle person={view.person.id} open={open} />
            {remark && <span> {remark(view)}</span>}
          </li>
        ))}
      </ul>
    </section>
  )
}
