/** Several people share one vault: each comes in by themselves, does what their roles let them, and nobody approves what they decided. */

import type { Page } from '@playwright/test'
import { loadAnew } from './at-rest'
import { expectUsable } from './expect-usable'
import { addColleague, APPROVER, closePeople, comeIn, DEPUTY, openPeople, reloadAs, VIEWER } from './people-steps'
import { estateToDecide } from './small-estate'
import { FIRST, makeVault, PASSPHRASE } from './vault-steps'
import { chooseFile, estateName, expect, expectSaved, open, propose, test } from './window-test'

const ADA = { name: FIRST, passphrase: PASSPHRASE }
const model = 'Allocation model'
const panelOf = (window: Page) => window.getByRole('complementary', { name: 'Explanation' })
const rowOf = (window: Page, person: string) => window.getByRole('row', { name: new RegExp(`^${person}`) })

async function openWeir(window: Page): Promise<void> {
  await open(window, 'weir.rule36', estateToDecide())
  await expect(estateName(window)).toContainText('Weir')
  await expectSaved(window)
}

/** The recommendation for Dev is accepted by whoever is here. */
async function acceptDev(window: Page): Promise<void> {
  await window.getByRole('tab', { name: /^Queue/ }).click()
  await rowOf(window, 'Dev').click()
  await panelOf(window).getByRole('button', { name: 'Accept…' }).click()
  await panelOf(window)
    .getByLabel(/^Reason/)
    .fill('Room for both')
  await panelOf(window).getByRole('button', { name: 'Accept', exact: true }).click()
  await expect(rowOf(window, 'Dev')).toContainText('Accepted')
  await expectSaved(window)
}

test('one proposes and decides, another approves; nobody approves their own', async ({ window }) => {
  await openWeir(window)
  await expect(window.getByText(`${FIRST} is here`)).toBeVisible()
  await addColleague(window, APPROVER)
  await propose(window)
  await acceptDev(window)
  await expect(rowOf(window, 'Dev')).toContainText('to approve')
  await expect(panelOf(window).getByText('You decided this yourself, so another person has to approve it.')).toBeVisible()
  await expect(panelOf(window).getByRole('button', { name: 'Approve' })).toHaveCount(0)
  await expectUsable(window, 'awaiting approval')

  await loadAnew(window)
  await expect(window.getByRole('heading', { name: 'Locked' })).toBeVisible()
  await expect(window.getByLabel('Your name')).toBeFocused()
  await expectUsable(window, 'locked, with names')
  await comeIn(window, { name: APPROVER.name, passphrase: PASSPHRASE })
  await expect(window.getByText(/This name and passphrase together do not open/)).toBeVisible()
  await comeIn(window, APPROVER)
  await expect(window.getByText(`${APPROVER.name} is here`)).toBeVisible()
  await expect(panelOf(window).getByRole('heading', { name: 'Dev' })).toBeVisible()
  await window.getByLabel('Approval').selectOption({ label: 'To approve (1)' })
  await expect(rowOf(window, 'Dev')).toBeVisible()
  await expect(rowOf(window, 'Bo')).toHaveCount(0)
  const sides = panelOf(window).locator('.approval-sides')
  await expect(sides).toContainText('Recommended')
  await expect(sides).toContainText('Reason: Room for both')
  await expect(sides).toContainText(`Decided by ${FIRST}`)
  await expect(sides.locator('li').first()).toBeVisible()
  await expect(panelOf(window).getByText('Only a planner decides; you are here as approver.')).toBeVisible()
  await expectUsable(window, 'approving')

  await panelOf(window).getByRole('button', { name: 'Send back…' }).press('Enter')
  await panelOf(window).getByRole('button', { name: 'Send it back' }).press('Enter')
  await expect(panelOf(window).getByText('Say why, so that whoever decided can decide anew.')).toBeVisible()
  await panelOf(window).getByLabel('Why it is sent back').fill('Cedar floods')
  await panelOf(window).getByRole('button', { name: 'Send it back' }).press('Enter')
  const standing = panelOf(window).locator('.approval [role=status]')
  await expect(standing).toHaveText(`Sent back by ${APPROVER.name}: Cedar floods`)
  await expect(standing).toBeFocused()
  await window.getByRole('button', { name: /^Undo: send back the decision about Dev/ }).click()
  await panelOf(window).getByRole('button', { name: 'Approve' }).press('Enter')
  await expect(panelOf(window).getByText(new RegExp(`^Approved by ${APPROVER.name}`))).toBeVisible()
  await expectSaved(window)

  await reloadAs(window, ADA)
  await expect(panelOf(window).getByText(new RegExp(`^Approved by ${APPROVER.name}`))).toBeVisible()
  await window.getByLabel('Approval').selectOption({ label: 'Approved (1)' })
  await expect(rowOf(window, 'Dev')).toContainText('approved')
})

test('a viewer sees everything and changes nothing, by no button, key or menu', async ({ window }) => {
  await openWeir(window)
  await window.getByLabel(model).selectOption('Isolation')
  await addColleague(window, VIEWER)
  await propose(window)
  await acceptDev(window)
  await reloadAs(window, VIEWER)
  await expect(window.getByLabel(model)).toBeDisabled()
  await expect(window.getByLabel(model)).toHaveValue('isolation')
  await expect(window.getByRole('button', { name: 'Propose again' })).toBeDisabled()
  await expect(window.getByText('Only a planner proposes placements; you are here as viewer.')).toBeVisible()
  await expect(window.getByRole('button', { name: /^Undo/ })).toBeDisabled()
  await window.getByRole('heading', { name: 'Placements' }).click()
  await window.keyboard.press('Control+z')
  await expect(window.getByText('Only a planner may do this; you are here as viewer. Nothing was changed.')).toBeVisible()
  await expect(rowOf(window, 'Dev')).toContainText('Accepted')
  await expectUsable(window, 'a viewer')
  await rowOf(window, 'Bo').click()
  await expect(panelOf(window).getByRole('button', { name: /Accept|Choose another|Refuse|Pin/ })).toHaveCount(0)
  await window.getByRole('link', { name: 'Estate' }).click()
  await expect(window.getByRole('button', { name: 'Add a wing…' })).toBeDisabled()
  await window.getByRole('link', { name: 'Policies' }).click()
  await expect(window.getByText(/^Only an administrator changes anything here/)).toBeVisible()
  await expect(window.getByRole('button', { name: 'Begin a new one from this' })).toBeDisabled()
  await openPeople(window)
  await expect(window.getByText('An administrator adds people, takes them out and gives them roles.')).toBeVisible()
  await expect(window.getByRole('button', { name: 'Add a person…' })).toHaveCount(0)
  await expectUsable(window, 'people, for a viewer')
  await closePeople(window)
  await reloadAs(window, ADA)
  await window.getByRole('link', { name: 'Placements' }).click()
  await expect(window.getByLabel(model)).toHaveValue('isolation')
})

test('an administrator gives roles and takes people out; one remains, and what was signed stays', async ({ window }) => {
  await openWeir(window)
  await openPeople(window)
  const mine = window.getByRole('listitem', { name: new RegExp(FIRST) })
  await expect(mine.getByRole('checkbox', { name: /^administrator/ })).toBeDisabled()
  await expect(mine.getByText('Somebody has to be an administrator', { exact: false })).toBeVisible()
  await expect(window.getByLabel('What another person must approve')).toHaveValue('every')
  await expectUsable(window, 'people')
  await closePeople(window)
  await addColleague(window, DEPUTY)
  await openPeople(window)
  await window.getByRole('button', { name: 'Add a person…' }).click()
  await expectUsable(window, 'adding a person')
  const dialog = window.getByRole('dialog', { name: 'Add a person' })
  await dialog.getByLabel('Name of the new person').fill(' di  ember ')
  await dialog.getByLabel('Your own passphrase').fill(PASSPHRASE)
  await dialog.getByLabel('Passphrase of the new person').fill(VIEWER.passphrase)
  await dialog.getByLabel('The same passphrase once more').fill(VIEWER.passphrase)
  await dialog.getByRole('button', { name: 'Add this person' }).click()
  await expect(dialog.getByText('Somebody of this name works here or did', { exact: false })).toBeVisible()
  await dialog.getByRole('button', { name: 'Cancel' }).click()
  await window.getByLabel('What another person must approve').selectOption({ label: 'None' })
  await closePeople(window)
  await propose(window)
  await acceptDev(window)
  await expect(rowOf(window, 'Dev')).not.toContainText('to approve')

  await reloadAs(window, DEPUTY)
  await openPeople(window)
  await window.getByLabel('What another person must approve').selectOption({ label: 'Every decision' })
  await window.getByRole('button', { name: `Take ${FIRST} out` }).click()
  await expectUsable(window, 'taking a person out')
  await window.getByLabel('Your own passphrase').fill(PASSPHRASE)
  await window.getByRole('button', { name: 'Take out', exact: true }).click()
  await expect(window.getByText(/does not open what is kept here/)).toBeVisible()
  await window.getByLabel('Your own passphrase').fill(DEPUTY.passphrase)
  await window.getByRole('button', { name: 'Take out', exact: true }).click()
  await expect(window.getByText(`${FIRST} has no way in any more.`)).toBeVisible()
  await expect(window.getByText(`Worked here before: ${FIRST}`)).toBeVisible()
  await closePeople(window)
  await expect(panelOf(window).getByText(new RegExp(`^Decided by ${FIRST}`))).toBeVisible()

  await loadAnew(window)
  await expect(window.getByLabel('Passphrase', { exact: true })).toBeFocused()
  await expect(window.getByLabel('Your name')).toHaveCount(0)
  await window.getByLabel('Passphrase', { exact: true }).fill(PASSPHRASE)
  await window.getByRole('button', { name: 'Unlock', exact: true }).click()
  await expect(window.getByText(/does not open what is kept here/)).toBeVisible()
  await window.getByLabel('Passphrase', { exact: true }).fill(DEPUTY.passphrase)
  await window.getByRole('button', { name: 'Unlock', exact: true }).click()
  await expect(window.getByText(`${DEPUTY.name} is here`)).toBeVisible()
  await expect(panelOf(window).getByText(new RegExp(`^Decided by ${FIRST}`))).toBeVisible()
})

test('what somebody had written and not saved is back in its form after their name was changed', async ({ window }) => {
  const said = 'He asks for a wing near Marlow'
  const panel = window.getByRole('complementary', { name: 'What was chosen' })
  const goToForm = async (): Promise<void> => {
    await window.getByRole('link', { name: 'Estate' }).click()
    await window.getByRole('tab', { name: /^People/ }).click()
    await window.getByRole('gridcell', { name: 'Cai' }).click()
    await panel.getByRole('button', { name: 'Take down what was said…' }).click()
  }
  const lockIt = async (): Promise<void> => {
    await window.getByRole('button', { name: 'Lock', exact: true }).click()
    await expect(window.getByRole('heading', { name: 'Locked' })).toBeVisible()
  }
  await openWeir(window)
  await addColleague(window, APPROVER)
  await reloadAs(window, APPROVER)
  await goToForm()
  await panel.getByLabel('What was said', { exact: true }).fill(said)
  await lockIt()

  await comeIn(window, ADA)
  await expect(window.getByText(/^What you had written and not saved/)).toBeHidden()
  await goToForm()
  await panel.getByLabel('What was said', { exact: true }).fill('She heard otherwise')
  await openPeople(window)
  for (const [before, name, passphrase] of [
    [APPROVER.name, 'Bo Hale', APPROVER.passphrase],
    [FIRST, 'Ada Byron', PASSPHRASE],
  ] as const) {
    await window.getByRole('button', { name: `Change the name of ${before}` }).click()
    await window.getByLabel('New name').fill(name)
    await window.getByLabel(`Passphrase of ${before}`).fill(passphrase)
    await window.keyboard.press('Enter')
    await expect(window.getByText(`${before} is called ${name} here now, and unlocks under that name.`)).toBeVisible()
  }
  await closePeople(window)
  await expect(panel.getByLabel('What was said', { exact: true })).toHaveValue('She heard otherwise')
  await lockIt()

  for (const [who, text] of [
    [{ ...APPROVER, name: 'Bo Hale' }, said],
    [{ ...ADA, name: 'Ada Byron' }, 'She heard otherwise'],
  ] as const) {
    await comeIn(window, who)
    await expect(window.getByText('What you had written and not saved is back in its form.')).toBeVisible()
    await goToForm()
    await expect(panel.getByLabel('What was said', { exact: true })).toHaveValue(text)
    await lockIt()
  }
})

test('who has the recovery key comes in by it among several people, and everyone else as before', async ({ window }) => {
  await chooseFile(window, 'weir.rule36', estateToDecide())
  const recoveryKey = await makeVault(window)
  await expect(estateName(window)).toContainText('Weir')
  await addColleague(window, APPROVER)
  await addColleague(window, VIEWER)
  await propose(window)
  await acceptDev(window)
  await reloadAs(window, APPROVER)
  await panelOf(window).getByRole('button', { name: 'Approve' }).press('Enter')
  await expect(rowOf(window, 'Dev')).toContainText('; approved')
  await expectSaved(window)

  await loadAnew(window)
  await window.getByRole('button', { name: 'I have forgotten the passphrase' }).click()
  const next = 'another four words entirely'
  await window.getByLabel('Recovery key').fill(recoveryKey)
  await window.getByLabel('New passphrase').fill(next)
  await window.getByLabel('The same passphrase once more').fill(next)
  await window.getByRole('button', { name: 'Unlock and use the new passphrase' }).click()
  await expect(window.getByText(`${FIRST} is here`)).toBeVisible()
  await expect(rowOf(window, 'Dev')).toContainText('; approved')
  await openPeople(window)
  await expect(window.getByText(new RegExp(`^${FIRST} came in by the recovery key, `))).toBeVisible()
  await expect(
    window.getByRole('listitem', { name: new RegExp(VIEWER.name) }).getByRole('checkbox', { name: /^viewer/ }),
  ).toBeChecked()
  await closePeople(window)
  await window.getByRole('link', { name: 'Record' }).click()
  await window.getByRole('button', { name: 'Verify now' }).click()
  await expect(window.getByText(/^The record is whole/)).toBeVisible()
  await window.getByRole('link', { name: /^Placements/ }).click()

  await loadAnew(window)
  await comeIn(window, ADA)
  await expect(window.getByText(/This name and passphrase together do not open/)).toBeVisible()
  await reloadAs(window, VIEWER)
  await expect(window.getByLabel(model)).toBeDisabled()
  await reloadAs(window, APPROVER)
  await reloadAs(window, { ...ADA, passphrase: next })
  await expect(window.getByText(/is an older copy/)).toHaveCount(0)
})

test('a person gets another name: they unlock under it, and what they signed, wrote and did before stays theirs', async ({
  window,
}) => {
  await openWeir(window)
  await addColleague(window, APPROVER)
  await propose(window)
  await acceptDev(window)
  await reloadAs(window, APPROVER)
  await panelOf(window).getByRole('button', { name: 'Send back…' }).press('Enter')
  await panelOf(window).getByLabel('Why it is sent back').fill('Cedar floods')
  await panelOf(window).getByRole('button', { name: 'Send it back' }).press('Enter')
  await expect(panelOf(window).locator('.approval [role=status]')).toHaveText(`Sent back by ${APPROVER.name}: Cedar floods`)
  await expectSaved(window)

  await reloadAs(window, ADA)
  await openPeople(window)
  await window.getByRole('button', { name: `Change the name of ${APPROVER.name}` }).press('Enter')
  const dialog = window.getByRole('dialog', { name: `Change the name of ${APPROVER.name}` })
  await expect(dialog.getByLabel('New name')).toBeFocused()
  await expectUsable(window, 'changing a name')
  await window.keyboard.type(' ada  quill')
  await dialog.getByLabel(`Passphrase of ${APPROVER.name}`).fill(APPROVER.passphrase)
  await window.keyboard.press('Enter')
  await expect(dialog.getByText('Somebody of this name works here or did', { exact: false })).toBeVisible()
  await dialog.getByLabel('New name').fill('Bo Hale')
  await dialog.getByLabel(`Passphrase of ${APPROVER.name}`).fill(PASSPHRASE)
  await window.keyboard.press('Enter')
  await expect(dialog.getByText(/does not open what is kept here/)).toBeVisible()
  await dialog.getByLabel(`Passphrase of ${APPROVER.name}`).fill(APPROVER.passphrase)
  await window.keyboard.press('Enter')
  await expect(window.getByText(`${APPROVER.name} is called Bo Hale here now, and unlocks under that name.`)).toBeVisible()
  await window.getByRole('button', { name: `Change the name of ${FIRST}` }).press('Enter')
  await window.getByLabel('New name').fill('Ada Byron')
  await window.getByLabel(`Passphrase of ${FIRST}`).fill(PASSPHRASE)
  await window.keyboard.press('Enter')
  await expect(window.getByText(`${FIRST} is called Ada Byron here now, and unlocks under that name.`)).toBeVisible()
  await closePeople(window)
  await expect(window.getByText('Ada Byron is here')).toBeVisible()
  await expect(panelOf(window).locator('.approval [role=status]')).toHaveText('Sent back by Bo Hale: Cedar floods')

  await loadAnew(window)
  await comeIn(window, APPROVER)
  await expect(window.getByText(/This name and passphrase together do not open/)).toBeVisible()
  await comeIn(window, { ...APPROVER, name: 'Bo Hale' })
  await expect(window.getByText('Bo Hale is here')).toBeVisible()
  await expect(panelOf(window).locator('.approval [role=status]')).toHaveText('Sent back by Bo Hale: Cedar floods')
  await window.getByRole('link', { name: 'Record' }).click()
  await expect(window.getByRole('row', { name: new RegExp(`change the name of ${APPROVER.name} to Bo Hale`) })).toContainText(
    FIRST,
  )
  await expect(window.getByRole('row', { name: /send back the decision about Dev/ })).toContainText(APPROVER.name)
  await window.getByRole('button', { name: 'Verify now' }).click()
  await expect(window.getByText(/^The record is whole/)).toBeVisible()
  await reloadAs(window, { ...ADA, name: 'Ada Byron' })
})
