/** What is past its day is destroyed: nothing that a passphrase opens names the person any more, and the record says so and still verifies. */

import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { openRecord } from '../../src/vault/records'
import { expectUsable } from './expect-usable'
import { insider } from './insider'
import { clearTable, putRow, putRows, rowsOf, type Row } from './memory'
import { addColleague, reloadAs } from './people-steps'
import { smallEstate } from './small-estate'
import { FIRST, PASSPHRASE, reload, unlock } from './vault-steps'
import { estateName, expect, expectSaved, open, test } from './window-test'

const GONE = 'Zephyrine'
const TABLES = ['meta', 'estates', 'bases', 'records', 'journal', 'record']

function estateWithHer(): string {
  const { people } = JSON.parse(smallEstate()) as { people: Record<string, unknown>[] }
  const [ana, bo, cai] = people
  return smallEstate({
    people: [ana, { ...bo, notes: `${GONE} knew him.` }, cai, { ...ana, id: GONE }],
    nonAssociations: [
      { a: 'Ana', b: GONE, scope: 'wing', reason: 'They quarrelled.' },
      { a: 'Bo', b: 'Cai', scope: 'facility', reason: 'They fought.' },
    ],
    networks: [{ id: 'n1', name: 'First', members: ['Ana', GONE, 'Bo'] }],
  })
}

/** All rows of the second copy. */
function secondCopy(window: Page): Promise<Readonly<Record<string, Row[]>>> {
  return window.evaluate(async (names) => {
    type Bucket = { readonly indexedDB: IDBFactory }
    const { storageBuckets } = navigator as unknown as { storageBuckets: { open(name: string): Promise<Bucket> } }
    const { indexedDB: factory } = await storageBuckets.open('rule36-second-copy')
    const opening = factory.open('rule36')
    const done = <T>(request: IDBRequest<T>) => new Promise<T>((resolve) => (request.onsuccess = () => resolve(request.result)))
    const database = await done(opening)
    const all: Record<string, Row[]> = {}
    for (const name of names) all[name] = await done(database.transaction(name).objectStore(name).getAll() as IDBRequest<Row[]>)
    database.close()
    return all
  }, TABLES)
}

/** Every text that somebody with a passphrase and tools of their own can open of both copies: by the data key and by every key of a part. */
async function allThatOpens(window: Page): Promise<string> {
  const { keys } = await insider(window, { name: FIRST, passphrase: PASSPHRASE })
  const all = [keys.records, ...keys.ring.values()]
  const texts: string[] = []
  const first = Object.fromEntries(await Promise.all(TABLES.map(async (name) => [name, await rowsOf(window, name)] as const)))
  for (const copy of [first, await secondCopy(window)]) {
    for (const [table, rows] of Object.entries(copy)) {
      for (const { sealed, ...clear } of rows) {
        texts.push(JSON.stringify(clear))
        if (sealed === undefined) continue
        const place = { table, id: placeOf(table, clear), version: clear.schema as number }
        const bytes = Uint8Array.from(Object.values(sealed as object) as number[])
        for (const records of all) {
          const opened = await openRecord({ ...keys, records }, place, bytes)
          if (opened.status === 'opened') texts.push(new TextDecoder().decode(opened.bytes))
        }
      }
    }
  }
  return texts.join('\n')
}

const KEYS: Readonly<Record<string, readonly string[]>> = {
  meta: ['key'],
  estates: ['id'],
  bases: ['estate'],
  records: ['estate', 'shelf', 'key'],
  journal: ['estate', 'number'],
}

function placeOf(table: string, row: Row): string {
  const digest = Uint8Array.from(Object.values(row.digest ?? {}) as number[])
  return table === 'record' ? Buffer.from(digest).toString('hex') : JSON.stringify(KEYS[table]!.map((name) => row[name]))
}

const go = (window: Page, screen: string | RegExp) => window.getByRole('link', { name: screen }).click()

/** She leaves, and more than a year goes by. */
async function letHerGo(window: Page): Promise<void> {
  await go(window, 'Estate')
  await window.getByRole('tab', { name: /^People/ }).click()
  const panel = window.locator('aside.detail')
  await window.getByRole('row', { name: new RegExp(`^${GONE}`) }).click()
  await panel.getByRole('button', { name: 'Take out…' }).click()
  await panel.getByLabel('Reason').fill('Released')
  await panel.getByRole('button', { name: 'Take out' }).click()
  await expect(window.getByRole('tab', { name: 'People (3)' })).toBeVisible()
  await window.getByRole('button', { name: 'Name, day and regimes…' }).click()
  await panel.getByLabel('As of').fill('2027-11-02')
  await panel.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(window.getByText(/^As of 2 November 2027/)).toBeVisible()
  await expectSaved(window)
}

async function goToRetention(window: Page): Promise<void> {
  await go(window, /^Data/)
  await window.getByRole('tab', { name: 'Retention' }).click()
}

async function setPeriods(window: Page): Promise<void> {
  await goToRetention(window)
  await expect(window.getByText('No period is set, so nothing is ever due.')).toBeVisible()
  await window.getByLabel('People who have left', { exact: true }).fill('0')
  await window.getByRole('button', { name: 'Keep these periods' }).click()
  await expect(window.getByText(/^“0” is no period/)).toBeVisible()
  await window.getByLabel('People who have left', { exact: true }).fill('12')
  await window.getByLabel('What the record says about people who have left').fill('12')
  await window.getByRole('button', { name: 'Keep these periods' }).click()
  await expect(window.getByText('The periods are kept.')).toBeVisible()
}

async function verify(window: Page): Promise<void> {
  await go(window, 'Record')
  await window.getByRole('button', { name: 'Verify now' }).click()
}

test('a person who left is destroyed past her day, in estates and in the record', async ({ window }) => {
  await open(window, 'weir.rule36', estateWithHer())
  await expect(estateName(window)).toContainText('Weir (invented)')
  await letHerGo(window)
  expect(await allThatOpens(window)).toContain(GONE)
  await setPeriods(window)
  // The record goes by the clock.
  await reload(window, Date.now() + 400 * 86_400_000)
  await expect(window.getByRole('link', { name: /^Data/ })).toContainText('2 to destroy')
  await go(window, /^Reviews/)
  await expect(window.getByText('2 things are past the day by which they must be destroyed.')).toBeVisible()
  await window.getByRole('button', { name: 'Show what must be destroyed' }).click()
  await expect(window.getByRole('row', { name: new RegExp(`${GONE}, who left`) })).toContainText('1 Nov 2027')
  await expectUsable(window, 'what is due')
  await window.getByRole('checkbox', { name: 'Choose all' }).check()
  await window.getByRole('button', { name: 'Destroy the chosen…' }).click()
  const dialog = window.getByRole('dialog')
  await expectUsable(window, 'before destroying')
  await dialog.getByLabel('Reason').fill(`${GONE} left`)
  await dialog.getByRole('button', { name: 'Destroy for good' }).click()
  await expect(dialog.getByText(/^This names somebody/)).toBeVisible()
  await dialog.getByLabel('Reason').fill('Past its day')
  await dialog.getByRole('button', { name: 'Destroy for good' }).click()
  await expect(dialog.getByText(/^It is gone, and the record says so/)).toBeVisible()
  const anew = window.waitForEvent('load')
  await dialog.getByRole('button', { name: 'Lock the window' }).click()
  await anew

  const left = await allThatOpens(window)
  expect(left).not.toContain(GONE)
  expect(left).toContain('███ knew him.')
  await unlock(window)
  await expect(estateName(window)).toContainText('Weir (invented)')
  await go(window, 'Estate')
  await expect(window.getByRole('tab', { name: 'Kept apart (1)' })).toBeVisible()
  await expect(window.getByRole('tab', { name: 'People (3)' })).toBeVisible()
  await verify(window)
  await expect(window.getByText(/^The record is whole/)).toBeVisible()
  await expect(window.getByText(/can’t be read: what (it|they) said was lawfully destroyed on .* by Ada Quill\.$/)).toBeVisible()
  await expect(window.getByRole('gridcell', { name: /^Destroyed on .* by Ada Quill$/ }).first()).toBeVisible()
  await expect(window.getByRole('row', { name: /destroy what was past its day/ })).toContainText('Past its day')

  await expectSaved(window)
  await window.getByRole('button', { name: 'Settings' }).click()
  await window.getByRole('button', { name: 'Backups…' }).click()
  const download = window.waitForEvent('download')
  await window.getByRole('dialog').getByRole('button', { name: 'Save a backup…' }).click()
  await download
  await expect(window.getByText(/^Backed up on /)).toBeVisible()
  await window.keyboard.press('Escape')
  await window.keyboard.press('Escape')

  // Content or the key of the record taken away by hand is no lawful destruction.
  await expectSaved(window)
  const sealed = (await rowsOf(window, 'record')).findLast(({ sealed }) => Object.keys(sealed as object).length > 0)!
  const bytes = (part: unknown) => Uint8Array.from(Object.values(part as object) as number[])
  await putRow(window, 'record', {
    ...sealed,
    digest: bytes(sealed.digest),
    link: bytes(sealed.link),
    sealed: new Uint8Array(),
  })
  await verify(window)
  await expect(window.getByText(`What entry ${String(sealed.number)} says was changed or taken away.`)).toBeVisible()
})

test('a planner sees what is due, and neither sets a period nor destroys anything', async ({ window }) => {
  const planner = { name: 'Pia Loom', passphrase: 'nine paper boats drifting', roles: ['planner'] }
  await open(window, 'weir.rule36', estateWithHer())
  await expect(estateName(window)).toContainText('Weir (invented)')
  await letHerGo(window)
  await setPeriods(window)
  await addColleague(window, planner)
  await reloadAs(window, planner)
  await goToRetention(window)
  await expect(window.getByRole('row', { name: new RegExp(`${GONE}, who left`) })).toBeVisible()
  await expect(window.getByText(/^Only an administrator says when data must be destroyed/)).toBeVisible()
  await expect(window.getByLabel('People who have left', { exact: true })).toBeDisabled()
  await expect(window.getByRole('checkbox')).toHaveCount(0)
  await expect(window.getByRole('button', { name: 'Destroy the chosen…' })).toHaveCount(0)
})

test('an older backup brings what was destroyed back, and it is due again', async ({ window }) => {
  await open(window, 'weir.rule36', estateWithHer())
  await letHerGo(window)
  await goToRetention(window)
  await window.getByLabel('People who have left', { exact: true }).fill('12')
  await window.getByRole('button', { name: 'Keep these periods' }).click()
  await expect(window.getByText('The periods are kept.')).toBeVisible()
  await window.getByRole('button', { name: 'Settings' }).click()
  await window.getByRole('button', { name: 'Backups…' }).click()
  const download = window.waitForEvent('download')
  await window.getByRole('dialog').getByRole('button', { name: 'Save a backup…' }).click()
  const buffer = await readFile(await (await download).path())
  await expect(window.getByText(/^Backed up on /)).toBeVisible()
  await window.keyboard.press('Escape')
  await window.keyboard.press('Escape')
  await window.getByRole('checkbox', { name: 'Choose all' }).check()
  await window.getByRole('button', { name: 'Destroy the chosen…' }).click()
  await window.getByRole('dialog').getByLabel('Reason').fill('Past its day')
  await window.getByRole('dialog').getByRole('button', { name: 'Destroy for good' }).click()
  const locked = window.waitForEvent('load')
  await window.getByRole('button', { name: 'Lock the window' }).click()
  await locked
  await unlock(window)
  await expect(window.getByRole('link', { name: /^Data/ })).not.toContainText('to destroy')

  await window.getByRole('button', { name: 'Settings' }).click()
  await window.getByRole('button', { name: 'Backups…' }).click()
  const chooser = window.waitForEvent('filechooser')
  await window.getByRole('button', { name: 'Restore from a file…' }).click()
  await (await chooser).setFiles({ name: 'older.rule36-backup', mimeType: 'application/octet-stream', buffer })
  const anew = window.waitForEvent('load')
  await window.getByRole('button', { name: 'Put it in the place of all that is kept' }).click()
  await anew
  await unlock(window)
  await expect(window.getByRole('link', { name: /^Data/ })).toContainText('1 to destroy')
  await goToRetention(window)
  await expect(window.getByRole('row', { name: new RegExp(`${GONE}, who left`) })).toBeVisible()
})

test('where a key was taken away by hand, the window says that an estate was not opened, and opens every other', async ({
  window,
}) => {
  await open(window, 'weir.rule36', estateWithHer())
  await open(window, 'mill.rule36', smallEstate({ name: 'Mill (invented)' }))
  await expectSaved(window)
  const mill = (await rowsOf(window, 'meta')).find(({ key }) => key === 'last')!.estate as string
  const rows = await rowsOf(window, 'meta')
  await clearTable(window, 'meta')
  await putRows(
    window,
    'meta',
    rows.filter(({ key }) => key !== `key ${mill}`),
  )
  expect(await rowsOf(window, 'meta')).toHaveLength(rows.length - 1)
  await window.reload()
  await unlock(window)
  await expect(window.getByRole('heading', { name: 'An estate was not opened' })).toBeVisible()
  await expect(
    window.getByText(/^Parts of it are not as they were encrypted, so it is not opened. Nothing was changed/),
  ).toBeVisible()
  await estateName(window).click()
  await window.getByRole('dialog').getByRole('button', { name: 'Open Weir (invented)' }).click()
  await expect(estateName(window)).toContainText('Weir (invented)')
})
