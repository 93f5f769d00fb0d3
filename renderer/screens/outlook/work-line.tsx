/** How far the runs are, how to stop them, and whether what is shown still holds. */

import { Announcer } from '../../parts/announcer'
import { stopOutlook, type OutlookShown } from '../../state/outlook'
import { useSpeech, type Speech } from '../../words/say'

export function WorkLine({ shown, standing }: { readonly shown: OutlookShown | undefined; readonly standing: number }) {
  const speech = useSpeech()
  const { say } = speech
  if (!shown) return null
  const isRunning = shown.status === 'running'
  return (
    <section className="outlook-work" aria-label={say('results.progress')} aria-busy={isRunning}>
      <p className="result-status">{inWords(shown, speech)}</p>
      {isRunning && (
        <>
          <progress aria-label={say('results.progress')} max={shown.all} value={shown.found} />
          <button type="button" className="stop" onClick={stopOutlook}>
            {say('outlook.stop')}
          </button>
        </>
      )}
      {shown.standing !== standing && <p className="result-caution">{say('results.stale')}</p>}
      <Announcer>{isRunning ? '' : inWords(shown, speech)}</Announcer>
    </section>
  )
}

function inWords({ status, found, all, month, cases, merged }: OutlookShown, { say, number }: Speech): string {
  switch (status) {
    case 'running':
      if (found > 0) return say('results.working', { done: number(found), all: number(all) })
      if (month === 0) return say('results.opening')
      return say('results.working-first', { month: number(month), months: number(cases[0]!.scenario.months) })
    case 'done':
      return say('results.done', { runs: all })
    case 'stopped':
      return merged
        ? say('results.stopped', {
            done: number(merged.summaries.reduce((sum, { runs }) => sum + runs, 0)),
            all: number(all),
          })
        : say('results.stopped-empty')
  }
}
