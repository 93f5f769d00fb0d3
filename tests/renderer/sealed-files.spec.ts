/** Estates are saved sealed or in clear, as a person chooses, and sealed ones open by their secrets alone. */

import { readFile } from 'node:fs/promises'
import { openSealedFile } from '../../src/vault/sealed-file'
import { expectUsable } from './expect-usable'
import { smallEstate } from './small-estate'
import { makeVault, PASSPHRASE } from './vault-steps'
import { estateName, expect, expectSaved, open, test } from './window-test'

test('saves a sealed file, and opens it again', async ({ window }) => {
  await open(window, 'weir.rule36', smallEstate())
  await expect(estateName(window)).toContainText('Weir (invented)')
  await window.keyboard.press('Control+S')
  await expect(window.getByRole('button', { name: 'Seal it with a passphrase…' })).toBeVisible()
  await expectUsable(window, 'sealed or in clear')
  await window.getByRole('button', { name: 'Seal it with a passphrase…' }).click()
  const download = window.waitForEvent('download')
  const recoveryKey = await makeVault(window)
  const saved = await download
  expect(saved.suggestedFilename()).toBe('weir-invented-2026-11-01.sealed.rule36')
  const bytes = await readFile(await saved.path())
  for (const secret of [{ passphrase: PASSPHRASE }, { recoveryKey }]) {
    const opened = await openSealedFile(bytes, secret)
    if (opened.status !== 'opened') throw new Error(opened.status)
    expect(JSON.parse(Buffer.from(opened.bytes).toString())).toEqual(JSON.parse(smallEstate()))
  }
  const give = async (content: Buffer) => {
    const chooser = window.waitForEvent('filechooser')
    await window.getByRole('button', { name: 'Open an estate…' }).click()
    await (await chooser).setFiles({ name: 'sealed.rule36', mimeType: 'application/octet-stream', buffer: content })
  }
  const dialog = window.getByRole('dialog', { name: 'sealed.rule36 is sealed' })
  await give(bytes)
  await expect(dialog).toBeVisible()
  await expectUsable(window, 'a sealed file')
  await dialog.getByLabel('Passphrase', { exact: true }).fill('plum kettle harbour sinks')
  await window.keyboard.press('Enter')
  await expect(dialog.getByText(/This passphrase does not open the file/)).toBeVisible()
  await window.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
  await give(bytes.subarray(0, -1))
  await dialog.getByLabel('Passphrase', { exact: true }).fill(PASSPHRASE)
  await window.keyboard.press('Enter')
  await expect(dialog.getByText(/ends earlier than it was sealed/)).toBeVisible()
  await window.keyboard.press('Escape')
  await give(bytes)
  await dialog.getByRole('button', { name: 'I have forgotten the passphrase' }).click()
  await dialog.getByLabel('Recovery key').fill(recoveryKey)
  await window.keyboard.press('Enter')
  await expect(window.getByText('sealed.rule36 is open.')).toBeVisible()
  await expectSaved(window)
})
