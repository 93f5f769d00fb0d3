/** A browser that has room for one copy alone: the window says so, works on, and keeps the second copy once there is room. */

import type { Page } from '@playwright/test'
import { expectUsable } from './expect-usable'
import { rowsOf } from './memory'
import { smallEstate } from './small-estate'
import { reload } from './vault-steps'
import { estateName, expect, open, test } from './window-test'

type Bucket = { readonly indexedDB: IDBFactory }
type Buckets = { open(name: string, policy?: { readonly quota: number }): Promise<Bucket> }

/** Gives the bucket of the second copy so much room for good, and fills it with something else, until no more goes in. */
async function fillRoom(page: Page, room: number): Promise<void> {
  await page.evaluate(async (quota) => {
    const { storageBuckets } = navigator as unknown as { storageBuckets: Buckets }
    const { indexedDB: factory } = await storageBuckets.open('rule36-second-copy', { quota })
    const opening = factory.open('filler')
    opening.onupgradeneeded = () => opening.result.createObjectStore('filler', { autoIncrement: true })
    await new Promise((resolve) => (opening.onsuccess = resolve))
    const isTaken = (bytes: number) =>
      new Promise<boolean>((resolve) => {
        const writing = opening.result.transaction('filler', 'readwrite')
        // What repeats itself would be pressed together.
        writing.objectStore('filler').put(crypto.getRandomValues(new Uint8Array(bytes)))
        writing.onabort = () => resolve(false)
        writing.oncomplete = () => resolve(true)
      })
    for (const bytes of [65_536, 8_192, 1_024]) while (await isTaken(bytes));
    opening.result.close()
  }, room)
}

async function makeRoom(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const { storageBuckets } = navigator as unknown as { storageBuckets: Buckets }
    const { indexedDB: factory } = await storageBuckets.open('rule36-second-copy')
    await new Promise((resolve) => (factory.deleteDatabase('filler').onsuccess = resolve))
  })
}

/** How often each copy was changed. */
async function changesOfBoth(page: Page): Promise<readonly unknown[]> {
  const first = (await rowsOf(page, 'meta')).find(({ key }) => key === 'changes')?.count
  const second = await page.evaluate(async () => {
    const { storageBuckets } = navigator as unknown as { storageBuckets: Buckets }
    const { indexedDB: factory } = await storageBuckets.open('rule36-second-copy')
    return new Promise<unknown>((resolve) => {
      const opening = factory.open('rule36')
      opening.onsuccess = () => {
        const reading = opening.result.transaction('meta').objectStore('meta').get('changes')
        reading.onsuccess = () => {
          opening.result.close()
          resolve((reading.result as { readonly count: number } | undefined)?.count)
        }
      }
    })
  })
  return [first, second]
}

test('without room for a second copy the window says so and works on, and both are alike once there is room', async ({
  page,
  address,
}) => {
  await page.clock.install()
  await page.goto(`${address}empty`)
  await fillRoom(page, 2_000_000)
  await page.goto(address)
  await open(page, 'weir.rule36', smallEstate())
  await expect(estateName(page)).toContainText('Weir')
  await expect(page.getByText('Saved, in one copy for now')).toBeVisible()
  await page.getByLabel('Allocation model').selectOption('Isolation')
  await expect(page.getByText('Saved, in one copy for now')).toBeVisible()
  await page.getByRole('button', { name: 'Settings' }).click()
  await page.getByRole('button', { name: 'Backups…' }).click()
  await expect(page.getByText(/^What is kept here is kept in one copy for now/)).toBeVisible()
  await expectUsable(page, 'one copy for now')
  await page.keyboard.press('Escape')
  await page.keyboard.press('Escape')
  const [first, second] = await changesOfBoth(page)
  expect(second).not.toBe(first)

  // The next start finds no room either, and says so too.
  await reload(page)
  await expect(page.getByText('Saved, in one copy for now')).toBeVisible()

  await makeRoom(page)
  // It is tried again half a minute after the last time.
  await page.clock.fastForward('00:30')
  await expect(page.getByText('Saved', { exact: true })).toBeVisible({ timeout: 90_000 })
  const [both, other] = await changesOfBoth(page)
  expect(other).toBe(both)
  await page.getByLabel('Allocation model').selectOption('Integration')
  await expect(page.getByText('Saved', { exact: true })).toBeVisible()
  const [later, followed] = await changesOfBoth(page)
  expect(followed).toBe(later)
  expect(Number(later)).toBeGreaterThan(Number(both))
})
