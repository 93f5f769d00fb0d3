/** A person opens files, good and bad, and finds the last one again. */

import { smallEstate } from './small-estate'
import { expect, open, test } from './window-test'

test('names every problem of a bad file and leaves what is open alone', async ({ window }) => {
  await open(window, 'weir.rule36', smallEstate())
  await expect(window.getByRole('heading', { level: 1 })).toHaveText('Weir (invented)')
  await open(window, 'bad.rule36', smallEstate({ asOf: '2026-13-01', people: 'many' }))
  await expect(window.getByRole('heading', { name: 'bad.rule36 was not opened' })).toBeFocused()
  const problems = window.getByRole('region', { name: 'Problems of bad.rule36' }).getByRole('row')
  await expect(problems.filter({ hasText: '/asOf' })).toContainText('2026-13-01')
  await expect(problems.filter({ hasText: '/people' })).toHaveCount(1)
  await expect(window.getByRole('heading', { level: 1 })).toHaveText('Weir (invented)')
  await expect(window.getByRole('tab', { name: 'People (4)' })).toBeVisible()
  await window.getByRole('button', { name: 'Close the list of problems' }).click()
  await expect(problems).toHaveCount(0)
})

for (const [what, text] of [
  ['an empty file', ''],
  ['half a file', smallEstate().slice(0, 200)],
  ['a file of another kind', '\u0000PNG'],
  ['nested brackets', '['.repeat(100_000)],
] as const) {
  test(`refuses ${what}`, async ({ window }) => {
    await open(window, 'bad.json', text)
    await expect(window.getByRole('heading', { name: 'bad.json was not opened' })).toBeVisible()
    await expect(window.getByText('all people are invented')).toBeVisible()
  })
}

test('remembers the estate and the policy, until the sample is asked for', async ({ window }) => {
  await window.getByLabel('Allocation model').selectOption('Isolation')
  await open(window, 'weir.rule36', smallEstate())
  await expect(window.getByText('weir.rule36 is open.')).toBeVisible()
  await window.reload()
  await expect(window.getByRole('heading', { level: 1 })).toHaveText('Weir (invented)')
  await expect(window.getByLabel('Allocation model')).toHaveValue('isolation')
  await window.getByRole('button', { name: 'Back to the sample' }).click()
  await expect(window.getByText('all people are invented')).toBeVisible()
  await window.reload()
  await expect(window.getByText('all people are invented')).toBeVisible()
})

test('leaves alone what a newer version has remembered', async ({ window }) => {
  await open(window, 'weir.rule36', smallEstate())
  await expect(window.getByText('weir.rule36 is open.')).toBeVisible()
  const rewrite = (schema: number) =>
    window.evaluate(
      (newer) =>
        new Promise<number>((resolve, reject) => {
          const opening = indexedDB.open('rule36')
          opening.onerror = () => reject(new Error('the memory of the window did not open'))
          opening.onsuccess = () => {
            const rows = opening.result.transaction('remembered', 'readwrite').objectStore('remembered')
            const reading = rows.get('last')
            reading.onsuccess = () => {
              const row = reading.result as { schema: number }
              if (newer > 0) rows.put({ ...row, schema: newer })
              opening.result.close()
              resolve(row.schema)
            }
          }
        }),
      schema,
    )
  await rewrite(99)
  await window.reload()
  await expect(window.getByText(/A newer version of Rule36 keeps your last estate/)).toBeVisible()
  await expect(window.getByText('all people are invented')).toBeVisible()
  await open(window, 'other.rule36', smallEstate({ name: 'Other (invented)' }))
  await expect(window.getByRole('heading', { level: 1 })).toHaveText('Other (invented)')
  expect(await rewrite(0)).toBe(99)
})
