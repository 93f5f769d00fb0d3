/** Deciding about one recommendation: accept it, choose another wing or refuse it, each with a reason; and pinning. */

import { useEffect } from 'react'
import type { WingVerdict } from '../../../src/advice/verdicts'
import type { Change } from '../../../src/working/change'
import { answers, decisionOn, pin, pinOf, reopen, statedOn, type Decision, type OwnChoice } from '../../state/decisions'
import { useStanding } from '../../state/use-standing'
import { beginDeciding, leaveForm, useDeciding } from '../../state/deciding'
import { useDesk } from '../../state/desk'
import { useHere } from '../../state/here'
import { useMay } from '../../state/may'
import { useLostFocus } from '../../parts/lost-focus'
import type { EstateView, PersonView } from '../../view/estate-view'
import { wingName } from '../../view/names'
import { NotOffered } from '../../view/not-offered'
import { useSpeech } from '../../words/say'
import { History } from '../estate/history'
import { ApprovalPart } from './approval-part'
import { DecisionForm } from './decision-form'
import { useNameOf } from './standing-words'
import { useOpenProposal } from './use-decided'
import { useVerdicts } from './use-verdicts'

type Props = { readonly view: EstateView; readonly person: PersonView }

export function DecisionPart({ view, person }: Props) {
  const { say } = useSpeech()
  const remarkOn = useOwnChoiceRemark(view, person.person.id)
  const id = person.person.id
  const open = useOpenProposal()
  const shelves = useDesk((desk) => desk.opened?.shelves)
  const readOnly = useDesk((desk) => desk.opened?.readOnly ?? true)
  const begun = useDeciding((deciding) => (deciding.begun?.person === id ? deciding.begun : undefined))
  const verdicts = useVerdicts(open, id)
  useEffect(() => () => leaveForm(id), [id])
  const standing = useStanding(id)
  const mayDecide = useMay('decisions')
  const me = useHere((here) => here.person.id)
  const made = shelves && decisionOn(shelves, id)
  const stands = made && answers(made, person.to?.wing.id ?? null) ? made : undefined
  const pinned = shelves && pinOf(shelves, id)
  const title = useLostFocus<HTMLHeadingElement>([begun?.kind, stands?.kind, standing?.status, pinned].join(' '))
  if (!shelves || readOnly) return null
  return (
    <section className="decision">
      <h3 ref={title} tabIndex={-1}>
        {say(made?.by === undefined || made.by === me ? 'decide.title' : 'decide.title-other')}
      </h3>
      {made === undefined && <Stated view={view} person={person} />}
      {made && <Made view={view} decision={made} stands={stands !== undefined} verdicts={verdicts} />}
      {made && stands && standing && <ApprovalPart view={view} person={person} decision={made} standing={standing} />}
      {!open && <p>{say('decide.stale')}</p>}
      <NotOffered shelf="decisions" />
      {open && mayDecide && !begun && (
        <div className="form-actions">
          {!stands && (
            <>
              <button type="button" className="main-action" onClick={() => beginDeciding(id, 'accepted')}>
                {say(person.to ? 'decide.accept' : 'decide.accept-none')}
              </button>
              {person.change !== 'stays' && person.to && (
                <button type="button" onClick={() => beginDeciding(id, 'refused')}>
                  {say('decide.refuse')}
                </button>
              )}
              <button type="button" onClick={() => beginDeciding(id, 'changed')}>
                {say('decide.change')}
              </button>
            </>
          )}
          {stands && (
            <button type="button" onClick={() => reopen(id)}>
              {say('decide.again')}
            </button>
          )}
        </div>
      )}
      {open && mayDecide && begun && (
        <DecisionForm
          key={`${begun.kind} ${begun.wing ?? ''}`}
          view={view}
          person={person}
          kind={begun.wing !== undefined && begun.wing === person.to?.wing.id ? 'accepted' : begun.kind}
          wing={begun.wing}
          verdicts={verdicts}
        />
      )}
      {made && (
        <details>
          <summary>{say('decide.history')}</summary>
          <History shelf="decisions" itemKey={id} remark={remarkOn} />
        </details>
      )}
      {mayDecide && (
        <Pinning view={view} person={person} wing={stands ? stands.wing : (person.to?.wing.id ?? null)} verdicts={verdicts} />
      )}
    </section>
  )
}

/** What a change of a decision says about the planner's own choice. */
function useOwnChoiceRemark(view: EstateView, person: string): (change: Change) => string | undefined {
  const { say } = useSpeech()
  return ({ edits }) => {
    const own = (edits.find(({ shelf, key }) => shelf === 'decisions' && key === person)?.after as Decision | undefined)?.own
    if (!own) return undefined
    const wing = own.wing === null ? say('why.nowhere') : wingName(view, own.wing)
    return say(own.agreed ? 'own.agreed' : 'own.differed', { wing })
  }
}

/** What the planner said before the recommendation was shown, until it is part of a decision. */
function Stated({ view, person }: Props) {
  const own = useDesk((desk) => desk.opened && statedOn(desk.opened.shelves, person.person.id, person.to?.wing.id ?? null)?.own)
  return own ? <OwnChoiceWords view={view} own={own} /> : null
}

function OwnChoiceWords({ view, own }: { readonly view: EstateView; readonly own: OwnChoice }) {
  const { say } = useSpeech()
  const wing = own.wing === null ? say('why.nowhere') : wingName(view, own.wing)
  return <p className="own-choice">{say(own.agreed ? 'own.agreed' : 'own.differed', { wing })}</p>
}

type MadeProps = {
  readonly view: EstateView
  readonly decision: Decision
  readonly stands: boolean
  readonly verdicts: readonly WingVerdict[] | undefined
}

function Made({ view, decision, stands, verdicts }: MadeProps) {
  const { say, moment } = useSpeech()
  const nameOf = useNameOf()
  const { kind, wing, reason, own, by, at } = decision
  const broken = verdicts?.find((verdict) => verdict.wing === wing)?.broken ?? []
  return (
    <div className="advice">
      <p className="advice-wing">
        <span>{say(stands ? 'decide.decided' : 'decide.earlier')}</span>{' '}
        {say('pair.named', { name: say(`decided.${kind}`), value: wing === null ? say('why.nowhere') : wingName(view, wing) })}
      </p>
      {own && <OwnChoiceWords view={view} own={own} />}
      {reason !== undefined && <p>{say('decide.because', { reason })}</p>}
      {at !== undefined && <p className="aside">{say('approval.by', { name: nameOf(by), moment: moment(at) })}</p>}
      {stands && broken.length > 0 && <p className="result-caution">{say('decide.now-breaks')}</p>}
    </div>
  )
}

type PinningProps = Props & { readonly wing: string | null; readonly verdicts: readonly WingVerdict[] | undefined }

/** Only a wing that no rule bars can be pinned; the next proposal is made around whoever is pinned. */
function Pinning({ view, person, wing, verdicts }: PinningProps) {
  const { say } = useSpeech()
  const id = person.person.id
  const pinned = useDesk((desk) => desk.opened && pinOf(desk.opened.shelves, id))
  if (pinned !== undefined) {
    return (
      <p className="pinned">
        {say('pin.pinned', { wing: wingName(view, pinned) })}{' '}
        <button type="button" onClick={() => pin(id, undefined)}>
          {say('pin.end')}
        </button>
      </p>
    )
  }
  const isLawful = verdicts?.find((verdict) => verdict.wing === wing)?.broken.length === 0
  if (wing === null || !isLawful) return null
  return (
    <p className="pinned">
      <button type="button" onClick={() => pin(id, wing)}>
        {say('pin.to', { wing: wingName(view, wing) })}
      </button>{' '}
      <span className="aside">{say('pin.about')}</span>
    </p>
  )
}
