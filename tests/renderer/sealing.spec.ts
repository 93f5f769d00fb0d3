/** Before the planner's own choice, nothing tells what is recommended: no comparison, preview of a policy, file or export. */

import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { strFromU8, unzipSync } from 'fflate'
import { expect, open, propose, test } from './window-test'

const ESTATE = readFileSync('fixtures/impossible.rule36.json', 'utf8')

async function saved(window: Page, button: string): Promise<Uint8Array> {
  const download = window.waitForEvent('download')
  await window.getByRole('button', { name: button }).click()
  return readFileSync(await (await download).path())
}

test('tells no recommendation before the planner’s own choice, on screen or in files', async ({ window }) => {
  await window.getByRole('button', { name: 'Settings' }).click()
  await window
    .getByLabel(/^Ask where I would place someone/)
    .selectOption({ label: 'For everyone who would be placed elsewhere' })
  await window.keyboard.press('Escape')
  await open(window, 'impossible.rule36', ESTATE)
  await propose(window)
  await window.getByRole('tab', { name: /^Queue/ }).click()
  const waiting = window.getByRole('row').filter({ hasText: 'Shown after your own choice' })
  await expect(waiting.first()).toBeVisible()
  const sealed = (await waiting.allInnerTexts()).map((text) => text.split(/\s/)[0]!)

  await window.getByRole('button', { name: 'Save the plan…' }).click()
  const notice = window.getByText(/^The plan file would tell \d+ recommendations/)
  const count = Number(/\d+/.exec(await notice.innerText())![0])

  await window.getByRole('link', { name: 'Data' }).click()
  await window.getByRole('tab', { name: 'Export' }).click()
  await expect(window.getByLabel('With the plan')).toHaveCount(0)
  const plan = window.locator('.export-card').filter({ hasText: 'Plan as spreadsheets' })
  await plan.getByRole('combobox').selectOption('csv')
  const sheets = Object.entries(unzipSync(await saved(window, 'Save the plan sheets…')))
  const textIn = (isWanted: (name: string) => boolean): string =>
    sheets.flatMap(([name, bytes]) => (isWanted(name) ? strFromU8(bytes) : [])).join('\n')
  const apart = textIn((name) => name === 'not-shown-yet.csv')
  const others = textIn((name) => name !== 'not-shown-yet.csv')
  expect(apart.trim().split(/\r?\n/)).toHaveLength(count + 1)
  expect(others).toContain('Would live in')
  for (const person of sealed) {
    expect(apart).toContain(person)
    expect(others).not.toMatch(new RegExp(`^${person},`, 'm'))
  }

  await window.getByRole('link', { name: 'Compare' }).click()
  for (const model of ['Isolation', 'Integration', 'Combined']) await window.getByRole('checkbox', { name: model }).uncheck()
  await window.getByRole('button', { name: 'Compare', exact: true }).click()
  await expect(window.getByRole('tab', { name: 'Figures' })).toHaveAttribute('aria-selected', 'true', { timeout: 60_000 })
  await window.getByRole('button', { name: 'Save the comparison…' }).click()
  await expect(window.getByText(/^The comparison lists who would live where/)).toBeVisible()
  await window.getByRole('tab', { name: 'Who differs' }).click()
  await expect(window.getByText(/not named here/)).toBeVisible()
  for (const person of sealed) await expect(window.getByRole('gridcell', { name: person, exact: true })).toHaveCount(0)
  await window.evaluate((person) => (location.hash = `#/compare/people/${person}`), sealed[0]!)
  await expect(window.getByText(/not named here/)).toBeVisible()
  await expect(window.getByRole('columnheader')).toHaveCount(0)
  await window.getByRole('button', { name: 'Go to the queue' }).click()
  await expect(window.getByRole('tab', { name: /^Queue/ })).toHaveAttribute('aria-selected', 'true')

  await window.getByRole('link', { name: 'Policies' }).click()
  await window.getByRole('radio', { name: /^Concentration/ }).check()
  await window.getByRole('button', { name: 'Preview its effect' }).click()
  const effect = window.getByRole('complementary')
  await expect(effect.getByText(/left out, whose recommendations? (is|are) shown after your own choice/)).toBeVisible({
    timeout: 60_000,
  })
  for (const person of sealed) await expect(effect.getByRole('link', { name: person, exact: true })).toHaveCount(0)
})
