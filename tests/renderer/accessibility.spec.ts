/** Every state of the window can be used by everyone: no axe violations, light and dark, and it reflows when enlarged. */

import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { smallEstate } from './small-estate'
import { expect, open, propose, showPeople, test } from './window-test'

async function expectNoViolations(window: Page, state: string): Promise<void> {
  const { violations } = await new AxeBuilder({ page: window }).analyze()
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`)
  expect(found, state).toEqual([])
}

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in ${colorScheme} colours`, () => {
    test.use({ colorScheme })

    test('the sample, its plan, its people and an explanation have no violations', async ({ window }) => {
      await expectNoViolations(window, 'before a proposal')
      await propose(window)
      await expectNoViolations(window, 'wings')
      await window
        .getByRole('button', { name: /now → .* planned/ })
        .first()
        .click()
      await expectNoViolations(window, 'a wing')
      const people = await showPeople(window)
      await people.getByRole('row').nth(2).click()
      const panel = window.getByRole('complementary', { name: 'Explanation' })
      await expect(panel.getByRole('heading', { name: 'Which wings are left, rule by rule' })).toBeVisible({ timeout: 20_000 })
      await expectNoViolations(window, 'people and an explanation')
      await window.getByRole('tab', { name: /^For attention/ }).click()
      await expectNoViolations(window, 'what needs attention')
    })

    test('work under way, an unplaced person and a refused file have no violations', async ({ window }) => {
      await window.getByRole('button', { name: 'Propose placements' }).click()
      await expect(window.getByRole('progressbar')).toBeVisible()
      await window.getByRole('button', { name: 'Stop' }).click()
      await expect(window.getByRole('button', { name: /^Propose/ })).toBeEnabled()
      await expectNoViolations(window, 'stopped')
      await open(window, 'weir.rule36', smallEstate())
      await propose(window)
      const people = await showPeople(window)
      await people.getByRole('row', { name: /Without a place/ }).click()
      await expect(window.getByRole('heading', { name: 'What stands in the way' })).toBeVisible()
      await expectNoViolations(window, 'an unplaced person')
      await open(window, 'bad.rule36', '{')
      await expect(window.getByRole('heading', { name: 'bad.rule36 was not opened' })).toBeVisible()
      await expectNoViolations(window, 'a refused file')
    })
  })
}

for (const percent of [200, 400] as const) {
  test(`everything is there at ${percent} %, without scrolling sideways`, async ({ window }) => {
    await window.setViewportSize({ width: Math.round((1280 * 100) / percent), height: Math.round((1024 * 100) / percent) })
    await open(window, 'weir.rule36', smallEstate())
    await propose(window)
    const people = await showPeople(window)
    await people.getByRole('row').nth(1).click()
    await expect(window.getByRole('heading', { name: 'Which wings are left, rule by rule' })).toBeVisible({ timeout: 20_000 })
    const overflow = await window.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
    expect(overflow).toBeLessThanOrEqual(0)
    await window.getByRole('tab', { name: /^Wings/ }).click()
    expect(
      await window.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth),
    ).toBeLessThanOrEqual(0)
  })
}

test('everything that can be pressed is at least 24 pixels wide and high', async ({ window }) => {
  await open(window, 'weir.rule36', smallEstate())
  await propose(window)
  for (const tab of [/^Wings/, /^People/, /^For attention/]) {
    await window.getByRole('tab', { name: tab }).click()
    for (const target of await window.locator('button:visible, select:visible, input:visible, summary:visible').all()) {
      const box = await target.boundingBox()
      if (!box) continue
      expect(Math.min(box.width, box.height), await target.innerText()).toBeGreaterThanOrEqual(24)
    }
  }
})

test('can be used in forced colours', async ({ window }) => {
  await window.emulateMedia({ forcedColors: 'active' })
  await open(window, 'weir.rule36', smallEstate())
  await propose(window)
  await expectNoViolations(window, 'forced colours')
})
