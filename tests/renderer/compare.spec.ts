/** A person compares models on the same people: who is worse off, why, how certain that is; judges, audits, and hands it to a reviewer. */

import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import type { Comparison } from '../../src/domain/comparison'
import type { Review } from '../../src/domain/review'
import { expectNoViolations } from './expect-usable'
import { reload } from './vault-steps'
import { expect, expectSaved, open, test } from './window-test'

const ESTATE = readFileSync('fixtures/impossible.rule36.json', 'utf8')
/** Small enough to be planned fifty times over. */
const TINY = readFileSync('fixtures/tiny/model-combined.rule36.json', 'utf8')
const POLICY = readFileSync('fixtures/typical-integration.policy.json', 'utf8')

async function openCompare(window: Page, estate = ESTATE): Promise<void> {
  await open(window, 'invented.rule36', estate)
  await window.getByRole('link', { name: 'Compare' }).click()
}

/** Leaves only these models chosen. */
async function chooseModels(window: Page, ...models: string[]): Promise<void> {
  const all = window.getByRole('group', { name: 'Models, on the policy of the estate' }).getByRole('checkbox')
  await expect(all).toHaveCount(5)
  for (const box of await all.all()) await box.uncheck()
  for (const model of models) await window.getByRole('checkbox', { name: model }).check()
}

async function compare(window: Page): Promise<void> {
  await window.getByRole('button', { name: /^Compare/ }).click()
  await expect(window.getByRole('tab', { name: 'Figures' })).toHaveAttribute('aria-selected', 'true', { timeout: 60_000 })
}

async function addFile(window: Page, name: string, text: string): Promise<void> {
  const chooser = window.waitForEvent('filechooser')
  await window.getByRole('button', { name: 'Add from a file…' }).click()
  await (await chooser).setFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) })
}

async function saved(window: Page, button: string): Promise<{ readonly name: string; readonly text: string }> {
  const download = window.waitForEvent('download', { timeout: 60_000 })
  await window.getByRole('button', { name: button }).click()
  const file = await download
  return { name: file.suggestedFilename(), text: readFileSync(await file.path(), 'utf8') }
}

const overflowOf = (window: Page) =>
  window.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)

test('who is worse off under another model, why, under which standard and how certain, by keyboard alone', async ({
  keptWindow: window,
}) => {
  await openCompare(window, TINY)
  await chooseModels(window, 'Dispersal', 'Concentration')
  await window.getByLabel('Sensitivity: every weight').selectOption({ label: 'A: Dispersal, default limits and weights' })
  await window.getByLabel('One policy along one').selectOption({ label: 'A: Dispersal, default limits and weights' })
  await window.getByLabel('To', { exact: true }).fill('2')
  await expect(window.getByText(/^2 columns, \d\d plans to make\.$/)).toBeVisible()
  await window.getByRole('button', { name: 'Compare', exact: true }).focus()
  await window.keyboard.press('Enter')
  await expect(window.getByRole('tab', { name: 'Figures' })).toBeFocused({ timeout: 60_000 })

  const figures = window.getByRole('region', { name: 'Figures of the planned state' })
  await expect(figures.getByRole('row', { name: /^With a place/ })).toContainText('People for whom the plan has a lawful place.')
  await expect(window.getByRole('complementary', { name: 'What speaks for and against' })).toContainText('stands to reason')
  await window.keyboard.press('ArrowRight')
  await expect(window.getByRole('status').filter({ hasText: 'treated differently' })).toBeVisible()

  const people = window.getByRole('grid', { name: 'Who is treated differently' })
  await people.getByRole('row').nth(1).focus()
  await window.keyboard.press('Enter')
  await expect(window.getByRole('heading', { name: /under each$/ })).toBeFocused()
  await expect(window.getByRole('heading', { name: 'Because' })).toHaveCount(2)
  await expect(window.getByRole('heading', { name: 'Worse off under B than under A' })).toBeVisible()
  await expect(window.getByRole('tabpanel').locator('.sources').first()).toBeVisible()
  await expect(window.getByText(/^(As certain as the facts|Not certain)/)).toBeVisible({ timeout: 30_000 })
  await expect(window.getByText(/changes of weights and limits that were tried/)).toBeVisible()

  await window.getByRole('tab', { name: 'Trade-offs' }).click()
  await window.getByLabel('Across').selectOption({ label: 'Free places' })
  const chart = window.getByRole('group', { name: 'Moves to another facility against Free places' })
  await chart.getByRole('img').first().focus()
  await window.keyboard.press('End')
  await expect(chart.getByRole('img').last()).toBeFocused()
  await expect(chart.getByRole('img').last()).toHaveAccessibleName(/Free places \d/)

  await window.getByRole('tab', { name: 'Sensitivity' }).click()
  await expect(window.getByText(/in one wing under all \d+ changes that were tried/)).toBeVisible()
  await window.getByRole('tab', { name: 'Report' }).click()
  const report = window.getByRole('article', { name: 'Comparison: ' })
  await expect(report).toContainText('no breach found of the rules checked')
  await expect(report).toContainText('Facts that are not known')
})

test('the judgement of the factors is kept with the estate, can be undone, and goes into what is handed out and verified', async ({
  keptWindow: window,
}) => {
  await openCompare(window)
  await chooseModels(window, 'Concentration')
  await addFile(window, 'integration.json', POLICY)
  await expect(window.getByText('integration.json: the policy “Integration”')).toBeVisible()
  await compare(window)

  await window.getByRole('tab', { name: 'Evidence and judgement' }).click()
  await window.getByRole('button', { name: 'Record a judgement…' }).click()
  await window.getByRole('button', { name: 'Record', exact: true }).click()
  await expect(window.getByText('Say who judges.')).toBeVisible()
  await window.getByLabel('Who judges').fill('An invented board')
  const money = window.getByRole('group', { name: 'Money' })
  await money.getByLabel('What is found').fill('No second unit can be paid for.')
  await money.getByRole('group', { name: 'Speaks against' }).getByRole('checkbox', { name: 'Concentration' }).check()
  await window.getByRole('button', { name: 'Record', exact: true }).click()
  await expect(window.getByText('Speaks against: Concentration.')).toBeVisible()
  await window.getByRole('button', { name: /^Undo: record/ }).click()
  await expect(window.getByText('Nothing has been recorded yet.')).toBeVisible()
  await window.getByRole('button', { name: /^Redo: record/ }).click()
  await expect(window.getByText('Speaks against: Concentration.')).toBeVisible()

  await window.getByRole('tab', { name: 'Disparity' }).click()
  await window.getByRole('button', { name: 'Audit with what the estate holds' }).click()
  await expect(window.getByText('Of 85 of 95 people something is monitored.')).toBeVisible()
  await expect(window.getByText(/comparisons with an interval, \d+ leave 1 out/)).toBeVisible()

  const comparison = JSON.parse((await saved(window, 'Save the comparison…')).text) as Comparison
  expect(comparison.columns.map(({ policy }) => policy.name)).toEqual([
    'Concentration, default limits and weights',
    'Integration',
  ])
  expect(comparison.extra.factors?.by).toBe('An invented board')
  expect(comparison.disparity.length).toBeGreaterThan(0)
  const { name, text } = await saved(window, 'Save a review file…')
  expect(name).toMatch(/\.review\.json$/)

  await window.getByRole('tab', { name: 'What to compare' }).click()
  await addFile(window, name, text)
  const file = window.getByRole('region', { name: `Review file ${name}` })
  await expect(file).toContainText('No breach found of the rules checked')
  await window.getByRole('tab', { name: 'Figures' }).click()
  await expect(window.getByRole('complementary')).toContainText('No second unit can be paid for.')

  const { sha256, ...stated } = JSON.parse(text) as Review
  const changed = { ...stated, program: { ...stated.program, version: '9' }, sha256 }
  await window.getByRole('tab', { name: 'What to compare' }).click()
  await addFile(window, 'changed.json', JSON.stringify(changed))
  await expect(window.getByRole('region', { name: 'Review file changed.json' })).toContainText('was changed after it was written')
  await window.getByRole('tab', { name: 'What to compare' }).click()
  await addFile(window, 'bad.json', '{')
  await expect(window.getByRole('heading', { name: 'bad.json can’t take part' })).toBeVisible()
})

test('stopping keeps the plans that are made', async ({ window }) => {
  await window.getByRole('link', { name: 'Compare' }).click()
  await window.getByRole('button', { name: 'Compare', exact: true }).click()
  const work = window.getByRole('region', { name: 'How far the comparison is' })
  await expect(work).toContainText(/[2-4] of 5: /, { timeout: 60_000 })
  await window.getByRole('button', { name: 'Stop' }).click()
  await expect(window.getByText('Stopped: what was done by then is shown, the rest is missing.')).toBeVisible()
  await expect(window.getByRole('list', { name: 'What is compared' }).getByRole('listitem').first()).toContainText(
    'default limits and weights',
  )
})

test('a comparison is there again after a reload, with what was chosen', async ({ keptWindow: window }) => {
  await openCompare(window, TINY)
  await chooseModels(window, 'Dispersal', 'Concentration')
  await window.getByLabel('Sensitivity: every weight').selectOption({ label: 'A: Dispersal, default limits and weights' })
  await compare(window)
  const tab = async (name: string): Promise<string> => {
    await window.getByRole('tab', { name }).click()
    return window.getByRole('tabpanel').filter({ visible: true }).innerText()
  }
  const before = [await tab('Figures'), await tab('Sensitivity'), await tab('Wings')]
  await tab('Who differs')
  await expectSaved(window)
  await reload(window)
  await expect(window.getByRole('tab', { name: 'Who differs' })).toHaveAttribute('aria-selected', 'true')
  await expect(window.getByRole('status').filter({ hasText: 'treated differently' })).toBeVisible()
  expect([await tab('Figures'), await tab('Sensitivity'), await tab('Wings')]).toEqual(before)
  await window.getByRole('tab', { name: 'What to compare' }).click()
  await expect(window.getByRole('checkbox', { name: 'Isolation' })).not.toBeChecked()
  await expect(window.getByRole('checkbox', { name: 'Concentration' })).toBeChecked()
  await expect(window.getByLabel('Sensitivity: every weight')).toHaveValue('model dispersal')
  // Of another estate than it was made of, nothing is shown.
  await open(window, 'other.rule36', ESTATE)
  await expect(window.getByRole('tab', { name: 'Figures' })).toHaveCount(0)
})

test('every part can be used by everyone, at every size', async ({ keptWindow: window }) => {
  test.setTimeout(180_000)
  await openCompare(window)
  await chooseModels(window, 'Dispersal', 'Concentration')
  await compare(window)
  const parts = ['What to compare', 'Figures', 'Who differs', 'Trade-offs', 'Wings', 'Disparity', 'Report']
  for (const [colours, media, looked] of [
    ['light', { colorScheme: 'light' }, parts.slice(0, -1)],
    ['dark', { colorScheme: 'dark' }, ['Figures', 'Trade-offs']],
    ['forced', { colorScheme: 'light', forcedColors: 'active' }, ['Trade-offs', 'Wings']],
  ] as const) {
    await window.emulateMedia(media)
    for (const part of looked) {
      await window.getByRole('tab', { name: part }).click()
      if (part === 'Disparity' && colours === 'light')
        await window.getByRole('button', { name: 'Audit with what the estate holds' }).click()
      await expectNoViolations(window, `${part}, ${colours}`)
    }
  }
  for (const percent of [200, 400]) {
    await window.setViewportSize({ width: Math.round(128_000 / percent), height: Math.round(102_400 / percent) })
    for (const part of parts) {
      await window.getByRole('tab', { name: part }).click()
      expect(await overflowOf(window), `${part} at ${percent} %`).toBeLessThanOrEqual(0)
    }
  }
})
