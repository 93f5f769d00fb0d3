/** Puts the window on the screen. */

import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { PlannerWindow } from './planner-window'
import { FailurePage } from './parts/failure-page'
import { SpeechProvider, useSpeech } from './words/say'
import './styles/base.css'
import './styles/layout.css'
import './styles/parts.css'
import './styles/board.css'
import './styles/explanation.css'

function WindowOrFailure() {
  const { say } = useSpeech()
  return (
    <FailurePage words={(message) => say('app.failed', { message })}>
      <PlannerWindow />
    </FailurePage>
  )
}

const place = document.getElementById('window')
if (!place) throw new Error('index.html has no element with the id "window"')
createRoot(place).render(
  <StrictMode>
    <SpeechProvider>
      <WindowOrFailure />
    </SpeechProvider>
  </StrictMode>,
)
