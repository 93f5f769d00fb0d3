/** Somebody with an image of the disk finds none of five hundred names in it, after a day's work with them, nor who worked. */

import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { names, spellings } from '../support/canaries'
import { loadAnew } from './at-rest'
import { smallEstate } from './small-estate'
import { addColleague, APPROVER, comeIn } from './people-steps'
import { FIRST, PASSPHRASE } from './vault-steps'
import { estateName, expect, expectSaved, open, propose, test } from './window-test'

const [arrival] = names

/** An estate of everyone named, with their names in ids, notes and the reasons for keeping people apart. */
function estateOfNames(): string {
  const { wings, people } = JSON.parse(smallEstate()) as { wings: object[]; people: object[] }
  const [alder, briar] = wings
  const [, bo] = people
  const all = names.map((name, index) => ({
    ...bo,
    id: name,
    currentWing: index === 0 ? null : 'alder',
    notes: `${name} asked to be called ${name}.`,
  }))
  return smallEstate({
    wings: [{ ...alder, places: { certified: 600, operational: 600 } }, briar],
    people: all,
    nonAssociations: [{ a: names[1], b: names[2], scope: 'wing', reason: `${names[2]} was attacked` }],
    networks: [{ id: 'n-1', name: `Friends of ${names[3]}`, members: [names[3], names[4]] }],
  })
}

/** Which of these words lie in the files of a folder, in clear. `part`: what they all have in them, by which files are chosen. */
async function foundIn(folder: string, words: readonly string[], part: string): Promise<readonly string[]> {
  const files = (await readdir(folder, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile())
  const contents: Buffer[] = []
  for (const file of files) {
    // While the browser runs, some come and go.
    const content = await readFile(join(file.parentPath, file.name)).catch(() => Buffer.alloc(0))
    if (spellings(part).some((spelling) => content.includes(spelling))) contents.push(content)
  }
  return words.filter((word) => spellings(word).some((spelling) => contents.some((content) => content.includes(spelling))))
}

/** What every name has in it. */
const PART = ' Invented-'

test('a day of work leaves no name on the disk', async ({ playwright, address }) => {
  const folder = await mkdtemp(join(tmpdir(), 'rule36-canary-'))
  const { launchOptions } = test.info().project.use
  const browser = await playwright.chromium.launchPersistentContext(folder, { ...launchOptions, locale: 'en-GB' })
  const window = browser.pages()[0]!
  await window.goto(address)
  await expectSaved(window)

  // What is kept in clear is found, so that finding nothing means something.
  const exercise = 'Quince Marmalade'
  await window.getByRole('link', { name: 'Estate' }).click()
  await window.getByRole('tab', { name: /^People/ }).click()
  await window.getByRole('combobox', { name: 'Show' }).selectOption('New arrivals')
  await window.getByRole('button', { name: 'Save this view…' }).click()
  await window.getByLabel('Name of this view').fill(exercise)
  await window.keyboard.press('Enter')
  await expectSaved(window)
  expect(await foundIn(folder, [exercise], exercise)).toEqual([exercise])

  await open(window, `${names[5]}.rule36`, estateOfNames())
  await expect(estateName(window)).toContainText('Weir (invented)')
  await expectSaved(window)
  await window.getByRole('combobox', { name: 'Show' }).selectOption('All')
  await window.getByLabel('Search').fill(names[6]!)
  await window.getByRole('row', { name: new RegExp(names[6]!) }).click()
  const panel = window.getByRole('complementary')
  await panel.getByRole('button', { name: 'Change…' }).click()
  await panel.getByLabel('Legal status').selectOption('pretrial')
  await panel.getByRole('button', { name: 'Save', exact: true }).click()
  await window.getByRole('link', { name: 'Placements' }).click()
  await propose(window)
  await window.getByRole('tab', { name: /^Queue/ }).click()
  await window
    .getByRole('grid', { name: 'Queue' })
    .getByRole('row', { name: new RegExp(`^${arrival}`) })
    .click()
  await panel.getByRole('button', { name: 'Refuse…' }).click()
  await panel.getByLabel('Reason', { exact: true }).fill(`${names[7]} lives there`)
  await panel.getByRole('button', { name: 'Refuse', exact: true }).click()
  await expectSaved(window)
  await panel.getByRole('button', { name: 'Print this placement…' }).click()
  await expect(window.getByRole('heading', { name: `Placement of ${arrival}` })).toBeVisible()
  await window.getByRole('button', { name: 'Back' }).click()
  await addColleague(window, APPROVER)
  await window.getByRole('button', { name: 'Lock', exact: true }).click()
  await comeIn(window, APPROVER)
  await expect(estateName(window)).toContainText('Weir (invented)')
  await loadAnew(window)
  await comeIn(window, { name: FIRST, passphrase: PASSPHRASE })
  await expectSaved(window)
  expect(await foundIn(folder, names, PART)).toEqual([])
  await browser.close()
  expect(await foundIn(folder, names, PART)).toEqual([])
  for (const name of [FIRST, APPROVER.name]) expect(await foundIn(folder, [name], name)).toEqual([])
  await rm(folder, { recursive: true, force: true })
})
