/** Where the window stands: as it was left, on a screen that is still there, and else in the middle of the main one. */

import { screen, type BrowserWindow, type Rectangle } from 'electron'
import { recall, remember } from './remembered'

const USUAL = { width: 1366, height: 768 }
export const SMALLEST = { width: 320, height: 320 }

/** So much of the window's top must be on a screen for a person to take hold of it. */
const GRIP = { width: 100, height: 30 }

/** A person has stopped moving or sizing the window for so long. */
const STILL_MILLISECONDS = 400

export function placeOfWindow(): Partial<Rectangle> & typeof USUAL {
  const left = recall().window
  const areas = screen.getAllDisplays().map(({ workArea }) => workArea)
  if (left && areas.some((area) => canBeHeld(left, area))) {
    return { x: left.x, y: left.y, width: left.width, height: left.height }
  }
  const { width, height } = screen.getPrimaryDisplay().workArea
  return { width: Math.min(USUAL.width, width), height: Math.min(USUAL.height, height) }
}

/** Keeps up with where a window is put, and maximises it if it was left so. */
export function rememberPlaceOf(window: BrowserWindow): void {
  if (recall().window?.maximised) window.maximize()
  let waiting: NodeJS.Timeout | undefined
  const noteSoon = (): void => {
    clearTimeout(waiting)
    waiting = setTimeout(() => void notePlaceOf(window), STILL_MILLISECONDS)
  }
  window.on('resize', noteSoon)
  window.on('move', noteSoon)
  window.on('maximize', noteSoon)
  window.on('unmaximize', noteSoon)
  window.on('closed', () => clearTimeout(waiting))
}

export function notePlaceOf(window: BrowserWindow): Promise<void> {
  return remember({ window: { ...window.getNormalBounds(), maximised: window.isMaximized() } })
}

/** Whether enough of a window's top edge would lie on an area of a screen. */
function canBeHeld(window: Rectangle, area: Rectangle): boolean {
  const width = Math.min(window.x + window.width, area.x + area.width) - Math.max(window.x, area.x)
  const isTopInside = window.y >= area.y && window.y + GRIP.height <= area.y + area.height
  const isWorthy = window.width >= SMALLEST.width && window.height >= SMALLEST.height
  return isWorthy && isTopInside && width >= GRIP.width
}
