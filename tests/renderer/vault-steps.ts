/** Makes the vault of a window and unlocks it, as a person would: by its dialogs, in any language, at its real cost. */

import { expect, type Page } from '@playwright/test'
import { loadAnew } from './at-rest'

export const PASSPHRASE = 'plum kettle harbour sings'
/** Who makes the vault. */
export const FIRST = 'Ada Quill'

/** Takes the steps of the dialog that asks for a passphrase, once it is there; the answer is the recovery key. */
export async function makeVault(window: Page): Promise<string> {
  const passphrases = window.locator('.form input[type=password]')
  await expect(passphrases).toHaveCount(2)
  const name = window.locator('.form [name=person]')
  if (await name.isVisible()) await name.fill(FIRST)
  await passphrases.first().fill(PASSPHRASE)
  await passphrases.last().fill(PASSPHRASE)
  await passphrases.last().press('Enter')
  const groups = window.locator('.recovery-groups code')
  await expect(groups).toHaveCount(8)
  const all = await groups.allTextContents()
  await window.locator('.recovery .main-action').click()
  // What the dialog lies on may have a form as well, as soon as it is gone.
  const field = window.locator('.form .field').filter({ has: window.locator('.recovery-typed') })
  const [number] = /\d/.exec((await field.locator('label').textContent())!)!
  await field.locator('input').fill(all[Number(number) - 1]!)
  await field.locator('input').press('Enter')
  await expect(field).toHaveCount(0)
  return all.join('-')
}

/** Makes the vault if the window asks for one, rather than opening the file at once or saying what is wrong with it. */
export async function makeVaultIfAsked(window: Page): Promise<void> {
  if (await window.getByRole('button', { name: 'Lock', exact: true }).isVisible()) return
  const dialog = window.getByRole('dialog', { name: 'Choose a passphrase' })
  await expect(dialog.or(window.getByRole('heading', { name: /was not opened$/ }))).toBeVisible()
  if (await dialog.isVisible()) await makeVault(window)
}

export async function unlock(window: Page, passphrase = PASSPHRASE): Promise<void> {
  await window.getByLabel('Passphrase', { exact: true }).fill(passphrase)
  await window.getByRole('button', { name: 'Unlock', exact: true }).click()
}

/** Loads the page anew, once all is kept, and unlocks it; at another time, if one is given. */
export async function reload(window: Page, time?: number): Promise<void> {
  await loadAnew(window, time)
  await unlock(window)
}

/** All that is in the page of a window that locks, which begins it anew at any moment, and more than once. */
export async function contentOf(window: Page): Promise<string> {
  let content = ''
  await expect(async () => {
    content = await window.content()
  }).toPass({ timeout: 15_000 })
  return content
}
