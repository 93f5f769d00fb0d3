/** Goes to what is to be printed, and back to where a person came from. */

import { go, hrefOf } from '../../frame/route'

/** The first word of a place at which a screen shows papers instead of itself. */
export const PAPER = 'paper'

let cameFrom: string | undefined

export function openPaper(screen: string, place: readonly string[]): void {
  cameFrom = location.hash
  go(screen, [PAPER, ...place])
}

/** Another paper of the same kind, in the place of this one: going back does not pass through each. */
export function changePaper(screen: string, place: readonly string[]): void {
  location.replace(hrefOf(screen, [PAPER, ...place]))
}

export function leavePaper(screen: string): void {
  const back = cameFrom
  cameFrom = undefined
  if (back === undefined) go(screen)
  else location.hash = back
}
