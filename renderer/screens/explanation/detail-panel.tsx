/** Beside the board and the table: the person or the wing that was chosen. */

import { useEffect, useRef } from 'react'
import { useDesk } from '../../state/desk'
import { chooseNothing } from '../../state/explain'
import type { EstateView } from '../../view/estate-view'
import { useSpeech } from '../../words/say'
import { useOpenProposal } from '../deciding/use-decided'
import { useDraggable } from '../deciding/use-draggable'
import { WingDetail } from '../wings/wing-detail'
import { PersonDetail } from './person-detail'

export function DetailPanel({ view }: { readonly view: EstateView }) {
  const { say } = useSpeech()
  const choice = useDesk((desk) => desk.choice)
  const title = useRef<HTMLHeadingElement>(null)
  const key = choice && `${choice.kind} ${choice.id}`
  const cameFrom = useRef<Element>(null)
  useEffect(() => {
    if (key === undefined) return
    // From one person or wing to the next within the panel: closing leads back to where the first was chosen.
    const focused = document.activeElement
    if (focused !== document.body && !focused?.closest('.detail')) cameFrom.current = focused
    title.current?.focus()
  }, [key])
  const close = () => {
    chooseNothing()
    if (cameFrom.current instanceof HTMLElement && cameFrom.current.isConnected) cameFrom.current.focus()
    else document.getElementById('content')?.focus()
  }
  const wing = choice?.kind === 'wing' ? view.wings.get(choice.id) : undefined
  const person = choice?.kind === 'person' ? view.people.get(choice.id) : undefined
  const draggable = useDraggable(person?.person.id, useOpenProposal())
  return (
    <aside
      className="detail"
      aria-label={say('panel.title')}
      key={key}
      onKeyDown={({ key: pressed }) => {
        if (pressed === 'Escape' && choice) close()
      }}
    >
      <div className="detail-head">
        <h2 ref={title} tabIndex={-1} {...draggable}>
          {wing?.wing.name ?? person?.person.id ?? say('panel.empty-title')}
        </h2>
        {choice && (
          <button type="button" className="quiet" onClick={close}>
            {say('panel.close')}
          </button>
        )}
      </div>
      {wing && <WingDetail view={wing} />}
      {person && <PersonDetail view={view} person={person} />}
      {!choice && <p className="invite">{say('panel.empty')}</p>}
    </aside>
  )
}
