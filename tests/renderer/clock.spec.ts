/** A clock that is set while the window is in use: it locks all the same, reminds, says so in the record, and before anything is destroyed. */

import type { Page } from '@playwright/test'
import { expectUsable } from './expect-usable'
import { smallEstate } from './small-estate'
import { reload, unlock } from './vault-steps'
import { estateName, expect, expectSaved, open, test } from './window-test'

const YEAR = 365.25 * 86_400_000
const NOON = Date.UTC(2026, 10, 28, 12)

async function openAnother(window: Page, name: string): Promise<void> {
  await open(window, `${name}.rule36`, smallEstate({ name }))
  await expect(estateName(window)).toContainText(name)
  await expectSaved(window)
}

async function goToRetention(window: Page): Promise<void> {
  await window.getByRole('link', { name: /^Data/ }).click()
  await window.getByRole('tab', { name: 'Retention' }).click()
}

test('set back by years, the window locks when it is left, and the record says where', async ({ window }) => {
  await window.clock.install({ time: NOON })
  await openAnother(window, 'Weir')
  await window.clock.setSystemTime(NOON - 7 * YEAR)
  await window.clock.fastForward('10:10')
  await expect(window.getByRole('heading', { name: 'Locked' })).toBeVisible()
  await unlock(window)
  await window.getByRole('link', { name: 'Record' }).click()
  await expect(window.getByRole('row', { name: /clock set back/ })).toHaveCount(1)
  await window.getByRole('button', { name: 'Verify now' }).click()
  await expect(window.getByText(/^Entry \d+ says .*2019.*, before the .*2026.* of the entry that stands before it/)).toBeVisible()
  await expect(window.getByText(/^The record is whole/)).toBeVisible()
  await expectUsable(window, 'a clock that was set back')
})

test('set back or forward, it silences no reminder of a backup', async ({ window }) => {
  await window.clock.install({ time: NOON })
  await openAnother(window, 'Weir')
  const reminder = window.getByRole('status').filter({ hasText: 'backed up' }).getByRole('button')
  await expect(reminder).toHaveCount(0)
  await window.clock.setSystemTime(NOON - 2 * 86_400_000)
  for (let minutes = 0; minutes < 12; minutes += 4) {
    await window.mouse.move(200 + minutes, 300)
    await window.clock.fastForward('04:00')
  }
  await expect(reminder).toBeVisible()
})

test('set forward, it makes nothing due without a word before it is destroyed; set back, it says that things are missing', async ({
  window,
}) => {
  await window.clock.setFixedTime(NOON)
  await openAnother(window, 'Old')
  await openAnother(window, 'Weir')
  await goToRetention(window)
  await window.getByLabel('Estates no longer used', { exact: true }).fill('12')
  await window.getByRole('button', { name: 'Keep these periods' }).click()
  await expect(window.getByText('The periods are kept.')).toBeVisible()
  const again = async (time: number): Promise<void> => {
    await reload(window, time)
    await goToRetention(window)
  }
  await again(NOON + 5 * YEAR)
  const ahead = /^By the clock of this computer nothing was recorded between 28 November 2026 and 28 November 2031/
  await expect(window.getByText(ahead)).toBeVisible()
  await window.getByRole('checkbox', { name: 'Choose all' }).check()
  await window.getByRole('button', { name: 'Destroy the chosen…' }).click()
  await expect(window.getByRole('dialog').getByText(ahead)).toBeVisible()
  await expectUsable(window, 'destroying by a doubtful clock')
  await again(NOON)
  await expect(
    window.getByText(/^The clock of this computer says 28 November 2026, and the record has entries of 28 November 2031/),
  ).toBeVisible()
  await expect(window.getByText(ahead)).toHaveCount(0)
})

test('set back while an estate is opened, it does not make it look unused since', async ({ window }) => {
  await window.clock.setFixedTime(NOON)
  for (const name of ['Old', 'Weir']) {
    await open(window, `${name}.rule36`, smallEstate({ name, asOf: '2018-01-01' }))
    await expect(estateName(window)).toContainText(name)
    await expectSaved(window)
  }
  await window.clock.setFixedTime(NOON - 7 * YEAR)
  for (const name of ['Old', 'Weir']) {
    await estateName(window).click()
    await window.getByRole('button', { name: `Open ${name}`, exact: true }).click()
    await expect(estateName(window)).toContainText(name)
    await expectSaved(window)
  }
  await reload(window, NOON)
  await estateName(window).click()
  await expect(window.getByRole('listitem').filter({ hasText: 'Old' })).toContainText('28 November 2026')
  await window.keyboard.press('Escape')
  await goToRetention(window)
  await window.getByLabel('Estates no longer used', { exact: true }).fill('12')
  await window.getByRole('button', { name: 'Keep these periods' }).click()
  await expect(window.getByText('The periods are kept.')).toBeVisible()
  await expect(window.getByText('Nothing is due.')).toBeVisible()
})
