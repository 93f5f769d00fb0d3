/** The top of the window: which estate is open, of which day, whether it is kept, and what can be taken back. */

import { useCallback, useState } from 'react'
import { redo, undo } from '../state/changes'
import { useDesk } from '../state/desk'
import { openFile, takeOver } from '../state/open'
import { report } from '../state/report-bug'
import { saveEstate } from '../state/save'
import { useSecondCopy } from '../state/second-copy'
import { lock, useVault } from '../state/vault'
import { useMay } from '../state/may'
import { useHere } from '../state/here'
import { useSpeech } from '../words/say'
import { useDidWords } from '../words/did'
import { EstatesDialog } from './estates-dialog'
import { SettingsDialog } from './settings-dialog'
import { keysOf, useShortcut, type ShortcutId } from './shortcuts'
import { ShortcutsList } from './shortcuts-list'

type Asked = 'estates' | 'settings' | 'shortcuts'

export function Header() {
  const { say } = useSpeech()
  const [asked, setAsked] = useState<Asked>()
  const close = () => setAsked(undefined)
  const help = useCallback(() => setAsked('shortcuts'), [])
  const open = useCallback(() => openFile(say('header.estate-files')), [say])
  const save = useCallback(() => saveEstate(), [])
  useShortcut('help', help)
  useShortcut('open', open)
  useShortcut('save', save)
  const reading = useDesk((desk) => desk.reading)
  return (
    <header className="header">
      <WhatIsOpen onChoose={() => setAsked('estates')} />
      <SavedState />
      <div className="header-actions">
        <UndoRedo />
        <button type="button" disabled={reading} title={titleOf('open')} onClick={open}>
          {say('header.open')}
        </button>
        <button type="button" disabled={reading} title={titleOf('save')} onClick={save}>
          {say('header.save-estate')}
        </button>
        <LockButton />
        <button type="button" className="quiet" onClick={() => setAsked('settings')}>
          {say('settings.title')}
        </button>
        <button type="button" className="quiet" aria-label={say('shortcuts.title')} title={titleOf('help')} onClick={help}>
          ?
        </button>
      </div>
      {asked === 'estates' && <EstatesDialog onClose={close} />}
      {asked === 'settings' && <SettingsDialog onClose={close} />}
      {asked === 'shortcuts' && <ShortcutsList onClose={close} />}
    </header>
  )
}

function titleOf(id: ShortcutId): string {
  return keysOf(id).join('+')
}

/** There where there is something to lock: while the vault is open. */
function LockButton() {
  const isOpen = useVault(({ status }) => status === 'open')
  return isOpen && <LockNow />
}

function LockNow() {
  const { say } = useSpeech()
  const act = useCallback(() => report(lock()), [])
  useShortcut('lock', act)
  return (
    <button type="button" title={titleOf('lock')} onClick={act}>
      {say('lock.now')}
    </button>
  )
}

function WhatIsOpen({ onChoose }: { readonly onChoose: () => void }) {
  const { say, date } = useSpeech()
  const opened = useDesk((desk) => desk.opened)
  const reading = useDesk((desk) => desk.reading)
  const saved = useDesk((desk) => desk.saved)
  const isSealed = useVault(({ status }) => status === 'open')
  const me = useHere((here) => here.person.name)
  if (!opened) return <p className="product">{say('app.name')}</p>
  const { estate, file, sample } = opened
  const isExercise = !isSealed && saved !== 'memory-only'
  const origin = file === undefined ? say('estates.begun-here') : say('header.file', { file })
  return (
    <div className="header-name">
      <button type="button" className="estate-name" disabled={reading} title={say('estates.choose')} onClick={onChoose}>
        {estate.name} <span aria-hidden="true">▾</span>
      </button>
      <span className={sample === undefined ? 'origin' : 'origin origin-sample'}>
        {sample === undefined ? origin : say('header.sample')}
      </span>
      <p className="header-facts">
        {say('header.as-of', { date: date(estate.asOf) })}
        {' · '}
        {say('header.counts', {
          people: estate.people.length,
          wings: estate.wings.length,
          facilities: estate.facilities.length,
        })}
        {isExercise && ` · ${say('vault.exercise')}`}
        {me !== '' && ` · ${say('header.here', { name: me })}`}
      </p>
    </div>
  )
}

function SavedState() {
  const { say } = useSpeech()
  const saved = useDesk((desk) => desk.saved)
  const readOnly = useDesk((desk) => desk.opened?.readOnly)
  const changedElsewhere = useDesk((desk) => desk.changedElsewhere)
  const isBehind = useSecondCopy((copy) => copy.isBehind)
  if (readOnly === undefined) return null
  if (!readOnly) {
    const isOnce = saved === 'saved' && isBehind
    return (
      <p
        className={saved === 'failed' || saved === 'memory-only' ? 'saved saved-not' : 'saved'}
        role="status"
        title={isOnce ? say('saved.once-about') : undefined}
      >
        {say(isOnce ? 'saved.once' : `saved.${saved}`)}
      </p>
    )
  }
  return (
    <p className="saved saved-not" role="status">
      {say(changedElsewhere ? 'saved.changed-elsewhere' : 'saved.read-only')}{' '}
      <button type="button" onClick={takeOver}>
        {say('saved.take-over')}
      </button>
    </p>
  )
}

function UndoRedo() {
  const { say } = useSpeech()
  const wordsOf = useDidWords()
  const undoable = useDesk((desk) => desk.undo)
  const redoable = useDesk((desk) => desk.redo)
  const readOnly = useDesk((desk) => desk.opened?.readOnly ?? false)
  const mayChange = useMay('views')
  useShortcut('undo', undo)
  useShortcut('redo', redo)
  const undoWords = undoable ? say('undo.named', { change: wordsOf(undoable) }) : say('undo.nothing')
  const redoWords = redoable ? say('redo.named', { change: wordsOf(redoable) }) : say('redo.nothing')
  return (
    <>
      <button
        type="button"
        disabled={!undoable || readOnly || !mayChange}
        aria-label={undoWords}
        title={undoWords}
        onClick={undo}
      >
        {say('undo.short')}
      </button>
      <button
        type="button"
        disabled={!redoable || readOnly || !mayChange}
        aria-label={redoWords}
        title={redoWords}
        onClick={redo}
      >
        {say('redo.short')}
      </button>
    </>
  )
}
