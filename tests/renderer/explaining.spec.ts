/** A person asks why here, and why not there. */

import { readFileSync } from 'node:fs'
import { smallEstate } from './small-estate'
import { expect, open, propose, showPeople, test } from './window-test'

/** Weir with a third wing, Cedar, of a stricter regime: whoever arrives finds places only there, and nobody requires it. */
function estateWithStricterWing(): string {
  const { regimes, wings, people } = JSON.parse(smallEstate()) as Record<'regimes' | 'wings' | 'people', object[]>
  const [standard] = regimes
  const [alder, briar] = wings
  const dev = people.at(-1)
  return smallEstate({
    regimes: [standard, { ...standard, id: 'close', name: 'Close', hoursOutOfCell: 6 }],
    wings: [alder, briar, { ...alder, id: 'cedar', name: 'Cedar', regime: 'close' }],
    people: [...people, { ...dev, id: 'Eli' }],
  })
}

test('explains a person who has a place', async ({ keptWindow: window }) => {
  await open(window, 'weir.rule36', estateWithStricterWing())
  await propose(window)
  const people = await showPeople(window)
  await people.getByRole('row', { name: /^Dev/ }).click()
  const panel = window.getByRole('complementary', { name: 'Explanation' })
  // The recommendation overrides what is required of this person, so the planner is asked for a choice of their own first.
  await panel.getByRole('button', { name: 'Show it without a choice of mine' }).click()
  await expect(panel.getByText('Recommended; a person decides.')).toBeVisible()
  await expect(panel.getByRole('heading', { name: 'Because' })).toBeVisible({ timeout: 20_000 })
  await expect(panel.getByText(/^(partly verified|verified in a stored text|from knowledge): /).first()).toBeVisible()
  await expect(panel.getByRole('heading', { name: 'Which wings are left, rule by rule' })).toBeVisible()
  await expect(panel.getByRole('row', { name: /Recommended/ })).toBeVisible()
  await expect(panel.getByRole('heading', { name: 'What would change this advice' })).toBeVisible({ timeout: 60_000 })
})

test('explains a person for whom there is no place, with what would help, and leads from a wing to who is in it', async ({
  keptWindow: window,
}) => {
  await open(window, 'weir.rule36', smallEstate())
  await propose(window)
  const people = await showPeople(window)
  await people.getByRole('row', { name: /Without a place/ }).click()
  const panel = window.getByRole('complementary', { name: 'Explanation' })
  await expect(panel.getByText('No lawful place was found')).toBeVisible()
  await expect(panel.getByRole('heading', { name: 'What stands in the way' })).toBeVisible()
  await expect(panel.getByRole('heading', { name: 'What would help, least first' })).toBeVisible()
  await expect(panel.getByRole('listitem').filter({ hasText: 'Women live apart from men bars 1 wing' })).toBeVisible()
  await window.getByRole('tab', { name: /^For attention/ }).click()
  const gap = window.getByRole('listitem').filter({ hasText: /^Ana: Where home is/ })
  await gap.getByRole('button', { name: 'Explain Ana' }).click()
  await expect(panel.getByRole('heading', { name: 'Ana' })).toBeVisible()

  await window.getByRole('tab', { name: /^Wings/ }).click()
  await window.getByRole('button', { name: /Alder/ }).click()
  await expect(panel.getByRole('heading', { name: 'Alder' })).toBeVisible()
  await expect(panel.getByRole('heading', { name: /Would stay \(\d\)/ })).toBeVisible()
  await panel.getByRole('button', { name: 'Bo' }).click()
  await expect(panel.getByRole('heading', { level: 2 })).toHaveText('Bo')
})

test('gives up one explanation when another person is chosen', async ({ keptWindow: window }) => {
  await open(window, 'impossible.rule36', readFileSync('fixtures/impossible.rule36.json', 'utf8'))
  await propose(window)
  const people = await showPeople(window)
  const panel = window.getByRole('complementary', { name: 'Explanation' })
  await people.getByRole('row').nth(1).click()
  const second = people.getByRole('row').nth(2)
  const id = await second.getByRole('gridcell').first().innerText()
  await second.click()
  await expect(panel.getByRole('heading', { level: 2 })).toHaveText(id)
  await expect(panel.getByText(`The explanation of ${id} is complete.`)).toBeAttached({ timeout: 60_000 })
})
