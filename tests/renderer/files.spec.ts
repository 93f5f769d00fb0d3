/** A person opens files, good and bad, and finds the last one again. */

import { smallEstate } from './small-estate'
import { estateName, expect, open, test } from './window-test'

test('refuses what is no estate, names every problem of a bad one, and leaves what is open alone', async ({ window }) => {
  for (const [name, text] of [
    ['empty.json', ''],
    ['half.json', smallEstate().slice(0, 200)],
    ['picture.json', '\u0000PNG'],
    ['nested.json', '['.repeat(100_000)],
  ] as const) {
    await open(window, name, text)
    await expect(window.getByRole('heading', { name: `${name} was not opened` })).toBeVisible()
    await expect(window.getByText('all people are invented')).toBeVisible()
  }
  await window.getByRole('button', { name: 'Close the list of problems' }).click()
  await open(window, 'weir.rule36', smallEstate())
  await expect(estateName(window)).toContainText('Weir (invented)')
  await open(window, 'bad.rule36', smallEstate({ asOf: '2026-13-01', people: 'many' }))
  await expect(window.getByRole('heading', { name: 'bad.rule36 was not opened' })).toBeFocused()
  const problems = window.getByRole('region', { name: 'Problems of bad.rule36' }).getByRole('row')
  await expect(problems.filter({ hasText: '/asOf' })).toContainText('2026-13-01')
  await expect(problems.filter({ hasText: '/people' })).toHaveCount(1)
  await expect(estateName(window)).toContainText('Weir (invented)')
  await expect(window.getByRole('tab', { name: 'People (4)' })).toBeVisible()
  await window.getByRole('button', { name: 'Close the list of problems' }).click()
  await expect(problems).toHaveCount(0)
})
