/** The answers that a manager comes for: what runs out first, when, how sure that is, and what would help most. */

import type { Estate } from '../../../src/domain/estate'
import type { Summary } from '../../../src/outlook/summary'
import { errorWords, figureWords, kindWords, monthWords, unkeptWords } from '../../view/outlook-words'
import { useSpeech, type Speech } from '../../words/say'

type Props = { readonly summaries: readonly Summary[]; readonly names: readonly string[]; readonly estate: Estate }

export function Answers({ summaries, names, estate }: Props) {
  const speech = useSpeech()
  const { say } = speech
  return (
    <section className="outlook-answers">
      <h2>{say('answers.title')}</h2>
      <div className="outlook-charts">
        {summaries.map((summary, index) => (
          <div key={index}>
            {summaries.length > 1 && <h3>{names[index]}</h3>}
            <ul>
              {answersOf(summary, estate, speech).map((words) => (
                <li key={words}>{words}</li>
              ))}
            </ul>
          </div>
        ))}
      </div>
    </section>
  )
}

function answersOf({ months, breaches, shortages, bottlenecks }: Summary, estate: Estate, speech: Speech): string[] {
  const { say } = speech
  const dates = months.map(({ date }) => date)
  // Of what happens in at least half of the runs, the earliest comes first; else what happens most often.
  const often = breaches.filter(({ share }) => share.mean >= 0.5)
  const breach = often.length > 0 ? earliest(often) : breaches[0]
  const shortage = shortages.some(({ share }) => share.mean >= 0.5)
    ? earliest(shortages.filter(({ share }) => share.mean >= 0.5))
    : shortages[0]
  const [help] = bottlenecks
  const sure = (share: { readonly mean: number; readonly error: number }) => ({
    share: figureWords(share.mean * 100, speech),
    error: errorWords(share.error * 100, speech),
  })
  return [
    breach
      ? say('answers.first', {
          what: unkeptWords(breach.what, speech),
          ...sure(breach.share),
          month: monthWords(breach.month.p50, dates, speech),
          low: monthWords(breach.month.p10, dates, speech),
          high: monthWords(breach.month.p90, dates, speech),
        })
      : say('answers.kept'),
    shortage && 'kind' in shortage.what
      ? say('answers.shortage', {
          kind: kindWords(shortage.what.kind, speech),
          ...sure(shortage.share),
          month: monthWords(shortage.month.p50, dates, speech),
        })
      : say('answers.no-shortage'),
    help && help.saved.mean > 0
      ? say('answers.help', {
          wing: wingWords(help.wing, estate),
          saved: figureWords(help.saved.mean, speech),
          error: Number.isNaN(help.saved.error) ? '?' : errorWords(help.saved.error, speech),
        })
      : say('answers.no-help'),
  ]
}

function earliest<One extends { readonly month: { readonly p50: number } }>(found: readonly One[]): One | undefined {
  return [...found].sort((a, b) => a.month.p50 - b.month.p50)[0]
}

function wingWords(id: string, { wings, facilities }: Estate): string {
  const wing = wings.find((one) => one.id === id)
  const facility = facilities.find((one) => one.id === wing?.facility)
  return [wing?.name ?? id, facility?.name].filter(Boolean).join(', ')
}
