/** The reason for a decision, and the wing where another one is chosen, with what the rules say of it. */

import { useEffect, useRef, useState } from 'react'
import type { WingVerdict } from '../../../src/advice/verdicts'
import { FormFrame } from '../../parts/form/form-frame'
import { Labelled, listed, Problems } from '../../parts/form/labelled'
import { decide, type DecisionKind } from '../../state/decisions'
import { leaveForm } from '../../state/deciding'
import { useDraft } from '../../state/drafts'
import type { EstateView, PersonView } from '../../view/estate-view'
import { wingName } from '../../view/names'
import { useSpeech } from '../../words/say'
import { BarredPart } from './barred-part'
import { useVerdictWords } from './verdict-words'
import { WingChooser } from './wing-chooser'

type Props = {
  readonly view: EstateView
  readonly person: PersonView
  readonly kind: DecisionKind
  /** The wing that was chosen before the form was opened, as by dragging. */
  readonly wing: string | undefined
  readonly verdicts: readonly WingVerdict[] | undefined
}

/** `given`: the wing that was chosen before, in the place of which another one was; a wing dragged to since counts for more. */
type Written = { readonly reason?: string; readonly wing?: string; readonly given?: string }

export function DecisionForm({ view, person, kind, wing: given, verdicts }: Props) {
  const { say } = useSpeech()
  const words = useVerdictWords()
  const { written, write, forget } = useDraft<Written>(`decide ${kind} ${person.person.id}`)
  const reason = written?.reason ?? ''
  const chosen = written?.wing !== undefined && written.given === given ? written.wing : given
  const [problems, setProblems] = useState<{ readonly reason?: string; readonly wing?: string }>({})
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => {
    const first = given === undefined && kind === 'changed' ? '[role=listbox]' : '.decision-reason'
    form.current?.querySelector<HTMLElement>(first)?.focus()
  }, [given, kind])
  const recommended = person.to?.wing.id ?? null
  const current = person.from?.wing.id ?? null
  const wing = kind === 'changed' ? chosen : kind === 'accepted' ? recommended : current
  const broken = verdicts?.find((verdict) => verdict.wing === wing)?.broken
  const mayBreak = kind === 'refused' || wing === null
  const isAsking = !mayBreak && wing !== undefined && verdicts === undefined
  const isBarred = typeof wing === 'string' && broken !== undefined && broken.length > 0
  const choose = (id: string) => {
    write({ reason, wing: id, ...(given !== undefined && { given }) })
    setProblems({})
  }
  const leave = () => {
    forget()
    leaveForm(person.person.id)
  }
  const submit = () => {
    const said = reason.trim()
    const found = {
      ...(said === '' && kind !== 'accepted' && { reason: say('decide.reason-missing') }),
      ...(wing === undefined && { wing: say('decide.wing-missing') }),
      ...(kind === 'changed' && wing === recommended && { wing: say('decide.wing-same') }),
      ...(!mayBreak && wing !== undefined && broken?.length !== 0 && { wing: say('decide.wing-breaks') }),
    }
    setProblems(found)
    if (wing === undefined || Object.keys(found).length > 0) return
    const performed = decide(person.person.id, { kind, recommended, wing, ...(said !== '' && { reason: said }) })
    if (performed.status === 'done') leave()
  }
  return (
    <FormFrame
      form={form}
      take={say(`decide.do.${kind}`)}
      onTake={submit}
      onLeave={leave}
      {...(isAsking && { standing: { words: say('decide.verdict-coming'), isReady: false } })}
    >
      {kind === 'changed' && <WingChooser view={view} verdicts={verdicts} chosen={chosen} onChoose={choose} />}
      {wing !== undefined && !isAsking && (
        <p role="status" className={isBarred ? 'for-listeners' : undefined}>
          {wing === null
            ? say(kind === 'refused' ? 'decide.stays-outside' : 'decide.no-place')
            : say('decide.verdict', { wing: wingName(view, wing), verdict: words(broken) })}
        </p>
      )}
      <Problems problems={listed(problems.wing)} />
      {isBarred && (
        <BarredPart view={view} person={person.person.id} wing={wing} isAnswer={kind === 'changed' && wing === given} />
      )}
      <Labelled
        label={say(kind === 'accepted' ? 'decide.reason-optional' : 'decide.reason')}
        problems={listed(problems.reason)}
        field={(wiring) => (
          <textarea
            {...wiring}
            className="decision-reason"
            rows={2}
            value={reason}
            onChange={({ target }) => write({ ...written, reason: target.value })}
          />
        )}
      />
    </FormFrame>
  )
}
