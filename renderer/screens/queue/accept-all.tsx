/** Accepts at once every recommendation that is undecided and breaks no rule beside what was decided, with one reason. */

import { useState } from 'react'
import type { Pin } from '../../../src/recommend-pinned'
import { Dialog } from '../../parts/dialog'
import { Labelled } from '../../parts/form/labelled'
import { acceptAll } from '../../state/decisions'
import { useMay } from '../../state/may'
import { useSpeech } from '../../words/say'
import type { Waiting } from './queue'
import type { BrokenNow } from './use-broken-now'

type Props = { readonly queue: readonly Waiting[]; readonly brokenNow: BrokenNow }

export function AcceptAll({ queue, brokenNow }: Props) {
  const { say } = useSpeech()
  const mayDecide = useMay('decisions')
  const [isOpen, setIsOpen] = useState(false)
  if (!mayDecide) return null
  const undecided = queue.filter(({ decision }) => !decision)
  return (
    <>
      <button type="button" disabled={!brokenNow || undecided.length === 0} onClick={() => setIsOpen(true)}>
        {say('queue.accept-all')}
      </button>
      {isOpen && brokenNow && <AcceptForm undecided={undecided} brokenNow={brokenNow} onClose={() => setIsOpen(false)} />}
    </>
  )
}

type FormProps = {
  readonly undecided: readonly Waiting[]
  readonly brokenNow: NonNullable<BrokenNow>
  readonly onClose: () => void
}

function AcceptForm({ undecided, brokenNow, onClose }: FormProps) {
  const { say } = useSpeech()
  const [reason, setReason] = useState('')
  const [isMissing, setIsMissing] = useState(false)
  const lawful = undecided.flatMap(({ view: { person, to } }): Pin[] =>
    to && !brokenNow.has(person.id) ? [{ person: person.id, wing: to.wing.id }] : [],
  )
  const left = undecided.length - lawful.length
  const submit = () => {
    const said = reason.trim()
    setIsMissing(said === '')
    if (said !== '' && acceptAll(lawful, said).status === 'done') onClose()
  }
  return (
    <Dialog title={say('queue.accept-all')} close={say('dialog.close')} onClose={onClose}>
      <form
        className="form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          submit()
        }}
      >
        <p>
          {say('queue.accept-all-about', { count: lawful.length })} {say('queue.accept-all-left', { count: left })}
        </p>
        {lawful.length > 0 && (
          <>
            <Labelled
              label={say('decide.reason')}
              problems={isMissing ? [say('decide.reason-missing')] : []}
              field={(wiring) => (
                <textarea {...wiring} rows={2} value={reason} onChange={({ target }) => setReason(target.value)} />
              )}
            />
            <div className="form-actions">
              <button type="submit" className="main-action">
                {say('queue.accept-all-do', { count: lawful.length })}
              </button>
            </div>
          </>
        )}
      </form>
    </Dialog>
  )
}
