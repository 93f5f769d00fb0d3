/** The desktop app backs up by itself: sealed, beside its memory, and enough to bring all of it back when the memory is gone. */

import { readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { makeVault, unlock } from '../renderer/vault-steps'
import { smallEstate } from '../renderer/small-estate'
import { estateName, expectSaved } from '../renderer/window-test'
import { names, spellings } from '../support/canaries'
import { answerDialogs } from './menu'
import { expect, skipWithoutElectron, startShell, test, windowOf } from './shell'

skipWithoutElectron()

test('a backup is made at unlocking, tells nothing, and brings everything back', async ({ folder }) => {
  const file = join(folder, 'weir.rule36')
  await writeFile(file, smallEstate({ name: `Weir of ${names[7]}` }))
  const shell = await startShell(folder)
  const window = await windowOf(shell)
  await answerDialogs(shell, { open: file })
  await window.getByRole('button', { name: 'Open an estate…' }).click()
  await makeVault(window)
  await expect(estateName(window)).toContainText('Weir of')
  await window.getByLabel('Allocation model').selectOption('Isolation')
  await expectSaved(window)
  const kept = join(folder, 'memory', 'backups')
  await expect.poll(() => readdir(kept).catch(() => [])).toHaveLength(1)
  await window.getByRole('button', { name: 'Settings' }).click()
  await window.getByRole('button', { name: 'Backups…' }).click()
  await window.getByRole('button', { name: 'Back up now' }).click()
  await expect(window.getByText(/^Backed up on /)).toBeVisible()
  // Of one day, the newest stays.
  const [backup] = await readdir(kept)
  expect(await readdir(kept)).toHaveLength(1)
  const bytes = await readFile(join(kept, backup!))
  expect(names.filter((name) => spellings(name).some((spelling) => bytes.includes(spelling)))).toEqual([])
  await shell.close()

  await rm(join(folder, 'memory', 'IndexedDB'), { recursive: true })
  const again = await startShell(folder)
  const empty = await again.firstWindow()
  await expect(empty.getByRole('heading', { name: 'What was kept here is gone' })).toBeVisible()
  await empty.getByRole('button', { name: 'Backups…' }).click()
  await empty.getByRole('button', { name: /^Restore what was kept on / }).click()
  const anew = empty.waitForEvent('load')
  await empty.getByRole('button', { name: 'Put it in the place of all that is kept' }).click()
  await anew
  await unlock(empty)
  await expect(estateName(empty)).toContainText('Weir of')
  await expect(empty.getByLabel('Allocation model')).toHaveValue('isolation')
  expect((await readdir(kept)).map((name) => name.split('-')[0]).sort()).toEqual(['backup', 'set'])

  // After something was destroyed: all but the newest go, and none as long as there is no newest one.
  const forget = (before: number) =>
    empty.evaluate((at) => {
      const { rule36 } = globalThis as unknown as { rule36: { forgetBackups(before: number): Promise<boolean> } }
      return rule36.forgetBackups(at)
    }, before)
  const all = await readdir(kept)
  expect(await forget(1)).toBe(false)
  expect(await readdir(kept)).toEqual(all)
  const newest = all.find((name) => name.startsWith('backup-'))!
  expect(await forget(Number(/\d+/.exec(newest)![0]))).toBe(true)
  expect(await readdir(kept)).toEqual([newest])
  await again.close()
})
