/** Policies are kept, written, previewed and put in force; and both screens about rules can be used by everyone. */

import type { Page } from '@playwright/test'
import { readFile } from 'node:fs/promises'
import { expectNoViolations } from './expect-usable'
import { smallEstate } from './small-estate'
import { enlarge, estateName, expect, expectSaved, open, propose, test } from './window-test'
import { reload } from './vault-steps'

/** Three violent extremist prisoners, two of them assessed and one of these known to recruit. */
function estateOfThree(): string {
  const { people } = JSON.parse(smallEstate()) as { people: object[] }
  const assessment = { tool: 'Invented assessment', date: '2026-09-01', level: 'high' }
  return smallEstate({
    people: [
      people[0],
      { ...people[1], extremism: { recruiter: 'yes', assessment } },
      { ...people[2], extremism: { recruiter: 'no', assessment } },
      { ...people[3], extremism: { recruiter: 'unknown' } },
    ],
  })
}

const head = (window: Page) => window.getByRole('region', { name: 'Policy to look at' })
const lines = (window: Page) => window.getByRole('region', { name: 'Which model for whom' }).locator('ol > li')

test('a combined policy is written by keyboard, previewed, put in force, undone, exported and imported', async ({
  keptWindow: window,
}) => {
  await open(window, 'weir.rule36', estateOfThree())
  await expect(estateName(window)).toContainText('Weir (invented)')
  await window.getByRole('link', { name: 'Look at the policy, or change it' }).press('Enter')
  await window.getByLabel('Name', { exact: true }).fill('Leaders apart')
  await window.getByRole('radio', { name: /^Combined/ }).press('Space')
  await window.getByRole('button', { name: 'Add a line' }).press('Enter')
  await window.getByRole('button', { name: 'Add a line' }).press('Enter')
  await expect(lines(window).nth(0)).toContainText('Catches 3 people now')
  await expect(lines(window).nth(1)).toContainText('Lines above catch 3 people whom it would fit as well.')
  await lines(window).nth(1).getByRole('group', { name: 'Recruits others' }).getByLabel('Yes').press('Space')
  await lines(window).nth(1).getByLabel('Model').selectOption('Isolation')
  await window.getByRole('button', { name: 'Move up: line 2' }).press('Enter')
  await expect(window.getByRole('button', { name: 'Move down: line 1' })).toBeFocused()
  await expect(lines(window).nth(0)).toContainText('Catches 1 person now')
  await expect(lines(window).nth(0)).toContainText('1 of them has no authorisation in force and is dispersed.')
  await expect(lines(window).nth(1)).toContainText('Catches 2 people now')
  await lines(window).nth(1).locator('[draggable=true]').dragTo(lines(window).nth(0))
  await expect(lines(window).nth(0)).toContainText('Catches 3 people now')

  const limit = window.getByLabel('Violent extremist prisoners in a wing that is not specialised', { exact: true })
  await window.getByLabel('No limit: Violent extremist prisoners in a wing that is not specialised').press('Space')
  await limit.fill('one')
  await expect(window.getByText('"one" is not a whole number of 0 or more; write it in digits alone, such as 3.')).toBeVisible()
  await expect(window.getByRole('button', { name: 'Preview its effect' })).toBeDisabled()
  await limit.fill('1')
  await window.getByRole('button', { name: 'Preview its effect' }).press('Enter')
  const panel = window.getByRole('complementary', { name: 'What it would do here' })
  await expect(panel.getByText('Without a place: 1 under the policy in force, 2 under this one.')).toBeVisible()
  await expect(panel.getByRole('row', { name: /^People without a place 1 2 worse/ })).toBeVisible()
  await limit.fill('2')
  await expect(panel.getByText('The policy, or the estate, has been changed since. Preview again.')).toBeVisible()

  await window.getByRole('button', { name: 'Save and put in force' }).press('Enter')
  await expect(window).not.toHaveURL(/Leaders/)
  await expect(head(window).getByText('In force', { exact: true })).toBeVisible()
  await expectSaved(window)
  await reload(window)
  await expect(limit).toHaveValue('2')
  await window.getByRole('link', { name: 'Placements' }).click()
  await expect(window.getByLabel('Allocation model or policy')).toHaveValue('kept Leaders apart')
  await window.getByLabel('Who may move').selectOption('Only who has to')
  await expect(window.getByLabel('Allocation model or policy')).toHaveValue('kept Leaders apart')
  await window.getByLabel('Allocation model or policy').selectOption('Integration')
  await window.getByRole('button', { name: /^Undo: choose the policy/ }).click()
  await expect(window.getByLabel('Allocation model or policy')).toHaveValue('kept Leaders apart')

  await window.getByRole('link', { name: 'Policies' }).click()
  const download = window.waitForEvent('download')
  await window.getByRole('button', { name: 'Export…' }).click()
  const file = await readFile(await (await download).path(), 'utf8')
  expect(JSON.parse(file)).toMatchObject({ format: 'rule36/policy@1', model: 'combined', limits: { vepPerWing: 2 } })
  const published = window.waitForEvent('download')
  await window.getByRole('button', { name: 'Transparency record…' }).click()
  const record = await published
  expect(record.suggestedFilename()).toBe('leaders-apart.transparency.md')
  const text = await readFile(await record.path(), 'utf8')
  expect(text).toContain('Generated from the policy “Leaders apart”')
  expect(text).toContain('_to be filled in by the administration_')
  await expect(window.getByText('leaders-apart.transparency.md was saved.')).toBeVisible()
  await importPolicy(window, 'leaders.json', file)
  await expect(window.getByLabel('Name', { exact: true })).toHaveValue('Leaders apart (2)')
  await expect(window).not.toHaveURL(/Leaders/)
  await importPolicy(window, 'bad.json', file.replace('"combined"', '"scattered"'))
  await expect(window.getByRole('heading', { name: 'bad.json was not opened' })).toBeVisible()
  await window.getByRole('button', { name: 'Forget it…' }).click()
  await window.getByRole('button', { name: 'Forget it for this estate' }).click()
  await expect(head(window).getByText('In force', { exact: true })).toBeVisible()
})

async function importPolicy(window: Page, name: string, text: string): Promise<void> {
  const chooser = window.waitForEvent('filechooser')
  await window.getByRole('button', { name: 'Import…' }).click()
  await (await chooser).setFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) })
}

test('a preview that is stopped compares the best plan found until then', async ({ window }) => {
  await propose(window)
  await window.getByRole('link', { name: 'Look at the policy, or change it' }).click()
  await window.getByRole('radio', { name: /^Integration/ }).check()
  await window.getByRole('button', { name: 'Preview its effect' }).click()
  const panel = window.getByRole('complementary', { name: 'What it would do here' })
  await expect(panel.getByText(/^Planning under the policy looked at: Looking for the best plan: aim [2-5]/)).toBeVisible()
  await panel.getByRole('button', { name: 'Stop' }).click()
  await expect(panel.getByText('You ended the search: this is the best plan', { exact: false })).toBeVisible()
  await expect(panel.getByRole('heading', { name: 'How good each plan is, most important aim first' })).toBeVisible()
})

test('rules and policies have no violations in any colours, and reflow when enlarged', async ({ keptWindow: window }) => {
  await open(window, 'weir.rule36', estateOfThree())
  await expect(estateName(window)).toContainText('Weir (invented)')
  const address = window.url().replace(/#.*/, '')
  const overflow = () => window.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
  const light = { colorScheme: 'light', forcedColors: 'none' } as const
  const dark = { colorScheme: 'dark', forcedColors: 'none' } as const
  const forced = { colorScheme: 'light', forcedColors: 'active' } as const
  const expectUsable = async (state: string, colours: readonly (typeof light | typeof dark | typeof forced)[]) => {
    for (const media of colours) {
      await window.emulateMedia(media)
      await expectNoViolations(window, `${state}, ${media.colorScheme}, forced: ${media.forcedColors}`)
    }
    const size = window.viewportSize()!
    for (const percent of [200, 400]) {
      await enlarge(window, percent)
      expect(await overflow(), `${state} at ${percent} %`).toBeLessThanOrEqual(0)
    }
    await window.setViewportSize(size)
  }
  await window.goto(`${address}#/standards/non-association`)
  const panel = window.getByRole('complementary', { name: 'The rule chosen' })
  await panel
    .getByRole('button', { name: /^Change its facts/ })
    .first()
    .click()
  await expect(panel.getByText('0 live together').or(panel.getByText('Nobody must be kept apart.'))).toBeVisible()
  await expectUsable('a rule being tried', [light, dark, forced])
  await window.goto(`${address}#/standards/sources`)
  await expect(window.getByLabel('Search sources')).toBeVisible()
  await expectUsable('sources', [dark])
  await window.goto(`${address}#/policies/model/concentration`)
  await window.getByRole('radio', { name: /^Combined/ }).check()
  await window.getByRole('button', { name: 'Add a line' }).click()
  await window.getByText('What speaks for and against this model').click()
  await window.getByRole('button', { name: 'Preview its effect' }).click()
  await expect(window.getByRole('heading', { name: 'How good each plan is, most important aim first' })).toBeVisible()
  await window.getByLabel('Steps of regime above the required one', { exact: true }).fill('x')
  await window.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(window.getByLabel('Name', { exact: true })).toBeFocused()
  await expectUsable('a policy being written', [light, dark, forced])
})
