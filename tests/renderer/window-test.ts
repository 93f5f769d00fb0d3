/** What every test of the window starts from: the built window, served and opened, with every complaint of the browser kept. */

import { expect, test as base, type Page } from '@playwright/test'
import { atRest } from './at-rest'
import { serveWindow } from './serve-window'
import { makeVaultIfAsked } from './vault-steps'

type Fixtures = { readonly window: Page; readonly complaints: string[] }

export const test = base.extend<Fixtures, { readonly address: string }>({
  address: [
    async ({}, use) => {
      const served = await serveWindow()
      await use(served.address)
      await served.close()
    },
    { scope: 'worker' },
  ],
  complaints: async ({}, use) => {
    const complaints: string[] = []
    await use(complaints)
    expect(complaints, 'the browser complains of nothing').toEqual([])
  },
  window: async ({ page, address, complaints }, use) => {
    listen(page, complaints)
    await page.goto(address)
    await expect(page.getByRole('button', { name: 'Propose placements' })).toBeEnabled()
    await use(page)
  },
})

export { expect }

function listen(page: Page, complaints: string[]): void {
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text())
  })
  page.on('pageerror', (error) => complaints.push(error.message))
}

/** Plans what is open, and waits for the result. */
export async function propose(window: Page): Promise<void> {
  await window.getByRole('button', { name: /^Propose/ }).click()
  await expect(window.getByRole('button', { name: 'Propose again' })).toBeVisible({ timeout: 60_000 })
}

/** Chooses a text as a file of this name. */
export async function chooseFile(window: Page, name: string, text: string): Promise<void> {
  const chooser = window.waitForEvent('filechooser')
  await window.getByRole('button', { name: 'Open an estate…' }).click()
  await (await chooser).setFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) })
}

/** Opens a text as a file of this name, until it is open or refused; what asks for a passphrase the first time gets one. */
export async function open(window: Page, name: string, text: string): Promise<void> {
  await chooseFile(window, name, text)
  await makeVaultIfAsked(window)
  const isOpen = window.getByText(`${name} is open.`)
  const isRefused = window.getByRole('heading', { name: `${name} was not opened` })
  await expect(isOpen.or(isRefused).first()).toBeVisible({ timeout: 60_000 })
}

/** The people table, with its tab opened. */
export async function showPeople(window: Page) {
  await window.getByRole('tab', { name: /^People/ }).click()
  return window.getByRole('grid', { name: 'People' })
}

/** Where the header says which estate is open. */
export function estateName(window: Page) {
  return window.getByTitle('Choose another estate')
}

/** Waits until the window says that what was changed is on the disk. */
export async function expectCalledSaved(window: Page): Promise<void> {
  await expect(window.getByText('Saved', { exact: true })).toBeVisible()
}

/** As `expectCalledSaved`, and until that is there too of which the window says nothing, such as who was looked at. */
export async function expectSaved(window: Page): Promise<void> {
  await expectCalledSaved(window)
  await atRest(window)
}

/** What 1280 by 1024 pixels are when they are enlarged so much. */
export async function enlarge(window: Page, percent: number): Promise<void> {
  await window.setViewportSize({ width: Math.round((1280 * 100) / percent), height: Math.round((1024 * 100) / percent) })
}
