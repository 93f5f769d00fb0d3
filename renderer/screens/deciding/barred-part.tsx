/** Why a wing is not lawful for a person, what would have to change, and where that is done. */

import { useEffect, useRef } from 'react'
import type { Change } from '../../../src/domain/plan'
import { hrefOf } from '../../frame/route'
import { Announcer } from '../../parts/announcer'
import { Sentence } from '../../parts/sentence'
import { chooseWing } from '../../state/explain'
import type { EstateView } from '../../view/estate-view'
import { wingName } from '../../view/names'
import { RuleLink } from '../../view/rule-link'
import { useSpeech } from '../../words/say'
import { useBarred } from './use-barred'

type Props = {
  readonly view: EstateView
  readonly person: string
  readonly wing: string
  /** Whether the person was dropped on the wing, so that this is the answer to what was done. */
  readonly isAnswer: boolean
}

export function BarredPart({ view, person, wing, isAnswer }: Props) {
  const { say, retell, list } = useSpeech()
  const barred = useBarred(person, wing)
  const title = useRef<HTMLHeadingElement>(null)
  const part = useRef<HTMLDivElement>(null)
  const name = wingName(view, wing)
  const what = say('barred.title', { person, wing: name })
  useEffect(() => {
    if (isAnswer) title.current?.focus()
  }, [isAnswer, wing])
  useEffect(() => {
    if (!barred) return
    part.current?.scrollIntoView({ block: 'nearest' })
    // Whoever walks through the list sees where in it they are, whatever room that leaves.
    chosenIn(document.activeElement)?.scrollIntoView({ block: 'nearest' })
  }, [barred])
  const said = barred?.because.map(({ text }) => retell(text)) ?? []
  return (
    <div ref={part} role="group" className="withheld barred" aria-label={what}>
      <h4 ref={title} tabIndex={-1}>
        {what}
      </h4>
      <Announcer>{said.join(' ')}</Announcer>
      {!barred && <p>{say('decide.verdict-coming')}</p>}
      {barred && (
        <>
          <ul>
            {barred.because.map(({ rule = '' }, index) => (
              <li key={`${rule} ${index}`}>
                <Sentence>{said[index]!}</Sentence> <RuleLink id={rule} />
              </li>
            ))}
          </ul>
          {barred.apartFrom.length > 0 && <p>{say('barred.apart', { people: list(barred.apartFrom) })}</p>}
          <h5>{say('barred.changes')}</h5>
          {barred.changes.length === 0 && <p>{say('barred.changes-none')}</p>}
          {barred.changes.length > 0 && (
            <ul>
              {barred.changes.map((change) => (
                <li key={`${change.at} ${String(change.to)}`}>
                  <Sentence>{retell(change.text)}</Sentence> <a href={whereDone(change, person)}>{say('barred.go')}</a>
                </li>
              ))}
            </ul>
          )}
          <p>
            <button type="button" className="link" onClick={() => chooseWing(wing)}>
              {say('barred.look', { wing: name })}
            </button>
          </p>
        </>
      )}
    </div>
  )
}

/** The option that is chosen in a list with the focus. */
function chosenIn(focused: Element | null): Element | null | undefined {
  return focused?.querySelector('[role=option][aria-selected=true]')
}

/** The address of the form in which a change is made; its path begins with the list and the id of what is changed. */
function whereDone({ kind, at }: Change, person: string): string {
  const [, , id = ''] = at.split('/')
  switch (kind) {
    case 'fact':
    case 'exception':
      return hrefOf('estate', ['people', 'person', person, 'change'])
    case 'place':
      return hrefOf('estate', ['wings', 'wing', id, 'change'])
    case 'wing':
      return hrefOf('estate', ['wings', 'wing', id, 'open-or-close'])
    case 'staff':
      return hrefOf('estate', ['wings', 'facility', id, 'change'])
    case 'limit':
      return hrefOf('policies')
  }
}
