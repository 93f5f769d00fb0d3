/** Which decisions a second person must approve. */

import { useState } from 'react'
import { APPROVALS, type Approvals } from '../../../src/people/roster'
import { Labelled, listed } from '../../parts/form/labelled'
import { changeApprovals } from '../../state/people'
import { report } from '../../state/report-bug'
import { useSpeech } from '../../words/say'
import { notChangedWords } from './not-changed-words'

type Props = { readonly approvals: Approvals; readonly isAdministrator: boolean; readonly isPossible: boolean }

export function ApprovalsChoice({ approvals, isAdministrator, isPossible }: Props) {
  const speech = useSpeech()
  const { say } = speech
  const [problem, setProblem] = useState<string>()
  /** What was chosen and is being kept. */
  const [chosen, setChosen] = useState<Approvals>()
  const choose = (next: Approvals) => {
    setChosen(next)
    report(
      changeApprovals(next)
        .then((refusal) => setProblem(refusal && notChangedWords(refusal, speech)))
        .finally(() => setChosen(undefined)),
    )
  }
  return (
    <Labelled
      label={say('staff.approvals')}
      {...(!isPossible && { about: say('staff.approvals-alone') })}
      problems={listed(problem)}
      field={(wiring) => (
        <select
          {...wiring}
          value={chosen ?? approvals}
          disabled={!isAdministrator}
          onChange={({ target }) => choose(APPROVALS.find((one) => one === target.value)!)}
        >
          {APPROVALS.map((one) => (
            <option key={one} value={one}>
              {say(`staff.approvals.${one}`)}
            </option>
          ))}
        </select>
      )}
    />
  )
}
