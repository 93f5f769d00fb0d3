/** What is seen and done is in the record, with who, when and why; what is done to the record itself is found. */

import type { Page } from '@playwright/test'
import { expectUsable } from './expect-usable'
import { putRow, rowsOf, type Row } from './memory'
import { smallEstate } from './small-estate'
import { FIRST, makeVault, reload, unlock } from './vault-steps'
import { chooseFile, estateName, expect, expectSaved, open, propose, showPeople, test } from './window-test'

async function goToRecord(window: Page): Promise<void> {
  await window.getByRole('link', { name: 'Record', exact: true }).click()
  await expect(window.getByRole('heading', { name: 'Record', exact: true })).toBeVisible()
  await expect(window.getByText(/^[\d,]+ of [\d,]+ entr/)).toBeVisible()
}

const table = (window: Page) => window.getByRole('grid', { name: 'Entries' })

/** What the entries in sight say, the latest first. */
async function said(window: Page): Promise<readonly string[]> {
  const rows = table(window).getByRole('row')
  return (await rows.allTextContents()).slice(1)
}

async function verify(window: Page): Promise<void> {
  await window.getByRole('button', { name: 'Verify now' }).click()
}

test('a day’s work is in it: who, what, about whom and why', async ({ window }) => {
  await open(window, 'weir.rule36', smallEstate())
  await expect(estateName(window)).toContainText('Weir (invented)')
  await window.getByLabel('Allocation model').selectOption('Isolation')
  await propose(window)
  const people = await showPeople(window)
  await people.getByRole('gridcell', { name: 'Cai' }).click()
  await expect(window.getByRole('heading', { name: 'Cai' })).toBeVisible()
  await expectSaved(window)
  await goToRecord(window)
  await expect(table(window)).toBeVisible()
  const all = await said(window)
  console.log(all)
  await window.screenshot({ path: '/tmp/record1.png' })
  await table(window).getByRole('row').nth(2).click()
  await window.screenshot({ path: '/tmp/record2.png' })
  await verify(window)
  await expect(window.getByText(/^The record is whole/)).toBeVisible()
  await window.screenshot({ path: '/tmp/record3.png' })
})
