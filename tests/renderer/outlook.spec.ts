/** A manager looks ahead: writes a scenario, runs it, holds another one against it, takes the figures along, and asks for margins. */

import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { expectUsable } from './expect-usable'
import { smallEstate } from './small-estate'
import { reload } from './vault-steps'
import { expect, expectSaved, open, test } from './window-test'

async function goToOutlook(window: Page): Promise<void> {
  await open(window, 'weir.rule36', smallEstate())
  await window.getByRole('link', { name: 'Outlook' }).click()
  await expect(window.getByRole('heading', { level: 1, name: 'Outlook' })).toBeFocused()
  await expect(window.getByRole('form', { name: 'What the scenario says' })).toBeVisible()
}

async function readDownload(window: Page, button: string): Promise<string> {
  const downloading = window.waitForEvent('download')
  await window.getByRole('button', { name: button }).click()
  return readFileSync(await (await downloading).path(), 'utf8')
}

/** Four years of one facility. */
function historyOf(people: (month: number) => number): string {
  const lines = Array.from({ length: 48 }, (_, index) => {
    const month = String((index % 12) + 1).padStart(2, '0')
    return `${2022 + Math.floor(index / 12)}-${month},Weir,${people(index)},160`
  })
  return ['date,facility,population,capacity', ...lines].join('\n')
}

test('a scenario is written, kept, undone, run beside another one, and taken along as figures', async ({
  keptWindow: window,
}) => {
  await goToOutlook(window)
  const form = window.getByRole('form', { name: 'What the scenario says' })
  await form.getByLabel('Runs', { exact: true }).fill('none')
  await expect(form.getByText(/1 problem keeps it/)).toBeVisible()
  await expect(window.getByRole('button', { name: 'Run', exact: true })).toBeDisabled()
  await expectUsable(window, 'a form with a problem')
  await form.getByLabel('Runs', { exact: true }).fill('12')
  await form.getByLabel('Months', { exact: true }).fill('6')
  await form.getByLabel('Name', { exact: true }).fill('Busy months')
  await form.getByRole('button', { name: 'Add a group' }).click()
  await form.getByRole('group', { name: '1: New group' }).getByText('Who they are').click()
  await form.getByLabel('Legal status', { exact: true }).selectOption('sentenced')
  await form.getByLabel('Security level', { exact: true }).selectOption('closed')
  await form.getByLabel(/^Not sure of it, an interval: Months of a trial/).check()
  await form.getByLabel('Months of a trial, on average: to').fill('9')
  await form.getByRole('button', { name: 'Keep with the estate' }).click()
  await expect(window.getByRole('combobox', { name: 'Scenario', exact: true })).toHaveValue('kept Busy months')
  await expectSaved(window)
  await window.getByRole('button', { name: /^Undo: keep the scenario/ }).click()
  await expect(window.getByText(/No scenario of this name is kept/).first()).toBeVisible()
  await window.getByRole('button', { name: /^Redo: keep the scenario/ }).click()

  await window.getByLabel('Beside it').selectOption({ label: 'Steady state' })
  await expect(window.getByRole('button', { name: 'Run', exact: true })).toBeEnabled()
  await window.getByRole('button', { name: 'Run', exact: true }).click()
  await expect(window.getByText('What can’t be kept first: a place for everyone', { exact: false }).first()).toBeVisible()
  await expect(window.getByText(/When: .*median, ±\s[\d.?]+ months.*How sure: in \d/).first()).toBeVisible()
  await expect(window.getByRole('complementary', { name: 'What this rests on' })).toContainText('10 people arrive together')
  await expect(window.getByRole('complementary', { name: 'What this rests on' })).toContainText('seed 1')
  await window.getByRole('button', { name: 'Stop', exact: true }).click()
  await expect(window.getByText(/^Stopped after|runs done/).first()).toBeVisible()
  const chart = window.getByRole('slider', { name: 'Without a place' })
  await chart.focus()
  await window.keyboard.press('ArrowRight')
  await expect(chart).toHaveAttribute('aria-valuetext', /^Jan 2027: Busy months.*median/)
  await expectUsable(window, 'results')
  await window.getByRole('button', { name: 'Try it on these runs' }).click()
  await expect(window.getByText('All was tried.')).toBeAttached()
  const oneMore = window.getByRole('region', { name: 'What one more place, officer or review would change' })
  await expect(oneMore.getByRole('rowheader', { name: 'Busy months' })).toBeVisible()
  await expect(oneMore.getByRole('row', { name: /^a place in Alder, Weir/ }).first()).toBeVisible()
  await expect(
    window.getByText(/^What would help most of what was tried: a place in Alder, Weir would save \d/).first(),
  ).toBeVisible()
  await expectUsable(window, 'what one more would change')
  const outlook = JSON.parse(await readDownload(window, 'Save the outlook…')) as { readonly months: readonly object[] }
  expect(outlook).toMatchObject({ format: 'rule36/outlook@1', scenario: { name: 'Busy months' } })
  expect(outlook.months).toHaveLength(6)
  const figures = await readDownload(window, 'Save as CSV…')
  expect(figures).toContain('difference in unplaced')
  // What was run is there again after a reload, with what was chosen, and is not run anew.
  await expectSaved(window)
  await reload(window)
  await expect(window.getByText(/^Stopped after|runs done/).first()).toBeVisible()
  await expect(window.getByRole('slider', { name: 'Without a place' })).toBeVisible()
  await expect(window.getByRole('combobox', { name: 'Scenario', exact: true })).toHaveValue('kept Busy months')
  await expect(window.getByLabel('Beside it')).toHaveValue('ready steady-state')
  expect(await readDownload(window, 'Save as CSV…')).toBe(figures)
  await window.getByRole('tab', { name: 'Difference' }).click()
  await expect(window.getByRole('region', { name: 'Difference in: Without a place' })).toContainText('Dec 2026')
  await expectUsable(window, 'the difference')
})

test('everything that a scenario may say of people and policies is written by form, with what is wrong at its field', async ({
  keptWindow: window,
}) => {
  await goToOutlook(window)
  const form = window.getByRole('form', { name: 'What the scenario says' })
  await form.getByRole('button', { name: 'Add a group' }).click()
  await form.getByRole('group', { name: '1: New group' }).getByText('Who they are').click()
  await form.getByLabel('Release on', { exact: true }).fill('2027-03-04')
  const home = form.getByRole('group', { name: 'Home', exact: true })
  await home.getByLabel('How it is said: Home').selectOption('Anywhere around a point')
  await expect(home.getByText('"lat" is missing', { exact: false })).toBeVisible()
  await home.getByLabel('Degrees north').fill('50.5')
  await home.getByLabel('Degrees east').fill('-3.25')
  await home.getByLabel('Within, in kilometres').fill('20')
  const extremism = form.getByRole('group', { name: 'Violent extremist prisoner' })
  await extremism.getByLabel('Applies, and is known').first().check()
  await extremism.getByLabel('Recruits others').selectOption('Yes')
  await extremism.getByRole('group', { name: 'Individual assessment' }).getByLabel('Applies, and is known').check()
  await extremism.getByLabel('Tool').fill('VERA-2R')
  await extremism.getByLabel('Date', { exact: true }).fill('2026-10-01')
  await extremism.getByLabel('Level').selectOption('Medium')
  for (const need of ['step-free', 'inpatient-care']) {
    await form.getByRole('combobox', { name: /Needs of a wing/ }).fill(need)
    await window.keyboard.press('Enter')
  }
  await form.getByRole('button', { name: 'Add an authorisation' }).click()
  const authorisation = form.getByRole('group', { name: 'Authorisation 1' })
  await expect(authorisation.getByText('"until" is missing', { exact: false })).toBeVisible()
  await authorisation.getByLabel('Regime').selectOption('Standard')
  await authorisation.getByLabel('From', { exact: true }).fill('2026-11-01')
  await authorisation.getByLabel('Until', { exact: true }).fill('2027-01-01')
  await authorisation.getByLabel('By whom').fill('Court')
  await authorisation.getByLabel('Reason').fill('Order')
  await form.getByRole('button', { name: 'By chance: Children in custody with her' }).click()
  await form.getByRole('button', { name: 'Add a value: Children in custody with her' }).click()
  const second = form.getByRole('group', { name: 'Value 2: Children in custody with her' })
  await second.getByRole('button', { name: 'Add a child' }).click()
  await second.getByLabel('Born on').fill('2026-05-06')
  await second.getByLabel('Weight of Value 2: Children in custody with her').fill('3')
  await expect(second.getByText('75 %')).toBeVisible()
  await form.getByRole('button', { name: 'Add a change of policy' }).click()
  const policies = form.getByRole('group', { name: /^1: / }).filter({ hasText: 'What it says' })
  await policies.getByText('What it says').click()
  await policies.getByLabel('Name', { exact: true }).fill('Closer to home')
  await policies.getByLabel('A kilometre from home', { exact: true }).fill('7')
  await expect(form.getByText('Nothing is wrong with it.')).toBeVisible()
  await expectUsable(window, 'every field of a scenario')

  const written = JSON.parse(await readDownload(window, 'Export…')) as Record<'surges' | 'policies', readonly object[]>
  expect(written.surges[0]).toMatchObject({
    profile: {
      releaseDate: '2027-03-04',
      home: { near: { lat: 50.5, lon: -3.25 }, km: 20 },
      extremism: { recruiter: 'yes', assessment: { tool: 'VERA-2R', date: '2026-10-01', level: 'medium' } },
      requires: ['step-free', 'inpatient-care'],
      authorisations: [{ regime: 'standard', from: '2026-11-01', until: '2027-01-01', by: 'Court', reason: 'Order' }],
      children: {
        oneOf: [
          { value: null, weight: 1 },
          { value: [{ birthDate: '2026-05-06' }], weight: 3 },
        ],
      },
    },
  })
  expect(written.policies).toMatchObject([{ month: 1, policy: { name: 'Closer to home', weights: { km: 7 } } }])
})

test('the margin is found by planning, and a history is forecast or refused with its lines', async ({ keptWindow: window }) => {
  await goToOutlook(window)
  await window.getByRole('tab', { name: 'Margin today' }).click()
  await window.getByRole('button', { name: 'Find the margin' }).click()
  // Briar has four places and one woman in it; Alder has two places, and three men for them.
  const margins = window.getByRole('region', { name: 'How many more could be placed, by kind' })
  await expect(margins.getByRole('row', { name: /^Women, sentenced, closed 3 3 4/ })).toBeVisible()
  await expect(margins.getByRole('row', { name: /^Men, sentenced, closed 0 0 2/ })).toBeVisible()
  await expectUsable(window, 'margins')
  await window.getByRole('tab', { name: 'Forecast from a history' }).click()
  const choose = async (text: string): Promise<void> => {
    const chooser = window.waitForEvent('filechooser')
    await window.getByRole('button', { name: 'Open a history…' }).click()
    await (await chooser).setFiles({ name: 'history.csv', mimeType: 'text/csv', buffer: Buffer.from(text) })
  }
  await choose('date,facility,population\n2026-02-31,Weir,ten')
  await expect(window.getByRole('alert')).toContainText('"2026-02-31" is not a date')
  await choose(historyOf((month) => 100 + month))
  await expect(window.getByText('Better than both simple guesses', { exact: false }).first()).toBeVisible()
  await expect(window.getByRole('row', { name: /^Weir 147/ })).toBeVisible()
  await expectUsable(window, 'a forecast')
  await expectSaved(window)
  await reload(window)
  await expect(window.getByRole('row', { name: /^Weir 147/ })).toBeVisible()
})

test('arrivals of ready scenarios are fitted to a history, or are those of a steady state again', async ({
  keptWindow: window,
}) => {
  await goToOutlook(window)
  const choose = async (text: string): Promise<void> => {
    const chooser = window.waitForEvent('filechooser')
    await window.getByRole('button', { name: /^(Fit arrivals to a history|Another history)…$/ }).click()
    await (await chooser).setFiles({ name: 'roll.csv', mimeType: 'text/csv', buffer: Buffer.from(text) })
  }
  const perMonth = window.getByRole('textbox', { name: 'People a month, on average' }).first()
  await expect(perMonth).toHaveValue(/\d/)
  const steady = Number(await perMonth.inputValue())
  await choose('date,facility,population\n2026-02-31,Weir,ten')
  await expect(window.getByRole('alert')).toContainText('roll.csv')
  await choose(historyOf((month) => 100 + 4 * month))
  await expect(window.getByText(/^roll\.csv: 288 people in Dec 2025, forecast to be 33\d in Dec 2026;/)).toBeVisible()
  await expect(window.getByRole('alert')).toHaveCount(0)
  await expect(window.getByText(/^Arrivals of every kind: \d\.\d+ times those of a steady state/)).toBeVisible()
  await expect.poll(async () => Number(await perMonth.inputValue())).toBeGreaterThan(steady)
  await expect(window.getByLabel(/^Notes/)).toHaveValue(/How long people stay can't be read from such a history/)
  await expectUsable(window, 'fitted arrivals')
  await expectSaved(window)
  await reload(window)
  await expect(window.getByText(/^Arrivals of every kind: \d\.\d+ times those of a steady state/)).toBeVisible()
  await window.getByRole('button', { name: 'Arrivals as in a steady state' }).click()
  await expect(perMonth).toHaveValue(String(steady))
})
