/** Fits the arrivals of a scenario that is ready to use to a history of populations, and says what was read from it. */

import { Problems } from '../../parts/form/labelled'
import { report } from '../../state/report-bug'
import { chooseArrivalsHistory, forgetHistory, useScenarios } from '../../state/scenarios'
import { monthOf } from '../../view/outlook-words'
import { useSpeech } from '../../words/say'
import type { Fit } from '../../../src/outlook/ready/grown'

const MOST_PROBLEMS = 12

type Props = {
  readonly fit: Fit | undefined
  /** Whether something else was written since, which stays. */
  readonly isWritten: boolean
}

export function ArrivalsHistory({ fit, isWritten }: Props) {
  const { say } = useSpeech()
  const history = useScenarios((scenarios) => scenarios.history)
  const refused = useScenarios((scenarios) => scenarios.historyRefused)
  return (
    <section>
      <h2>{say('fit.title')}</h2>
      {history ? <Fitted file={history.file} fit={fit} isWritten={isWritten} /> : <p className="aside">{say('fit.about')}</p>}
      {refused && (
        <div role="alert" className="withheld">
          <p>{say('forecast.refused', { file: refused.file })}</p>
          <Problems
            problems={refused.problems.slice(0, MOST_PROBLEMS).map(({ at, text }) => (at === '' ? text : `${at}: ${text}`))}
          />
        </div>
      )}
      <div className="form-actions">
        <button type="button" onClick={() => report(chooseArrivalsHistory(say('forecast.files')))}>
          {say(history ? 'fit.another' : 'fit.choose')}
        </button>
        {history && (
          <button type="button" onClick={forgetHistory}>
            {say('fit.forget')}
          </button>
        )}
      </div>
    </section>
  )
}

function Fitted({ file, fit, isWritten }: Props & { readonly file: string }) {
  const { say, number, locale } = useSpeech()
  if (!fit) return <p role="status">{say('fit.nothing', { file })}</p>
  const { times, from, to } = fit
  const values = {
    file,
    people: number(from.people),
    month: monthOf(from.month, locale),
    ahead: number(Math.round(to.people)),
    then: monthOf(to.month, locale),
  }
  return (
    <div role="status">
      <p>
        {to.low === undefined || to.high === undefined
          ? say('fit.read-short', values)
          : say('fit.read', { ...values, low: number(Math.round(to.low)), high: number(Math.round(to.high)) })}
      </p>
      <p className="rule-says">{say('fit.times', { times: number(Math.round(times * 100) / 100) })}</p>
      {isWritten && <p className="result-caution">{say('fit.written')}</p>}
    </div>
  )
}
