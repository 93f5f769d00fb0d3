/** The window's host: the desktop shell where there is one, else the browser. */

import type { Bridge } from '../../src/bridge'
import { browser } from './browser'

declare global {
  interface Window {
    /** Put there by the preload of the desktop shell. */
    readonly rule36?: Bridge
  }
}

export const host: Bridge = window.rule36 ?? browser
