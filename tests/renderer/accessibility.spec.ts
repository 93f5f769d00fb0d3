/** Every state of the window can be used by everyone: no axe violations, light, dark and forced colours, and it reflows when enlarged. */

import type { Page } from '@playwright/test'
import { expectUsable } from './expect-usable'
import { smallEstate } from './small-estate'
import { enlarge, expect, open, propose, showPeople, test } from './window-test'

test('the sample, its plan, its people and an explanation have no violations, and what the main buttons say is seen', async ({
  window,
}) => {
  await expectSeenInForcedColours(window)
  await expectUsable(window, 'before a proposal')
  await propose(window)
  await expectUsable(window, 'wings')
  await window
    .getByRole('button', { name: /now → .* planned/ })
    .first()
    .click()
  await expectUsable(window, 'a wing')
  const people = await showPeople(window)
  await people.getByRole('row').nth(2).click()
  const panel = window.getByRole('complementary', { name: 'Explanation' })
  await expect(panel.getByRole('heading', { name: 'Which wings are left, rule by rule' })).toBeVisible({ timeout: 60_000 })
  await expectUsable(window, 'people and an explanation')
  await window.getByRole('tab', { name: /^For attention/ }).click()
  await expectUsable(window, 'what needs attention')
})

test('work under way, an unplaced person and a refused file have no violations', async ({ window }) => {
  await window.getByRole('button', { name: 'Propose placements' }).click()
  await expect(window.getByRole('progressbar')).toBeVisible()
  await window.getByRole('button', { name: 'Stop' }).click()
  await expect(window.getByRole('button', { name: /^Propose/ })).toBeEnabled()
  await expectUsable(window, 'stopped')
  await open(window, 'weir.rule36', smallEstate())
  await propose(window)
  await expectUsable(window, 'wings')
  await window.getByRole('tab', { name: /^For attention/ }).click()
  await expectUsable(window, 'what needs attention')
  const people = await showPeople(window)
  await people.getByRole('row', { name: /Without a place/ }).click()
  await expect(window.getByRole('heading', { name: 'What stands in the way' })).toBeVisible()
  await expectUsable(window, 'an unplaced person')
  await open(window, 'bad.rule36', '{')
  await expect(window.getByRole('heading', { name: 'bad.rule36 was not opened' })).toBeVisible()
  await expectUsable(window, 'a refused file')
})

test('the estate, its forms and what is chosen have no violations', async ({ keptWindow: window }) => {
  await open(window, 'weir.rule36', smallEstate())
  await window.getByRole('link', { name: 'Estate' }).click()
  const panel = window.getByRole('complementary', { name: 'What was chosen' })
  await window.getByRole('button', { name: /^Alder/ }).click()
  await expect(panel.getByRole('heading', { name: 'Facts' })).toBeVisible()
  await expectUsable(window, 'a wing')
  await panel.getByRole('button', { name: 'Close this wing…' }).click()
  await expectUsable(window, 'closing it')
  await window.getByRole('tab', { name: /^People/ }).click()
  await window.getByRole('button', { name: 'Add a person…' }).click()
  await panel.getByRole('button', { name: 'Add an exception' }).click()
  await panel.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(panel.getByText(/^It was not saved/)).toBeFocused()
  await expectUsable(window, 'a form with problems')
  for (const part of [/^Kept apart/, /^Networks/, /^Scarce/]) {
    await window.getByRole('tab', { name: part }).click()
    await expectUsable(window, String(part))
  }
  await window.getByRole('button', { name: 'Settings' }).click()
  await expectUsable(window, 'settings')
})

/** What the main button says can be read in forced colours. */
async function expectSeenInForcedColours(window: Page): Promise<void> {
  await window.emulateMedia({ forcedColors: 'active' })
  const button = window.getByRole('button', { name: 'Propose placements' })
  const shown = await button.screenshot({ animations: 'disabled' })
  await button.evaluate((one) => one.style.setProperty('-webkit-text-fill-color', 'transparent'))
  const wordless = await button.screenshot({ animations: 'disabled' })
  expect(shown.equals(wordless), 'words are seen').toBe(false)
  await button.evaluate((one) => one.style.removeProperty('-webkit-text-fill-color'))
  await window.emulateMedia({ forcedColors: 'none' })
}

const overflowOf = (window: Page) =>
  window.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)

test('everything that can be pressed is at least 24 pixels wide and high, and all is there at 200 % and 400 %, without scrolling sideways', async ({
  keptWindow: window,
}) => {
  await open(window, 'weir.rule36', smallEstate())
  await propose(window)
  for (const tab of [/^Wings/, /^People/, /^For attention/]) {
    await window.getByRole('tab', { name: tab }).click()
    expect(await smallTargets(window)).toEqual([])
  }
  await window.getByRole('link', { name: 'Estate' }).click()
  await window.getByRole('tab', { name: /^People/ }).click()
  await window.getByRole('row', { name: /^Bo/ }).click()
  expect(await smallTargets(window)).toEqual([])
  await window.getByRole('button', { name: 'Change…' }).click()
  await window.getByLabel('One more: Needs of a wing').fill('step-free')
  await window.getByRole('button', { name: 'Add to: Needs of a wing' }).click()
  expect(await smallTargets(window)).toEqual([])

  // The estate, enlarged.
  await window.getByRole('button', { name: 'Cancel', exact: true }).click()
  await window.getByRole('button', { name: 'Close', exact: true }).click()
  for (const percent of [200, 400]) {
    await enlarge(window, percent)
    for (const part of [/^Wings/, /^People/, /^Kept apart/, /^Networks/, /^Scarce/]) {
      await window.getByRole('tab', { name: part }).click()
      expect(await overflowOf(window), `${String(part)} at ${percent} %`).toBeLessThanOrEqual(0)
    }
    await window.getByRole('tab', { name: /^People/ }).click()
    await window.getByRole('row', { name: /^Bo/ }).click()
    await window.getByRole('button', { name: 'Change…' }).click()
    await window.getByRole('button', { name: 'Add an authorisation' }).click()
    expect(await overflowOf(window), `a form at ${percent} %`).toBeLessThanOrEqual(0)
    await window.getByRole('button', { name: 'Save', exact: true }).click()
    await expect(window.getByText(/^It was not saved/)).toBeInViewport()
    await window.getByRole('button', { name: 'Cancel', exact: true }).click()
  }

  // What was planned, enlarged.
  await enlarge(window, 100)
  await window.getByRole('link', { name: 'Placements' }).click()
  for (const percent of [200, 400]) {
    await enlarge(window, percent)
    const people = await showPeople(window)
    await people.getByRole('row').nth(1).click()
    await expect(window.getByRole('heading', { name: 'Which wings are left, rule by rule' })).toBeVisible({ timeout: 20_000 })
    expect(await overflowOf(window), `a person at ${percent} %`).toBeLessThanOrEqual(0)
    await window.getByRole('tab', { name: /^Wings/ }).click()
    expect(await overflowOf(window), `the wings at ${percent} %`).toBeLessThanOrEqual(0)
  }
})

/** Everything that can be pressed and is less than 24 pixels wide or high. */
function smallTargets(window: Page): Promise<string[]> {
  return window.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('a, button, select, input, textarea, summary')].flatMap((target) => {
      const { width, height } = target.getBoundingClientRect()
      const isThere = target.checkVisibility() && width > 0 && !target.matches('.skip')
      return isThere && Math.min(width, height) < 24 ? [`${target.outerHTML.slice(0, 120)} ${width} × ${height}`] : []
    }),
  )
}
