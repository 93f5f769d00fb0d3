/** An older copy of who works here, or of the periods, that somebody puts in the place of the present one by hand is found and named. */

import type { Page } from '@playwright/test'
import { sealRow } from '../../renderer/storage/sealing'
import { NO_PERIODS } from '../../src/retention/periods'
import { statePeriods } from '../../src/record/stated-periods'
import { atRest } from './at-rest'
import { expectUsable } from './expect-usable'
import { insider } from './insider'
import { putRow, putRows, rowsOf, type Row } from './memory'
import { addColleague, closePeople, DEPUTY, openPeople, reloadAs, VIEWER } from './people-steps'
import { smallEstate } from './small-estate'
import { FIRST, PASSPHRASE, reload } from './vault-steps'
import { estateName, expect, expectSaved, open, test } from './window-test'

const ADA = { name: FIRST, passphrase: PASSPHRASE }
const YEAR = 365.25 * 86_400_000
const NOON = Date.UTC(2026, 10, 28, 12)
const isOlder = /^Who works here and what each may do is an older copy: entry \d+ of the record says more/
const arePutBack = /^When data must be destroyed is not what entry \d+ of the record says/
const someAreDue = /^\d+ (is|are) due for destruction/
const isWhole = /^The record is whole/

async function openWeir(window: Page): Promise<void> {
  await open(window, 'weir.rule36', smallEstate())
  await expect(estateName(window)).toContainText('Weir')
  await expectSaved(window)
}

/** A row of `meta` as it lies on the disk, to be put back later. */
async function metaRow(window: Page, name: string): Promise<Row> {
  const row = (await rowsOf(window, 'meta')).find(({ key }) => key === name)!
  const bytes = (value: unknown): unknown =>
    value !== null && typeof value === 'object' ? Uint8Array.from(Object.values(value) as number[]) : value
  return Object.fromEntries(Object.entries(row).map(([field, value]) => [field, bytes(value)]))
}

async function verify(window: Page): Promise<void> {
  await window.getByRole('link', { name: 'Record', exact: true }).click()
  await window.getByRole('button', { name: 'Verify now' }).click()
}

async function goToRetention(window: Page): Promise<void> {
  await window.getByRole('link', { name: /^Data/ }).click()
  await window.getByRole('tab', { name: 'Retention' }).click()
}

async function keepPeriod(window: Page, months: string): Promise<void> {
  await window.getByLabel('Estates no longer used', { exact: true }).fill(months)
  await window.getByRole('button', { name: 'Keep these periods' }).click()
  await expect(window.getByText('The periods are kept.')).toBeVisible()
  await atRest(window)
}

async function giveUpAdministrator(window: Page): Promise<void> {
  await openPeople(window)
  const theirs = window.getByRole('listitem', { name: new RegExp(DEPUTY.name) })
  await theirs.getByRole('checkbox', { name: /^administrator/ }).uncheck()
  await expect(theirs.getByRole('checkbox', { name: /^administrator/ })).not.toBeChecked()
  await atRest(window)
  await closePeople(window)
}

test('a role that was taken away and put back by hand is named when one comes in, by the record and ever after', async ({
  window,
}) => {
  await openWeir(window)
  await addColleague(window, DEPUTY)
  const before = await metaRow(window, 'people')
  await giveUpAdministrator(window)
  await verify(window)
  await expect(window.getByText(isWhole)).toBeVisible()
  await putRow(window, 'meta', before)
  await window.getByRole('button', { name: 'Verify now' }).click()
  await expect(
    window.getByText(/^Entry \d+ says who works here up to statement 3, and what is kept ends with statement 2/),
  ).toBeVisible()
  // It is found each time, not only the first, until it is set right.
  await reloadAs(window, DEPUTY)
  await expect(window.getByText(isOlder)).toBeVisible()
  await reloadAs(window, ADA)
  await expect(window.getByText(isOlder)).toBeVisible()
  await window.getByRole('link', { name: 'Estate' }).click()
  await expect(window.getByRole('heading', { level: 1, name: 'Estate' })).toBeVisible()
  await expect(window.getByText(isOlder)).toHaveCount(1)
  await expectUsable(window, 'an older copy of who works here')
  await window.getByRole('button', { name: 'Show the record' }).click()
  await expect(window.getByRole('row', { name: /found an older copy of who works here/ })).toHaveCount(2)
  await giveUpAdministrator(window)
  await expect(window.getByText(isOlder)).toHaveCount(0)
  await reloadAs(window, ADA)
  await verify(window)
  await expect(window.getByText(/^Entry \d+ says who works here by statement 3, and another one is kept/)).toBeVisible()
  await expect(window.getByText(isOlder)).toHaveCount(0)
})

test('a name that was changed and put back by hand, with its way in, is named', async ({ window }) => {
  await openWeir(window)
  await addColleague(window, VIEWER)
  const before = [await metaRow(window, 'people'), await metaRow(window, 'vault')]
  await openPeople(window)
  await window.getByRole('button', { name: `Change the name of ${VIEWER.name}` }).click()
  await window.getByLabel('New name').fill('Cy Marsh')
  await window.getByLabel(`Passphrase of ${VIEWER.name}`).fill(VIEWER.passphrase)
  await window.getByRole('button', { name: 'Change the name', exact: true }).click()
  await expect(window.getByText(/Cy Marsh/).first()).toBeVisible()
  await atRest(window)
  await closePeople(window)
  await reloadAs(window, { ...VIEWER, name: 'Cy Marsh' })
  await expect(window.getByText(isOlder)).toHaveCount(0)
  await putRows(window, 'meta', before)
  await reloadAs(window, VIEWER)
  await expect(window.getByText(isOlder)).toBeVisible()
})

test('periods that were put back by hand destroy nothing, and are named until they are set anew', async ({ window }) => {
  await window.clock.setFixedTime(NOON)
  for (const name of ['Old', 'Weir']) {
    await open(window, `${name}.rule36`, smallEstate({ name }))
    await expect(estateName(window)).toContainText(name)
    await expectSaved(window)
  }
  await goToRetention(window)
  await keepPeriod(window, '12')
  const before = await metaRow(window, 'periods')
  await keepPeriod(window, '24')
  await reload(window, NOON + 5 * YEAR)
  await goToRetention(window)
  await expect(window.getByText(arePutBack)).toHaveCount(0)
  await putRow(window, 'meta', before)
  await window.getByRole('checkbox', { name: 'Choose all' }).check()
  await window.getByRole('button', { name: 'Destroy the chosen…' }).click()
  await window.getByLabel('Reason').fill('past its day')
  await window.getByRole('dialog').getByRole('button', { name: 'Destroy for good' }).click()
  await expect(window.getByRole('dialog').getByText(arePutBack)).toBeVisible()
  await window.keyboard.press('Escape')
  await reload(window)
  await expect(window.getByText(arePutBack)).toBeVisible()
  await verify(window)
  await expect(
    window.getByText(/^Entry \d+ says when data must be destroyed up to statement 2, and what is kept ends with statement 1/),
  ).toBeVisible()
  await goToRetention(window)
  await keepPeriod(window, '24')
  await expect(window.getByText(arePutBack)).toHaveCount(0)
  await expect(window.getByText(someAreDue)).toBeVisible()
})

test('periods that no administrator signed destroy nothing until one confirms them, and forged ones say so', async ({
  window,
}) => {
  await window.clock.setFixedTime(NOON)
  for (const name of ['Old', 'Weir']) {
    await open(window, `${name}.rule36`, smallEstate({ name }))
    await expect(estateName(window)).toContainText(name)
    await expectSaved(window)
  }
  await addColleague(window, VIEWER)
  const cy = await insider(window, VIEWER)
  const periods = { ...NO_PERIODS, estate: 12 }
  // As an older Rule36 kept them.
  await putRow(window, 'meta', await sealRow(cy.keys, 'meta', { key: 'periods', periods }))
  await reloadAs(window, ADA, NOON + 5 * YEAR)
  await goToRetention(window)
  await expect(window.getByText(/^No administrator has signed these periods/)).toBeVisible()
  await expect(window.getByText(someAreDue)).toBeVisible()
  await expect(window.getByRole('button', { name: 'Destroy the chosen…' })).toHaveCount(0)
  await expectUsable(window, 'periods that nobody signed')
  await verify(window)
  await expect(window.getByText(/^No administrator has signed the periods after which/)).toBeVisible()
  await expect(window.getByText(isWhole)).toBeVisible()
  await goToRetention(window)
  await window.getByRole('button', { name: 'Keep these periods' }).click()
  await expect(window.getByText('The periods are kept.')).toBeVisible()
  await expect(window.getByText(/^No administrator has signed these periods/)).toHaveCount(0)
  await expect(window.getByRole('button', { name: 'Destroy the chosen…' })).toBeVisible()
  await verify(window)
  await expect(window.getByText(isWhole)).toBeVisible()

  const forged = await statePeriods([], periods, { by: cy.me.id, signer: cy.me.signer, at: NOON })
  await putRow(window, 'meta', await sealRow(cy.keys, 'meta', { key: 'periods', statements: [forged] }))
  await window.getByRole('button', { name: 'Verify now' }).click()
  await expect(
    window.getByText(/^The periods after which data must be destroyed are not as an administrator signed/),
  ).toBeVisible()
  await reloadAs(window, ADA)
  await goToRetention(window)
  await expect(window.getByText(/^The periods were changed since they were set/)).toBeVisible()
  await expect(window.getByText(arePutBack)).toBeVisible()
})
