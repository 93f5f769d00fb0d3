/** What is seen and done is in the record, with who, when and why; what is done to the record itself is found. */

import { randomBytes } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { SCHEMA } from '../../renderer/storage/sealing'
import { writeHeader } from '../../src/vault/header'
import { sealRecord } from '../../src/vault/records'
import { makeVault as makeKeys } from '../../src/vault/vault'
import { expectUsable } from './expect-usable'
import { clearTable, putRow, putRows, rowsOf, type Row } from './memory'
import { makeVersionTwo } from './memory-two'
import { estateToDecide, smallEstate } from './small-estate'
import { FIRST, PASSPHRASE, reload, unlock } from './vault-steps'
import { estateName, expect, expectCalledSaved, expectSaved, open, propose, showPeople, test } from './window-test'

async function goToRecord(window: Page): Promise<void> {
  await window.getByRole('link', { name: 'Record', exact: true }).click()
  await expect(window.getByText(/^\d+ of \d+ entr/)).toBeVisible()
}

const table = (window: Page) => window.getByRole('grid', { name: 'Entries' })
const kinds = (window: Page) => window.getByRole('combobox', { name: /^Kind/ })
const panel = (window: Page) => window.getByRole('complementary', { name: 'The chosen entry' })

/** What was done, and about whom and why, as the entries say it; the earliest first. */
async function said(window: Page): Promise<readonly string[]> {
  const rows = table(window).getByRole('row')
  const cells = await rows.evaluateAll((all) =>
    all.slice(1).map((row) => {
      const [, , , kind, what, about, why] = [...row.querySelectorAll('[role=gridcell]')].map((cell) => cell.textContent)
      return [kind, what, about, why].filter((text) => text !== '').join(' | ')
    }),
  )
  return cells.toReversed()
}

/** What is done now is put down a moment later. */
function expectSaid(window: Page, all: readonly string[]): Promise<void> {
  return expect.poll(() => said(window)).toEqual(all)
}

async function expectWhole(window: Page): Promise<void> {
  await window.getByRole('button', { name: 'Verify now' }).click()
  await expect(window.getByText(/^The record is whole: \d+ entr/)).toBeVisible()
}

async function expectFound(window: Page, what: readonly (string | RegExp)[]): Promise<void> {
  await goToRecord(window)
  await window.getByRole('button', { name: 'Verify now' }).click()
  await expect(window.getByText(/^The record is not as it was written/)).toBeVisible()
  const found = window.getByRole('region', { name: 'Verify now' }).getByRole('listitem')
  await expect(found).toHaveText([...what])
}

async function openWeir(window: Page, estate = smallEstate()): Promise<void> {
  await open(window, 'weir.rule36', estate)
  await expect(estateName(window)).toContainText('Weir (invented)')
  await expectSaved(window)
}

/** The head of the record, as it is read aloud. */
async function head(window: Page): Promise<string> {
  return (await window.locator('.record-head code').textContent())!
}

async function deleteRows(page: Page, numbers: readonly number[]): Promise<void> {
  const rows = await rowsOf(page, 'record')
  await clearTable(page, 'record')
  await putRows(
    page,
    'record',
    rows.filter(({ number }) => !numbers.includes(number as number)),
  )
}

test('what the browser’s own menu prints is in it as what the screen showed, and of whom', async ({ window }) => {
  await openWeir(window)
  await propose(window)
  const people = await showPeople(window)
  await people.getByRole('row', { name: /^Bo/ }).click()
  const explanation = window.getByRole('complementary', { name: 'Explanation' })
  await expect(explanation.getByRole('heading', { name: 'Bo', exact: true })).toBeVisible()
  await window.pdf()
  await explanation.getByRole('button', { name: 'Print this placement…' }).click()
  await expect(window.getByRole('heading', { name: 'Placement of Bo' })).toBeVisible()
  await window.pdf()
  await window.getByRole('button', { name: 'Back' }).click()
  await window.keyboard.press('Escape')
  await window.getByRole('link', { name: 'Standards' }).click()
  await expect(window.getByRole('heading', { name: 'Standards', level: 1 })).toBeVisible()
  await window.pdf()
  await goToRecord(window)
  await kinds(window).selectOption('Given out')
  await expectSaid(window, [
    'Given out | print Placements · Rule36 | Bo',
    'Given out | print Placement of Bo | Bo',
    'Given out | print Standards · Rule36',
  ])
})

test('a day’s work is in it: who, what, about whom and why', async ({ window }) => {
  await openWeir(window, estateToDecide())
  await window.getByLabel('Allocation model').selectOption('Isolation')
  await propose(window)
  await window.getByRole('tab', { name: /^Queue/ }).click()
  const queue = window.getByRole('grid', { name: 'Queue' })
  await queue.getByRole('row', { name: /^Dev/ }).click()
  const explanation = window.getByRole('complementary', { name: 'Explanation' })
  await expect(explanation.getByText('Every other wing')).toBeVisible()
  await explanation.getByRole('button', { name: 'Accept…' }).click()
  await explanation.getByLabel(/^Reason/).fill('The wing is quiet.')
  await explanation.getByRole('button', { name: 'Accept', exact: true }).click()
  await expect(queue.getByRole('row', { name: /^Dev/ })).toContainText('Accepted')
  await window.getByRole('button', { name: /^Undo: accept/ }).click()
  await window.getByRole('button', { name: /^Redo: accept/ }).click()
  const download = window.waitForEvent('download')
  await window.getByRole('button', { name: 'Save the plan…' }).click()
  const plan = JSON.parse(await readFile(await (await download).path(), 'utf8')) as { extra: { record: string } }
  const begunAnew = window.waitForEvent('load')
  await window.getByRole('button', { name: 'Lock', exact: true }).click()
  await begunAnew
  await unlock(window, 'plum kettle harbour sinks')
  await expect(window.getByText(/does not open what is kept here/)).toBeVisible()
  await unlock(window)
  await expect(window.getByRole('heading', { name: 'Dev' })).toBeVisible()
  await goToRecord(window)
  await expectSaid(window, [
    'Access | encrypt what is kept here',
    'Taken in | begin with the estate Weir (invented)',
    'Changed | choose the policy Isolation, anyone may move',
    'Proposed | propose placements for 4 people',
    'Looked at | look at Dev | Dev',
    'Decided | accept the recommendation for Dev | Dev | The wing is quiet.',
    'Undone | accept the recommendation for Dev | Dev | The wing is quiet.',
    'Done again | accept the recommendation for Dev | Dev | The wing is quiet.',
    'Given out | save the file weir-invented-2026-11-01.plan.json',
    'Access | lock',
    'Access | one secret tried that opens nothing',
    'Access | unlock by the passphrase',
    'Taken in | open the estate Weir (invented)',
    'Looked at | look at Dev | Dev',
  ])
  for (const row of await table(window)
    .getByRole('row')
    .all()
    .then((rows) => rows.slice(1)))
    await expect(row).toContainText(FIRST)
  await expectUsable(window, 'the record')
  await expectWhole(window)
  await window.getByLabel('Head from a sheet or a file').fill(plan.extra.record)
  await window.getByRole('button', { name: 'Hold it against the record' }).click()
  await expect(window.getByText('It still holds what the sheet vouches for: entries 1 to 9.')).toBeVisible()

  await kinds(window).selectOption('Decided')
  await expect(window.getByText('1 of 16 entries')).toBeVisible()
  await table(window).getByRole('row').nth(1).click()
  const entry = panel(window)
  await expect(entry.getByText('The wing is quiet.', { exact: true })).toBeVisible()
  await expect(entry.getByRole('heading', { name: 'Every other wing' })).toBeVisible()
  await expect(entry.getByText('Recommended: Dogwood, Weir')).toBeVisible()
  await expect(entry.getByText('Decided: Dogwood, Weir')).toBeVisible()
  await expect(entry.getByText('Policy Isolation, anyone may move')).toBeVisible()
  await expectUsable(window, 'a decision in the record')
  await entry.getByRole('button', { name: 'Work it out again' }).click()
  await expect(entry.getByText(/^The same: .* byte for byte\.$/)).toBeVisible()
  await kinds(window).selectOption('Any')
  await window.getByLabel('Person concerned').fill('Bo')
  await expect(window.getByText('No entry is like this.')).toBeVisible()
})

test('a decision is worked out again from the estate as it was, whatever became of it since', async ({ window }) => {
  await openWeir(window, estateToDecide())
  const goTo = (screen: string) => window.getByRole('link', { name: screen, exact: true }).click()
  await goTo('Estate')
  const close = async (wing: string) => {
    await window.getByRole('button', { name: new RegExp(`^${wing}`) }).click()
    const estatePanel = window.locator('aside.detail')
    await estatePanel.getByRole('button', { name: 'Close this wing…' }).click()
    await estatePanel.getByLabel('Reason').fill('The boiler failed')
    await estatePanel.getByRole('button', { name: 'Close this wing' }).click()
    await expect(estatePanel.getByRole('button', { name: 'Open this wing again…' })).toBeVisible()
  }
  await close('Cedar')
  await window.getByRole('button', { name: /^Undo: close Cedar/ }).click()
  await close('Briar')
  await goTo('Placements')
  await propose(window)
  await goTo('Estate')
  await window.getByRole('button', { name: /^Undo: close Briar/ }).click()
  await close('Dogwood')
  await expectSaved(window)
  await goToRecord(window)
  await kinds(window).selectOption('Proposed')
  await table(window).getByRole('row').nth(1).click()
  await panel(window).getByRole('button', { name: 'Work it out again' }).click()
  await expect(panel(window).getByText(/^The same: .* byte for byte\.$/)).toBeVisible()
})

test('a decision is read with the names of its wings though its estate is gone', async ({ window }) => {
  await openWeir(window, estateToDecide())
  await propose(window)
  await window.getByRole('tab', { name: /^Queue/ }).click()
  await window.getByRole('grid', { name: 'Queue' }).getByRole('row', { name: /^Dev/ }).click()
  const explanation = window.getByRole('complementary', { name: 'Explanation' })
  await expect(explanation.getByText('Every other wing')).toBeVisible()
  await explanation.getByRole('button', { name: 'Accept…' }).click()
  await explanation.getByLabel(/^Reason/).fill('The wing is quiet.')
  await explanation.getByRole('button', { name: 'Accept', exact: true }).click()
  await expectSaved(window)
  // An estate in which no wing has an id or a name of the one that was decided for.
  await open(window, 'other.rule36', smallEstate({ name: 'Other (invented)' }))
  await expectSaved(window)
  await estateName(window).click()
  await window.getByRole('button', { name: 'Take Weir (invented) away from this computer…' }).click()
  await window.getByRole('button', { name: 'Take it away for good' }).click()
  await expect(window.getByRole('button', { name: /^Take Weir/ })).toHaveCount(0)
  await window.keyboard.press('Escape')
  await goToRecord(window)
  await kinds(window).selectOption('Decided')
  await table(window).getByRole('row').nth(1).click()
  await expect(panel(window).getByText('Decided: Dogwood, Weir')).toBeVisible()
  await expect(panel(window).getByRole('heading', { name: 'Every other wing' })).toBeVisible()
  await expect(panel(window).getByText('Cedar, Weir').first()).toBeVisible()
})

test('samples have none, and say so', async ({ window }) => {
  await window.getByRole('link', { name: 'Record', exact: true }).click()
  await expect(window.getByText(/^Samples have no record/)).toBeVisible()
  await expectUsable(window, 'no record')
  expect(await rowsOf(window, 'record')).toEqual([])
})

test('what is done to it is found and named, and stays found', async ({ window }) => {
  await openWeir(window)
  await showPeople(window)
  for (const person of ['Ana', 'Bo', 'Cai', 'Dev']) {
    await window.getByRole('gridcell', { name: person, exact: true }).click()
    await expect(window.getByRole('heading', { name: person })).toBeVisible()
  }
  await goToRecord(window)
  await expectWhole(window)
  // That it was verified is an entry as well.
  await expect.poll(async () => (await said(window)).at(-1)).toContain('verify the record')
  await expectSaved(window)
  const kept = (await rowsOf(window, 'meta')).find(({ key }) => key === 'record')!
  const before = await rowsOf(window, 'record')
  expect(before).toHaveLength(kept.entries as number)
  const again = async (change: () => Promise<void>) => {
    await clearTable(window, 'record')
    await putRows(window, 'record', before)
    await putRow(window, 'meta', kept)
    await change()
    await reload(window)
    await expect(estateName(window)).toContainText('Weir (invented)')
  }
  const bytes = (part: unknown) => Uint8Array.from(Object.values(part as object) as number[])
  const flipped = (row: Row, part: string): Row => {
    const changed = bytes(row[part])
    changed[changed.length >> 1]! ^= 1
    return { ...row, [part]: changed }
  }
  const [, second, third, fourth] = before as [Row, Row, Row, Row]
  await again(() => putRow(window, 'record', flipped(third, 'sealed')))
  await expectFound(window, ['What entry 3 says was changed or taken away.'])
  await expect(table(window).getByText('Changed since it was written')).toBeVisible()
  await again(() => putRow(window, 'record', flipped(third, 'digest')))
  await expectFound(window, ['Entry 3 was changed or put in.', 'What entry 3 says was changed or taken away.'])
  await again(() => deleteRows(window, [3, 4]))
  await expectFound(window, ['Entries 3 to 4 are missing.'])
  await again(async () => {
    await putRow(window, 'record', { ...third, number: 4 })
    await putRow(window, 'record', { ...fourth, number: 3 })
  })
  await expectFound(window, [/^Entry 3 was/, /^Entry 4 was/, /^Entry 5 was/])
  await again(() => putRow(window, 'record', { ...second, number: before.length + 1 }))
  await expectFound(window, [`Entry ${before.length + 1} was changed or put in.`, `Entry ${before.length + 2} is missing.`])
  // Cut off at its end, and gone on with since.
  await again(() => deleteRows(window, [before.length - 1, before.length]))
  await expectFound(window, [`Entries ${before.length - 1} to ${before.length} are missing.`])
})

test('a head on a sheet finds what was cut off together with the head kept beside it', async ({ window }) => {
  await openWeir(window)
  await goToRecord(window)
  const earlier = (await rowsOf(window, 'meta')).find(({ key }) => key === 'record')!
  const short = await head(window)
  await lookAtCai(window)
  await goToRecord(window)
  await expect.poll(() => head(window)).not.toBe(short)
  await expectSaved(window)
  const later = await head(window)
  const count = (await rowsOf(window, 'record')).length
  await deleteRows(
    window,
    Array.from({ length: count - (earlier.entries as number) }, (_, index) => count - index),
  )
  await putRow(window, 'meta', earlier)
  await reload(window)
  await goToRecord(window)
  await expectWhole(window)
  const field = window.getByLabel('Head from a sheet or a file')
  await field.fill(short)
  await field.press('Enter')
  await expect(window.getByText(/It still holds what the sheet vouches for/)).toBeVisible()
  await field.fill(later)
  await field.press('Enter')
  await expect(window.getByText(/^The record is not as it was written/)).toBeVisible()
  await field.fill(`${later.slice(0, -1)}${later.endsWith('Z') ? 'Y' : 'Z'}`)
  await field.press('Enter')
  await expect(window.getByText('That is mistyped; compare it with the sheet.')).toBeVisible()
  await expectUsable(window, 'a mistyped head')
})

async function lookAtCai(window: Page): Promise<void> {
  await window.getByRole('link', { name: 'Placements', exact: true }).click()
  await showPeople(window)
  await window.getByRole('gridcell', { name: 'Cai' }).click()
  await expect(window.getByRole('heading', { name: 'Cai' })).toBeVisible()
}

test('two windows that record at once continue one chain', async ({ window, context, address }) => {
  await openWeir(window)
  const second = await context.newPage()
  await second.goto(address)
  await unlock(second)
  await expect(estateName(second)).toContainText('Weir (invented)')
  const windows = [window, second]
  for (const one of windows) await showPeople(one)
  const look = async (one: Page) => {
    for (const person of ['Ana', 'Bo', 'Cai', 'Dev', 'Ana', 'Bo']) {
      await one.getByRole('gridcell', { name: person, exact: true }).click()
      await expect(one.getByRole('heading', { name: person })).toBeVisible()
    }
  }
  await Promise.all(windows.map(look))
  await goToRecord(second)
  await expect.poll(async () => (await rowsOf(second, 'record')).length).toBeGreaterThanOrEqual(16)
  await expectWhole(second)
  await second.close()
})

test('what was acknowledged is there after the window ends without warning', async ({ window, context, address }) => {
  await openWeir(window)
  await window.getByLabel('Allocation model').selectOption('Isolation')
  await expectCalledSaved(window)
  await window.close({ runBeforeUnload: false })
  const again = await context.newPage()
  await again.goto(address)
  await unlock(again)
  await goToRecord(again)
  await expect.poll(() => said(again)).toContain('Changed | choose the policy Isolation, anyone may move')
  await expectWhole(again)
})

test('a vault of version 3 opens, and its record begins', async ({ page, address }) => {
  const made = await makeKeys(PASSPHRASE, randomBytes)
  if (made.status !== 'made') throw new Error(made.why)
  await page.route(`${address}empty`, (route) => route.fulfill({ contentType: 'text/html', body: '' }))
  await page.goto(`${address}empty`)
  await makeVersionTwo(page)
  for (const name of ['estates', 'bases', 'records', 'journal', 'meta']) await clearTable(page, name)
  const seal = async (name: string, id: readonly unknown[], clear: string) => ({
    schema: 3,
    sealed: await sealRecord(
      made.keys,
      { table: name, id: JSON.stringify(id), version: 3 },
      new TextEncoder().encode(clear),
      randomBytes,
    ),
  })
  const estate = { id: 'weir', name: 'Weir (invented)', asOf: '2026-11-01', people: 4, file: 'weir.rule36', openedAt: 1 }
  await putRow(page, 'estates', { id: 'weir', ...(await seal('estates', ['weir'], JSON.stringify(estate))) })
  await putRow(page, 'bases', { estate: 'weir', ...(await seal('bases', ['weir'], smallEstate())) })
  await putRow(page, 'meta', { key: 'vault', header: writeHeader(made.header) })
  await putRow(page, 'meta', { key: 'last', estate: 'weir' })
  await putRow(page, 'meta', { key: 'schema', schema: 3 })
  await page.goto(address)
  await unlock(page)
  await page.getByLabel('Your name').fill(FIRST)
  await page.keyboard.press('Enter')
  await expect(estateName(page)).toContainText('Weir (invented)')
  await goToRecord(page)
  await expectSaid(page, ['Access | unlock by the passphrase', 'Taken in | open the estate Weir (invented)'])
  await expectWhole(page)
  expect(await rowsOf(page, 'meta')).toContainEqual({ key: 'schema', schema: SCHEMA })
})
