/** A planner brings spreadsheets in and takes files out: problems solved on the spot, one change that can be undone, and back again. */

import { readFileSync } from 'node:fs'
import { strFromU8, unzipSync } from 'fflate'
import type { Page } from '@playwright/test'
import { book, content, row, words } from '../support/open-document'
import { expectUsable } from './expect-usable'
import { smallEstate } from './small-estate'
import { estateName, expect, expectSaved, open, test } from './window-test'
import { reload } from './vault-steps'

const ROLL = `Ref,Sex,Birth date,Custody,Security level,Current wing
Ana,female,1990-05-01,sentenced,closed,briar
Bo,male,1990-05-01,remand,closed,alder
Eve,female,1985-01-31,sentenced,closed,
`

const csv = (name: string, text: string) => ({ name, mimeType: 'text/csv', buffer: Buffer.from(text) })
const chooser = (window: Page) => window.locator('input[type=file]')

/** An OpenDocument spreadsheet of one sheet. */
function ods(name: string, sheet: string, rows: readonly (readonly string[])[]) {
  const { bytes } = book(content({ [sheet]: rows.map((cells) => row(cells.map(words))).join('') }))
  return { name, mimeType: 'application/vnd.oasis.opendocument.spreadsheet', buffer: Buffer.from(bytes) }
}

async function openWeir(window: Page): Promise<void> {
  await open(window, 'weir.rule36', smallEstate())
  await expect(estateName(window)).toContainText('Weir')
  await window.getByRole('link', { name: 'Data' }).click()
}

test('solves the problems of a roll on the spot, imports it as one change, takes it back, and remembers', async ({ window }) => {
  await openWeir(window)
  await expectUsable(window, 'nothing chosen')
  await chooser(window).setInputFiles(csv('roll.csv', ROLL))
  await expect(window.getByText('2 problems: nothing is imported until all are solved.')).toBeVisible()
  await expect(window.getByRole('grid').getByRole('row', { name: /no heading for "Person"/ })).toBeVisible()
  await window.getByRole('tab', { name: /^How it was read/ }).click()
  await expectUsable(window, 'how it was read')
  await window.getByLabel('What “Ref” is read as').selectOption('Person *')
  await window.getByLabel('What “Custody” is read as').selectOption('Legal status *')
  await window.getByRole('tab', { name: /^Problems/ }).click()
  await expect(window.getByRole('row', { name: /^roll\.csv 3 Custody remand/ })).toContainText(
    'expected pretrial, sentenced or civil',
  )
  await expectUsable(window, 'problems')
  await window.getByLabel(/^“remand” in Custody/).selectOption('pretrial')
  await window.getByRole('button', { name: 'Say so: “remand” in Custody' }).click()
  await expect(window.getByText('2 things would change. No problem was found.')).toBeVisible()
  const changes = window.getByRole('grid')
  await expect(changes.getByRole('row', { name: /^People Bo Changed/ })).toContainText('Legal status: sentenced → pretrial')
  await expect(changes.getByRole('row', { name: /^People Eve New/ })).toBeVisible()
  await window.getByLabel(/lists everyone/).check()
  await expect(changes.getByRole('row', { name: /^People Cai Taken out/ })).toBeVisible()
  await expectUsable(window, 'changes')
  await window.getByRole('button', { name: 'Make these 4 changes' }).click()
  await expect(window.getByText('Imported: 4 changes.', { exact: false })).toBeFocused()
  await expectSaved(window)
  await reload(window)
  await window.getByRole('link', { name: 'Estate' }).click()
  await window.getByRole('tab', { name: 'People (3)' }).click()
  await expect(window.getByRole('row', { name: /^Eve/ })).toBeVisible()
  await window.getByRole('button', { name: 'Undo: import roll.csv' }).click()
  await expect(window.getByRole('tab', { name: 'People (4)' })).toBeVisible()
  await window.getByRole('link', { name: 'Data' }).click()
  await chooser(window).setInputFiles(csv('next-roll.csv', ROLL.replace('1985', '1986')))
  await expect(window.getByText('2 things would change. No problem was found.')).toBeVisible()
})

test('makes a new estate by keyboard alone, of files dropped on the screen', async ({ keptWindow: window }) => {
  await openWeir(window)
  const { keyboard } = window
  const files = [csv('roll.csv', ROLL.replace('Ref', 'Person').replace('Custody', 'Status').replace('remand', 'pretrial'))]
  const wings = `Wing,Facility,Name,Regime,Security level,Sex,Age group,Legal statuses,Certified,Operational
alder,weir,Alder,standard,closed,male,adult,pretrial,2,2
briar,weir,Briar,standard,closed,female,adult,sentenced,4,4
`
  files.push(csv('wings.csv', wings), csv('facilities.csv', 'Facility,Name\nweir,Weir\n'))
  const transfer = await window.evaluateHandle(
    (given) => {
      const data = new DataTransfer()
      for (const { name, text } of given) data.items.add(new File([text], name))
      return data
    },
    files.map(({ name, buffer }) => ({ name, text: buffer.toString() })),
  )
  const zone = window.getByText('Drop spreadsheets here')
  await zone.dispatchEvent('dragover', { dataTransfer: transfer })
  await expect(window.getByText('Let go to read these files')).toBeVisible()
  await window.getByText('Let go to read these files').dispatchEvent('drop', { dataTransfer: transfer })
  await expect(window.getByText(/would change\. No problem was found\./)).toBeVisible()
  await window.getByLabel('What comes of it').focus()
  await keyboard.press('ArrowDown')
  await window.getByLabel('Name of the new estate').fill('Weir anew')
  await keyboard.press('Tab')
  await expect(window.getByText('“Weir anew” would hold')).toBeVisible()
  await window.getByRole('button', { name: 'Make the new estate' }).focus()
  await keyboard.press('Enter')
  await expect(estateName(window)).toContainText('Weir anew')
  await expect(window.getByText('“Weir anew” was made, and is open.')).toBeFocused()
})

test('says of an OpenDocument spreadsheet in which row and column what is wrong, and the value there; takes out files that come back in unchanged, and a bundle without names', async ({
  keptWindow: window,
}) => {
  await openWeir(window)
  const headings = ['Person', 'Sex', 'Birth date', 'Legal status', 'Security level', 'Current wing']
  const eve = ['Eve', 'female', '1985-01-31', 'sentenced', 'closd', 'elder']
  await chooser(window).setInputFiles(
    ods('roll.ods', 'People', [headings, eve, ['Ana', ...eve.slice(1, 4), 'closed', 'briar'], eve]),
  )
  const problems = window.getByRole('grid', { name: /^Problems/ })
  await expect(
    problems.getByRole('row', { name: /^roll\.ods: People 4 Person Eve .*already the id of row 2 of People/ }),
  ).toBeVisible()
  await expect(problems.getByRole('row', { name: /^roll\.ods: People 2 Security level closd/ })).toBeVisible()
  await expect(problems.getByRole('row', { name: /^roll\.ods: People 2 Current wing elder/ })).toBeVisible()
  await window.getByRole('button', { name: 'Start over' }).click()

  await window.getByRole('tab', { name: 'Export' }).click()
  await expectUsable(window, 'export')
  const saved = async (button: string) => {
    const download = window.waitForEvent('download')
    await window.getByRole('button', { name: button }).click()
    const file = await download
    return { name: file.suggestedFilename(), bytes: readFileSync(await file.path()) }
  }
  const workbook = await saved('Save the sheets…')
  expect(workbook.name).toBe('weir-invented-2026-11-01-sheets.xlsx')
  await expect(window.getByText(`${workbook.name} was saved.`)).toBeVisible()
  const bundle = await saved('Save the bundle…')
  expect(bundle.name).toBe('weir-invented-2026-11-01-pseudonymised.zip')
  const files = unzipSync(bundle.bytes)
  expect(Object.keys(files)).toEqual(['estate.rule36.json', 'read-me.txt', 'record.txt'])
  expect(strFromU8(files['record.txt']!)).toMatch(/^Record: \d+-[0-9a-f]{64}\r\n/)
  const pseudonymised = strFromU8(files['estate.rule36.json']!)
  expect(pseudonymised).toContain('"P-1"')
  expect(pseudonymised).not.toMatch(/Ana|Bo\b|Cai|Dev/)
  await window.getByRole('tab', { name: 'Templates and columns' }).click()
  await expectUsable(window, 'templates')
  const template = await saved('Save as a workbook…')
  await window.getByRole('tab', { name: 'Import' }).click()
  await chooser(window).setInputFiles({ name: workbook.name, mimeType: 'application/octet-stream', buffer: workbook.bytes })
  await expect(window.getByText('nothing would change', { exact: false }).first()).toBeVisible()
  await window.getByRole('button', { name: 'Start over' }).click()
  await chooser(window).setInputFiles({ name: template.name, mimeType: 'application/octet-stream', buffer: template.bytes })
  await window.getByLabel('What comes of it').selectOption({ index: 2 })
  await expect(window.getByText('“Invented estate” would hold')).toBeVisible()
})
