/** What a person said about where they live, and a complaint, are taken down, answered, kept, and on the paper for the file. */

import type { Page } from '@playwright/test'
import { expectUsable } from './expect-usable'
import { estateToDecide } from './small-estate'
import { FIRST, reload } from './vault-steps'
import { estateName, expect, expectSaved, open, propose, test } from './window-test'

const panelOf = (window: Page) => window.getByRole('complementary', { name: 'Explanation' })

test('is taken down and answered by keyboard, and stands beside the person, the decision and on paper', async ({
  keptWindow: window,
}) => {
  await open(window, 'weir.rule36', estateToDecide())
  await expect(estateName(window)).toContainText('Weir')
  await propose(window)
  await window.getByRole('tab', { name: /^Queue/ }).click()
  await window.getByRole('row', { name: /^Dev/ }).click()
  const panel = panelOf(window)
  await expect(panel.getByText(/^Nothing was taken down yet/)).toBeVisible()
  await panel.getByRole('button', { name: 'Take down what was said…' }).press('Enter')
  await expect(panel.getByLabel('What it is')).toBeFocused()
  await panel.getByRole('button', { name: 'Keep it' }).press('Enter')
  await expect(panel.getByText('Write down what was said.')).toBeVisible()
  await panel.getByLabel('Somebody spoke for the person').check()
  await panel.getByLabel('What was said', { exact: true }).fill('Cedar is too far from the visiting room')
  await panel.getByRole('button', { name: 'Keep it' }).press('Enter')
  await expect(panel.getByText('Say who spoke for the person.')).toBeVisible()
  await expectUsable(window, 'taking down what was said')
  await panel.getByLabel('Who spoke for them: name and office').fill('E. Marsh, lawyer')
  await panel.getByLabel('What it is').selectOption('Complaint')
  await panel.getByLabel('Day on which it was said').fill('2026-11-02')
  await panel.getByRole('button', { name: 'Keep it' }).press('Enter')
  await expect(panel.getByText('Complaint, not answered')).toBeVisible()
  await expect(panel.getByText('2 November 2026, E. Marsh, lawyer for the person')).toBeVisible()
  await expect(panel.getByText(`Taken down by ${FIRST}`)).toBeVisible()
  await panel.getByRole('button', { name: 'Answer it…' }).press('Enter')
  await panel.getByLabel('Day of the answer').fill('2026-11-01')
  await panel.getByLabel('The answer', { exact: true }).fill('Visits are held in Cedar too')
  await panel.getByRole('button', { name: 'Keep the answer' }).press('Enter')
  await expect(panel.getByText('Give a day that has come already, and not before it was said.')).toBeVisible()
  await panel.getByLabel('Day of the answer').fill('2026-11-03')
  await panel.getByRole('button', { name: 'Keep the answer' }).press('Enter')
  await expect(panel.getByText(`Answered 3 November 2026, by ${FIRST}`)).toBeVisible()
  await expectSaved(window)
  await expectUsable(window, 'what was said')
  await reload(window)
  await expect(panel.getByText('Visits are held in Cedar too')).toBeVisible()
  await expect(window.getByRole('button', { name: 'Undo: answer Dev' })).toBeEnabled()
  await panel
    .getByRole('button', { name: /^Print/ })
    .first()
    .click()
  await expect(window.getByRole('cell', { name: `2026-11-03, ${FIRST}: Visits are held in Cedar too` })).toBeVisible()
  await expect(window.getByRole('cell', { name: 'E. Marsh, lawyer' })).toBeVisible()
  await window.getByRole('link', { name: 'Estate' }).click()
  await window.getByRole('tab', { name: /^People/ }).click()
  await window.getByRole('gridcell', { name: 'Dev' }).click()
  await expect(window.getByText('Cedar is too far from the visiting room')).toBeVisible()
})
