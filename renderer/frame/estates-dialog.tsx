/** The estates kept on this computer: open another, begin with the sample, or take one away. */

import { useEffect, useState } from 'react'
import { Dialog } from '../parts/dialog'
import { useDesk } from '../state/desk'
import { openEmpty, openFile, openSample, openStored, removeEstate, renewSample } from '../state/open'
import { report } from '../state/report-bug'
import { listEstates, TOUR, type Listed } from '../storage/estates'
import type { EstateRow } from '../storage/rows'
import { useMayBegin } from '../state/may'
import { useSpeech } from '../words/say'
import { go } from './route'
import { today } from './today'
import { VaultOffer } from './vault/vault-offer'

export function EstatesDialog({ onClose }: { readonly onClose: () => void }) {
  const { say } = useSpeech()
  const mayBegin = useMayBegin()
  const [listed, setListed] = useState<Listed>({ rows: [], damaged: [] })
  const [doomed, setDoomed] = useState<string>()
  // The copy of a tour goes away with it, and is nobody's.
  const rows = listed.rows.filter(({ sample }) => sample !== TOUR)
  const list = () => report(listEstates().then((kept) => kept.status === 'kept' && setListed(kept.value)))
  useEffect(list, [])
  const close = (task: Promise<unknown>) => {
    report(task)
    onClose()
  }
  return (
    <Dialog title={say('estates.title')} close={say('dialog.close')} onClose={onClose}>
      <p className="aside">{say('estates.about')}</p>
      <ul className="estate-rows">
        {rows.map((row) => (
          <OneEstate
            key={row.id}
            row={row}
            isDoomed={doomed === row.id}
            onOpen={() => close(openStored(row.id))}
            onDoom={(id) => setDoomed(id)}
            onRemove={() => report(removeEstate(row).then(list))}
          />
        ))}
        {listed.damaged.map((id) => (
          <li key={id}>{say('estates.damaged')}</li>
        ))}
      </ul>
      <VaultOffer />
      {!mayBegin && <p className="aside">{say('estates.not-offered')}</p>}
      <div className="form-actions">
        <button
          type="button"
          disabled={!mayBegin}
          onClick={() => {
            openFile(say('header.estate-files'))
            onClose()
          }}
        >
          {say('estates.open-file')}
        </button>
        <button
          type="button"
          disabled={!mayBegin}
          onClick={() => {
            close(beginEmpty(say('estates.new-name')))
          }}
        >
          {say('estates.begin')}
        </button>
        <button type="button" onClick={() => close(openSample())}>
          {say('header.back')}
        </button>
        <button type="button" disabled={!mayBegin} onClick={() => close(renewSample())}>
          {say('estates.renew')}
        </button>
      </div>
    </Dialog>
  )
}

type OneProps = {
  readonly row: EstateRow
  readonly isDoomed: boolean
  readonly onOpen: () => void
  readonly onDoom: (id: string | undefined) => void
  readonly onRemove: () => void
}

function OneEstate({ row, isDoomed, onOpen, onDoom, onRemove }: OneProps) {
  const { say, date, moment } = useSpeech()
  const mayBegin = useMayBegin()
  const isOpen = useDesk((desk) => desk.opened?.id === row.id)
  // An estate that an older version kept has no name until it is opened.
  const name = row.name === '' ? (row.file ?? say('header.sample')) : row.name
  return (
    <li>
      <div>
        <strong>{name}</strong>
        <p className="aside">
          {[
            row.file ?? say(row.sample === undefined ? 'estates.begun-here' : 'header.sample'),
            row.asOf && say('header.as-of', { date: date(row.asOf) }),
            row.asOf && say('estates.people', { count: row.people }),
            row.openedAt > 0 && say('estates.opened', { when: moment(row.openedAt) }),
          ]
            .filter(Boolean)
            .join(' · ')}
        </p>
      </div>
      {isOpen ? (
        <span className="mark">{say('estates.is-open')}</span>
      ) : isDoomed ? (
        <span className="form-actions">
          <button type="button" className="stop" onClick={onRemove}>
            {say('estates.remove-sure')}
          </button>
          <button type="button" onClick={() => onDoom(undefined)}>
            {say('estates.remove-not')}
          </button>
        </span>
      ) : (
        <span className="form-actions">
          <button type="button" aria-label={say('estates.open-one', { name })} onClick={onOpen}>
            {say('estates.open')}
          </button>
          <button
            type="button"
            className="quiet"
            disabled={!mayBegin}
            aria-label={say('estates.remove-one', { name })}
            onClick={() => onDoom(row.id)}
          >
            {say('estates.remove')}
          </button>
        </span>
      )}
    </li>
  )
}

/** Begins an estate in which there is nothing yet, and goes to where it is filled. */
export async function beginEmpty(name: string): Promise<void> {
  if (await openEmpty(name, today())) go('estate', ['wings', 'estate'])
}
