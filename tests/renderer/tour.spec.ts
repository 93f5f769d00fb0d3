/** A newcomer finds a way to begin, takes the tour by keyboard on a copy that goes away, and takes it again from the help. */

import { expectUsable } from './expect-usable'
import { rowsOf } from './memory'
import { smallEstate } from './small-estate'
import { estateName, expect, expectSaved, open, test } from './window-test'
import { makeVault, reload } from './vault-steps'

test('takes the tour with the keyboard alone, and is back where it began', async ({ window }) => {
  const { keyboard } = window
  await expect(window.getByRole('heading', { name: /^Welcome/ })).toBeVisible()
  await open(window, 'weir.rule36', smallEstate())
  await expect(estateName(window)).toContainText('Weir')
  await expect(window.getByRole('heading', { name: /^Welcome/ })).toHaveCount(0)
  await expectSaved(window)
  await window.getByRole('button', { name: 'Keyboard shortcuts' }).click()
  await window.getByRole('button', { name: 'Take the tour' }).click()
  const step = (number: number) => window.getByRole('heading', { name: new RegExp(`^Tour, ${number} of 7`) })
  await expect(step(1)).toBeFocused()
  await expect(estateName(window)).toContainText('Typical prison')
  await expectUsable(window, 'the first step')
  const press = async (name: string) => {
    await window.getByRole('button', { name, exact: true }).focus()
    await keyboard.press('Enter')
  }
  await press('Next')
  await expect(step(2)).toBeFocused()
  await press('Do it for me')
  await expect(window.getByRole('button', { name: 'Next', exact: true })).toBeVisible({ timeout: 60_000 })
  await press('Next')
  await expect(step(3)).toBeFocused()
  await press('Next')
  await press('Choose someone for me')
  await press('Next')
  await expect(step(5)).toBeFocused()
  await press('Back')
  await expect(step(4)).toBeFocused()
  await keyboard.press('Escape')
  await expect(estateName(window)).toContainText('Weir')
  await expect(window.getByRole('heading', { name: /^Tour/ })).toHaveCount(0)
  await estateName(window).click()
  await expect(window.getByRole('dialog').getByText('Typical prison')).toHaveCount(1)
})

test('an empty estate says how to fill it', async ({ window }) => {
  await window.getByRole('button', { name: 'Begin an empty estate' }).click()
  await makeVault(window)
  await expect(window.getByRole('heading', { name: 'There is nothing in this estate yet' })).toBeVisible()
  // The screen is loaded after what surrounds it.
  await expect(window.getByRole('heading', { level: 1, name: 'Estate' })).toBeVisible()
  await expectUsable(window, 'an empty estate')
  await window.getByRole('button', { name: 'Import spreadsheets…' }).click()
  await expect(window.getByText('Drop spreadsheets here')).toBeVisible()
  await window.getByRole('button', { name: 'Look at the sample' }).click()
  await expect(estateName(window)).toContainText('Typical prison')
  await window.getByRole('button', { name: 'Not now' }).click()
  await expect.poll(async () => JSON.stringify(await rowsOf(window, 'meta'))).toContain('"welcomed":true')
  await reload(window)
  await expect(estateName(window)).toContainText('Typical prison')
  await expect(window.getByRole('heading', { name: /^Welcome/ })).toHaveCount(0)
})
