/** The desktop shell shows the same window, locked down, and saves files whole. */

import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { smallEstate } from '../renderer/small-estate'
import { makeVault } from '../renderer/vault-steps'
import { estateName } from '../renderer/window-test'
import { answerDialogs } from './menu'
import { expect, skipWithoutElectron, test } from './shell'

skipWithoutElectron()

test('plans the sample end to end', async ({ window }) => {
  test.slow()
  await window.getByRole('button', { name: 'Propose placements' }).click()
  await expect(window.getByRole('button', { name: 'Propose again' })).toBeVisible({ timeout: 90_000 })
  await expect(window.getByText('Proven best: no lawful plan does better, aim by aim.').first()).toBeVisible()
})

test('opens an estate and saves its plan, whole and under the name chosen', async ({ shell, window, folder }) => {
  const [estate, plan] = [join(folder, 'weir.rule36'), join(folder, 'weir.plan.json')]
  await writeFile(estate, smallEstate())
  await writeFile(plan, 'an older plan')
  await answerDialogs(shell, { open: estate, save: plan })
  await window.getByRole('button', { name: 'Open an estate…' }).click()
  await makeVault(window)
  await expect(estateName(window)).toContainText('Weir (invented)')
  await window.getByRole('button', { name: 'Propose placements' }).click()
  await window.getByRole('button', { name: 'Save the plan…' }).click()
  await expect(window.getByText('The plan was saved as weir.plan.json.')).toBeVisible()
  expect(JSON.parse(await readFile(plan, 'utf8'))).toMatchObject({ format: 'rule36/plan@1' })
  expect((await readdir(folder)).sort()).toEqual(['memory', 'weir.plan.json', 'weir.rule36'])
})

test('says why a plan could not be saved, and leaves nothing behind', async ({ shell, window, folder }) => {
  const estate = join(folder, 'weir.rule36')
  await writeFile(estate, smallEstate())
  await answerDialogs(shell, { open: estate, save: join(folder, 'gone', 'weir.plan.json') })
  await window.getByRole('button', { name: 'Open an estate…' }).click()
  await makeVault(window)
  await expect(estateName(window)).toContainText('Weir (invented)')
  await window.getByRole('button', { name: 'Propose placements' }).click()
  await window.getByRole('button', { name: 'Save the plan…' }).click()
  await expect(window.getByText(/weir.plan.json could not be saved: it is no longer there\./)).toBeVisible()
  expect((await readdir(folder)).sort()).toEqual(['memory', 'weir.rule36'])
})
