/** The frame in the menu of its host: what it can do now, and doing it; and the question before anything not kept is lost. */

import { useEffect, useState } from 'react'
import type { Command } from '../../src/bridge'
import { host } from '../host/host'
import { useHost } from '../host/use-host'
import { SCREENS } from '../screens/screens'
import { useDesk } from '../state/desk'
import { takeFile } from '../state/open'
import { report } from '../state/report-bug'
import { print, saveEstate, saveEstateAs, savePdf } from '../state/save'
import { lock, useVault } from '../state/vault'
import { useMay } from '../state/may'
import { useSpeech } from '../words/say'
import { beginEmpty } from './estates-dialog'
import { LeaveDialog } from './leave-dialog'
import { go, useRoute } from './route'
import { screenAt } from './screen-host'
import { act, useActiveShortcuts } from './shortcuts'

/** To be shown once an estate is open, for only then can a file from outside take its place. */
export function HostMenu() {
  const { say } = useSpeech()
  const here = screenAt(useRoute().screen).id
  const active = useActiveShortcuts()
  const reading = useDesk((desk) => desk.reading)
  const mayChange = useMay('views')
  const canUndo = useDesk((desk) => desk.undo !== undefined)
  const canRedo = useDesk((desk) => desk.redo !== undefined)
  const saved = useDesk((desk) => desk.saved)
  const isSealed = useVault(({ status }) => status === 'open')
  const [isLeaving, setLeaving] = useState(false)

  const follow = (command: Command): void => {
    switch (command.do) {
      case 'new':
        return report(beginEmpty(say('estates.new-name')))
      case 'open':
      case 'undo':
      case 'redo':
        return act(command.do)
      case 'find':
        return act('search')
      case 'shortcuts':
        return act('help')
      case 'save':
        return saveEstate()
      case 'save-as':
        return saveEstateAs()
      case 'print':
        return print()
      case 'export-pdf':
        return savePdf(say('menu.pdf-files'))
      case 'lock':
        return report(lock())
      case 'show-screen':
        return go(command.screen)
      case 'take-file':
        return report(takeFile(command.file))
      case 'close':
        return setLeaving(true)
    }
  }
  useHost({
    commands: {
      new: !reading,
      open: !reading,
      save: !reading,
      'save-as': !reading,
      print: true,
      'export-pdf': true,
      undo: canUndo && mayChange,
      redo: canRedo && mayChange,
      find: active.includes('search'),
      shortcuts: true,
      ...(isSealed && { lock: true }),
    },
    screens: SCREENS.map(({ id, title }) => ({ id, title: say(title), shown: id === here })),
    // Where nothing is kept, there is nothing to lose before the first change.
    unsaved: saved === 'saving' || saved === 'failed' || (saved === 'memory-only' && canUndo),
    follow,
  })
  useEffect(() => {
    if (isLeaving && saved === 'saved') report(host.close())
  }, [isLeaving, saved])
  return isLeaving && saved !== 'saved' && saved !== 'saving' && <LeaveDialog onStay={() => setLeaving(false)} />
}
