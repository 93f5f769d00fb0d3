/** The window: the estate that is open on top, the screens at the side, and the one that the address names. */

import { useEffect } from 'react'
import { Header } from './frame/header'
import { HostMenu } from './frame/host-menu'
import { Navigation } from './frame/navigation'
import { NoticeLine } from './frame/notice-line'
import { Refused } from './frame/refused'
import { Tour } from './frame/tour'
import { Welcome } from './frame/welcome'
import { ScreenHost } from './frame/screen-host'
import { CONTENT } from './frame/screen-main'
import { useDesk } from './state/desk'
import { openAtStart } from './state/open'
import { report } from './state/report-bug'
import { useSpeech } from './words/say'

let isOpening = false

export function PlannerWindow() {
  const { say } = useSpeech()
  useEffect(() => {
    if (isOpening) return
    isOpening = true
    report(openAtStart())
  }, [])
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
        <Tour />
        <Welcome />
      </div>
      <Refused />
      <Navigation />
      <ScreenHost />
    </div>
  )
}
