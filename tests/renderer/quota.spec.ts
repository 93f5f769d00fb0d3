/** A browser that gives the window no more room: what could not be kept is named, stays, and is kept once there is room. */

import type { Page } from '@playwright/test'
import { expectUsable } from './expect-usable'
import { estateToDecide } from './small-estate'
import { reload } from './vault-steps'
import { estateName, expect, expectSaved, open, propose, test } from './window-test'

const model = 'Allocation model'
/** More than a test needs, and little enough to be asked for at once, in bytes. */
const ROOM = 32 * 1024 * 1024
const panelOf = (window: Page) => window.getByRole('complementary', { name: 'Explanation' })
const rowOf = (window: Page, person: string) => window.getByRole('row', { name: new RegExp(`^${person}`) })

/** How much the browser gives to what is served at an address; undefined: what it would by itself. */
async function giveRoom(window: Page, bytes: number | undefined, address = window.url()): Promise<void> {
  const browser = await window.context().newCDPSession(window)
  const { origin } = new URL(address)
  await browser.send('Storage.overrideQuotaForOrigin', { origin, ...(bytes !== undefined && { quotaSize: bytes }) })
}

// From the beginning, since Chromium goes by the room that it has seen for up to half a minute, and looks again sooner only where
// more than that is asked for.
test.beforeEach(({ page, address }) => giveRoom(page, ROOM, address))

async function untilThereIsNone(window: Page): Promise<void> {
  const isThereRoom = (): Promise<boolean> =>
    window.evaluate(
      (bytes) =>
        new Promise<boolean>((resolve) => {
          const opening = indexedDB.open('trial')
          opening.onupgradeneeded = () => opening.result.createObjectStore('trial')
          opening.onerror = () => resolve(false)
          opening.onsuccess = () => {
            const end = (is: boolean) => () => {
              opening.result.close()
              resolve(is)
            }
            const writing = opening.result.transaction('trial', 'readwrite')
            writing.objectStore('trial').put(new Uint8Array(bytes), 1)
            writing.oncomplete = end(true)
            writing.onabort = end(false)
          }
        }),
      ROOM,
    )
  await expect.poll(isThereRoom, { timeout: 60_000 }).toBe(false)
}

test('without room, edits and decisions are named, stay on the screen, and are kept once there is room', async ({ window }) => {
  await window.clock.install()
  await open(window, 'weir.rule36', estateToDecide())
  await expect(estateName(window)).toContainText('Weir')
  await propose(window)
  await expectSaved(window)
  await giveRoom(window, 1)
  await untilThereIsNone(window)
  await window.getByRole('tab', { name: /^Queue/ }).click()
  await rowOf(window, 'Dev').click()
  await panelOf(window).getByRole('button', { name: 'Accept…' }).click()
  await panelOf(window).getByRole('button', { name: 'Accept', exact: true }).click()
  await expect(window.getByText('Not saved. Save it as a file.')).toBeVisible()
  await expect(
    window.getByText(/^Not kept on this computer: 1 change, the latest accept the recommendation for Dev/),
  ).toBeVisible()
  await expect(rowOf(window, 'Dev')).toContainText('Accepted')
  await window.getByLabel(model).selectOption('Isolation')
  await expect(window.getByText(/^Not kept on this computer: 2 changes, .*Dev.*Isolation/)).toBeVisible()
  await expectUsable(window, 'without room')

  await giveRoom(window, undefined)
  // It is tried again ten seconds after the last time.
  await window.clock.fastForward('00:10')
  await expect(window.getByText('Saved', { exact: true })).toBeVisible({ timeout: 30_000 })
  await expect(window.getByText(/^Not kept on this computer/)).toHaveCount(0)
  await reload(window)
  await expect(window.getByLabel(model)).toHaveValue('isolation')
  await window.getByRole('link', { name: 'Record' }).click()
  await expect(window.getByRole('row', { name: /accept the recommendation for Dev/ })).toHaveCount(1)
})
