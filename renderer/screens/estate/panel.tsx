/** Beside the tables: what was chosen, all that is known of it, and whatever can be done with it. */

import { useEffect, useRef, type ReactNode } from 'react'
import { nextKey, type ListName } from '../../../src/working/shelves'
import { useDesk, type Opened } from '../../state/desk'
import { saveEstateFacts, saveThing } from '../../state/estate-changes'
import type { EstateView } from '../../view/estate-view'
import { useSpeech } from '../../words/say'
import type { Broken } from './broken'
import { ESTATE_FIELDS, FIELDS, ID_FIELD } from './fields'
import { choose, goToTab, placeOf, type Chosen, type TabId } from './place'
import { OneThing } from './one-thing'
import { ThingForm } from './thing-form'

type Props = {
  readonly tab: TabId
  readonly chosen: Chosen
  readonly opened: Opened
  readonly view: EstateView
  readonly broken: Broken
}

/** What is always so of something new. */
const BEGINNINGS: Readonly<Record<ListName, Readonly<Record<string, unknown>>>> = {
  facilities: {},
  wings: { legalStatuses: [], features: [], programmes: [] },
  people: { currentWing: null },
  nonAssociations: { scope: 'wing' },
  networks: { members: [] },
}

export function EstatePanel(props: Props) {
  const { tab, chosen, opened } = props
  const { say } = useSpeech()
  const title = useRef<HTMLHeadingElement>(null)
  const key = JSON.stringify(chosen)
  const isNothing = chosen.what === 'nothing'
  const cameFrom = useRef<Element>(null)
  const shownFirst = useRef(key)
  useEffect(() => {
    // What the address named when the window was opened takes the focus from nobody.
    if (key === shownFirst.current) return
    shownFirst.current = ''
    if (isNothing) {
      if (cameFrom.current instanceof HTMLElement && cameFrom.current.isConnected) cameFrom.current.focus()
      return
    }
    const focused = document.activeElement
    if (focused !== document.body && !focused?.closest('.detail')) cameFrom.current = focused
    title.current?.focus()
  }, [key, isNothing])
  const close = () => goToTab(tab)
  return (
    <aside
      className="detail"
      aria-label={say('estate.panel')}
      onKeyDown={({ key: pressed }) => {
        if (pressed === 'Escape' && chosen.what !== 'nothing') close()
      }}
    >
      <div className="detail-head">
        <h2 ref={title} tabIndex={-1}>
          <Title chosen={chosen} opened={opened} />
        </h2>
        {chosen.what !== 'nothing' && (
          <button type="button" className="quiet" onClick={close}>
            {say('panel.close')}
          </button>
        )}
      </div>
      <Inside key={`${opened.id} ${key}`} {...props} />
    </aside>
  )
}

function Title({ chosen, opened }: Pick<Props, 'chosen' | 'opened'>): ReactNode {
  const { say } = useSpeech()
  switch (chosen.what) {
    case 'nothing':
      return say('estate.panel-empty-title')
    case 'estate':
      return say('estate.facts-title')
    case 'new':
      return say(`form.new.${chosen.list}`)
    case 'thing': {
      const thing = opened.shelves[chosen.list].get(chosen.key)
      if (chosen.list === 'nonAssociations') return thing ? `${String(thing.a)} – ${String(thing.b)}` : chosen.key
      return typeof thing?.name === 'string' ? thing.name : chosen.key
    }
  }
}

function Inside({ tab, chosen, opened, view, broken }: Props) {
  const { say } = useSpeech()
  const estateFacts = useDesk((desk) => desk.opened?.shelves.document.get('document'))
  const { estate } = opened
  if (chosen.what === 'nothing') return <p className="invite">{say('estate.panel-empty')}</p>
  if (chosen.what === 'estate') {
    return (
      <ThingForm
        estate={estate}
        fields={ESTATE_FIELDS}
        thing={estateFacts ?? {}}
        at={() => ''}
        save={saveEstateFacts}
        onSaved={() => goToTab(tab)}
        onCancel={() => goToTab(tab)}
      />
    )
  }
  const { list } = chosen
  if (chosen.what === 'new') {
    return (
      <ThingForm
        estate={estate}
        fields={list === 'nonAssociations' ? FIELDS[list] : [ID_FIELD, ...FIELDS[list]]}
        thing={BEGINNINGS[list]}
        at={(thing) => placeOf(list, list === 'nonAssociations' ? nextKey(opened.shelves[list]) : thing.id)}
        save={(thing, why) => saveThing(list, undefined, thing, why)}
        onSaved={(thing) => {
          if (typeof thing.id === 'string') choose(tab, list, thing.id)
          else goToTab(tab)
        }}
        onCancel={() => goToTab(tab)}
      />
    )
  }
  const thing = opened.shelves[list].get(chosen.key)
  if (!thing) return <p className="invite">{say('estate.panel-gone')}</p>
  return <OneThing tab={tab} chosen={chosen} thing={thing} opened={opened} view={view} broken={broken} />
}
