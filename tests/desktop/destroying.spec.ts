/** What is past its day is destroyed in the desktop app, and its older backups go with it: one new one is made without it. */

import { readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { smallEstate } from '../renderer/small-estate'
import { makeVault, unlock } from '../renderer/vault-steps'
import { estateName, expectSaved } from '../renderer/window-test'
import { answerDialogs } from './menu'
import { expect, skipWithoutElectron, startShell, test, windowOf } from './shell'

skipWithoutElectron()

test('the window destroys what is due, and the folder has one backup, of after it', async ({ folder }) => {
  const file = join(folder, 'weir.rule36')
  await writeFile(file, smallEstate())
  const shell = await startShell(folder)
  const window = await windowOf(shell)
  await answerDialogs(shell, { open: file })
  await window.getByRole('button', { name: 'Open an estate…' }).click()
  await makeVault(window)
  await expect(estateName(window)).toContainText('Weir (invented)')
  await window.getByRole('link', { name: 'Estate' }).click()
  await window.getByRole('tab', { name: /^People/ }).click()
  const panel = window.locator('aside.detail')
  await window.getByRole('row', { name: /^Cai/ }).click()
  await panel.getByRole('button', { name: 'Take out…' }).click()
  await panel.getByLabel('Reason').fill('Released')
  await panel.getByRole('button', { name: 'Take out' }).click()
  await window.getByRole('button', { name: 'Name, day and regimes…' }).click()
  await panel.getByLabel('As of').fill('2027-11-02')
  await panel.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(window.getByText(/^As of .*2027/)).toBeVisible()
  await window.getByRole('link', { name: /^Data/ }).click()
  await window.getByRole('tab', { name: 'Retention' }).click()
  await window.getByLabel('People who have left', { exact: true }).fill('12')
  await window.getByRole('button', { name: 'Keep these periods' }).click()
  await expect(window.getByText('The periods are kept.')).toBeVisible()
  await expectSaved(window)
  const kept = join(folder, 'memory', 'backups')
  await expect.poll(() => readdir(kept).catch(() => [])).toHaveLength(1)
  const [first] = await readdir(kept)
  // As from a day before, which no newer backup takes the place of.
  await writeFile(join(kept, 'backup-1700000000000.rule36-backup'), 'an older one')

  await window.getByRole('checkbox', { name: 'Choose all' }).check()
  await window.getByRole('button', { name: 'Destroy the chosen…' }).click()
  const dialog = window.getByRole('dialog')
  await dialog.getByLabel('Reason').fill('Past its day')
  await dialog.getByRole('button', { name: 'Destroy for good' }).click()
  await expect(dialog.getByText(/^It is gone, and the record says so/)).toBeVisible()
  await expect.poll(() => readdir(kept)).toHaveLength(1)
  expect(await readdir(kept)).not.toContain(first)
  expect(await readdir(kept)).not.toContain('backup-1700000000000.rule36-backup')
  const anew = window.waitForEvent('load')
  await dialog.getByRole('button', { name: 'Lock the window' }).click()
  await anew
  await unlock(window)
  await expect(window.getByRole('link', { name: /^Data/ })).not.toContainText('to destroy')
  await shell.close()
})
