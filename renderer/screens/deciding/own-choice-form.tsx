/** Asks planners where they would place a person before they see what is recommended. */

import { useState } from 'react'
import { useDeciding } from '../../state/deciding'
import { useDesk } from '../../state/desk'
import { FormFrame } from '../../parts/form/form-frame'
import { recommendedFor, stateOwn } from '../../state/own-choices'
import type { EstateView } from '../../view/estate-view'
import { useMay } from '../../state/may'
import { NotOffered } from '../../view/not-offered'
import { useSpeech } from '../../words/say'
import { useOpenProposal } from './use-decided'
import { useVerdicts } from './use-verdicts'
import { WingChooser } from './wing-chooser'

type Props = { readonly view: EstateView; readonly person: string }

export function OwnChoiceForm({ view, person }: Props) {
  const { say } = useSpeech()
  const proposal = useDesk((desk) => desk.proposal)
  const readOnly = useDesk((desk) => desk.opened?.readOnly ?? true)
  const mayChoose = useMay('choices')
  const dragged = useDeciding(({ begun }) => (begun?.person === person ? begun.wing : undefined))
  const verdicts = useVerdicts(useOpenProposal(), person)
  const [chosen, setChosen] = useState(dragged)
  const [isMissing, setIsMissing] = useState(false)
  if (!proposal) return null
  const recommended = recommendedFor(proposal.plan, person)
  const wing = chosen ?? dragged
  const submit = () => {
    setIsMissing(wing === undefined)
    if (wing !== undefined) stateOwn(person, recommended, wing)
  }
  if (!mayChoose && !readOnly) return <NotOffered shelf="choices" />
  if (readOnly) return <p className="invite">{say('own.read-only')}</p>
  return (
    <FormFrame
      take={say('own.do')}
      onTake={submit}
      problems={isMissing ? [say('own.missing')] : []}
      others={
        <>
          <button type="button" onClick={() => stateOwn(person, recommended, null)}>
            {say('own.no-place')}
          </button>
          <button type="button" className="quiet" onClick={() => stateOwn(person, recommended, undefined)}>
            {say('own.skip')}
          </button>
        </>
      }
    >
      <h3>{say('own.title')}</h3>
      <p>{say('own.about')}</p>
      <WingChooser
        view={view}
        verdicts={verdicts}
        chosen={wing}
        onChoose={(id) => {
          setChosen(id)
          setIsMissing(false)
        }}
      />
    </FormFrame>
  )
}
