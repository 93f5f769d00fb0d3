/** The tour, one step at a time, above the screen it is about: it covers nothing, and everything can be used meanwhile. */

import { useEffect, useRef } from 'react'
import { useDesk } from '../state/desk'
import { report } from '../state/report-bug'
import { endTour, goToStep, STEPS, TOUR_STEPS, useTour } from '../state/tour'
import { useSpeech } from '../words/say'
import { go } from './route'

export function Tour() {
  const { say, number } = useSpeech()
  const step = useTour(({ running }) => running?.step)
  const title = useRef<HTMLHeadingElement>(null)
  const task = step && STEPS[step].task
  const isDone = useDesk((desk) => !task || task.isDone(desk))
  const isBusy = useDesk((desk) => task?.isBusy?.(desk) ?? false)
  useEffect(() => {
    if (step === undefined) return undefined
    document.documentElement.dataset.tour = step
    title.current?.focus()
    return () => {
      delete document.documentElement.dataset.tour
    }
  }, [step])
  if (step === undefined) return null
  const index = TOUR_STEPS.indexOf(step)
  const [before, next] = [TOUR_STEPS[index - 1], TOUR_STEPS[index + 1]]
  return (
    <section
      className="tour"
      aria-labelledby="tour-title"
      onKeyDown={({ key }) => {
        if (key === 'Escape') report(endTour())
      }}
    >
      <div className="tour-words">
        <h2 id="tour-title" ref={title} tabIndex={-1}>
          {say('tour.title', { number: number(index + 1), all: number(TOUR_STEPS.length), title: say(`tour.${step}`) })}
        </h2>
        <p>{say(`tour.${step}.about`)}</p>
      </div>
      <div className="form-actions">
        {before && (
          <button type="button" onClick={() => goToStep(before)}>
            {say('tour.back')}
          </button>
        )}
        {task && !isDone && (
          <button type="button" className="main-action" disabled={isBusy} onClick={task.act}>
            {say(step === 'propose' ? 'tour.do.propose' : 'tour.do.person')}
          </button>
        )}
        {next && isDone && (
          <button type="button" className="main-action" onClick={() => goToStep(next)}>
            {say('tour.next')}
          </button>
        )}
        {!next && (
          <>
            <button type="button" className="main-action" onClick={() => report(endTour())}>
              {say('tour.finish')}
            </button>
            <button type="button" onClick={() => report(endTour().then(() => go('data', ['import'])))}>
              {say('welcome.import')}
            </button>
          </>
        )}
        {next && (
          <button type="button" className="quiet" onClick={() => report(endTour())}>
            {say('tour.skip')}
          </button>
        )}
      </div>
    </section>
  )
}
