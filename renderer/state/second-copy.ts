/** Whether what is kept is kept twice: a second copy for which there is no room is tried again until there is. */

import { create } from 'zustand'
import { secondCopy } from '../storage/database'
import { report } from './report-bug'

/** Whether the second copy stays behind what is kept. */
export const useSecondCopy = create<{ readonly isBehind: boolean }>(() => ({ isBehind: false }))

/** After this the whole of it is tried once more: long enough that a full disk is not kept busy. */
const AGAIN_MILLISECONDS = 30_000

/** Must be called before anything is read. */
export function watchSecondCopy(): void {
  secondCopy.onBehind((isBehind) => {
    useSecondCopy.setState({ isBehind })
    if (isBehind) tryLater()
  })
}

let again: ReturnType<typeof setTimeout> | undefined

function tryLater(): void {
  again ??= setTimeout(() => report(tryAgain()), AGAIN_MILLISECONDS)
}

async function tryAgain(): Promise<void> {
  await secondCopy.catchUp()
  again = undefined
  if (useSecondCopy.getState().isBehind) tryLater()
}
