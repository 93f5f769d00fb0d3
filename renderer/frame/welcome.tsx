/** What one can begin with: the first time on the sample, until something is proposed, and whenever the estate that is open has nothing in it. */

import { useDesk } from '../state/desk'
import { openFile, openSample } from '../state/open'
import { TOUR } from '../storage/estates'
import { report } from '../state/report-bug'
import { change, useSettings } from '../state/settings'
import { canTour, startTour } from '../state/tour'
import { useSpeech } from '../words/say'
import { beginEmpty } from './estates-dialog'
import { go } from './route'

export function Welcome() {
  const { say } = useSpeech()
  const isNew = useSettings(({ welcomed }) => !welcomed)
  const opened = useDesk((desk) => desk.opened)
  const hasBegun = useDesk((desk) => desk.proposal !== undefined)
  const mayTour = useDesk(canTour)
  if (!opened || opened.sample === TOUR) return null
  const { estate, sample } = opened
  const isEmpty = estate.wings.length === 0 && estate.people.length === 0
  if (!isEmpty && !(isNew && sample !== undefined && !hasBegun)) return null
  return (
    <section className="tour" aria-labelledby="welcome-title">
      <div className="tour-words">
        <h2 id="welcome-title">{say(isEmpty ? 'welcome.empty' : 'welcome.title')}</h2>
        <p>{say(isEmpty ? 'welcome.empty-about' : 'welcome.about')}</p>
      </div>
      <div className="form-actions">
        {isEmpty ? (
          <button type="button" onClick={() => report(openSample())}>
            {say('welcome.sample')}
          </button>
        ) : (
          <button type="button" className="main-action" disabled={!mayTour} onClick={() => report(startTour())}>
            {say('welcome.tour')}
          </button>
        )}
        <button type="button" onClick={() => openFile(say('header.estate-files'))}>
          {say('welcome.open')}
        </button>
        <button type="button" className={isEmpty ? 'main-action' : undefined} onClick={() => go('data', ['import'])}>
          {say('welcome.import')}
        </button>
        {isEmpty ? (
          <button type="button" onClick={() => go('estate', ['wings'])}>
            {say('welcome.by-hand')}
          </button>
        ) : (
          <>
            <button type="button" onClick={() => report(beginEmpty(say('estates.new-name')))}>
              {say('welcome.new')}
            </button>
            <button type="button" className="quiet" onClick={() => change({ welcomed: true })}>
              {say('welcome.dismiss')}
            </button>
          </>
        )}
      </div>
    </section>
  )
}
