/** One person: who they are, where they are advised to live, and why. */

import { Announcer } from '../../parts/announcer'
import { useDesk, type Asking } from '../../state/desk'
import { chooseWing } from '../../state/explain'
import { useViewed } from '../../state/viewed'
import type { EstateView, PersonView, Place } from '../../view/estate-view'
import { RuleNames } from '../../view/rule-link'
import { useSpeech } from '../../words/say'
import { DecisionPart } from '../deciding/decision-part'
import { OwnChoiceForm } from '../deciding/own-choice-form'
import { openPaper } from '../paper/go-to-paper'
import { RepresentationsPart } from '../representations/representations-part'
import { Alternatives } from './alternatives'
import { Blocked } from './blocked'
import { Funnel } from './funnel'
import { NecessityStatement } from './necessity-statement'
import { Reasons } from './reasons'
import { WouldChange } from './would-change'

const REASONS_AT_ONCE = 2

export function PersonDetail({ view, person }: { readonly view: EstateView; readonly person: PersonView }) {
  const { say } = useSpeech()
  const asking = useDesk((desk) => desk.asking)
  const reasons = asking?.person === person.person.id ? asking : undefined
  useViewed('placements', person.person.id)
  return (
    <>
      <WhoTheyAre person={person} />
      {person.sealed ? (
        <OwnChoiceForm key={person.person.id} view={view} person={person.person.id} />
      ) : person.change === undefined || person.kept ? (
        <p className="invite">{say(person.kept ? 'person.kept' : 'person.before')}</p>
      ) : (
        <>
          <Advice person={person} />
          {reasons && <Because person={person} asking={reasons} />}
          <DecisionPart view={view} person={person} />
          <RepresentationsPart key={person.person.id} person={person.person.id} />
          <div className="form-actions">
            <button type="button" onClick={() => openPaper('placements', ['person', person.person.id])}>
              {say('paper.placement')}
            </button>
          </div>
          {reasons && <Why view={view} person={person} asking={reasons} />}
        </>
      )}
    </>
  )
}

function WhoTheyAre({ person: { person, required, from } }: { readonly person: PersonView }) {
  const { say, number } = useSpeech()
  const security = person.securityLevel === 'unknown' ? say('security.unknown') : person.securityLevel
  return (
    <ul className="facts">
      <li>
        {say('person.facts', {
          sex: say(`sex.${person.sex}`),
          age: number(person.age),
          status: say(`status.${person.legalStatus}`),
          security,
          regime: required.name,
        })}
      </li>
      <li>{from ? say('person.now', { wing: from.wing.name, facility: from.facility.name }) : say('person.arrival')}</li>
      {person.fixed && <li>{say('person.fixed')}</li>}
      {person.vep && <li>{say('person.vep', { assessment: person.assessmentCurrent ? 'current' : 'none' })}</li>}
    </ul>
  )
}

function Advice({ person }: { readonly person: PersonView }) {
  const { say } = useSpeech()
  const breaches = useDesk((desk) => desk.proposal?.plan.breaches)
  const { to, from, change } = person
  const broken = breaches?.filter((breach) => breach.person === person.person.id).map(({ rule }) => rule) ?? []
  if (!to) {
    return (
      <div className="advice advice-unplaced">
        <p className="advice-wing">{say('person.unplaced')}</p>
        {from && broken.length > 0 && (
          <p>
            {say('person.held-in-breach', { wing: from.wing.name })} <RuleNames ids={broken} />
          </p>
        )}
        <p>{say('person.unplaced-about')}</p>
      </div>
    )
  }
  return (
    <div className="advice">
      <p className="advice-wing">
        <span>{say('person.recommended')}</span> <WingLink place={to} />
      </p>
      <p>
        {change === 'stays' && `${say('person.stays')} `}
        {say('app.advises')}
      </p>
    </div>
  )
}

function WingLink({ place }: { readonly place: Place }) {
  const { say } = useSpeech()
  return (
    <button type="button" className="link" onClick={() => chooseWing(place.wing.id)}>
      {say('person.wing', { wing: place.wing.name, facility: place.facility.name })}
    </button>
  )
}

/** The reasons that tell wings apart, in sight beside the advice: a person reads them before deciding. */
function Because({ person, asking: { explanation } }: Omit<WhyProps, 'view'>) {
  const { say } = useSpeech()
  return (
    <div className="because">
      {explanation ? (
        <Reasons
          title={say(person.to ? 'why.because' : 'why.collisions')}
          reasons={explanation.because}
          atOnce={REASONS_AT_ONCE}
        />
      ) : (
        <p className="aside">{say('why.start')}</p>
      )}
    </div>
  )
}

type WhyProps = { readonly view: EstateView; readonly person: PersonView; readonly asking: Asking }

function Why({ view, person, asking }: WhyProps) {
  const { say } = useSpeech()
  const { explanation, found, done } = asking
  const all = view.wings.size
  return (
    <>
      <Announcer>{say(done ? 'why.done' : 'why.announce', { person: person.person.id })}</Announcer>
      {!done && (
        <p className="why-progress">
          <span>{say('why.working', { done: found.length, all })}</span>
          <progress aria-label={say('panel.title')} max={all} value={found.length} />
        </p>
      )}
      {person.unplaced && (
        <section>
          <h3>{say('why.help')}</h3>
          <Blocked unplaced={person.unplaced} />
        </section>
      )}
      {done && explanation?.necessity && <NecessityStatement necessity={explanation.necessity} view={view} />}
      {(found.length > 0 || done) && <Alternatives view={view} person={person.person.id} alternatives={found} />}
      {done && explanation && person.to && <WouldChange changes={explanation.wouldChange} />}
      {explanation && <Funnel steps={explanation.funnel} all={all} />}
    </>
  )
}
