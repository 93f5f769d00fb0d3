/** The window: the estate that is open on top, the screens at the side, and the one that the address names. */

import { useEffect } from 'react'
import { BackupReminder } from './frame/backups/backup-reminder'
import { Header } from './frame/header'
import { HostMenu } from './frame/host-menu'
import { Navigation } from './frame/navigation'
import { NoticeLine } from './frame/notice-line'
import { PutBackStrip } from './frame/put-back'
import { Refused } from './frame/refused'
import { Tour } from './frame/tour'
import { Welcome } from './frame/welcome'
import { ScreenHost } from './frame/screen-host'
import { CONTENT } from './frame/screen-main'
import { SaveDialog, SealedFileDialog } from './frame/vault/file-dialogs'
import { KeepDialog } from './frame/vault/vault-dialogs'
import { useRoute } from './frame/route'
import { watchBackups } from './state/backups'
import { useDesk } from './state/desk'
import { choosePerson, chooseWing } from './state/explain'
import { watchIdle } from './state/idle'
import { bringBackDrafts } from './state/drafts'
import { openAtStart } from './state/open'
import { hearOfPeople } from './state/people'
import { report } from './state/report-bug'
import { watchDue } from './state/retention'
import { choiceLeft, useVault } from './state/vault'
import { keepPlace } from './storage/place'
import { useSpeech } from './words/say'

let isOpening = false

export function PlannerWindow() {
  const { say } = useSpeech()
  useEffect(() => {
    if (isOpening) return
    isOpening = true
    report(openAtStart().then(lookAgain).then(bringBackDrafts))
  }, [])
  useKeptPlace()
  const isSealed = useVault(({ status }) => status === 'open')
  useEffect(() => (isSealed ? watchIdle() : undefined), [isSealed])
  useEffect(() => (isSealed ? watchBackups() : undefined), [isSealed])
  useEffect(() => (isSealed ? watchDue() : undefined), [isSealed])
  useEffect(hearOfPeople, [])
  const isOpen = useDesk((desk) => desk.opened !== undefined)
  return (
    <div className="window">
      <a
        className="skip"
        href={`#${CONTENT}`}
        onClick={(event) => {
          event.preventDefault()
          document.getElementById(CONTENT)?.focus()
        }}
      >
        {say('app.skip')}
      </a>
      <Header />
      {isOpen && <HostMenu />}
      <div className="strips">
        <NoticeLine />
        <PutBackStrip />
        <BackupReminder />
        <Tour />
        <Welcome />
      </div>
      <Refused />
      <Navigation />
      <ScreenHost />
      <SaveDialog />
      <SealedFileDialog />
      <KeepDialog />
    </div>
  )
}

/** Looks at who was looked at when the window was locked. */
function lookAgain(): void {
  if (choiceLeft?.kind === 'person') choosePerson(choiceLeft.id)
  if (choiceLeft?.kind === 'wing') chooseWing(choiceLeft.id)
}

/** Remembers where a person is, for after a lock. */
function useKeptPlace(): void {
  const { screen, place } = useRoute()
  const choice = useDesk((desk) => desk.choice)
  const isOpen = useDesk((desk) => desk.opened !== undefined)
  const isSealed = useVault(({ status }) => status === 'open')
  useEffect(() => {
    if (isOpen && isSealed) report(keepPlace({ screen, place, ...(choice && { choice }) }))
  }, [screen, place, choice, isOpen, isSealed])
}
