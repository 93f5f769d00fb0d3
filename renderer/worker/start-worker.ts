/** Starts the workers of the window. Browsers that ask for trusted addresses get them from the one policy that the hosts allow. */

import auditor from '../audit/auditor.ts?worker&url'
import clerk from './clerk.ts?worker&url'
import locksmith from './locksmith.ts?worker&url'
import recorder from './recorder.ts?worker&url'
import simulator from './simulator.ts?worker&url'
import thinker from './thinker.ts?worker&url'

const OURS: readonly string[] = [thinker, clerk, auditor, simulator, locksmith, recorder]

const trusted = window.trustedTypes?.createPolicy('rule36-worker', {
  createScriptURL: (address) => {
    if (!OURS.includes(address)) throw new Error(`"${address}" is no worker of this window`)
    return address
  },
})

export function startWorker(address: string, name: string): Worker {
  return new Worker(trusted?.createScriptURL(address) ?? address, { type: 'module', name })
}
