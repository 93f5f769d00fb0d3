/** A planner does a whole job by keyboard alone: imports a roll, proposes, asks why not there, overrides with a reason, prints the moves, and finds it all again. */

import type { FileChooser, Locator, Page } from '@playwright/test'
import { loadAnew } from './at-rest'
import { estateToDecide } from './small-estate'
import { estateName, expect, expectSaved, test } from './window-test'
import { FIRST, PASSPHRASE } from './vault-steps'

const ROLL = `Person,Sex,Birth date,Legal status,Security level,Current wing,Disability,Vulnerable to recruitment
Eli,male,1988-03-09,sentenced,closed,,no,no
`
const REASON = 'His brother asked for it'

/** More keys than any screen has stops. */
const PATIENCE = 80

/** Presses a key until this has the focus. */
async function reach(target: Locator, key = 'Tab'): Promise<void> {
  await expect(target).toBeVisible()
  const window = target.page()
  for (let presses = 0; presses < PATIENCE; presses += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return
    await window.keyboard.press(key)
  }
  throw new Error(`${key} never reached ${String(target)}`)
}

/** Reaches a control by Tab and presses Enter on it. */
async function use(target: Locator, key = 'Tab'): Promise<void> {
  await reach(target, key)
  await target.page().keyboard.press('Enter')
}

/** What was done left the focus where its person was or where they go on, not at the beginning of the page. */
async function expectFocusKept(window: Page): Promise<void> {
  await expect.poll(() => window.evaluate(() => document.activeElement?.tagName), 'the focus is on something').not.toBe('BODY')
}

/** Gives a file to the chooser that a key opens, as the chooser of the system would. It listens from the beginning, so that no chooser is missed. */
function answerChoosers(window: Page): (name: string, mimeType: string, text: string) => Promise<void> {
  const asked: FileChooser[] = []
  window.on('filechooser', (chooser) => asked.push(chooser))
  return async (name, mimeType, text) => {
    await expect.poll(() => asked.length, 'a chooser is open').toBe(1)
    await asked.pop()!.setFiles({ name, mimeType, buffer: Buffer.from(text) })
  }
}

/** Chooses a passphrase, and copies the group that is asked for from the recovery key shown. */
async function makeVaultByKeyboard(window: Page): Promise<void> {
  const { keyboard } = window
  await expect(window.getByRole('dialog', { name: 'Choose a passphrase' })).toBeVisible()
  await reach(window.getByLabel('Your name'))
  await keyboard.type(FIRST)
  const passphrases = window.locator('.form input[type=password]')
  await reach(passphrases.first())
  await keyboard.type(PASSPHRASE)
  await reach(passphrases.last())
  await keyboard.type(PASSPHRASE)
  await keyboard.press('Enter')
  const groups = window.locator('.recovery-groups code')
  await expect(groups).toHaveCount(8)
  const all = await groups.allTextContents()
  await use(window.locator('.recovery .main-action'))
  const field = window.locator('.form .field')
  const [number] = /\d/.exec((await field.locator('label').textContent())!)!
  await reach(field.locator('input'))
  await keyboard.type(all[Number(number) - 1]!)
  await keyboard.press('Enter')
  await expect(field).toHaveCount(0)
}

test('imports, proposes, asks why not, overrides, prints and finds it again, by keyboard alone', async ({ window }) => {
  const { keyboard } = window
  const focused = window.locator(':focus')
  const choose = answerChoosers(window)
  await keyboard.press('?')
  await expect(window.getByRole('dialog')).toContainText('Open a file')
  await keyboard.press('Escape')
  await expect(window.getByRole('dialog')).toBeHidden()
  await expectFocusKept(window)
  await keyboard.press('Control+O')
  await choose('weir.rule36', 'application/json', estateToDecide())
  await makeVaultByKeyboard(window)
  await expect(estateName(window)).toContainText('Weir')
  await expectFocusKept(window)

  // Import.
  await use(window.getByRole('link', { name: 'Data' }))
  await expect(window.getByRole('heading', { level: 1 })).toBeFocused()
  await use(window.getByRole('button', { name: 'Choose files…' }))
  await choose('roll.csv', 'text/csv', ROLL)
  await expect(window.getByText('1 thing would change. No problem was found.')).toBeVisible()
  await expectFocusKept(window)
  await use(window.getByRole('button', { name: 'Make this change' }))
  await expect(window.getByText('Imported: 1 change.', { exact: false })).toBeFocused()

  // Propose.
  await use(window.getByRole('link', { name: 'Placements' }), 'Shift+Tab')
  await use(window.getByRole('button', { name: 'Propose placements' }))
  await expect(window.getByRole('button', { name: 'Propose again' })).toBeVisible({ timeout: 60_000 })
  await expectFocusKept(window)
  await reach(window.getByRole('tab', { selected: true }))
  await reach(window.getByRole('tab', { name: /^Queue \(3\)/ }), 'ArrowRight')
  const queue = window.getByRole('grid', { name: 'Queue' })
  const eli = queue.getByRole('row', { name: /^Eli/ })
  await reach(queue.getByRole('row').nth(1))
  await reach(eli, 'ArrowDown')
  const other = (await eli.innerText()).includes('Cedar') ? 'Dogwood' : 'Cedar'
  await keyboard.press('Enter')
  const panel = window.getByRole('complementary', { name: 'Explanation' })
  await expect(panel.getByRole('heading', { level: 2 })).toBeFocused()

  // Why not there.
  const why = panel.getByLabel('Why not there?')
  await reach(why)
  await keyboard.type('Briar')
  await expect(panel.getByRole('group', { name: 'Eli can’t be placed in Briar' })).toContainText(
    'not for people of the sex decided',
  )
  await expect(why).toBeFocused()

  // Override.
  await use(panel.getByRole('button', { name: 'Choose another wing…' }), 'Shift+Tab')
  const wings = panel.getByRole('listbox', { name: 'Wings, with what each would mean' })
  await expect(wings).toBeFocused()
  await keyboard.press('Home')
  const chosen = wings.getByRole('option', { selected: true })
  for (let presses = 0; presses < 4 && !(await chosen.innerText()).includes(other); presses += 1)
    await keyboard.press('ArrowDown')
  await expect(chosen).toContainText(other)
  await reach(panel.getByLabel('Reason', { exact: true }))
  await keyboard.type(REASON)
  await use(panel.getByRole('button', { name: 'Decide for this wing' }))
  await expect(eli).toContainText(`Changed: ${other}`)
  await expectFocusKept(window)
  await keyboard.press('Escape')
  await expect(focused).toHaveAccessibleName(/^Eli/)

  // The order of moves, on paper.
  await reach(window.getByRole('tab', { selected: true }), 'Shift+Tab')
  await reach(window.getByRole('tab', { name: 'Order of moves' }), 'ArrowRight')
  await expect(window.getByRole('grid', { name: 'Order of moves' }).getByRole('row', { name: /Eli Outside/ })).toContainText(
    other,
  )
  await use(window.getByRole('button', { name: 'Print the movement list…' }))
  await expect(window.getByRole('heading', { name: 'To print' })).toBeFocused()
  await expect(window.locator('.paper-sheet', { hasText: 'Moves of day 1: Weir (weir)' })).toContainText('Eli')
  await window.evaluate(() => Object.assign(globalThis, { print: () => Object.assign(globalThis, { printed: document.title }) }))
  await use(window.getByRole('button', { name: 'Print or save as PDF…' }))
  await expect.poll(() => window.evaluate(() => (globalThis as { printed?: string }).printed)).toBe('Order of moves')
  await expectFocusKept(window)
  await use(window.getByRole('button', { name: 'Back' }), 'Shift+Tab')
  await expect(window.getByRole('tab', { name: 'Order of moves' })).toHaveAttribute('aria-selected', 'true')
  await expectFocusKept(window)
  await expectSaved(window)

  // Found again.
  await loadAnew(window)
  await reach(window.getByLabel('Passphrase', { exact: true }))
  await keyboard.type(PASSPHRASE)
  await keyboard.press('Enter')
  await expect(estateName(window)).toContainText('Weir')
  await expectFocusKept(window)
  await expect(window.getByRole('grid', { name: 'Order of moves' }).getByRole('row', { name: /Eli Outside/ })).toContainText(
    other,
  )
  await reach(window.getByRole('tab', { selected: true }))
  await reach(window.getByRole('tab', { name: /^People/ }), 'ArrowLeft')
  const people = window.getByRole('grid', { name: 'People' })
  await keyboard.press('/')
  await keyboard.type('Eli')
  await expect(people.getByRole('row')).toHaveCount(2)
  await reach(people.getByRole('row').nth(1))
  await keyboard.press('Enter')
  await expect(panel.getByText(`Changed: ${other}`)).toBeVisible()
  await expect(panel.getByText(`Reason: ${REASON}`)).toBeVisible()
})
