/** A planner works through the queue: decides about each recommendation, pins, and asks why not there, by mouse and by keyboard. */

import type { Page } from '@playwright/test'
import { expectNoViolations } from './expect-usable'
import { estateToDecide } from './small-estate'
import { estateName, expect, expectSaved, open, propose, test } from './window-test'
import { reload } from './vault-steps'

async function openQueue(window: Page) {
  await open(window, 'weir.rule36', estateToDecide())
  await expect(estateName(window)).toContainText('Weir')
  await propose(window)
  await window.getByRole('tab', { name: /^Queue/ }).click()
  return window.getByRole('grid', { name: 'Queue' })
}

const panelOf = (window: Page) => window.getByRole('complementary', { name: 'Explanation' })

/** The wing that the table recommends, and the other of the two that would do. */
async function wingsFor(window: Page, person: string) {
  const recommended = await window.getByRole('row', { name: new RegExp(`^${person}`) }).innerText()
  return recommended.includes('Cedar') ? { recommended: 'Cedar', other: 'Dogwood' } : { recommended: 'Dogwood', other: 'Cedar' }
}

test('accepts, refuses and takes back, with reasons that outlast the window', async ({ window }) => {
  const queue = await openQueue(window)
  await expect(queue.getByRole('row', { name: /^Dev.* Arrival/ })).toContainText('Undecided')
  await expect(queue.getByRole('row', { name: /^Bo.* Breaks/ })).toBeVisible()
  await expect(window.getByText('2 undecided.')).toBeVisible()
  await queue.getByRole('row', { name: /^Dev/ }).click()
  const panel = panelOf(window)
  await panel.getByRole('button', { name: 'Accept…' }).click()
  await panel.getByRole('button', { name: 'Accept', exact: true }).click()
  await expect(queue.getByRole('row', { name: /^Dev/ })).toContainText('Accepted')
  await queue.getByRole('row', { name: /^Bo/ }).click()
  await panel.getByRole('button', { name: 'Refuse…' }).click()
  await panel.getByRole('button', { name: 'Refuse', exact: true }).click()
  await expect(panel.getByText('Give a reason; it is kept in the record.')).toBeVisible()
  await expectNoViolations(window, 'refusing without a reason')
  await panel.getByLabel('Reason', { exact: true }).fill('The wing opens again tomorrow')
  await panel.getByRole('button', { name: 'Refuse', exact: true }).click()
  await expect(queue.getByRole('row', { name: /^Bo/ })).toContainText('Refused, but breaks a rule now')
  await expect(window.getByText('All decided.')).toBeVisible()
  await expectSaved(window)
  await reload(window)
  await window.getByRole('tab', { name: /^Queue \(0\)/ }).click()
  await window.getByLabel('Decision').selectOption({ label: 'Refused (1)' })
  await window.getByRole('grid', { name: 'Queue' }).getByRole('row', { name: /^Bo/ }).click()
  await expect(panel.getByText('Reason: The wing opens again tomorrow')).toBeVisible()
  await window.getByRole('button', { name: 'Undo: refuse the recommendation for Bo' }).click()
  await expect(window.getByText('1 undecided.')).toBeVisible()
  await expect(panel.getByRole('button', { name: 'Refuse…' })).toBeVisible()
})

test('accepts all lawful ones at once, with one reason', async ({ window }) => {
  await openQueue(window)
  await window.getByRole('button', { name: 'Accept all lawful ones…' }).click()
  const dialog = window.getByRole('dialog')
  await expect(dialog).toContainText('2 undecided recommendations break no rule checked')
  await dialog.getByRole('button', { name: 'Accept 2 recommendations' }).click()
  await expect(dialog.getByText('Give a reason')).toBeVisible()
  await dialog.getByLabel('Reason').fill('Seen by the board of the week')
  await dialog.getByRole('button', { name: 'Accept 2 recommendations' }).click()
  await expect(window.getByText('All decided.')).toBeVisible()
  await expect(window.getByRole('button', { name: 'Undo: accept 2 recommendations' })).toBeVisible()
})

test('chooses another wing by keyboard alone, hears what each would mean, and pins it', async ({ window }) => {
  const queue = await openQueue(window)
  const { keyboard } = window
  const { other } = await wingsFor(window, 'Dev')
  await queue.getByRole('row', { name: /^Dev/ }).focus()
  await keyboard.press('Enter')
  const panel = panelOf(window)
  await expect(panel.getByRole('heading', { level: 2 })).toHaveText('Dev')
  await panel.getByRole('button', { name: 'Choose another wing…' }).focus()
  await keyboard.press('Enter')
  const wings = panel.getByRole('listbox', { name: 'Wings, with what each would mean' })
  await expect(wings).toBeFocused()
  await expect(wings.getByRole('option', { name: /Briar/ })).toContainText('Breaks: Women live apart from men')
  await keyboard.press('End')
  await keyboard.press('Tab')
  const rules = panel.locator('form').getByRole('link')
  await expect(rules.first()).toBeVisible()
  for (const rule of await rules.all()) {
    await expect(rule).toBeFocused()
    await keyboard.press('Tab')
  }
  await expect(panel.getByLabel('Reason', { exact: true })).toBeFocused()
  await keyboard.type('Trying')
  await keyboard.press('Tab')
  await keyboard.press('Enter')
  await expect(panel.getByText('A wing that breaks a rule cannot be decided.', { exact: false })).toBeVisible()
  await wings.focus()
  for (let presses = 0; presses < 4; presses += 1) {
    const chosen = await wings.getByRole('option', { selected: true }).innerText()
    if (chosen.includes(other)) break
    await keyboard.press('ArrowUp')
  }
  await expect(wings.getByRole('option', { selected: true })).toContainText('No breach found of the rules checked')
  await expectNoViolations(window, 'another wing chosen')
  await panel.getByRole('button', { name: 'Decide for this wing' }).focus()
  await keyboard.press('Enter')
  await expect(queue.getByRole('row', { name: /^Dev/ })).toContainText(`Changed: ${other}`)
  await panel.getByRole('button', { name: `Pin to ${other}` }).focus()
  await keyboard.press('Enter')
  await expect(panel.getByText(`Pinned to ${other}`)).toBeVisible()
  await propose(window)
  await expect(queue.getByRole('row', { name: /^Dev/ })).toContainText(`${other}, Weir`)
  await expect(window.getByText(/1 person is pinned/)).toBeVisible()
  await expect(window.getByText('No breach found of the rules checked.').first()).toBeVisible()
  await expect(window.getByText(/^(Proven best|Lawful, but not proven best)/).first()).toContainText('not proven best')
})

test('drags a person to a wing, sees the verdict while over it, and decides with a reason', async ({ window }) => {
  await openQueue(window)
  const { recommended, other } = await wingsFor(window, 'Dev')
  await window.getByRole('tab', { name: /^Wings/ }).click()
  const card = (name: string) => window.getByRole('tabpanel').getByRole('button', { name: new RegExp(name) })
  await card(recommended).click()
  const panel = panelOf(window)
  await panel.getByRole('button', { name: 'Dev', exact: true }).hover()
  await window.mouse.down()
  await card('Briar').hover()
  await card('Briar').hover({ position: { x: 20, y: 20 } })
  await expect(card('Briar')).toContainText('Breaks: Women live apart from men')
  await card(other).hover()
  await card(other).hover({ position: { x: 20, y: 20 } })
  await expect(card(other)).toContainText('No breach found of the rules checked')
  await window.mouse.up()
  await expect(panel.getByRole('heading', { level: 2 })).toHaveText('Dev')
  await expect(panel.getByLabel('Reason', { exact: true })).toBeFocused()
  await panel.getByLabel('Reason', { exact: true }).fill('His brother lives there')
  await panel.getByRole('button', { name: 'Decide for this wing' }).click()
  await expect(panel.getByText(`Changed: ${other}`)).toBeVisible()
})

test('asks why not there of any wing', async ({ window }) => {
  const queue = await openQueue(window)
  await queue.getByRole('row', { name: /^Dev/ }).click()
  const panel = panelOf(window)
  const why = panel.getByLabel('Why not there?')
  await expect(why.getByRole('option')).toHaveCount(5)
  await why.selectOption('Briar')
  await expect(panel.getByText(/Briar is not lawful for this person\. Rules broken: Women live apart from men/)).toBeVisible()
})

test('plans for one person marked by keyboard alone, and leaves everyone else where they are', async ({ window }) => {
  const queue = await openQueue(window)
  const { keyboard } = window
  await queue.getByRole('row', { name: /^Dev/ }).focus()
  await keyboard.press('Space')
  await expect(queue.getByRole('checkbox', { name: 'Dev' })).toBeChecked()
  await expectNoViolations(window, 'a person marked')
  await window.getByRole('button', { name: 'Plan for this person only' }).click()
  await expect(window.getByText('Proposed for one person only', { exact: false })).toBeVisible({ timeout: 60_000 })
  await expect(queue.getByRole('row', { name: /^Bo/ })).toContainText('Not proposed')
  await expect(queue.getByRole('row', { name: /^Dev/ })).toContainText(/Cedar|Dogwood/)
  await expectSaved(window)
  await reload(window)
  await expect(window.getByText('Proposed for one person only', { exact: false })).toBeVisible()
  await queue.getByRole('row', { name: /^Dev/ }).click()
  await panelOf(window).getByRole('button', { name: 'Accept…' }).click()
  await panelOf(window).getByRole('button', { name: 'Accept', exact: true }).click()
  await expect(queue.getByRole('row', { name: /^Dev/ })).toContainText('Accepted')
})

test('asks for a choice of one’s own before it shows a recommendation, and keeps it with the decision', async ({ window }) => {
  await window.getByRole('button', { name: 'Settings' }).click()
  await window
    .getByLabel(/^Ask where I would place someone/)
    .selectOption({ label: 'For everyone who would be placed elsewhere' })
  await expectNoViolations(window, 'the settings')
  await window.keyboard.press('Escape')
  const queue = await openQueue(window)
  await expect(queue.getByRole('row', { name: /^Dev/ })).toContainText('Shown after your own choice')
  await queue.getByRole('row', { name: /^Dev/ }).click()
  const panel = panelOf(window)
  await expect(panel.getByText('Recommended', { exact: true })).toHaveCount(0)
  await expectNoViolations(window, 'before one’s own choice')
  const sheet = window.locator('.paper-sheet')
  await window.evaluate(() => (location.hash = '#/placements/paper/person/Dev/own'))
  await expect(window.getByText('The recommendation for Dev is shown, and can be printed, after your own choice.')).toBeVisible()
  await expect(sheet).toHaveCount(0)
  await window.evaluate(() => (location.hash = '#/estate/paper/weir/planned'))
  await expect(sheet).toContainText('for whom the planner says their own choice first: 2.')
  await expect(sheet).not.toContainText(/Dev|Bo/)
  await window.evaluate(() => (location.hash = '#/placements/paper/person/Dev'))
  await window.getByRole('button', { name: 'Say where you would place them' }).click()
  await panel.getByRole('button', { name: 'Keep my choice and show the recommendation' }).click()
  await expect(panel.getByText('Choose a wing, or show the recommendation without a choice.')).toBeVisible()
  await panel.getByRole('option', { name: /Cedar/ }).click()
  await panel.getByRole('button', { name: 'Keep my choice and show the recommendation' }).click()
  await expect(panel.getByText('Own choice before seeing it: Cedar.', { exact: false })).toBeVisible()
  await panel.getByRole('button', { name: 'Accept…' }).click()
  await panel.getByRole('button', { name: 'Accept', exact: true }).click()
  await panel.getByText('History of decisions').click()
  await expect(panel.getByRole('listitem').filter({ hasText: 'accept the recommendation for Dev' })).toContainText(
    'Own choice before seeing it: Cedar',
  )
  await queue.getByRole('row', { name: /^Bo/ }).click()
  await panel.getByRole('button', { name: 'Show it without a choice of mine' }).click()
  await expect(panel.getByRole('button', { name: 'Refuse…' })).toBeVisible()
})
