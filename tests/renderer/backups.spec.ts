/** Whatever becomes of what is kept here, a backup brings all of it back; and whoever has lost every key can begin anew. */

import { readFile } from 'node:fs/promises'
import { names, spellings } from '../support/canaries'
import { loadAnew } from './at-rest'
import { forgetAll, putRow, rowsOf } from './memory'
import { expectUsable } from './expect-usable'
import { smallEstate } from './small-estate'
import { addColleague, APPROVER, closePeople, comeIn, openPeople, reloadAs, VIEWER } from './people-steps'
import { FIRST, PASSPHRASE, reload, unlock } from './vault-steps'
import { estateName, expect, expectSaved, open, test } from './window-test'
import type { Page } from '@playwright/test'

const model = 'Allocation model'

async function openWithChanges(window: Page): Promise<void> {
  const [name] = names
  await open(window, 'weir.rule36', smallEstate({ name: `Weir of ${name}` }))
  await window.getByLabel(model).selectOption('Isolation')
  await expectSaved(window)
}

async function saveBackup(window: Page) {
  await window.getByRole('button', { name: 'Settings' }).click()
  await window.getByRole('button', { name: 'Backups…' }).click()
  const download = window.waitForEvent('download')
  await window.getByRole('button', { name: 'Save a backup…' }).click()
  const saved = await download
  const bytes = await readFile(await saved.path())
  await expect(window.getByText(/^Backed up on /)).toBeVisible()
  return { name: saved.suggestedFilename(), mimeType: 'application/octet-stream', buffer: bytes }
}

async function chooseBackup(window: Page, file: { name: string; mimeType: string; buffer: Buffer }): Promise<void> {
  const chooser = window.waitForEvent('filechooser')
  await window.getByRole('button', { name: 'Restore from a file…' }).click()
  await (await chooser).setFiles(file)
}

async function restoreIt(window: Page): Promise<void> {
  const aside = window.waitForEvent('download')
  const anew = window.waitForEvent('load')
  await window.getByRole('button', { name: 'Put it in the place of all that is kept' }).click()
  expect((await aside).suggestedFilename()).toMatch(/^rule36-set-aside-/)
  await anew
}

test('a backup tells nothing, and brings everything back after all of it is gone', async ({ window }) => {
  await openWithChanges(window)
  const backup = await saveBackup(window)
  expect(names.filter((name) => spellings(name).some((spelling) => backup.buffer.includes(spelling)))).toEqual([])
  await expectUsable(window, 'the backups')
  await forgetAll(window)
  await loadAnew(window)
  await expect(window.getByRole('heading', { name: 'What was kept here is gone' })).toBeVisible()
  await expect(window.getByText(/^All of it was backed up last on /)).toBeVisible()
  await expectUsable(window, 'what was kept is gone')
  await window.getByRole('button', { name: 'Backups…' }).click()
  const changed = Buffer.from(backup.buffer)
  changed[changed.length >> 1]! ^= 1
  await chooseBackup(window, { ...backup, buffer: changed })
  await expect(window.getByText(/That backup is damaged/)).toBeVisible()
  await chooseBackup(window, backup)
  await expect(window.getByText(/It holds \d estates?/)).toBeVisible()
  await restoreIt(window)
  await unlock(window)
  await expect(estateName(window)).toContainText('Weir of')
  await expect(window.getByLabel(model)).toHaveValue('isolation')
  await window.getByRole('button', { name: /^Undo: choose the policy Isolation/ }).click()
  await expect(window.getByLabel(model)).toHaveValue('dispersal')
})

test('everyone who works there comes back with a backup, with their roles, what they did and a whole record', async ({
  window,
}) => {
  await openWithChanges(window)
  await addColleague(window, APPROVER)
  await addColleague(window, VIEWER)
  const backup = await saveBackup(window)
  await window.keyboard.press('Escape')
  await window.keyboard.press('Escape')
  // What is done with people after the backup goes with the rest that came after it, and nobody put anything back by hand.
  await openPeople(window)
  await window.getByRole('button', { name: `Take ${VIEWER.name} out` }).click()
  await window.getByLabel('Your own passphrase').fill(PASSPHRASE)
  await window.getByRole('button', { name: 'Take out', exact: true }).click()
  await expect(window.getByText(`${VIEWER.name} has no way in any more.`)).toBeVisible()
  await forgetAll(window)
  await loadAnew(window)
  await window.getByRole('button', { name: 'Backups…' }).click()
  await chooseBackup(window, backup)
  await restoreIt(window)
  await comeIn(window, VIEWER)
  await expect(window.getByText(`${VIEWER.name} is here`)).toBeVisible()
  await expect(window.getByLabel(model)).toBeDisabled()
  await reloadAs(window, APPROVER)
  await reloadAs(window, { name: FIRST, passphrase: PASSPHRASE })
  await openPeople(window)
  for (const { name, roles } of [APPROVER, VIEWER]) {
    const theirs = window.getByRole('listitem', { name: new RegExp(name) })
    for (const role of ['planner', 'approver', 'administrator', 'viewer'])
      await expect(theirs.getByRole('checkbox', { name: new RegExp(`^${role}`) })).toBeChecked({ checked: roles.includes(role) })
  }
  await closePeople(window)
  await expect(window.getByText(/is an older copy/)).toHaveCount(0)
  await window.getByRole('link', { name: 'Record', exact: true }).click()
  await window.getByRole('button', { name: 'Verify now' }).click()
  await expect(window.getByText(/^The record is whole: \d+ entr/)).toBeVisible()
  const chosen = window.getByRole('grid', { name: 'Entries' }).getByRole('row', { name: /choose the policy Isolation/ })
  await expect(chosen).toContainText(FIRST)
})

test('where the browser forgot everything it says so, until a person begins with nothing', async ({ window }) => {
  await openWithChanges(window)
  await forgetAll(window)
  await loadAnew(window)
  await expect(window.getByText('No backup was made here.')).toBeVisible()
  await loadAnew(window)
  await window.getByRole('button', { name: 'Begin with nothing' }).click()
  await expect(window.getByText('all people are invented')).toBeVisible()
  await loadAnew(window)
  await expect(window.getByText('all people are invented')).toBeVisible()
})

test('nothing damaged is backed up over what is good, and a damaged way in is mended from behind the lock', async ({
  window,
}) => {
  await openWithChanges(window)
  const backup = await saveBackup(window)
  const record = (await rowsOf(window, 'records'))[0]!
  const sealed = Uint8Array.from(Object.values(record.sealed as object) as number[])
  sealed[20]! ^= 1
  await putRow(window, 'records', { ...record, sealed })
  await window.getByRole('button', { name: 'Save a backup…' }).click()
  await expect(
    window
      .getByRole('dialog')
      .getByText(/^Not backed up: 1 row of what is kept can’t be read/)
      .last(),
  ).toBeVisible()
  const vault = (await rowsOf(window, 'meta')).find(({ key }) => key === 'vault')!
  const header = Uint8Array.from(Object.values(vault.header as object) as number[])
  header[200]! ^= 1
  await putRow(window, 'meta', { ...vault, header })
  await reload(window)
  await expect(window.getByText(/was changed since it was written, so nothing is opened/)).toBeVisible()
  await window.getByRole('button', { name: 'Backups…' }).click()
  await chooseBackup(window, backup)
  await restoreIt(window)
  await unlock(window)
  await expect(estateName(window)).toContainText('Weir of')
  await expect(window.getByLabel(model)).toHaveValue('isolation')
})

test('who has lost passphrase and recovery key begins anew, after saying so, and what is sealed is set aside', async ({
  window,
}) => {
  await openWithChanges(window)
  await loadAnew(window)
  await window.getByRole('button', { name: /^I have forgotten|forg/i }).click()
  await window.getByRole('button', { name: 'Both are lost…' }).click()
  await expectUsable(window, 'beginning anew')
  await window.getByLabel('Type: begin with nothing').fill('begin')
  await window.getByRole('button', { name: 'Begin with nothing' }).click()
  await expect(window.getByText('Type the words “begin with nothing” to go on.')).toBeVisible()
  await window.getByLabel('Type: begin with nothing').fill('Begin with nothing')
  const aside = window.waitForEvent('download')
  await window.getByRole('button', { name: 'Begin with nothing' }).click()
  const saved = await aside
  await expect(window.getByText('all people are invented')).toBeVisible()
  expect(await rowsOf(window, 'estates')).toMatchObject([{ sample: 'typical' }])
  expect((await rowsOf(window, 'meta')).map(({ key }) => key)).not.toContain('vault')
  await window.getByRole('button', { name: 'Settings' }).click()
  await window.getByRole('button', { name: 'Backups…' }).click()
  await chooseBackup(window, {
    name: saved.suggestedFilename(),
    mimeType: 'application/octet-stream',
    buffer: await readFile(await saved.path()),
  })
  await restoreIt(window)
  await unlock(window)
  await expect(estateName(window)).toContainText('Weir of')
})

for (const [promised, answer] of [
  [true, 'The browser promises not to clear what is kept here'],
  [false, 'The browser does not promise to keep this'],
] as const)
  test(`a browser that ${promised ? 'promises' : 'does not promise'} to keep things for good is said to`, async ({
    window,
    context,
  }) => {
    const browser = await context.newCDPSession(window)
    const { origin } = new URL(window.url())
    const { targetInfo } = await browser.send('Target.getTargetInfo')
    const browserContextId = targetInfo.browserContextId!
    if (promised) await browser.send('Browser.grantPermissions', { permissions: ['durableStorage'], origin, browserContextId })
    const asked: string[] = []
    await window.exposeFunction('tellAsked', () => asked.push('persist'))
    await window.evaluate(() => {
      const persist = navigator.storage.persist.bind(navigator.storage)
      const { tellAsked } = globalThis as unknown as { tellAsked: () => Promise<void> }
      navigator.storage.persist = () => tellAsked().then(persist)
    })
    await openWithChanges(window)
    expect(asked).toEqual(['persist'])
    await window.getByRole('button', { name: 'Settings' }).click()
    await window.getByRole('button', { name: 'Backups…' }).click()
    await expect(window.getByText(answer)).toBeVisible()
    expect(await window.evaluate(() => navigator.storage.persisted())).toBe(promised)
  })
