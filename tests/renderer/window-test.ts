/** What every test of the window starts from: the built window, served and opened, with every complaint of the browser kept. */

import { expect, test as base, type BrowserContext, type Page } from '@playwright/test'
import { atRest } from './at-rest'
import { serveWindow } from './serve-window'
import { makeVaultIfAsked, unlock } from './vault-steps'

/**
 * `window`: one that was never used. `keptWindow`: one that goes on from test to test, with the vault and the estates of those before,
 * as that of somebody at work; for tests that first open an estate of their own, and leave no setting, search or filter behind.
 */
type Fixtures = { readonly window: Page; readonly keptWindow: Page; readonly complaints: string[] }
type Kept = { readonly context: BrowserContext; readonly window: Page; readonly complaints: string[] }
type OfWorker = { readonly address: string; readonly keeper: { kept?: Kept } }

export const test = base.extend<Fixtures, OfWorker>({
  address: [
    async ({}, use) => {
      const served = await serveWindow()
      await use(served.address)
      await served.close()
    },
    { scope: 'worker' },
  ],
  keeper: [
    async ({}, use) => {
      const keeper: { kept?: Kept } = {}
      await use(keeper)
      await keeper.kept?.context.close()
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
    await begin(page, address)
    await use(page)
  },
  keptWindow: async ({ browser, address, keeper, complaints }, use) => {
    if (keeper.kept) await tidy(keeper.kept.window)
    else {
      const context = await browser.newContext()
      keeper.kept = { context, window: await context.newPage(), complaints: [] }
      openings.set(keeper.kept.window, 0)
      listen(keeper.kept.window, keeper.kept.complaints)
      await begin(keeper.kept.window, address)
    }
    await use(keeper.kept.window)
    complaints.push(...keeper.kept.complaints.splice(0))
  },
})

export { expect }

async function begin(page: Page, address: string): Promise<void> {
  await page.goto(address)
  await expect(page.getByRole('button', { name: 'Propose placements' })).toBeEnabled()
}

/** Goes back to where a window begins, and takes away what it says of the estate before, so that whatever is said next is new. */
async function tidy(window: Page): Promise<void> {
  const { viewport } = base.info().project.use
  if (viewport) await window.setViewportSize(viewport)
  await window.emulateMedia({ colorScheme: 'light', forcedColors: 'none' })
  await window.mouse.move(1, 1)
  await window.mouse.move(0, 0)
  // Where other tests took their time, it has locked itself; from now on somebody is there.
  const isLocked = window.getByRole('heading', { level: 1, name: 'Locked' })
  await expect(isLocked.or(window.getByRole('navigation')).first()).toBeVisible()
  if (await isLocked.isVisible()) await unlock(window)
  await expect(window.getByRole('navigation')).toBeVisible()
  await atRest(window)
  // Dialogs that are left open lie on everything else.
  const dialogs = window.getByRole('dialog')
  for (let left = await dialogs.count(); left > 0; left -= 1) {
    await window.keyboard.press('Escape')
    await expect(dialogs).toHaveCount(left - 1)
  }
  await window.getByRole('link', { name: 'Placements', exact: true }).click()
  await expect(window.getByRole('heading', { level: 1, name: 'Placements' })).toBeVisible()
  const dismiss = window.getByRole('button', { name: 'Dismiss', exact: true })
  if (await dismiss.isVisible()) await dismiss.click()
  await expect(dismiss).toHaveCount(0)
}

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

/** How many files were opened in each window that is kept. */
const openings = new WeakMap<Page, number>()

/**
 * Opens a text as a file of this name, until it is open or refused; what asks for a passphrase the first time gets one. A window that is
 * kept would go on with an estate that an earlier test left as it was in its file, so each file ends in blank lines of its own there.
 */
export async function open(window: Page, name: string, text: string): Promise<void> {
  const before = openings.get(window)
  if (before !== undefined) openings.set(window, before + 1)
  await chooseFile(window, name, text + '\n'.repeat(before ?? 0))
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
