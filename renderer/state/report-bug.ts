/** Shows a bug in the window instead of losing it: what was being done did not happen, and the rest is as it was. */

import { lay } from './desk'

export function report(task: Promise<unknown>): void {
  task.catch((bug: unknown) => {
    lay({
      reading: false,
      work: { status: 'idle' },
      notice: { kind: 'bug', message: bug instanceof Error ? bug.message : String(bug) },
    })
  })
}
