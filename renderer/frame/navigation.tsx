/** Leads from screen to screen. */

import { SCREENS } from '../screens/screens'
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
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
