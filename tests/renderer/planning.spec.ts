/** A person plans the sample, by mouse, by keyboard alone, and stops when they have seen enough. */

import { smallEstate } from './small-estate'
import { estateName, expect, open, propose, test } from './window-test'

test('opens on the sample of invented people, proposes placements with five proven aims and reaches an explanation, by keyboard alone', async ({
  window,
}) => {
  await expect(estateName(window)).not.toContainText('Rule36')
  await expect(window.getByText('all people are invented')).toBeVisible()
  await expect(window.getByText(/^As of/)).toBeVisible()
  await expect(window.getByRole('tab', { name: /^Wings \(\d+\)/ })).toHaveAttribute('aria-selected', 'true')
  const { keyboard } = window
  const focused = window.locator(':focus')
  const tabUntil = async (name: RegExp) => {
    for (let presses = 0; presses < 40; presses += 1) {
      await keyboard.press('Tab')
      if (name.test((await focused.getAttribute('aria-label')) ?? (await focused.innerText()))) return
    }
    throw new Error(`Tab never reached ${String(name)}`)
  }
  await keyboard.press('Tab')
  await expect(focused).toHaveText('Skip to the content')
  await keyboard.press('Enter')
  await tabUntil(/^Propose placements/)
  await keyboard.press('Enter')
  await expect(window.getByRole('button', { name: 'Propose again' })).toBeVisible({ timeout: 60_000 })
  await expect(window.getByText('Proven best: no lawful plan does better, aim by aim.').first()).toBeVisible()
  await expect(window.getByText('Recommended; a person decides.').first()).toBeVisible()
  const aims = window.getByRole('list', { name: /How good the plan is/ }).getByRole('listitem')
  await expect(aims).toHaveCount(5)
  await expect(aims.filter({ hasText: 'proven best' })).toHaveCount(5)
  await expect(window.getByRole('button', { name: /now → .* planned/ }).first()).toBeVisible()
  await expect(window.locator('body')).not.toContainText(/compliant/i)
  await tabUntil(/^Wings/)
  await keyboard.press('ArrowRight')
  await expect(window.getByRole('tab', { name: /^People/ })).toBeFocused()
  await tabUntil(/^Change/)
  await keyboard.press('Tab')
  await keyboard.press('ArrowDown')
  await expect(focused).toHaveAttribute('aria-rowindex', '3')
  await keyboard.press('Enter')
  const panel = window.getByRole('complementary', { name: 'Explanation' })
  await expect(panel.getByRole('heading', { level: 2 })).toBeFocused()
  await expect(panel.getByRole('heading', { name: /^Because|^What stands in the way/ })).toBeVisible({ timeout: 20_000 })
  await keyboard.press('Escape')
  await expect(focused).toHaveAttribute('aria-rowindex', '3')

  // On a screen of 1366 by 768 pixels ten people of the queue are in sight.
  await window.getByRole('tab', { name: /^Queue/ }).click()
  const queue = window.getByRole('grid', { name: 'Queue' })
  const room = () =>
    queue.evaluate((grid) => {
      const tenth = grid.querySelector('[aria-rowindex="11"]')
      return tenth ? grid.getBoundingClientRect().bottom - tenth.getBoundingClientRect().bottom : -Infinity
    })
  await expect.poll(room).toBeGreaterThanOrEqual(0)
})

test('shows progress and stops within half a second, keeping the best lawful plan', async ({ window }) => {
  await window.getByRole('button', { name: 'Propose placements' }).click()
  await expect(window.getByRole('progressbar')).toBeVisible()
  await expect(window.getByRole('list', { name: /How good the plan is/ })).toBeVisible()
  await window.getByRole('button', { name: 'Stop' }).click()
  await expect(window.getByRole('button', { name: 'Stop' })).toBeHidden({ timeout: 500 })
  await expect(window.getByText(/^Looking for the best plan/)).toHaveCount(0)
  await expect(window.getByText('Stopped early: best lawful plan so far, not proven best.').first()).toBeVisible()
  await expect(window.getByRole('button', { name: 'Propose again' })).toBeFocused()
})

test('plans under the policy that was chosen, saves the plan as a file, and says when another policy is chosen afterwards', async ({
  keptWindow: window,
}) => {
  await open(window, 'weir.rule36', smallEstate())
  await expect(estateName(window)).toContainText('Weir')
  await window.getByLabel('Allocation model').selectOption('Integration')
  await propose(window)
  const download = window.waitForEvent('download')
  await window.getByRole('button', { name: 'Save the plan…' }).click()
  const file = await download
  expect(file.suggestedFilename()).toBe('weir-invented-2026-11-01.plan.json')
  const chunks: Buffer[] = []
  for await (const chunk of await file.createReadStream()) chunks.push(chunk as Buffer)
  expect(JSON.parse(Buffer.concat(chunks).toString())).toMatchObject({ format: 'rule36/plan@1', status: 'optimal' })
  await window.getByLabel('Who may move').selectOption('Only who has to')
  await expect(window.getByText(/The proposal shown was made under: Integration, anyone may move/)).toBeVisible()
})
