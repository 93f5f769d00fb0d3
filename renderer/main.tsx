/** Puts the window on the screen, in the language that a person chose. */

import { StrictMode, useEffect, useState } from 'react'
import { createRoot } from 'react-dom/client'
import { Gate } from './frame/vault/gate'
import { forgetFields } from './host/unremembered'
import { PlannerWindow } from './planner-window'
import { FailurePage } from './parts/failure-page'
import { watchPrinting } from './state/give-out'
import { followHead } from './state/record'
import { report } from './state/report-bug'
import { watchSecondCopy } from './state/second-copy'
import { recallAll, spokenNow, useSettings } from './state/settings'
import { findAtStart } from './state/vault'
import { SpeechProvider, useSpeech, type Spoken } from './words/say'
import './styles/base.css'
import './styles/layout.css'
import './styles/parts.css'
import './styles/board.css'
import './styles/compare.css'
import './styles/deciding.css'
import './styles/explanation.css'
import './styles/paper.css'
import './styles/print.css'
import './styles/standards.css'
import './styles/data.css'
import './styles/outlook.css'
import './styles/vault.css'
import './styles/record.css'
import './styles/people.css'

function WindowOrFailure() {
  const { say } = useSpeech()
  return (
    <FailurePage words={(message) => say('app.failed', { message })}>
      <Gate>
        <PlannerWindow />
      </Gate>
    </FailurePage>
  )
}

function InItsLanguage({ first }: { readonly first: Spoken }) {
  const [spoken, setSpoken] = useState(first)
  const language = useSettings((settings) => settings.language)
  useEffect(() => report(spokenNow().then(setSpoken)), [language])
  return (
    <SpeechProvider spoken={spoken}>
      <WindowOrFailure />
    </SpeechProvider>
  )
}

async function show(): Promise<void> {
  const place = document.getElementById('window')
  if (!place) throw new Error('index.html has no element with the id "window"')
  forgetFields()
  followHead()
  watchPrinting()
  watchSecondCopy()
  await recallAll()
  await findAtStart()
  const first = await spokenNow()
  createRoot(place).render(
    <StrictMode>
      <InItsLanguage first={first} />
    </StrictMode>,
  )
}

void show()
