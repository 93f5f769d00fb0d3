/** Locks the window when nobody has used a key or a pointer in it, or in another window, for as long as the settings say. */

import { hearOthers, tellOthers } from '../storage/windows'
import { elapsed, instantNow } from './elapsed'
import { report } from './report-bug'
import { settings } from './settings'
import { lock } from './vault'

const MINUTE = 60_000
/** How often it is looked at, and how often other windows are told, in milliseconds. */
const LOOK = 5_000
const TELL = 10_000

/** Watches until the answer is called. */
export function watchIdle(): () => void {
  let used = instantNow()
  let told: typeof used | undefined
  const use = (): void => {
    used = instantNow()
    if (told && elapsed(told, used) < TELL) return
    told = used
    tellOthers({ news: 'used' })
  }
  const look = setInterval(() => {
    if (elapsed(used, instantNow()) >= settings().lockAfter * MINUTE) report(lock())
  }, LOOK)
  const stopHearing = hearOthers(({ news }) => {
    if (news === 'used') used = instantNow()
  })
  for (const kind of USES) window.addEventListener(kind, use, { capture: true, passive: true })
  return () => {
    clearInterval(look)
    stopHearing()
    for (const kind of USES) window.removeEventListener(kind, use, { capture: true })
  }
}

const USES = ['keydown', 'pointerdown', 'pointermove', 'wheel', 'touchstart'] as const
