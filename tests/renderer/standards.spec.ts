/** Rules are read where they are named: what they ask, whom they bind here, and examples whose facts can be changed. */

import { smallEstate } from './small-estate'
import { estateName, expect, open, propose, test } from './window-test'

test('a rule named in an explanation is read, tried, and followed to people and to its sources', async ({
  keptWindow: window,
}) => {
  await open(window, 'weir.rule36', smallEstate())
  await expect(estateName(window)).toContainText('Weir (invented)')
  await propose(window)
  await window.getByRole('tab', { name: /^People/ }).click()
  await window.getByRole('row', { name: /Without a place/ }).click()
  await window.getByRole('link', { name: 'Women live apart from men' }).first().click()

  const panel = window.getByRole('complementary', { name: 'The rule chosen' })
  await expect(panel.getByRole('heading', { name: 'Women live apart from men' })).toBeVisible()
  await expect(panel.getByText('An exception can lift it', { exact: true })).toBeVisible()
  await expect(panel.getByText('It bars at least one wing for 4 people of 4.')).toBeVisible()
  await panel.getByText('Without it, 3 people could live in a further wing').click()
  await panel.getByRole('link', { name: 'Dev' }).click()
  await expect(window.getByRole('heading', { name: 'Dev', exact: true })).toBeVisible()
  await window.goBack()
  await panel.getByText('Without it, 3 people could live in a further wing').click()

  const example = panel.getByRole('listitem').filter({ hasText: 'a woman in a wing for men' })
  await expect(example.getByText('Refused')).toBeVisible()
  await example.getByRole('button', { name: 'Change its facts: a woman in a wing for men' }).click()
  const verdict = example.getByRole('status')
  await expect(verdict).toContainText('Refused')
  await example.getByLabel('For', { exact: true }).selectOption('Women')
  await expect(verdict).toContainText('Allowed')
  await expect(verdict).toContainText('Ash (ash) is for people of the sex decided for the accommodation of P-0001.')
  await example.getByRole('button', { name: 'As it was' }).click()
  await expect(verdict).toContainText('Refused')

  await panel
    .getByRole('link', { name: /^Read in the list of sources/ })
    .first()
    .click()
  await window.getByLabel('Search sources').fill('Bangkok')
  await expect(window.getByRole('status').filter({ hasText: / of 55/ })).not.toHaveText('55 of 55')
  await window.goBack()
  await expect(panel.getByRole('heading', { name: 'Women live apart from men' })).toBeVisible()
})

test('what breaks a rule is found by keyboard, and written facts that cannot be read say why', async ({ keptWindow: window }) => {
  const place = { certified: 1, operational: 1 }
  const wing = { facility: 'weir', regime: 'standard', securityLevel: 'closed', ageGroup: 'adult', legalStatuses: ['sentenced'] }
  const crowded = { ...wing, id: 'alder', name: 'Alder', sex: 'male', places: place, features: [], programmes: [] }
  await open(window, 'weir.rule36', smallEstate({ wings: [crowded, { ...crowded, id: 'briar', name: 'Briar', sex: 'female' }] }))
  await expect(estateName(window)).toContainText('Weir (invented)')
  await window.getByRole('link', { name: 'Standards' }).click()
  await expect(window.getByLabel('Search rules')).toBeVisible()
  await window.keyboard.press('/')
  await expect(window.getByLabel('Search rules')).toBeFocused()
  await window.keyboard.type('operational place')
  const row = window.getByRole('link', { name: /^An operational place for everyone binds/ })
  await expect(row).toContainText('2 in breach')
  await row.press('Enter')

  const panel = window.getByRole('complementary', { name: 'The rule chosen' })
  await expect(panel.getByRole('heading', { name: 'An operational place for everyone' })).toBeFocused()
  await panel.getByText('2 people break it where they live').press('Enter')
  await expect(panel.getByRole('link', { name: 'Bo' }).first()).toBeVisible()
  await panel.getByText(/^It limits 2 numbers/).press('Enter')
  await expect(panel.getByRole('row', { name: /Alder 2 1 1 too many/ })).toBeVisible()

  const first = panel.getByRole('button', { name: /^Change its facts/ }).first()
  await first.press('Enter')
  await panel.getByRole('spinbutton', { name: 'Operational' }).fill('-1')
  await expect(panel.getByRole('status').filter({ hasText: 'It cannot be judged' })).toContainText('-1 is not a whole number')
  await window.keyboard.press('Escape')
  await expect(panel.getByRole('heading', { name: 'No rule is chosen' })).toBeVisible()
})
