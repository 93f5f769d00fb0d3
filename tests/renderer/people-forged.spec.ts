/** Somebody who may read everything here, and writes into the memory by other means, gives themselves no role and approves nothing. */

import type { Page } from '@playwright/test'
import { contentOf } from '../../src/people/approval'
import { restate } from '../../src/people/roster'
import { signItem } from '../../src/people/signed'
import { atRest, loadAnew } from './at-rest'
import { expectUsable } from './expect-usable'
import { estateOf, insider, readItem, readStatements, writeItem, writeStatements } from './insider'
import { putRow, rowsOf } from './memory'
import { addColleague, APPROVER, comeIn, DEPUTY, openPeople, reloadAs, VIEWER } from './people-steps'
import { estateToDecide } from './small-estate'
import { FIRST, PASSPHRASE } from './vault-steps'
import { estateName, expect, expectSaved, open, propose, test } from './window-test'

const ADA = { name: FIRST, passphrase: PASSPHRASE }
const panelOf = (window: Page) => window.getByRole('complementary', { name: 'Explanation' })
const rowOf = (window: Page, person: string) => window.getByRole('row', { name: new RegExp(`^${person}`) })

async function openWeir(window: Page): Promise<void> {
  await open(window, 'weir.rule36', estateToDecide())
  await expect(estateName(window)).toContainText('Weir')
  await expectSaved(window)
}

async function accept(window: Page, person: string): Promise<void> {
  await rowOf(window, person).click()
  await panelOf(window).getByRole('button', { name: 'Accept…' }).click()
  await panelOf(window).getByRole('button', { name: 'Accept', exact: true }).click()
  await expect(rowOf(window, person)).toContainText('to approve')
  await expectSaved(window)
}

test('an approval that was forged or copied counts as none, and says so', async ({ window }) => {
  await openWeir(window)
  await addColleague(window, APPROVER)
  await propose(window)
  await window.getByRole('tab', { name: /^Queue/ }).click()
  await accept(window, 'Dev')
  await accept(window, 'Bo')
  await reloadAs(window, APPROVER)
  await rowOf(window, 'Bo').click()
  await panelOf(window).getByRole('button', { name: 'Approve' }).click()
  await expect(rowOf(window, 'Bo')).toContainText('; approved')
  await expectSaved(window)

  const ada = await insider(window, ADA)
  const estate = await estateOf(window)
  const decision = await readItem(window, ada, 'decisions', 'Dev')
  const genuine = await readItem(window, ada, 'approvals', 'Bo')
  const said = { verdict: 'approved', decision: contentOf(decision, estate, 'Dev'), by: genuine.by, at: Date.now() }
  const place = { estate, shelf: 'approvals' as const, key: 'Dev' }
  const { signature } = await signItem({ ...said, by: ada.me.id }, place, ada.me.id, ada.me.signer)
  for (const forged of [{ ...said, signature }, said, { ...genuine, decision: said.decision }]) {
    await writeItem(window, ada, 'approvals', 'Dev', forged)
    await reloadAs(window, ADA)
    await expect(rowOf(window, 'Dev')).toContainText('not approved')
  }
  await rowOf(window, 'Dev').click()
  await expect(panelOf(window).getByText(/^Not approved: what is said here about an approval was not signed/)).toBeVisible()
  await expectUsable(window, 'a forged approval')
  await window.getByRole('tab', { name: 'Order of moves' }).click()
  await expect(window.getByText('1 decision is not approved yet; its move is marked.')).toBeVisible()

  // One's own approval in one's own name, signed as it should be.
  await writeItem(window, ada, 'approvals', 'Dev', await signItem({ ...said, by: ada.me.id }, place, ada.me.id, ada.me.signer))
  await reloadAs(window, ADA)
  await expect(panelOf(window).getByText('Awaiting approval')).toBeVisible()
  // A decision in another's name, so that it could be approved by whoever made it.
  await writeItem(window, ada, 'decisions', 'Dev', { ...decision, by: genuine.by })
  await reloadAs(window, ADA)
  await expect(panelOf(window).getByText(/^Not approved: this decision is not as anybody signed it/)).toBeVisible()
})

test('a role, a person or a setting that was changed by hand lets nobody in, until it is as before', async ({ window }) => {
  await openWeir(window)
  await addColleague(window, VIEWER)
  const cy = await insider(window, VIEWER)
  const statements = await readStatements(window, cy)
  const people = (await rowsOf(window, 'meta')).find(({ key }) => key === 'people')!
  const last = statements.at(-1)!
  const raised = last.members.map((one) => (one.id === cy.me.id ? { ...one, roles: ['administrator' as const] } : one))
  const signed = await restate(statements, 'changed', { ...last, members: raised }, { by: cy.me.id, signer: cy.me.signer, at: 9 })
  const asAda = await restate(statements, 'changed', { ...last, members: raised }, { by: last.by, signer: cy.me.signer, at: 9 })
  for (const forged of [
    [...statements.slice(0, -1), { ...last, members: raised }],
    [...statements.slice(0, -1), { ...last, approvals: 'none' as const }],
    [...statements, signed],
    [...statements, asAda],
    statements.slice(1),
    [],
  ]) {
    await writeStatements(window, cy, forged)
    await loadAnew(window)
    await comeIn(window, VIEWER)
    await expect(window.getByText(/Somebody changed by hand who works here and what each may do/)).toBeVisible()
  }
  await expectUsable(window, 'who works here was changed by hand')
  await putRow(window, 'meta', { ...people, sealed: Uint8Array.from([1, 2, 3]) })
  await comeIn(window, ADA)
  await expect(window.getByText(/Somebody changed by hand who works here and what each may do/)).toBeVisible()
  await writeStatements(window, cy, statements)
  await reloadAs(window, VIEWER)
  await expect(estateName(window)).toContainText('Weir')
})

test('what one may do follows at once in every window, and whoever is taken out is locked out', async ({
  window,
  context,
  address,
}) => {
  await openWeir(window)
  await addColleague(window, DEPUTY)
  await propose(window)
  const other = await context.newPage()
  await other.goto(address)
  await comeIn(other, DEPUTY)
  await expect(other.getByText(`${DEPUTY.name} is here`)).toBeVisible()
  await expect(other.getByLabel('Allocation model')).toBeVisible()
  await openPeople(window)
  const theirs = window.getByRole('listitem', { name: new RegExp(DEPUTY.name) })
  for (const role of ['administrator', 'approver', 'planner']) {
    if (role === 'planner') await theirs.getByRole('checkbox', { name: /^viewer/ }).check()
    await theirs.getByRole('checkbox', { name: new RegExp(`^${role}`) }).uncheck()
    await expect(theirs.getByRole('checkbox', { name: new RegExp(`^${role}`) })).not.toBeChecked()
    await atRest(window)
  }
  await expect(other.getByText('Only a planner proposes placements; you are here as viewer.')).toBeVisible()
  await expect(other.getByLabel('Allocation model')).toBeDisabled()
  await window.getByRole('button', { name: `Take ${DEPUTY.name} out` }).click()
  await window.getByLabel('Your own passphrase').fill(PASSPHRASE)
  await window.getByRole('button', { name: 'Take out', exact: true }).click()
  await expect(window.getByText(`${DEPUTY.name} has no way in any more.`)).toBeVisible()
  await expect(other.getByRole('heading', { name: 'Locked' })).toBeVisible()
  await other.getByLabel('Passphrase', { exact: true }).fill(DEPUTY.passphrase)
  await other.getByRole('button', { name: 'Unlock', exact: true }).click()
  await expect(other.getByText(/does not open what is kept here/)).toBeVisible()
})
