/** The names under which the preload and the shell talk; one for each function of the bridge. */

import type { Bridge } from '../src/bridge'

export const CHANNELS = { openFile: 'open-file', saveFile: 'save-file' } as const satisfies Record<keyof Bridge, string>
