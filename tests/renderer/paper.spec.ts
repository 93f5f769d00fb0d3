/** A planner prints: the order of moves and its lists, a placement for the file and for the person, the plan, a facility. */

import type { Page as Window, TestInfo } from '@playwright/test'
import { expectPrinted } from '../support/expect-printed'
import { pagesOf, type Page } from '../support/pdf-pages'
import { expectUsable } from './expect-usable'
import { estateToDecide, estateToSwap } from './small-estate'
import { estateName, expect, expectSaved, open, propose, test } from './window-test'
import { reload } from './vault-steps'

const panelOf = (window: Window) => window.getByRole('complementary', { name: 'Explanation' })

/** The pages as the browser prints them, kept with the report to be looked at. */
async function printed(window: Window, info: TestInfo, name: string): Promise<readonly Page[]> {
  await expect(window.locator('.paper-sheet').first()).toBeVisible()
  const pages = await pagesOf(await window.pdf({ preferCSSPageSize: true, printBackground: true }))
  for (const [index, { png }] of pages.entries())
    await info.attach(`${name}-${index + 1}`, { body: png, contentType: 'image/png' })
  return pages
}

const wholeText = (pages: readonly Page[]): string => pages.map(({ text }) => text).join(' ')

test('decides with a reason, sees the order of moves, and prints every paper of it', async ({ keptWindow: window }, info) => {
  await open(window, 'weir.rule36', estateToDecide())
  await expect(estateName(window)).toContainText('Weir')
  await window.getByRole('tab', { name: 'Order of moves' }).click()
  await expect(window.getByText('Propose placements and decide about them', { exact: false })).toBeVisible()
  await expect(window.getByRole('button', { name: 'Print the plan summary…' })).toBeDisabled()
  await propose(window)
  await expect(window.getByText('No move is decided yet.', { exact: false })).toBeVisible()
  await window.getByRole('button', { name: 'Decide in the queue' }).click()
  const panel = panelOf(window)
  await window.getByRole('row', { name: /^Dev/ }).click()
  await panel.getByRole('button', { name: 'Choose another wing…' }).click()
  const recommended = await window.getByRole('row', { name: /^Dev/ }).innerText()
  const other = recommended.includes('Cedar') ? 'Dogwood' : 'Cedar'
  await panel
    .getByRole('listbox')
    .getByRole('option', { name: new RegExp(other) })
    .click()
  await panel.getByLabel('Reason', { exact: true }).fill('His brother, Cai, asked for it')
  await panel.getByRole('button', { name: 'Decide for this wing' }).click()
  await expect(window.getByText('1 undecided.')).toBeVisible()

  // Bo is not decided, so only Dev is on the list.
  await window.getByRole('tab', { name: 'Order of moves' }).click()
  const moves = window.getByRole('grid', { name: 'Order of moves' })
  await expect(moves.getByRole('row', { name: /Dev Outside/ })).toContainText(other)
  await expect(moves.getByRole('row')).toHaveCount(2)
  await expect(window.getByText('1 person is undecided and not in it', { exact: false })).toBeVisible()
  await expectUsable(window, 'the order of moves')
  await window.getByRole('button', { name: 'Print the movement list…' }).click()
  await expect(window.getByRole('heading', { name: 'To print' })).toBeFocused()
  const lists = await printed(window, info, 'moves')
  expect(lists).toHaveLength(2)
  expectPrinted(
    lists,
    () => /^(Order of moves|Moves of day 1: Weir \(weir\)) Weir \(invented\), judged on 2026-11-01\. Plan [0-9a-f]{12} /,
  )
  expect(lists[0]!.text).toContain('Not decided yet, and so not in these lists Bo.')
  expect(lists.map(({ number }) => number)).toEqual(['1 / 2', '2 / 2'])
  await expect(window.getByText('2026-11-01', { exact: true }).first(), 'a name with hyphens stays whole').toHaveCSS(
    'white-space',
    'nowrap',
  )
  expect(lists[1]!.text).toContain(`Dev arrives outside ${other}`)
  await window.getByRole('combobox', { name: 'Facility' }).selectOption({ label: 'Weir' })
  expect(await printed(window, info, 'moves-weir')).toHaveLength(1)
  await expectUsable(window, 'a paper')

  // Printing prints, and going back leads to where one was.
  await window.evaluate(() => Object.assign(globalThis, { print: () => Object.assign(globalThis, { printed: document.title }) }))
  await window.getByRole('button', { name: 'Print or save as PDF…' }).click()
  // It is put down before, so that the sheet can vouch for it.
  await expect.poll(() => window.evaluate(() => (globalThis as { printed?: string }).printed)).toBe('Moves of day 1: Weir (weir)')
  await window.getByRole('button', { name: 'Back' }).click()
  await expect(window.getByRole('tab', { name: 'Order of moves' })).toHaveAttribute('aria-selected', 'true')

  await moves.getByRole('row', { name: /Dev Outside/ }).click()
  await panel.getByRole('button', { name: 'Print this placement…' }).click()
  const file = await printed(window, info, 'file')
  expectPrinted(file, () => /^Placement of Dev Weir \(invented\), judged on 2026-11-01, under .* Plan [0-9a-f]{12} /)
  expect(wholeText(file)).toContain(`Changed to ${other} (${other.toLowerCase()}). Reason given: His brother, Cai, asked for it`)
  await window.getByLabel('For whom').selectOption({ label: 'For the person to keep' })
  await expect(window.getByRole('heading', { name: 'Where you are advised to live: Dev' })).toBeVisible()
  const own = await printed(window, info, 'own')
  expectPrinted(own, () => /^Where you are advised to live: Dev Judged on 2026-11-01\. Record \d+-[0-9A-Z]{5}-[0-9A-Z]{5} /)
  expect(wholeText(own)).not.toMatch(/\b(Ana|Bo|Cai)\b|brother|invented|Plan [0-9a-f]/)
  expect(wholeText(own)).toContain(`It is decided that you live in ${other} of Weir.`)
  expect(wholeText(own)).toContain('To be heard, and to complain')
  await reload(window)
  await expect(window.getByRole('heading', { name: 'Where you are advised to live: Dev' })).toBeVisible()
  await window.getByRole('button', { name: 'Back' }).click()

  await window.getByRole('button', { name: 'Print the plan summary…' }).click()
  const summary = await printed(window, info, 'summary')
  expectPrinted(summary, () => /^Summary of the plan Weir \(invented\), judged on 2026-11-01/)
  expect(wholeText(summary)).toMatch(/SHA-256 of the plan: [0-9a-f]{64}\./)
  await expectSaved(window)
})

test('says who waits for whom, and where they go meanwhile', async ({ keptWindow: window }) => {
  await open(window, 'weir.rule36', estateToSwap())
  await expect(estateName(window)).toContainText('Weir')
  await propose(window)
  await window.getByRole('tab', { name: /^Queue/ }).click()
  await window.getByRole('button', { name: 'Accept all lawful ones…' }).click()
  await window.getByRole('dialog').getByLabel('Reason').fill('Both ask for it')
  await window.getByRole('dialog').getByRole('button', { name: 'Accept 4 recommendations' }).click()
  await window.getByRole('tab', { name: 'Order of moves' }).click()
  await expect(window.getByText(/wait for each other's places\. \w+ goes to Cedar \(cedar\) on the way/).first()).toBeVisible()
  const moves = window.getByRole('grid', { name: 'Order of moves' })
  await expect(moves.getByRole('row', { name: /On the way/ }).first()).toContainText('Cedar')
  await window.getByLabel('Moves a day at most').fill('1')
  await expect(moves.getByRole('row').last().getByRole('gridcell').nth(1)).not.toHaveText('1')
  await window.getByRole('button', { name: 'Print the movement list…' }).click()
  const days = window.getByRole('combobox', { name: 'Day' })
  await days.selectOption({ label: 'Day 1' })
  await expect(window.locator('.paper-sheet')).toHaveCount(1)
  await expect(window.locator('.paper-sheet')).toContainText('on the way: another move follows')
})

test('a long list goes on from page to page, each with its head and the headings of its columns', async ({ window }, info) => {
  await window.emulateMedia({ colorScheme: 'dark' })
  await window.getByRole('link', { name: 'Estate' }).click()
  await window.getByRole('tabpanel').getByRole('button', { name: 'Main site', exact: true }).click()
  await window.getByRole('button', { name: 'Print this facility’s list…' }).click()
  const title = await window.locator('.paper-sheet h2').innerText()
  const people = await window.locator('.paper-sheet tbody tr').count()
  // Paper is white whatever the colours of the window.
  await expect(window.locator('.paper-sheet')).toHaveCSS('background-color', 'rgb(255, 255, 255)')
  const pages = await printed(window, info, 'facility')
  expect(pages.length).toBeGreaterThan(2)
  expectPrinted(pages, () => new RegExp(`^${title.replaceAll(/[()]/g, '\\$&')} `))
  const rows = pages.flatMap(({ written }) => written.filter(({ text, from }) => from < 20 && /^P-\d+$/.test(text)))
  expect(rows).toHaveLength(people)
  for (const { written } of pages) {
    const first = written.find(({ text }) => /^P-\d+$/.test(text))
    const heading = written.find(({ text }) => text === 'Person')
    if (first) expect(heading!.top).toBeLessThan(first.top)
  }
  await window.setViewportSize({ width: 320, height: 256 })
  expect(
    await window.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth),
  ).toBeLessThanOrEqual(0)
})
