/** Why a person is not advised to live in one wing, whichever it is. */

import { useState } from 'react'
import type { Alternative } from '../../../src/domain/explanation'
import type { EstateView } from '../../view/estate-view'
import { wingName } from '../../view/names'
import { useSpeech, type Speech } from '../../words/say'
import { BarredPart } from '../deciding/barred-part'

type Props = { readonly view: EstateView; readonly person: string; readonly alternatives: readonly Alternative[] }
type Lawful = Exclude<Alternative, { verdict: 'impossible' }>

export function WhyNot({ view, person, alternatives }: Props) {
  const speech = useSpeech()
  const { say } = speech
  const [wing, setWing] = useState('')
  const chosen = alternatives.find((one) => one.wing === wing)
  return (
    <div className="field">
      <label>
        <span>{say('why-not.title')}</span>{' '}
        <select value={wing} onChange={({ target }) => setWing(target.value)}>
          <option value="">{say('why-not.choose')}</option>
          {view.facilities.map(({ facility, wings }) => (
            <optgroup key={facility.id} label={facility.name}>
              {wings.map((one) => (
                <option key={one.wing.id} value={one.wing.id}>
                  {one.wing.name}
                </option>
              ))}
            </optgroup>
          ))}
        </select>
      </label>
      {chosen?.verdict === 'impossible' ? (
        <BarredPart view={view} person={person} wing={wing} isAnswer={false} />
      ) : (
        <p role="status">{wing !== '' && answer(wingName(view, wing), chosen, speech)}</p>
      )}
    </div>
  )
}

/** The verdict on a wing in a sentence; a wing not judged yet is said to be so. */
function answer(wing: string, alternative: Lawful | undefined, { say, number }: Speech): string {
  switch (alternative?.verdict) {
    case undefined:
      return say('why-not.coming', { wing })
    case 'best':
      return say('why-not.best', { wing })
    case 'equal':
      return say('why-not.equal', { wing, others: alternative.displaced.length })
    case 'worse': {
      const { by, tier, displaced } = alternative
      return say('why-not.worse', { wing, by: number(by), tier: say(`tier.${tier}`), others: displaced.length })
    }
  }
}
