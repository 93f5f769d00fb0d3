/** Shows the screen that the address names, loaded when it is first gone to. */

import { createElement, lazy, Suspense, useEffect, type ComponentType } from 'react'
import { isDesktop } from '../host/host'
import { SCREENS, START, type Screen, type ScreenProps } from '../screens/screens'
import { useDesk } from '../state/desk'
import { useTitled } from '../state/titled'
import { useVault } from '../state/vault'
import { useSpeech } from '../words/say'
import { useRoute } from './route'
import { CONTENT } from './screen-main'

const components = new Map<string, ComponentType<ScreenProps>>(SCREENS.map(({ id, load }) => [id, lazy(load)]))

/** The screen of an address; the first one where it names none. */
export function screenAt(id: string): Screen {
  return SCREENS.find((screen) => screen.id === id) ?? SCREENS.find((screen) => screen.id === START)!
}

export function ScreenHost() {
  const { say } = useSpeech()
  const route = useRoute()
  const screen = screenAt(route.screen)
  const estate = useDesk((desk) => desk.opened?.estate.name)
  const within = useTitled((titled) => titled.within)
  // A browser writes titles down, and they name estates and people.
  const isPlain = useVault(({ status }) => status === 'open') && !isDesktop
  useEffect(() => {
    const full = within ?? [say(screen.title), estate, say('app.name')].filter(Boolean).join(' · ')
    document.title = isPlain ? `${say(screen.title)} · ${say('app.name')}` : full
  }, [say, screen, estate, within, isPlain])
  return (
    <div className="screen">
      {estate === undefined ? (
        <Opening />
      ) : (
        <Suspense fallback={<Opening />}>
          {createElement(components.get(screen.id)!, {
            key: screen.id,
            place: screen.id === route.screen ? route.place : [],
          })}
        </Suspense>
      )}
    </div>
  )
}

function Opening() {
  const { say } = useSpeech()
  return (
    <main id={CONTENT} tabIndex={-1} className="opening">
      {say('app.opening')}
    </main>
  )
}
