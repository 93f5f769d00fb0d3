/** Nothing is overdue without being seen: the calendar, its count on every screen, and what a person does about it. */

import { readFile } from 'node:fs/promises'
import { expectUsable } from './expect-usable'
import { smallEstate } from './small-estate'
import { expect, expectSaved, open, test } from './window-test'
import { reload } from './vault-steps'

/** Weir, with reviews that are overdue and some to come. */
function estateToReview(): string {
  const estate = JSON.parse(smallEstate()) as { people: { id: string }[] }
  const facts: Readonly<Record<string, object>> = {
    Ana: { children: [{ birthDate: '2025-06-10' }] },
    Bo: { extremism: { assessment: { tool: 'Invented', level: 'low', date: '2025-09-01' }, recruiter: 'no' } },
    Cai: { birthDate: '2009-02-14' },
  }
  return JSON.stringify({ ...estate, people: estate.people.map((person) => ({ ...person, ...facts[person.id] })) })
}

test('what is overdue is counted on every screen, filtered, sorted, saved as CSV, printed, leads to the person, is recorded, undone and kept', async ({
  keptWindow: window,
}) => {
  await open(window, 'weir.rule36', estateToReview())
  const navigation = window.getByRole('navigation')
  for (const screen of ['Estate', 'Standards', 'Placements']) {
    await navigation.getByRole('link', { name: screen }).click()
    await expect(navigation.getByText('2 overdue')).toBeVisible()
  }
  await window.getByRole('tab', { name: /^Queue/ }).click()
  await expect(window.getByText('2 reviews due')).toBeVisible()

  await navigation.getByRole('link', { name: /^Reviews/ }).click()
  const table = window.getByRole('grid', { name: 'Reviews' })
  const rows = table.locator('.grid-body [role=row]')
  await expect(rows).toHaveCount(3)
  await expect(rows.nth(0)).toContainText('Ana')
  await expect(rows.nth(0)).toContainText('144 days overdue')
  await expect(rows.nth(1)).toContainText('Assess anew')
  await expect(rows.nth(2)).toContainText('in 105 days')

  await window.getByLabel(/^When/).selectOption('overdue')
  await expect(rows).toHaveCount(2)
  const download = window.waitForEvent('download')
  await window.getByRole('button', { name: 'Save as CSV…' }).click()
  const saved = await download
  expect(saved.suggestedFilename()).toBe('weir-invented-2026-11-01-reviews.csv')
  const lines = (await readFile(await saved.path(), 'utf8')).trim().split('\r\n')
  expect(lines).toHaveLength(3)
  expect(lines[1]).toContain('2026-06-10,144,Ana,')

  await window.getByLabel(/^When/).selectOption('any')
  await window.getByLabel(/^What/).selectOption('Eighteenth birthdays')
  await expect(rows).toHaveCount(1)
  await window.getByLabel('Find a person, wing or rule').fill('nobody of this name')
  await expect(window.getByText('Nothing fits what you are looking for.')).toBeVisible()
  await window.getByRole('button', { name: 'Show all' }).click()
  await table.getByRole('button', { name: 'Person' }).click()
  await expect(rows.nth(1)).toContainText('Bo')

  await window.getByRole('button', { name: 'Print…' }).click()
  await expect(window.getByRole('heading', { name: 'February 2027' })).toBeVisible()
  await window.getByRole('button', { name: 'Back' }).click()

  await rows.filter({ hasText: 'Bo' }).click()
  await window.getByRole('button', { name: 'Go to the person' }).click()
  await expect(window.getByRole('complementary').getByRole('heading', { name: 'Bo', exact: true })).toBeVisible()

  await navigation.getByRole('link', { name: /^Reviews/ }).click()
  const panel = window.getByRole('complementary', { name: 'Review' })
  await rows.nth(0).focus()
  await window.keyboard.press('Enter')
  await expect(panel.getByRole('heading', { name: 'Ana' })).toBeFocused()
  await expectUsable(window, 'a review')
  await panel.getByRole('button', { name: 'Record the review' }).click()
  await expect(panel.getByText('Say by whom, and what came of it.')).toBeVisible()
  await panel.getByLabel('By whom, and what came of it').fill('The panel: stays')
  await panel.getByRole('button', { name: 'Record the review' }).click()
  await expect(panel.getByText('This is no longer due.')).toBeVisible()
  await expect(navigation.getByText('1 overdue')).toBeVisible()
  await window.getByRole('button', { name: /^Undo: record a review about Ana/ }).click()
  await expect(navigation.getByText('2 overdue')).toBeVisible()
  await window.getByRole('button', { name: /^Redo/ }).click()
  await expectSaved(window)
  await reload(window)
  await expect(navigation.getByText('1 overdue')).toBeVisible()
})
