/** What is around a thing: who lives in a wing, what a person breaks and whom they are kept apart from, who is in a network. */

import { useMemo } from 'react'
import { unknownsOf } from '../../../src/domain/unknowns'
import type { ListName } from '../../../src/working/shelves'
import { Mark } from '../../parts/mark'
import { PagedList } from '../../parts/paged-list'
import { useDesk } from '../../state/desk'
import type { EstateView, PersonView, WingView } from '../../view/estate-view'
import { ruleTitle } from '../../view/names'
import { RuleLink, RuleLinks } from '../../view/rule-link'
import { useSpeech } from '../../words/say'
import { marksOf } from '../wings/wing-marks'
import { useWingWords } from '../wings/wing-words'
import type { Broken } from './broken'
import { choose, type TabId } from './place'

type Props = {
  readonly tab: TabId
  readonly list: ListName
  readonly itemKey: string
  readonly view: EstateView
  readonly broken: Broken
}

export function Surroundings({ tab, list, itemKey, view, broken }: Props) {
  const person = list === 'people' ? view.people.get(itemKey) : undefined
  const wing = list === 'wings' ? view.wings.get(itemKey) : undefined
  const facility = list === 'facilities' ? view.facilities.find((one) => one.facility.id === itemKey) : undefined
  const network = list === 'networks' ? view.estate.networks.find(({ id }) => id === itemKey) : undefined
  if (person) return <OfPerson tab={tab} view={view} person={person} broken={broken} />
  if (wing) return <OfWing tab={tab} view={wing} broken={broken} />
  if (facility) return <WingLinks tab={tab} wings={facility.wings} />
  if (network) return <PersonLinks tab={tab} title="panel.members" people={network.members} />
  return null
}

type PersonProps = { readonly tab: TabId; readonly view: EstateView; readonly person: PersonView; readonly broken: Broken }

function OfPerson({ tab, view, person, broken }: PersonProps) {
  const { say, list } = useSpeech()
  const { id } = person.person
  const shelves = useDesk((desk) => desk.opened?.shelves)
  const rules = broken.byPerson.get(id) ?? []
  const unknowns = useMemo(() => unknownsHere(view, person), [view, person])
  const networks = useMemo(() => view.estate.networks.filter(({ members }) => members.includes(id)), [view, id])
  const apart = useMemo(
    () =>
      [...(shelves?.nonAssociations ?? [])].flatMap(([key, { a, b }]) =>
        a === id || b === id ? [{ key, other: String(a === id ? b : a) }] : [],
      ),
    [shelves, id],
  )
  return (
    <>
      <ul className="facts">
        <li>
          {say('person.facts', {
            sex: say(`sex.${person.person.sex}`),
            age: person.person.age,
            status: say(`status.${person.person.legalStatus}`),
            security: person.person.securityLevel === 'unknown' ? say('security.unknown') : person.person.securityLevel,
            regime: person.required.name,
          })}
        </li>
        <li>
          {person.from ? (
            <button type="button" className="link" onClick={() => choose(tab, 'wings', person.from!.wing.id)}>
              {say('person.now', { wing: person.from.wing.name, facility: person.from.facility.name })}
            </button>
          ) : (
            say('person.arrival')
          )}
        </li>
      </ul>
      {rules.length > 0 && (
        <section>
          <h3>{say('panel.breaks')}</h3>
          <ul>
            {rules.map((rule) => (
              <li key={rule}>
                <RuleLink id={rule} />
              </li>
            ))}
          </ul>
        </section>
      )}
      {unknowns.length > 0 && (
        <p>{say('pair.named', { name: say('panel.unknowns'), value: list(unknowns.map((fact) => say(`unknown.${fact}`))) })}</p>
      )}
      {apart.length > 0 && (
        <section>
          <h3>{say('panel.apart')}</h3>
          <Links items={apart.map(({ key, other }) => ({ key, name: other, open: () => choose(tab, 'nonAssociations', key) }))} />
        </section>
      )}
      {networks.length > 0 && (
        <section>
          <h3>{say('panel.networks')}</h3>
          <Links items={networks.map((one) => ({ key: one.id, name: one.name, open: () => choose(tab, 'networks', one.id) }))} />
        </section>
      )}
    </>
  )
}

function OfWing({ tab, view, broken }: { readonly tab: TabId; readonly view: WingView; readonly broken: Broken }) {
  const speech = useSpeech()
  const { say, retell } = speech
  const words = useWingWords(view)
  const { wing, facility } = view
  const rules = [...broken.byRule].flatMap(([rule, breaches]) => {
    const here = breaches.flatMap(({ person, wing: where }) => (where === wing.id ? [person] : []))
    return here.length > 0 ? [[rule, here] as const] : []
  })
  const living = [...view.staying, ...view.leaving].map(({ person }) => person.id)
  return (
    <>
      <p className="wing-figure">{words.occupancy}</p>
      <p className="marks">
        {marksOf(view, speech).map(({ tone, text }) => (
          <Mark key={text} tone={tone}>
            {text}
          </Mark>
        ))}
      </p>
      <Links items={[{ key: facility.id, name: facility.name, open: () => choose(tab, 'facilities', facility.id) }]} />
      {rules.length > 0 && (
        <section>
          <h3>{say('panel.breaks-wing', { count: broken.byWing.get(wing.id)?.size ?? 0 })}</h3>
          {rules.map(([rule, people]) => (
            <details key={rule}>
              <summary>{say('broken.rule', { rule: retell(ruleTitle(rule)), count: people.length })}</summary>
              <RuleLinks ids={[rule]} />
              <PeopleGrid tab={tab} people={people} />
            </details>
          ))}
        </section>
      )}
      <PersonLinks tab={tab} title="wing.living" people={living.toSorted(speech.compare)} />
    </>
  )
}

function WingLinks({ tab, wings }: { readonly tab: TabId; readonly wings: readonly WingView[] }) {
  const { say } = useSpeech()
  return (
    <section>
      <h3>{say('panel.wings', { count: wings.length })}</h3>
      <Links items={wings.map(({ wing }) => ({ key: wing.id, name: wing.name, open: () => choose(tab, 'wings', wing.id) }))} />
    </section>
  )
}

type LinksProps = { readonly tab: TabId; readonly title: 'panel.members' | 'wing.living'; readonly people: readonly string[] }

function PersonLinks({ tab, title, people }: LinksProps) {
  const { say } = useSpeech()
  return (
    <section>
      <h3>{say(title, { count: people.length })}</h3>
      <PeopleGrid tab={tab} people={people} />
    </section>
  )
}

function PeopleGrid({ tab, people }: Pick<LinksProps, 'tab' | 'people'>) {
  return (
    <PagedList
      items={people}
      className="person-links"
      item={(id) => (
        <button type="button" className="link" onClick={() => choose(tab, 'people', id)}>
          {id}
        </button>
      )}
    />
  )
}

function Links({
  items,
}: {
  readonly items: readonly { readonly key: string; readonly name: string; readonly open: () => void }[]
}) {
  return (
    <ul className="person-links">
      {items.map(({ key, name, open }) => (
        <li key={key}>
          <button type="button" className="link" onClick={open}>
            {name}
          </button>
        </li>
      ))}
    </ul>
  )
}

/** The facts about a person that are not known, and that some rule asks for. */
export function unknownsHere(view: EstateView, { person }: PersonView) {
  const facts = unknownsOf(person, view.estate, person.assessmentCurrent).map(({ fact }) => fact)
  return person.home ? facts : [...facts, 'home' as const]
}
