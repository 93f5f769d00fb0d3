/** A thing of the estate: looked at, changed, or done something with. */

import type { Item, ListName } from '../../../src/working/shelves'
import type { Opened } from '../../state/desk'
import { endApart, saveThing, setOpen, takeOut, type Why } from '../../state/estate-changes'
import { useViewed } from '../../state/viewed'
import type { EstateView } from '../../view/estate-view'
import { useMay } from '../../state/may'
import { useSpeech } from '../../words/say'
import { openPaper } from '../paper/go-to-paper'
import { ActionForm } from './action-form'
import type { Broken } from './broken'
import { FIELDS } from './fields'
import { RepresentationsPart } from '../representations/representations-part'
import { History } from './history'
import { choose, goToTab, placeOf, type Chosen, type TabId } from './place'
import { Surroundings } from './surroundings'
import { ThingForm } from './thing-form'
import { ThingView } from './thing-view'

type Thing = Extract<Chosen, { what: 'thing' }>

type Props = {
  readonly tab: TabId
  readonly chosen: Thing
  readonly thing: Item
  readonly opened: Opened
  readonly view: EstateView
  readonly broken: Broken
}

export function OneThing(props: Props) {
  const { tab, chosen, thing, opened } = props
  const { list, key, action } = chosen
  const back = () => choose(tab, list, key)
  useViewed('estate', list === 'people' ? key : undefined)
  switch (action) {
    case 'change':
      return (
        <ThingForm
          estate={opened.estate}
          fields={FIELDS[list]}
          thing={thing}
          at={() => placeOf(list, key)}
          save={(next, why) => saveThing(list, key, next, why)}
          onSaved={back}
          onCancel={back}
        />
      )
    case 'take-out':
      return <TakeOut {...props} onCancel={back} onDone={() => goToTab(tab)} />
    case 'end':
      return <End {...props} onDone={back} />
    case 'open-or-close':
      return <OpenOrClose {...props} onDone={back} />
    case undefined:
      return <Looked {...props} />
  }
}

function Looked({ tab, chosen: { list, key }, thing, opened, view, broken }: Props) {
  const { say } = useSpeech()
  const mayChange = useMay(list)
  const act = (action: NonNullable<Thing['action']>) => () => choose(tab, list, key, action)
  return (
    <>
      <div className="form-actions">
        <button type="button" disabled={!mayChange} onClick={act('change')}>
          {say('panel.change')}
        </button>
        {(list === 'wings' || (list === 'facilities' && wingsOf(view, key).length > 0)) && (
          <button type="button" disabled={!mayChange} onClick={act('open-or-close')}>
            {say(`panel.${isAnyOpen(view, list, key) ? 'close' : 'reopen'}-${list === 'wings' ? 'wing' : 'facility'}`)}
          </button>
        )}
        {list === 'facilities' && (
          <button type="button" onClick={() => openPaper('estate', [key])}>
            {say('paper.facility-list')}
          </button>
        )}
        {list === 'nonAssociations' && (
          <button type="button" disabled={!mayChange} onClick={act('end')}>
            {say('panel.end-apart')}
          </button>
        )}
        <button type="button" className="quiet" disabled={!mayChange} onClick={act('take-out')}>
          {say('panel.take-out')}
        </button>
      </div>
      <Surroundings tab={tab} list={list} itemKey={key} view={view} broken={broken} />
      <section>
        <h3>{say('panel.facts')}</h3>
        <ThingView fields={FIELDS[list]} thing={thing} estate={opened.estate} />
      </section>
      {list === 'people' && <RepresentationsPart key={key} person={key} />}
      <History shelf={list} itemKey={key} />
    </>
  )
}

type DoneProps = Props & { readonly onDone: () => void }

function TakeOut({ chosen: { list, key }, opened, view, onDone, onCancel }: DoneProps & { readonly onCancel: () => void }) {
  const { say } = useSpeech()
  const living = list === 'wings' ? (view.wings.get(key)?.now ?? 0) : 0
  const wings = list === 'facilities' ? wingsOf(view, key).length : 0
  const use =
    living > 0 ? say('form.lives-here', { count: living }) : wings > 0 ? say('form.has-wings', { count: wings }) : undefined
  return (
    <ActionForm
      of={`take out ${list} ${key}`}
      words={say('form.take-out')}
      {...(use === undefined ? { about: say('form.take-out-about') } : { obstacle: say('form.in-use', { what: use }) })}
      asOf={opened.estate.asOf}
      act={(why) => takeOut(list, key, why)}
      onDone={onDone}
      onCancel={onCancel}
    />
  )
}

function End({ chosen: { key }, opened, onDone }: DoneProps) {
  const { say } = useSpeech()
  return (
    <ActionForm
      of={`end ${key}`}
      words={say('form.end-apart')}
      asOf={opened.estate.asOf}
      act={(why) => endApart(key, why)}
      onDone={onDone}
      onCancel={onDone}
    />
  )
}

function OpenOrClose({ chosen: { list, key }, thing, opened, view, onDone }: DoneProps) {
  const { say, write, date } = useSpeech()
  const isClosing = isAnyOpen(view, list, key)
  const wings = list === 'wings' ? [key] : wingsOf(view, key)
  const living = wings.reduce((sum, wing) => sum + (view.wings.get(wing)?.now ?? 0), 0)
  const what = list === 'wings' ? 'wing' : 'facility'
  const act = (why: Required<Why>) => {
    const note = write(isClosing ? 'note.closed' : 'note.reopened', { date: date(why.date), reason: why.reason })
    const values = { name: typeof thing.name === 'string' ? thing.name : key }
    return setOpen(wings, !isClosing, { words: `did.${isClosing ? 'close' : 'reopen'}-${what}`, values }, why, note)
  }
  return (
    <ActionForm
      of={`${isClosing ? 'close' : 'reopen'} ${list} ${key}`}
      words={say(`form.${isClosing ? 'close' : 'reopen'}-${what}`)}
      {...(isClosing && living > 0 && { about: say('form.live-here', { count: living }) })}
      asOf={opened.estate.asOf}
      act={act}
      onDone={onDone}
      onCancel={onDone}
    />
  )
}

function wingsOf(view: EstateView, facility: string): readonly string[] {
  return view.facilities.find((one) => one.facility.id === facility)?.wings.map(({ wing }) => wing.id) ?? []
}

function isAnyOpen(view: EstateView, list: ListName, key: string): boolean {
  const wings = list === 'wings' ? [key] : wingsOf(view, key)
  return wings.some((wing) => view.wings.get(wing)?.wing.open)
}
