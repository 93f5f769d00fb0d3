/** What the preload of the desktop shell puts into the page. */

import type { Bridge } from '../../src/bridge'

declare global {
  interface Window {
    readonly rule36?: Bridge
  }
}
