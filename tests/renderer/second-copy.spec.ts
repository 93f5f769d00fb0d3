/** Chromium begins a damaged store anew, and all that was in it is gone; the second copy has it. */

import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { BrowserContext, Page } from '@playwright/test'
import { atRest } from './at-rest'
import { expectUsable } from './expect-usable'
import { smallEstate } from './small-estate'
import { makeVault, unlock } from './vault-steps'
import { chooseFile, estateName, expect, expectSaved, test } from './window-test'

const model = 'Allocation model'
const FIRST_COPY = 'IndexedDB'
const SECOND_COPY = 'WebStorage'
const putBack = /All of it was put back from the second copy/

type Start = () => Promise<{ readonly browser: BrowserContext; readonly window: Page }>

const withFolder = test.extend<{ readonly folder: string; readonly start: Start }>({
  folder: async ({}, use) => {
    const folder = await mkdtemp(join(tmpdir(), 'rule36-copies-'))
    await use(folder)
    await rm(folder, { recursive: true, force: true, maxRetries: 5 })
  },
  start: async ({ playwright, address, folder }, use) => {
    const { launchOptions } = test.info().project.use
    await use(async () => {
      const browser = await playwright.chromium.launchPersistentContext(folder, { ...launchOptions, locale: 'en-GB' })
      const window = browser.pages()[0]!
      await window.goto(address)
      return { browser, window }
    })
  },
})

/** Changes a byte in the midst of what a store wrote last. */
async function damage(folder: string, store: string): Promise<void> {
  const place = join(folder, 'Default', store)
  const found = await readdir(place, { recursive: true })
  const logs = found.filter((name) => /leveldb\/\d+\.log$/.test(name)).map((name) => join(place, name))
  const contents = await Promise.all(logs.map((name) => readFile(name)))
  const longest = contents.map(({ length }) => length).indexOf(Math.max(...contents.map(({ length }) => length)))
  const content = contents[longest]!
  content[content.length >> 1]! ^= 1
  await writeFile(logs[longest]!, content)
}

async function workAndLeave(start: Start): Promise<void> {
  const { browser, window } = await start()
  await chooseFile(window, 'weir.rule36', smallEstate())
  await makeVault(window)
  await expect(estateName(window)).toContainText('Weir (invented)')
  await window.getByLabel(model).selectOption('Isolation')
  await expectSaved(window)
  await browser.close()
}

withFolder('what the browser loses is put back from the second copy, and the record says so', async ({ start, folder }) => {
  await workAndLeave(start)
  await damage(folder, FIRST_COPY)
  const { browser, window } = await start()
  await expect(window.getByText(putBack)).toBeVisible()
  await expectUsable(window, 'locked, after the second copy was needed')
  await unlock(window)
  await expect(estateName(window)).toContainText('Weir (invented)')
  await expect(window.getByLabel(model)).toHaveValue('isolation')
  await window.getByRole('button', { name: /^Undo: choose the policy Isolation/ }).click()
  await expect(window.getByLabel(model)).toHaveValue('dispersal')
  await window.getByRole('link', { name: 'Record' }).click()
  await expect(window.getByText('put back from the second copy what the browser had lost')).toBeVisible()
  await expectSaved(window)
  await browser.close()
})

withFolder('a second copy that is damaged is made anew, and serves the next time', async ({ start, folder }) => {
  await workAndLeave(start)
  await damage(folder, SECOND_COPY)
  const second = await start()
  await unlock(second.window)
  await expect(estateName(second.window)).toContainText('Weir (invented)')
  await second.window.getByLabel(model).selectOption('Integration')
  await expectSaved(second.window)
  await second.browser.close()
  await damage(folder, FIRST_COPY)
  const third = await start()
  await expect(third.window.getByText(putBack)).toBeVisible()
  await unlock(third.window)
  await expect(third.window.getByLabel(model)).toHaveValue('integration')
  await atRest(third.window)
  await third.browser.close()
})
