/** Before something is destroyed: says what will be unreadable for good, and asks for the reason. After it: says that it is gone, and locks. */

import { useState } from 'react'
import { PERIOD_KINDS } from '../../../src/retention/periods'
import type { Due } from '../../../src/retention/due'
import { isDesktop } from '../../host/host'
import { Dialog } from '../../parts/dialog'
import { FormFrame } from '../../parts/form/form-frame'
import { Labelled, listed } from '../../parts/form/labelled'
import { report } from '../../state/report-bug'
import { destroy, useRetention, type Outcome } from '../../state/retention'
import { lock } from '../../state/vault'
import { useSpeech, type Speech } from '../../words/say'
import { ClockNotice } from './clock-notice'

type Props = { readonly due: readonly Due[]; readonly onClose: () => void }

export function DestroyDialog({ due, onClose }: Props) {
  const { say } = useSpeech()
  const [work, setWork] = useState<'asking' | 'working' | Outcome>('asking')
  if (typeof work === 'object' && work.status === 'destroyed') return <Done backups={work.backups} />
  const go = (why: string) => {
    setWork('working')
    report(
      destroy(due, why).then(setWork, (bug: unknown) => {
        setWork('asking')
        throw bug
      }),
    )
  }
  return (
    <Dialog
      title={say('retention.sure')}
      close={say('form.cancel')}
      onClose={() => {
        if (work !== 'working') onClose()
      }}
    >
      <Consequences due={due} />
      {work === 'working' ? <p role="status">{say('retention.working')}</p> : <ReasonForm refused={work} onGo={go} />}
    </Dialog>
  )
}

function Consequences({ due }: { readonly due: readonly Due[] }) {
  const { say, number } = useSpeech()
  const doubt = useRetention((retention) => retention.doubt)
  const kinds = PERIOD_KINDS.map((kind) => ({ kind, count: due.filter((one) => one.kind === kind).length }))
  const isOfEstates = due.some(({ kind }) => kind !== 'record')
  return (
    <>
      <p>{say('retention.sure-count')}</p>
      <ul>
        {kinds
          .filter(({ count }) => count > 0)
          .map(({ kind, count }) => (
            <li key={kind}>
              <strong>{say('tabs.count', { name: say(`retention.${kind}`), count: number(count) })}</strong>
              <p>{say(`retention.sure.${kind}`)}</p>
            </li>
          ))}
      </ul>
      {isOfEstates && <p>{say('retention.sure-aside')}</p>}
      <p>{say('retention.sure-rest')}</p>
      {doubt && due.some(({ kind }) => kind === 'estate' || kind === 'record') && <ClockNotice doubt={doubt} />}
      <p>{say(isDesktop ? 'retention.sure-backups' : 'retention.sure-backups-browser')}</p>
    </>
  )
}

type ReasonProps = { readonly refused: 'asking' | Outcome; readonly onGo: (why: string) => void }

function ReasonForm({ refused, onGo }: ReasonProps) {
  const speech = useSpeech()
  const { say } = speech
  const [reason, setReason] = useState('')
  const [isMissing, setMissing] = useState(false)
  const isNamed = typeof refused === 'object' && refused.status === 'named'
  const problem = isMissing ? say('retention.reason-missing') : isNamed ? say('retention.reason-names') : undefined
  return (
    <form
      className="form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        setMissing(reason.trim() === '')
        if (reason.trim() !== '') onGo(reason.trim())
      }}
    >
      <Labelled
        label={say('retention.reason')}
        about={say('retention.reason-about')}
        problems={listed(problem)}
        field={(wiring) => <textarea {...wiring} rows={2} value={reason} onChange={({ target }) => setReason(target.value)} />}
      />
      {typeof refused === 'object' && !isNamed && (
        <p className="field-problem" role="alert">
          {refusedWords(refused, speech)}
        </p>
      )}
      <div className="form-actions">
        <button type="submit" className="stop">
          {say('retention.sure')}
        </button>
      </div>
    </form>
  )
}

function refusedWords(outcome: Outcome, { say, retell }: Speech): string {
  if (outcome.status === 'not due') return say('retention.not-due')
  if (outcome.status === 'unsigned') return say('retention.unsigned')
  if (outcome.status === 'put back') return say('record.put-back-periods', { number: outcome.number })
  if (outcome.status !== 'not whole') return say('retention.failed')
  return say('retention.not-whole', { name: outcome.estate, problem: retell(outcome.problems[0]?.text ?? '') })
}

function Done({ backups }: { readonly backups: boolean | undefined }) {
  const { say } = useSpeech()
  const leave = () => report(lock())
  return (
    <Dialog title={say('retention.done')} close={say('dialog.close')} onClose={leave}>
      <p role="status">{say('retention.done-about')}</p>
      {backups !== undefined && <p>{say(backups ? 'retention.done-backups' : 'retention.done-no-backups')}</p>}
      <FormFrame take={say('retention.lock')} onTake={leave}>
        {null}
      </FormFrame>
    </Dialog>
  )
}
