/** Knows when a window has written all that it is going to write, so that it can be begun anew, ended or read without a race. */

import { expect, type Page } from '@playwright/test'

/** So often in a row nobody may be found writing. */
const QUIET_LOOKS = 3

/** Waits until no window of this browser writes, or is about to, into what is kept. */
export async function atRest(window: Page): Promise<void> {
  let quiet = 0
  const isQuiet = async (): Promise<number> => {
    // A page that begins anew answers nothing meanwhile.
    const isWriting = await window.evaluate(isAnyoneWriting).catch(() => true)
    quiet = isWriting ? 0 : quiet + 1
    return quiet
  }
  await expect.poll(isQuiet, { message: 'the window writes nothing more', intervals: [20] }).toBeGreaterThanOrEqual(QUIET_LOOKS)
}

/**
 * Loads the page anew, once nothing of what was done before is on its way to the disk.
 *
 * @param time what the clock says from then on. It is set while no window is open, since one that finds years gone by locks itself.
 */
export async function loadAnew(window: Page, time?: number): Promise<void> {
  await atRest(window)
  if (time === undefined) {
    await window.reload()
    return
  }
  const address = window.url()
  await window.goto('about:blank')
  await window.clock.setFixedTime(time)
  await window.goto(address)
}

/**
 * Runs in the page. What is to be written is sealed first, and then holds the lock of those who write, or waits for it. A look goes
 * the same way, through tasks of the page and of its ciphers, so that on a busy computer it takes longer as well and overtakes nobody.
 */
async function isAnyoneWriting(): Promise<boolean> {
  const { port1, port2 } = new MessageChannel()
  const nextTask = (): Promise<unknown> =>
    new Promise((resolve) => {
      port1.onmessage = resolve
      port2.postMessage(undefined)
    })
  try {
    for (let step = 0; step < 8; step += 1) {
      await nextTask()
      await crypto.subtle.digest('SHA-256', new Uint8Array(1024))
      const { held = [], pending = [] } = await navigator.locks.query()
      if ([...held, ...pending].some(({ name }) => name === 'rule36 writing' || name === 'rule36 people')) return true
    }
    return false
  } finally {
    port1.close()
  }
}
