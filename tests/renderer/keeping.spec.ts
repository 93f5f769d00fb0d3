/** What was done is kept: across reloads and ends without warning, from older versions, and never over what a newer one wrote. */

import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { SCHEMA } from '../../renderer/storage/sealing'
import { loadAnew } from './at-rest'
import { makeVersionOne, putRow, rowsOf } from './memory'
import { smallEstate } from './small-estate'
import { makeVault, reload } from './vault-steps'
import { chooseFile, estateName, expect, expectCalledSaved, expectSaved, open, propose, test } from './window-test'

const model = 'Allocation model'

test('keeps the estate, the policy and the proposal, until the sample is asked for', async ({ window }) => {
  await open(window, 'weir.rule36', smallEstate())
  await expect(window.getByText('weir.rule36 is open.')).toBeVisible()
  await window.getByLabel(model).selectOption('Isolation')
  await propose(window)
  await expectSaved(window)
  await reload(window)
  await expect(estateName(window)).toContainText('Weir (invented)')
  await expect(window.getByLabel(model)).toHaveValue('isolation')
  await expect(window.getByRole('button', { name: 'Propose again' })).toBeVisible()
  await estateName(window).click()
  await window.getByRole('button', { name: 'Back to the sample' }).click()
  await expect(window.getByText('all people are invented')).toBeVisible()
  await reload(window)
  await expect(window.getByText('all people are invented')).toBeVisible()
})

test('several estates are kept side by side, each with its own policy, and can be taken away', async ({ window }) => {
  await open(window, 'weir.rule36', smallEstate())
  await expect(estateName(window)).toContainText('Weir (invented)')
  await window.getByLabel(model).selectOption('Isolation')
  await open(window, 'other.rule36', smallEstate({ name: 'Other (invented)' }))
  await expect(estateName(window)).toContainText('Other (invented)')
  await expect(window.getByLabel(model)).toHaveValue('dispersal')
  await estateName(window).click()
  await window.getByRole('button', { name: 'Open Weir (invented)' }).click()
  await expect(estateName(window)).toContainText('Weir (invented)')
  await expect(window.getByLabel(model)).toHaveValue('isolation')
  await estateName(window).click()
  await window.getByRole('button', { name: 'Take Other (invented) away from this computer…' }).click()
  await window.getByRole('button', { name: 'Take it away for good' }).click()
  await expect(window.getByRole('listitem').filter({ hasText: 'Other (invented)' })).toHaveCount(0)
  await expect.poll(() => rowsOf(window, 'estates')).toHaveLength(2)
})

test('undoes and does again what was done, by name, across a reload', async ({ window }) => {
  await window.getByLabel(model).selectOption('Isolation')
  await window.getByLabel(model).selectOption('Integration')
  await window.getByRole('button', { name: /^Undo: choose the policy Integration/ }).click()
  await expect(window.getByLabel(model)).toHaveValue('isolation')
  await expectSaved(window)
  await loadAnew(window)
  await expect(window.getByLabel(model)).toHaveValue('isolation')
  await window.keyboard.press('Control+Shift+Z')
  await expect(window.getByLabel(model)).toHaveValue('integration')
  await window.keyboard.press('Control+Z')
  await window.keyboard.press('Control+Z')
  await expect(window.getByLabel(model)).toHaveValue('dispersal')
  await expect(window.getByRole('button', { name: 'Undo: nothing to undo' })).toBeDisabled()
  await window.getByLabel(model).selectOption('Concentration')
  await expect(window.getByRole('button', { name: 'Redo: nothing to redo' })).toBeDisabled()
})

test('a window that ends without warning loses nothing that was said to be saved', async ({ window, context, address }) => {
  await window.getByLabel(model).selectOption('Isolation')
  await expectCalledSaved(window)
  await window.close({ runBeforeUnload: false })
  const again = await context.newPage()
  await again.goto(address)
  await expect(again.getByLabel(model)).toHaveValue('isolation')
})

test('a browser that crashes right after it said so has lost nothing', async ({ playwright, address }) => {
  const folder = await mkdtemp(join(tmpdir(), 'rule36-crash-'))
  const { launchOptions } = test.info().project.use
  const start = () => playwright.chromium.launchPersistentContext(folder, { ...launchOptions, locale: 'en-GB' })
  const first = await start()
  const page = first.pages()[0]!
  await page.goto(address)
  await page.getByLabel(model).selectOption('Isolation')
  await expectCalledSaved(page)
  const gone = new Promise((resolve) => first.once('close', resolve))
  const crash = await first.newCDPSession(page)
  await crash.send('Browser.crash').catch(() => undefined)
  await gone
  const second = await start()
  const again = second.pages()[0]!
  await again.goto(address)
  await expect(again.getByLabel(model)).toHaveValue('isolation')
  await second.close()
  await rm(folder, { recursive: true, force: true })
})

test('a second window is told, and takes over only when asked', async ({ window, context, address }) => {
  await expectSaved(window)
  const second = await context.newPage()
  await second.goto(address)
  await expect(second.getByText('Open in another window: look only.')).toBeVisible()
  await second.getByLabel(model).selectOption('Isolation')
  await expect(second.getByLabel(model)).toHaveValue('dispersal')
  await window.getByLabel(model).selectOption('Integration')
  await expect(second.getByText('Changed in another window since: look only.')).toBeVisible()
  await second.getByRole('button', { name: 'Work on it here' }).click()
  await expect(second.getByLabel(model)).toHaveValue('integration')
  await expect(window.getByText(/window.*: look only\./)).toBeVisible()
  await second.getByLabel(model).selectOption('Isolation')
  await expectSaved(second)
})

test('takes over what version 1 remembered, and tells version 1 so', async ({ page, address }) => {
  await page.route(`${address}empty`, (route) => route.fulfill({ contentType: 'text/html', body: '' }))
  await page.goto(`${address}empty`)
  const file = { name: 'weir.rule36', text: smallEstate() }
  await makeVersionOne(page, { policy: { model: 'isolation', movable: 'needed' }, file })
  await page.goto(address)
  await makeVault(page)
  await expect(estateName(page)).toContainText('Weir (invented)')
  await expect(page.getByLabel(model)).toHaveValue('isolation')
  await expect(page.getByLabel('Who may move')).toHaveValue('needed')
  await expectSaved(page)
  expect(await rowsOf(page, 'remembered')).toMatchObject([{ schema: SCHEMA, file: null }])
})

test('leaves alone what a newer version has kept', async ({ window }) => {
  await open(window, 'weir.rule36', smallEstate())
  await expect(window.getByText('weir.rule36 is open.')).toBeVisible()
  await putRow(window, 'meta', { key: 'schema', schema: 99 })
  const before = await rowsOf(window, 'records')
  await window.getByLabel(model).selectOption('Isolation')
  await expect(window.getByText(/A newer version of Rule36 keeps your last estate/)).toBeVisible()
  expect(await rowsOf(window, 'records')).toEqual(before)
  await loadAnew(window)
  await expect(window.getByText(/A newer version of Rule36 keeps your last estate/)).toBeVisible()
  await expect(window.getByText('all people are invented')).toBeVisible()
  await expect(window.getByText('Not kept on this computer. Save it as a file.')).toBeVisible()
  await chooseFile(window, 'other.rule36', smallEstate({ name: 'Other (invented)' }))
  await expect(estateName(window)).toContainText('Other (invented)')
  expect(await rowsOf(window, 'estates')).toHaveLength(2)
})
