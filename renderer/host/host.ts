/** The window's host: the desktop shell where there is one, else the browser. */

import type { Bridge } from '../../src/bridge'
import { browser } from './browser'

export const host: Bridge = window.rule36 ?? browser

/** Whether it is the desktop shell, which writes PDF files itself; a browser does that in its print dialog. */
export const isDesktop = window.rule36 !== undefined
