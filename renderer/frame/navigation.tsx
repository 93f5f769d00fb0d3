/** Leads from screen to screen, and says on every screen how many reviews are overdue and how much must be destroyed. */

import { SCREENS } from '../screens/screens'
import { REVIEWS, useReviews } from '../view/reviews'
import { useRetention } from '../state/retention'
import { useSpeech } from '../words/say'
import { hrefOf, useRoute } from './route'
import { screenAt } from './screen-host'

export function Navigation() {
  const { say } = useSpeech()
  const here = screenAt(useRoute().screen).id
  return (
    <nav className="navigation" aria-label={say('screens.title')}>
      <ul>
        {SCREENS.map(({ id, title, icon }) => (
          <li key={id}>
            <a href={hrefOf(id)} {...(id === here && { 'aria-current': 'page' })}>
              <svg viewBox="0 0 24 24" aria-hidden="true">
                <path d={icon} />
              </svg>
              <span>{say(title)}</span>
              {id === REVIEWS && <Overdue />}
              {id === 'data' && <ToDestroy />}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

/** Nothing is overdue without being seen, whatever a person is looking at. */
function Overdue() {
  const { say } = useSpeech()
  const { overdue } = useReviews()
  if (overdue.length === 0) return null
  return <strong className="navigation-overdue">{say('reviews.overdue-count', { count: overdue.length })}</strong>
}

function ToDestroy() {
  const { say } = useSpeech()
  const count = useRetention(({ due }) => due.length)
  if (count === 0) return null
  return <strong className="navigation-overdue">{say('retention.navigation', { count })}</strong>
}
