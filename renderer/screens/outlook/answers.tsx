/** The answers that a manager comes for: what runs out first, when, how sure that is, and what would help most. */

import type { Estate } from '../../../src/domain/estate'
import { mostWhereNever } from '../../../src/outlook/certain'
import type { Help } from '../../../src/outlook/one-more'
import type { FirstTime, Summary } from '../../../src/outlook/summary'
import { useOneMore } from '../../state/one-more'
import {
  errorWords,
  figureWords,
  kindWords,
  monthsWords,
  monthWords,
  oneMoreWords,
  unkeptWords,
  wingAndFacility,
} from '../../view/outlook-words'
import { useSpeech, type Speech } from '../../words/say'

type Props = { readonly summaries: readonly Summary[]; readonly names: readonly string[]; readonly estate: Estate }

export function Answers({ summaries, names, estate }: Props) {
  const speech = useSpeech()
  const { say } = speech
  const tried = useOneMore((state) => state.tried)
  return (
    <section className="outlook-answers">
      <h2>{say('answers.title')}</h2>
      <div className="outlook-charts">
        {summaries.map((summary, index) => (
          <div key={index}>
            {summaries.length > 1 && <h3>{names[index]}</h3>}
            <ul>
              {answersOf(summary, tried?.help[index] ?? [], estate, speech).map((words) => (
                <li key={words}>{words}</li>
              ))}
            </ul>
          </div>
        ))}
      </div>
    </section>
  )
}

function answersOf(
  { runs, months, breaches, shortages, bottlenecks }: Summary,
  tried: readonly Help[],
  estate: Estate,
  speech: Speech,
): string[] {
  const { say } = speech
  const dates = months.map(({ date }) => date)
  const breach = firstOf(breaches)
  const shortage = firstOf(shortages)
  const error = (of: number): string => (Number.isNaN(of) ? '?' : errorWords(of, speech))
  const whenAndHowSure = ({ share, month }: FirstTime) => ({
    month: monthWords(month.p50, dates, speech),
    monthError: error(month.error.p50),
    range: monthsWords(month.p10, month.p90, dates, speech),
    share: figureWords(share.mean * 100, speech),
    error: error(share.error * 100),
  })
  const never = { runs, most: figureWords(mostWhereNever(runs) * 100, speech) }
  return [
    breach
      ? say('answers.first', { what: unkeptWords(breach.what, speech), ...whenAndHowSure(breach) })
      : say('answers.kept', never),
    shortage && 'kind' in shortage.what
      ? say('answers.shortage', { kind: kindWords(shortage.what.kind, speech), ...whenAndHowSure(shortage) })
      : say('answers.no-shortage', never),
    helpWords(),
  ]

  function helpWords(): string {
    const best = bestOf(tried)
    if (best)
      return say('answers.helped', {
        what: oneMoreWords(best.oneMore, estate, speech),
        saved: figureWords(-best.gaps.unplaced.mean, speech),
        error: error(best.gaps.unplaced.error),
      })
    const [help] = bottlenecks
    if (help && help.saved.mean > 0)
      return say('answers.help', {
        wing: wingAndFacility(help.wing, estate),
        saved: figureWords(help.saved.mean, speech),
        error: error(help.saved.error),
      })
    const isAnyoneLeft = breaches.some(({ what }) => 'tier' in what && what.tier === 'unplaced')
    return say(isAnyoneLeft ? 'answers.no-help' : 'answers.no-need')
  }
}

/** What surely saved months without a place, and most of them. */
function bestOf(tried: readonly Help[]): Help | undefined {
  const sure = tried.filter(({ gaps }) => (gaps.unplaced.high ?? 0) < 0)
  return sure.sort((a, b) => a.gaps.unplaced.mean - b.gaps.unplaced.mean)[0]
}

/** Of what happens in at least half of the runs, the earliest comes first; else what happens most often. */
function firstOf(found: readonly FirstTime[]): FirstTime | undefined {
  const often = found.filter(({ share }) => share.mean >= 0.5)
  return often.sort((a, b) => a.month.p50 - b.month.p50)[0] ?? found[0]
}
