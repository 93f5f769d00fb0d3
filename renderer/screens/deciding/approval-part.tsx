/** Where a decision stands with the second person, and their answer: the recommendation and the decision side by side, then yes or no. */

import { useEffect, useRef, useState } from 'react'
import type { Standing } from '../../../src/people/approval'
import { FormFrame } from '../../parts/form/form-frame'
import { Labelled } from '../../parts/form/labelled'
import { Mark, type Tone } from '../../parts/mark'
import { Sentence } from '../../parts/sentence'
import { approve, sendBack, withdraw } from '../../state/approvals'
import type { Decision } from '../../state/decisions'
import { useDesk } from '../../state/desk'
import { useDraft } from '../../state/drafts'
import { useHere } from '../../state/here'
import { useMay } from '../../state/may'
import type { EstateView, PersonView } from '../../view/estate-view'
import { wingName } from '../../view/names'
import { useSpeech } from '../../words/say'
import { useNameOf, useStandingWords } from './standing-words'

type Props = { readonly view: EstateView; readonly person: PersonView; readonly decision: Decision; readonly standing: Standing }

const TONES: Readonly<Record<Standing['status'], Tone>> = {
  'not needed': 'plain',
  awaiting: 'caution',
  'nobody’s': 'alarm',
  approved: 'good',
  'sent back': 'alarm',
  forged: 'alarm',
}

export function ApprovalPart({ view, person, decision, standing }: Props) {
  const { say } = useSpeech()
  const words = useStandingWords()
  const me = useHere((here) => here.person.id)
  const mayApprove = useMay('approvals')
  const line = useRef<HTMLParagraphElement>(null)
  const [isAnswered, setAnswered] = useState(false)
  useEffect(() => {
    if (isAnswered) line.current?.focus()
  }, [isAnswered, standing.status])
  const id = person.person.id
  if (standing.status === 'not needed') return null
  const isMine = 'approval' in standing && standing.approval.by === me
  return (
    <section className="approval" aria-label={say('approval.title')}>
      <p ref={line} tabIndex={-1} role="status">
        <Mark tone={TONES[standing.status]}>{words(standing)}</Mark>
      </p>
      {standing.status === 'awaiting' && (
        <>
          {!mayApprove && <p className="aside">{say('approval.not-approver')}</p>}
          {mayApprove && decision.by === me && <p className="aside">{say('approval.not-own')}</p>}
          {mayApprove && decision.by !== me && (
            <>
              <SideBySide view={view} person={person} decision={decision} />
              <Answer person={id} onAnswered={() => setAnswered(true)} />
            </>
          )}
        </>
      )}
      {isMine && mayApprove && (
        <button type="button" className="quiet" onClick={() => withdraw(id)}>
          {say('approval.take-back')}
        </button>
      )}
    </section>
  )
}

/** What was recommended and why, beside what was decided and why. */
function SideBySide({ view, person, decision }: Omit<Props, 'standing'>) {
  const { say, retell, moment } = useSpeech()
  const nameOf = useNameOf()
  const asking = useDesk((desk) => desk.asking)
  const reasons = asking?.person === person.person.id ? asking.explanation?.because : undefined
  const wing = (id: string | null): string => (id === null ? say('why.nowhere') : wingName(view, id))
  return (
    <div className="approval-sides">
      <div>
        <h4>{say('approval.recommended')}</h4>
        <p className="advice-wing">{wing(decision.recommended)}</p>
        {reasons ? (
          <ul>
            {reasons.map(({ text }, index) => (
              <li key={index}>
                <Sentence>{retell(text)}</Sentence>
              </li>
            ))}
          </ul>
        ) : (
          <p>{say('approval.reasons-soon')}</p>
        )}
      </div>
      <div>
        <h4>{say('approval.decided')}</h4>
        <p className="advice-wing">{say('pair.named', { name: say(`decided.${decision.kind}`), value: wing(decision.wing) })}</p>
        <p>{decision.reason === undefined ? say('approval.no-reason') : say('decide.because', { reason: decision.reason })}</p>
        {decision.at !== undefined && <p>{say('approval.by', { name: nameOf(decision.by), moment: moment(decision.at) })}</p>}
      </div>
    </div>
  )
}

function Answer({ person, onAnswered }: { readonly person: string; readonly onAnswered: () => void }) {
  const { say } = useSpeech()
  const [isSendingBack, setSendingBack] = useState(false)
  if (isSendingBack) return <SendBackForm person={person} onDone={onAnswered} onCancel={() => setSendingBack(false)} />
  return (
    <div className="form-actions">
      <button
        type="button"
        className="main-action"
        onClick={() => {
          if (approve(person).status === 'done') onAnswered()
        }}
      >
        {say('approval.approve')}
      </button>
      <button type="button" onClick={() => setSendingBack(true)}>
        {say('approval.send-back')}
      </button>
    </div>
  )
}

type FormProps = { readonly person: string; readonly onDone: () => void; readonly onCancel: () => void }

function SendBackForm({ person, onDone, onCancel }: FormProps) {
  const { say } = useSpeech()
  const { written: why = '', write, forget } = useDraft<string>(`send back ${person}`)
  const [isMissing, setMissing] = useState(false)
  const leave = (then: () => void) => {
    forget()
    then()
  }
  const submit = () => {
    const said = why.trim()
    setMissing(said === '')
    if (said !== '' && sendBack(person, said).status === 'done') leave(onDone)
  }
  return (
    <FormFrame take={say('approval.send-back-do')} onTake={submit} onLeave={() => leave(onCancel)}>
      <Labelled
        label={say('approval.why')}
        problems={isMissing ? [say('approval.why-missing')] : []}
        field={(wiring) => <textarea {...wiring} autoFocus rows={2} value={why} onChange={({ target }) => write(target.value)} />}
      />
    </FormFrame>
  )
}
