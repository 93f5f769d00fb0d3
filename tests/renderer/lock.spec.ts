/** The window locks: by hand, when nobody is there, and everywhere at once; then nothing is left of what it showed. */

import type { Page } from '@playwright/test'
import { loadAnew } from './at-rest'
import { expectUsable } from './expect-usable'
import { clearTable, putRow, putRows, rowsOf } from './memory'
import { smallEstate } from './small-estate'
import { addColleague, APPROVER, comeIn } from './people-steps'
import { contentOf, FIRST, makeVault, PASSPHRASE, unlock } from './vault-steps'
import { chooseFile, estateName, expect, expectSaved, open, propose, test } from './window-test'

const model = 'Allocation model'

async function openWeir(window: Page): Promise<void> {
  await open(window, 'weir.rule36', smallEstate())
  await expect(estateName(window)).toContainText('Weir (invented)')
  await expectSaved(window)
}

async function expectLocked(window: Page): Promise<void> {
  await expect(window.getByRole('heading', { name: 'Locked' })).toBeVisible()
  await expect(window).toHaveTitle('Rule36')
  await expect.poll(() => window.workers().length).toBe(0)
  expect(await contentOf(window)).not.toMatch(/\b(?:Weir|weir\.rule36|Cai|Alder)\b/)
  expect(decodeURIComponent(window.url())).not.toMatch(/Cai|alder/)
}

test('by its button and by its keys, from anywhere, and brings one back there', async ({ window }) => {
  await openWeir(window)
  await propose(window)
  await window.getByRole('link', { name: 'Estate' }).click()
  await window.getByRole('tab', { name: /^People/ }).click()
  await window.getByRole('gridcell', { name: 'Cai' }).click()
  await expect(window.getByRole('heading', { name: 'Cai' })).toBeVisible()
  expect(decodeURIComponent(window.url())).not.toContain('Cai')
  await window.getByRole('button', { name: 'Lock', exact: true }).click()
  await expectLocked(window)
  await unlock(window)
  await expect(window.getByRole('heading', { name: 'Cai' })).toBeVisible()
  await window.goBack()
  await window.keyboard.press('Control+Shift+L')
  await expectLocked(window)
})

test('what was done a moment before is kept, and what was being worked out is ended', async ({ window }) => {
  await openWeir(window)
  await window.getByLabel(model).selectOption('Isolation')
  await window.getByRole('button', { name: 'Propose placements' }).click()
  await window.getByRole('button', { name: 'Lock', exact: true }).click()
  await expectLocked(window)
  await unlock(window)
  await expect(window.getByLabel(model)).toHaveValue('isolation')
})

test('when nobody was there for as long as the settings say', async ({ window }) => {
  await window.clock.install()
  await openWeir(window)
  await window.getByRole('button', { name: 'Settings' }).click()
  const after = window.getByLabel('Lock when nothing was typed or pointed at for')
  await expect(after).toHaveValue('10')
  await after.selectOption('2 minutes')
  await window.keyboard.press('Escape')
  await window.clock.fastForward('01:50')
  await window.mouse.move(200, 300)
  await window.clock.fastForward('01:50')
  await expect(estateName(window)).toContainText('Weir (invented)')
  await window.clock.fastForward('00:15')
  await expectLocked(window)
})

test('what was written in forms and not saved is sealed meanwhile, and in its forms again for whoever wrote it', async ({
  window,
}) => {
  await window.clock.install()
  await openWeir(window)
  await addColleague(window, APPROVER)
  await window.getByRole('link', { name: 'Estate' }).click()
  await window.getByRole('tab', { name: /^People/ }).click()
  await window.getByRole('gridcell', { name: 'Cai' }).click()
  const panel = window.getByRole('complementary', { name: 'What was chosen' })
  await panel.getByRole('button', { name: 'Take down what was said…' }).click()
  await panel.getByLabel('What was said', { exact: true }).fill('He asks for a wing near Marlow')
  await panel.getByRole('button', { name: 'Change…' }).click()
  await panel.getByLabel('Release on').fill('2027-03-04')
  await window.getByRole('link', { name: 'Policies' }).click()
  await window.getByLabel('Name', { exact: true }).fill('Gentler')
  await window.getByRole('link', { name: 'Estate' }).click()
  await window.clock.fastForward('10:10')
  await expectLocked(window)
  expect(await contentOf(window)).not.toContain('Marlow')
  expect(JSON.stringify(await rowsOf(window, 'meta'))).not.toContain('Marlow')

  await comeIn(window, APPROVER)
  await expect(window.getByText(`${APPROVER.name} is here`)).toBeVisible()
  await expect(window.getByText(/What you had written and not saved/)).toBeHidden()
  await window.getByRole('button', { name: 'Lock', exact: true }).click()
  await expectLocked(window)

  await comeIn(window, { name: FIRST, passphrase: PASSPHRASE })
  await expect(window.getByText('What you had written and not saved is back in its 3 forms.')).toBeVisible()
  await window.getByRole('link', { name: 'Policies' }).click()
  await expect(window.getByLabel('Name', { exact: true })).toHaveValue('Gentler')
  await window.getByRole('link', { name: 'Estate' }).click()
  await window.getByRole('tab', { name: /^People/ }).click()
  await window.getByRole('gridcell', { name: 'Cai' }).click()
  await panel.getByRole('button', { name: 'Take down what was said…' }).click()
  await expect(panel.getByLabel('What was said', { exact: true })).toHaveValue('He asks for a wing near Marlow')
  await panel.getByRole('button', { name: 'Change…' }).click()
  await expect(panel.getByLabel('Release on')).toHaveValue('2027-03-04')
  await panel.getByRole('button', { name: 'Save', exact: true }).click()
  await expectSaved(window)

  await window.getByRole('button', { name: 'Lock', exact: true }).click()
  await expectLocked(window)
  await comeIn(window, { name: FIRST, passphrase: PASSPHRASE })
  await expect(window.getByText('What you had written and not saved is back in its 2 forms.')).toBeVisible()
})

/** What another window tells this one, once it has told it. */
function hearOthers(window: Page) {
  return window.evaluateHandle(() => {
    const channel = new BroadcastChannel('rule36')
    const used = new Promise<void>((resolve) =>
      channel.addEventListener('message', ({ data }: MessageEvent<{ readonly news: string }>) => {
        if (data.news === 'used') resolve()
      }),
    )
    return { used }
  })
}

test('every window locks with one, and one in use keeps the others open', async ({ window, context, address }) => {
  await window.clock.install()
  await openWeir(window)
  const second = await context.newPage()
  await second.goto(address)
  await unlock(second)
  await expect(second.getByText('Open in another window: look only.')).toBeVisible()
  await window.mouse.move(300, 300)
  await window.clock.fastForward('09:50')
  const news = await hearOthers(window)
  await second.mouse.move(300, 300)
  await second.mouse.move(310, 300)
  await news.evaluate(({ used }) => used)
  await window.clock.fastForward('09:30')
  await expect(estateName(window)).toContainText('Weir (invented)')
  await second.getByRole('button', { name: 'Lock', exact: true }).click()
  await expectLocked(second)
  await expectLocked(window)
})

test('a vault made in one window is asked for in the others, which hold nothing in clear any more', async ({
  window,
  context,
  address,
}) => {
  const second = await context.newPage()
  await second.goto(address)
  await expect(second.getByText('Open in another window: look only.')).toBeVisible()
  await chooseFile(window, 'weir.rule36', smallEstate())
  await makeVault(window)
  await expectLocked(second)
  await unlock(second)
  await expect(estateName(second)).toContainText('Weir (invented)')
})

test('a vault made in another window takes nothing from one that only looks', async ({ window, context, address }) => {
  await chooseFile(window, 'weir.rule36', smallEstate())
  await window.getByRole('button', { name: 'Look only, and keep nothing' }).click()
  await expect(estateName(window)).toContainText('Weir (invented)')
  const second = await context.newPage()
  await second.goto(address)
  await chooseFile(second, 'other.rule36', smallEstate({ name: 'Other (invented)' }))
  await makeVault(second)
  await expect(estateName(second)).toContainText('Other (invented)')
  await expect(estateName(window)).toContainText('Weir (invented)')
  await window.getByLabel(model).selectOption('Isolation')
  await expect(window.getByText('Not kept on this computer. Save it as a file.')).toBeVisible()
})

test('with what can not be kept it locks too, and loses nothing', async ({ window }) => {
  await openWeir(window)
  // As when the browser clears what a page has kept.
  const rows = await rowsOf(window, 'meta')
  await clearTable(window, 'meta')
  await window.getByLabel(model).selectOption('Isolation')
  await expect(window.getByText('Not saved. Save it as a file.')).toBeVisible()
  await window.getByRole('button', { name: 'Lock', exact: true }).click()
  await expect(window.getByText(/could not be kept on this computer, so it is still in the memory/)).toBeVisible()
  await expectUsable(window, 'locked with what could not be kept')
  expect(await window.content()).not.toMatch(/Weir|Alder/)
  await unlock(window, 'plum kettle harbour sinks')
  await expect(window.getByText(/does not open what is kept here/)).toBeVisible()
  await unlock(window)
  await expect(window.getByLabel(model)).toHaveValue('isolation')
  await putRows(window, 'meta', rows)
  await window.getByRole('button', { name: 'Lock', exact: true }).click()
  await expectLocked(window)
  await unlock(window)
  await expect(window.getByLabel(model)).toHaveValue('isolation')
})

test('speaks its language and has its colours before it is unlocked', async ({ window }) => {
  await openWeir(window)
  await window.getByRole('button', { name: 'Settings' }).click()
  await window.getByLabel('Language').selectOption('العربية')
  await expect.poll(async () => JSON.stringify(await rowsOf(window, 'meta'))).toContain('"language":"ar"')
  await loadAnew(window)
  await expect(window.getByRole('heading', { name: 'النافذة مقفلة' })).toBeVisible()
  await expect(window.locator('html')).toHaveAttribute('dir', 'rtl')
  await expectUsable(window, 'locked, in Arabic')
  await putRow(window, 'meta', { key: 'settings', settings: { theme: 'dark', language: 'fr', lockAfter: 99_999 } })
  await loadAnew(window)
  await expect(window.getByRole('heading', { name: 'Verrouillé' })).toBeVisible()
  await expect(window.locator('html')).toHaveAttribute('data-theme', 'dark')
})
