/** What the window keeps is sealed by a passphrase, opens by nothing else, and says plainly what is wrong. */

import { randomBytes } from 'node:crypto'
import type { Page } from '@playwright/test'
import { SCHEMA } from '../../renderer/storage/sealing'
import { readHeader, writeHeader } from '../../src/vault/header'
import { COST, LEAST_COST } from '../../src/vault/passphrase'
import { makeVault as makeKeys } from '../../src/vault/vault'
import { loadAnew } from './at-rest'
import { expectUsable } from './expect-usable'
import { clearTable, putRow, rowsOf, type Row } from './memory'
import { makeVersionTwo } from './memory-two'
import { smallEstate } from './small-estate'
import { FIRST, makeVault, PASSPHRASE, reload, unlock } from './vault-steps'
import { chooseFile, estateName, expect, expectSaved, open, test } from './window-test'

const model = 'Allocation model'
const TABLES = ['estates', 'bases', 'records', 'journal'] as const

/** Every row that is kept, apart from what is in clear always. */
async function rowsKept(window: Page): Promise<readonly Row[]> {
  const rows = await Promise.all(TABLES.map((table) => rowsOf(window, table)))
  const meta = (await rowsOf(window, 'meta')).filter(
    ({ key }) => !['settings', 'schema', 'last', 'vault', 'record', 'tries', 'changes'].includes(String(key)),
  )
  return [...rows.flat(), ...meta]
}

async function openWeir(window: Page): Promise<void> {
  await open(window, 'weir.rule36', smallEstate())
  await expect(estateName(window)).toContainText('Weir (invented)')
  await window.getByLabel(model).selectOption('Isolation')
  await expectSaved(window)
}

test('asks for a passphrase before it keeps a file, and seals everything from then on', async ({ window }) => {
  await window.getByLabel(model).selectOption('Integration')
  await expectSaved(window)
  await expect(window.getByText('Exercise: not encrypted', { exact: false })).toBeVisible()
  await chooseFile(window, 'weir.rule36', smallEstate())
  await expect(window.getByLabel('Your name')).toBeFocused()
  await expectUsable(window, 'choosing a passphrase')
  const goOn = window.getByRole('button', { name: 'Go on' })
  await goOn.click()
  await expect(window.getByText('Say who you are: the name by which colleagues know you.')).toBeVisible()
  await window.getByLabel('Your name').fill(FIRST)
  await window.getByLabel('Passphrase', { exact: true }).fill('fourteen chars')
  await goOn.click()
  await expect(window.getByText('The two passphrases differ; type the same one twice.')).toBeVisible()
  await window.getByLabel('The same passphrase once more').fill('fourteen chars')
  await goOn.click()
  await expect(window.getByText(/The passphrase has 14 of at least 15 characters/)).toBeVisible()
  await expect(window.getByLabel('Passphrase', { exact: true })).toBeFocused()
  await window.getByLabel('Passphrase', { exact: true }).fill(PASSPHRASE)
  await window.getByLabel('The same passphrase once more').fill(PASSPHRASE)
  await window.keyboard.press('Enter')
  await expect(window.getByRole('heading', { name: 'Write the recovery key down' })).toBeFocused()
  await expectUsable(window, 'the recovery key')
  await window.getByRole('button', { name: 'I have it on paper' }).click()
  const group = window.getByLabel(/^From your paper, type group \d$/)
  await group.fill('AAAAA')
  await window.keyboard.press('Enter')
  await expect(window.getByText(/^That is not group \d/)).toBeVisible()
  await expectUsable(window, 'typing a group back')
  expect((await rowsKept(window)).some((row) => 'sealed' in row)).toBe(false)
  await window.getByRole('button', { name: 'Cancel' }).click()
  await expect(window.getByText('all people are invented')).toBeVisible()
  expect((await rowsOf(window, 'estates')).map(({ file }) => file)).toEqual([undefined])

  await openWeir(window)
  await expect(window.getByText('Exercise: not encrypted', { exact: false })).toHaveCount(0)
  const kept = await rowsKept(window)
  expect(kept.length).toBeGreaterThan(6)
  for (const row of kept) expect(row).toEqual(expect.objectContaining({ schema: SCHEMA, sealed: expect.anything() }))
  expect(JSON.stringify(kept.map((row) => ({ ...row, sealed: undefined })))).not.toMatch(/Weir|weir|Isolation|"current"|Typical/)
})

test('opens again by the passphrase, and by no other, where one was', async ({ window }) => {
  await openWeir(window)
  await window.getByRole('tab', { name: /^People/ }).click()
  await window.getByRole('gridcell', { name: 'Cai' }).click()
  await expect(window.getByRole('heading', { name: 'Cai' })).toBeVisible()
  await expectSaved(window)
  await loadAnew(window)
  await expect(window.getByRole('heading', { name: 'Locked' })).toBeVisible()
  await expectUsable(window, 'locked')
  await unlock(window, 'plum kettle harbour sinks')
  await expect(window.getByText(/does not open what is kept here.*Nothing was changed/)).toBeVisible()
  await expect(window.getByLabel('Passphrase', { exact: true })).toBeFocused()
  await expectUsable(window, 'a wrong passphrase')
  const began = Date.now()
  await unlock(window)
  await expect(estateName(window)).toContainText('Weir (invented)')
  test.info().annotations.push({ type: 'unlocked', description: `${Date.now() - began} ms` })
  await expect(window.getByRole('tab', { name: /^People/, selected: true })).toBeVisible()
  await expect(window.getByRole('heading', { name: 'Cai' })).toBeVisible()
  await window.getByRole('tab', { name: /^Wings/ }).click()
  await expect(window.getByLabel(model)).toHaveValue('isolation')
  await expect(window.getByRole('button', { name: /^Undo: choose the policy Isolation/ })).toBeEnabled()
})

test('what was done with a sample is sealed with it', async ({ window }) => {
  await window.getByLabel(model).selectOption('Integration')
  await expectSaved(window)
  await estateName(window).click()
  await window.getByRole('button', { name: 'Encrypt what is kept here…' }).click()
  await makeVault(window)
  for (const row of await rowsKept(window)) expect(row).toHaveProperty('sealed')
  await window.keyboard.press('Escape')
  await reload(window)
  await expect(window.getByLabel(model)).toHaveValue('integration')
  await window.getByRole('button', { name: /^Undo: choose the policy Integration/ }).click()
  await expect(window.getByLabel(model)).toHaveValue('dispersal')
})

test('a file can be looked at without being kept', async ({ window }) => {
  await chooseFile(window, 'weir.rule36', smallEstate())
  await window.getByRole('button', { name: 'Look only, and keep nothing' }).click()
  await expect(estateName(window)).toContainText('Weir (invented)')
  await expect(window.getByText('Not kept on this computer. Save it as a file.')).toBeVisible()
  await window.getByLabel(model).selectOption('Isolation')
  expect(await rowsOf(window, 'estates')).toHaveLength(1)
  await loadAnew(window)
  await expect(window.getByText('all people are invented')).toBeVisible()
})

test('the recovery key opens it and takes a new passphrase; the old one opens nothing more', async ({ window }) => {
  await chooseFile(window, 'weir.rule36', smallEstate())
  const recoveryKey = await makeVault(window)
  await expectSaved(window)
  await loadAnew(window)
  await window.getByRole('button', { name: 'I have forgotten the passphrase' }).click()
  await expectUsable(window, 'a forgotten passphrase')
  const next = 'another four words entirely'
  await window.getByLabel('New passphrase').fill(next)
  await window.getByLabel('The same passphrase once more').fill(next)
  const go = window.getByRole('button', { name: 'Unlock and use the new passphrase' })
  const [first, ...rest] = recoveryKey.split('-')
  await window.getByLabel('Recovery key').fill([`${first!.slice(0, 4)}${first!.endsWith('A') ? 'B' : 'A'}`, ...rest].join('-'))
  await go.click()
  await expect(window.getByText(/^Group 1, .* is mistyped/)).toBeVisible()
  await window.getByLabel('Recovery key').fill(recoveryKey.toLowerCase().replaceAll('-', ' '))
  await go.click()
  await expect(estateName(window)).toContainText('Weir (invented)')
  await loadAnew(window)
  await unlock(window)
  await expect(window.getByText(/does not open what is kept here/)).toBeVisible()
  await unlock(window, next)
  await expect(estateName(window)).toContainText('Weir (invented)')
})

test('the passphrase can be changed', async ({ window }) => {
  await openWeir(window)
  await window.getByRole('button', { name: 'Settings' }).click()
  await window.getByRole('button', { name: 'Change the passphrase…' }).click()
  const next = 'another four words entirely'
  await window.getByLabel('Present passphrase').fill('plum kettle harbour sinks')
  await window.getByLabel('New passphrase').fill(next)
  await window.getByLabel('The same passphrase once more').fill(next)
  await window.getByRole('button', { name: 'Change it' }).click()
  await expect(window.getByText(/does not open what is kept here/)).toBeVisible()
  await expectUsable(window, 'changing the passphrase')
  await window.getByLabel('Present passphrase').fill(PASSPHRASE)
  await window.getByRole('button', { name: 'Change it' }).click()
  await expect(window.getByText('From now on, only the new passphrase opens what is kept here.')).toBeVisible()
  await loadAnew(window)
  await unlock(window, next)
  await expect(estateName(window)).toContainText('Weir (invented)')
})

/** A sealed row with one byte changed. */
function changed(row: Row): Row {
  const sealed = Uint8Array.from(Object.values(row.sealed as object) as number[])
  sealed[sealed.length >> 1]! ^= 1
  return { ...row, sealed }
}

test('an estate of which a byte was changed, or a row moved, says so; every other one opens', async ({ window }) => {
  await openWeir(window)
  await open(window, 'other.rule36', smallEstate({ name: 'Other (invented)' }))
  await expect(estateName(window)).toContainText('Other (invented)')
  await window.getByLabel(model).selectOption('Concentration')
  await expectSaved(window)
  const [{ estate }] = (await rowsOf(window, 'meta'))
    .filter(({ key }) => key === 'last')
    .map((row) => row as { estate: string }) as [{ estate: string }]
  const isOther = (row: Row) => row.estate === estate || row.id === estate
  const tell = async (what: RegExp) => {
    await reload(window)
    await expect(window.getByRole('heading', { name: /was not opened$/ })).toBeVisible()
    await expect(window.getByRole('cell', { name: what })).toBeVisible()
    await expect(estateName(window)).toContainText('Typical prison')
    await expect(window.getByRole('heading', { name: 'Placements' })).toBeVisible()
    await expectUsable(window, 'a damaged estate')
    await estateName(window).click()
  }
  const base = (await rowsOf(window, 'bases')).find(isOther)!
  const weirs = (await rowsOf(window, 'bases')).find((row) => !isOther(row))!
  for (const wrong of [changed(base), { ...weirs, estate }]) {
    await putRow(window, 'bases', wrong)
    await tell(/^The file that it began with$/)
    await window.getByRole('button', { name: 'Open Weir (invented)' }).click()
    await expect(window.getByLabel(model)).toHaveValue('isolation')
    await estateName(window).click()
    await window.getByRole('button', { name: 'Open Other (invented)' }).click()
    await expect(window.getByText(/^Other \(invented\) was not opened$/)).toBeVisible()
  }
  await putRow(window, 'bases', base)
  const record = (await rowsOf(window, 'records')).find(isOther)!
  // Neither a changed one, nor one in clear that somebody put in its place.
  for (const wrong of [changed(record), { estate, shelf: record.shelf!, key: record.key!, item: { model: 'isolation' } }]) {
    await putRow(window, 'records', wrong)
    await putRow(window, 'meta', { key: 'last', estate })
    await reload(window)
    await expect(window.getByRole('heading', { name: /is open, but not all of it$/ })).toBeVisible()
    await expect(window.getByRole('cell', { name: '1 item of the policy in force' })).toBeVisible()
    await expect(estateName(window)).toContainText('Other (invented)')
    await expect(window.getByLabel(model)).toHaveValue('dispersal')
    await expectUsable(window, 'an estate of which a part is damaged')
    await expectSaved(window)
    // What can't be read lies apart, as it was found, and is found once.
    const aside = (await rowsOf(window, 'meta')).filter(({ key }) => String(key).startsWith('aside '))
    expect(aside.map(({ row }) => row)).toEqual([wrong])
    expect((await rowsOf(window, 'records')).filter(isOther).map(({ key }) => key)).not.toContain(record.key)
    await window.getByRole('button', { name: 'Close the list of problems' }).click()
    await reload(window)
    await expect(estateName(window)).toContainText('Other (invented)')
    await expect(window.getByRole('heading', { name: /is open, but not all of it$/ })).toBeHidden()
  }
  await putRow(window, 'records', record)
  const row = (await rowsOf(window, 'estates')).find(isOther)!
  await putRow(window, 'estates', changed(row))
  await putRow(window, 'meta', { key: 'last', estate })
  await tell(/^Its name and day$/)
  await expect(window.getByText('An estate whose name can’t be read')).toBeVisible()
  await window.keyboard.press('Escape')
  await putRow(window, 'estates', row)
  await putRow(window, 'meta', { key: 'last', estate })
  await reload(window)
  await expect(estateName(window)).toContainText('Other (invented)')
  await expect(window.getByLabel(model)).toHaveValue('concentration')
})

test('a changed or weakened header is refused, and what is kept stays as it is', async ({ window }) => {
  await openWeir(window)
  const vault = (await rowsOf(window, 'meta')).find(({ key }) => key === 'vault')!
  const bytes = Uint8Array.from(Object.values(vault.header as object) as number[])
  const read = readHeader(bytes)
  if (read.status !== 'read') throw new Error(read.status)
  const { header } = read
  const withCost = (cost: object) =>
    writeHeader({ ...header, passphrase: { ...header.passphrase, cost: { ...header.passphrase.cost, ...cost } } })
  const before = await rowsKept(window)
  const flipped = Uint8Array.from(bytes)
  flipped[200]! ^= 1
  for (const [wrong, said] of [
    [flipped, /was changed since it was written, so nothing is opened/],
    [withCost({ memory: LEAST_COST.memory - 1 }), /could be guessed cheaply; nothing is opened/],
    [withCost({ passes: 1_000_000 }), /more than a computer can bear; nothing is opened/],
    [withCost({ passes: 2 }), /does not open what is kept here/],
  ] as const) {
    await putRow(window, 'meta', { ...vault, header: wrong })
    await reload(window)
    await expect(window.getByText(said)).toBeVisible()
  }
  expect(await rowsKept(window)).toEqual(before)
  await putRow(window, 'meta', vault)
  await reload(window)
  await expect(estateName(window)).toContainText('Weir (invented)')
})

/** The address with an empty page, on which the memory can be made before the window sees it. */
async function goToEmpty(page: Page, address: string): Promise<void> {
  await page.route(`${address}empty`, (route) => route.fulfill({ contentType: 'text/html', body: '' }))
  await page.goto(`${address}empty`)
}

test('seals what version 2 kept in clear before it shows any of it, and loses nothing', async ({ page, address }) => {
  await goToEmpty(page, address)
  await makeVersionTwo(page)
  await page.goto(address)
  await expect(page.getByText(/An older version of Rule36 kept estates on this computer without encryption/)).toBeVisible()
  await expect(page.locator('body')).not.toContainText('Weir')
  await expectUsable(page, 'sealing what was kept')
  await makeVault(page)
  await expect(estateName(page)).toContainText('Weir (invented)')
  for (const row of await rowsKept(page))
    expect(row).toEqual(expect.objectContaining({ schema: SCHEMA, sealed: expect.anything() }))
  expect(await rowsOf(page, 'meta')).toContainEqual({ key: 'schema', schema: SCHEMA })
  await expect(page.getByLabel(model)).toHaveValue('isolation')
  await page.getByRole('button', { name: 'Undo: change person Dev' }).click()
  await expectSaved(page)
  await reload(page)
  await expect(page.getByRole('button', { name: 'Redo: change person Dev' })).toBeEnabled()
  await estateName(page).click()
  await page.getByRole('button', { name: 'Open Typical prison' }).click()
  await expect(page.getByText('all people are invented')).toBeVisible()
  await expect(page.getByLabel(model)).toHaveValue('isolation')
})

test('seals a sample too into which an older version imported something', async ({ page, address }) => {
  await goToEmpty(page, address)
  await makeVersionTwo(page)
  const [sample] = (await rowsOf(page, 'estates')).filter((row) => 'sample' in row)
  await clearTable(page, 'estates')
  await clearTable(page, 'journal')
  await putRow(page, 'estates', sample!)
  await page.goto(address)
  await expect(page.getByText('all people are invented')).toBeVisible()
  await goToEmpty(page, address)
  const change = { name: { words: 'did.import', values: { file: 'roll.csv', others: 0 } }, edits: [] }
  await putRow(page, 'journal', { estate: sample!.id!, number: 1, state: 'done', at: 1, change })
  await page.goto(address)
  await makeVault(page)
  await expect(page.getByRole('button', { name: 'Undo: import roll.csv' })).toBeEnabled()
})

test('a vault of before people had names asks for one, once; a passphrase that cost less is made dearer', async ({
  page,
  address,
}) => {
  const made = await makeKeys(PASSPHRASE, randomBytes, LEAST_COST)
  if (made.status !== 'made') throw new Error(made.why)
  await goToEmpty(page, address)
  await makeVersionTwo(page)
  for (const table of ['estates', 'bases', 'records', 'journal']) await clearTable(page, table)
  await putRow(page, 'meta', { key: 'schema', schema: 3 })
  await putRow(page, 'meta', { key: 'vault', header: writeHeader(made.header) })
  const cost = async () => {
    const vault = (await rowsOf(page, 'meta')).find(({ key }) => key === 'vault')!
    const read = readHeader(Uint8Array.from(Object.values(vault.header as object) as number[]))
    return read.status === 'read' && read.header.passphrase.cost
  }
  expect(await cost()).toEqual(LEAST_COST)
  await page.goto(address)
  await unlock(page)
  await expect(page.getByRole('heading', { name: 'Who are you?' })).toBeVisible()
  await expect(page.locator('body')).not.toContainText('invented')
  await expectUsable(page, 'saying who one is')
  await page.getByRole('button', { name: 'Go on' }).click()
  await expect(page.getByText('Say who you are: the name by which colleagues know you.')).toBeVisible()
  await page.getByLabel('Your name').fill(FIRST)
  await page.keyboard.press('Enter')
  await expect(page.getByText('all people are invented')).toBeVisible()
  expect(await cost()).toEqual(COST)
  await reload(page)
  await expect(page.getByText('all people are invented')).toBeVisible()
})
