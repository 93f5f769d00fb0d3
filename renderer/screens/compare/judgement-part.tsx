/** The evidence about all models, and the administration's own judgement of the seven factors, which it can record here. */

import { useState } from 'react'
import { recordFactors } from '../../state/factors'
import { useDesk } from '../../state/desk'
import { ALL_MODELS } from '../../state/compare-choices'
import { useMay } from '../../state/may'
import { NotOffered } from '../../view/not-offered'
import { useSpeech } from '../../words/say'
import { EvidenceList } from './evidence'
import { FactorsForm } from './factors-form'
import { FactorsRecorded } from './factors-recorded'

export function JudgementPart() {
  const { say } = useSpeech()
  const hasRecord = useDesk((desk) => (desk.opened?.shelves.factors.size ?? 0) > 0)
  const readOnly = !useMay('factors')
  const [isRecording, setRecording] = useState(false)
  return (
    <div className="compare-judgement">
      {isRecording ? (
        <FactorsForm onDone={() => setRecording(false)} />
      ) : (
        <section>
          <FactorsRecorded />
          <p className="aside">{say('factors.about')}</p>
          <p className="form-actions">
            <NotOffered shelf="factors" />
            <button type="button" disabled={readOnly} onClick={() => setRecording(true)}>
              {say(hasRecord ? 'factors.change' : 'factors.record')}
            </button>
            {hasRecord && (
              <button type="button" disabled={readOnly} onClick={() => recordFactors(undefined)}>
                {say('factors.remove')}
              </button>
            )}
          </p>
        </section>
      )}
      <EvidenceList models={ALL_MODELS} />
    </div>
  )
}
