/** Adds people to the vault of a window and lets them in, as they would themselves. */

import { expect, type Page } from '@playwright/test'
import { loadAnew } from './at-rest'
import { PASSPHRASE } from './vault-steps'

export type Colleague = { readonly name: string; readonly passphrase: string; readonly roles: readonly string[] }

export const APPROVER: Colleague = { name: 'Bo Ledger', passphrase: 'seven quiet lamps wander', roles: ['approver'] }
export const VIEWER: Colleague = { name: 'Cy Vane', passphrase: 'cold rivers turn slowly', roles: ['viewer'] }
export const DEPUTY: Colleague = {
  name: 'Di Ember',
  passphrase: 'amber foxes count rain',
  roles: ['planner', 'approver', 'administrator'],
}

/** Whoever is here is an administrator, and opens the dialog of people from the settings. */
export async function openPeople(window: Page): Promise<void> {
  await window.getByRole('button', { name: 'Settings' }).click()
  await window.getByRole('button', { name: 'People who work here…' }).click()
  await expect(window.getByRole('dialog', { name: 'People who work here' })).toBeVisible()
}

export async function closePeople(window: Page): Promise<void> {
  await window.keyboard.press('Escape')
  await window.keyboard.press('Escape')
  await expect(window.getByRole('dialog')).toHaveCount(0)
}

/** @param own the passphrase of whoever is here */
export async function addColleague(window: Page, { name, passphrase, roles }: Colleague, own = PASSPHRASE): Promise<void> {
  await openPeople(window)
  await window.getByRole('button', { name: 'Add a person…' }).click()
  const dialog = window.getByRole('dialog', { name: 'Add a person' })
  await dialog.getByLabel('Name of the new person').fill(name)
  for (const role of ['planner', 'approver', 'administrator', 'viewer'])
    await dialog.getByRole('checkbox', { name: new RegExp(`^${role}`) }).setChecked(roles.includes(role))
  await dialog.getByLabel('Your own passphrase').fill(own)
  await dialog.getByLabel('Passphrase of the new person').fill(passphrase)
  await dialog.getByLabel('The same passphrase once more').fill(passphrase)
  await dialog.getByRole('button', { name: 'Add this person' }).click()
  await expect(window.getByText(`${name} can unlock this window now, by name and passphrase.`)).toBeVisible()
  await closePeople(window)
}

/** Types a name and a passphrase where the window is locked. */
export async function comeIn(window: Page, { name, passphrase }: Pick<Colleague, 'name' | 'passphrase'>): Promise<void> {
  await window.getByLabel('Your name').fill(name)
  await window.getByLabel('Passphrase', { exact: true }).fill(passphrase)
  await window.getByRole('button', { name: 'Unlock', exact: true }).click()
}

/** Loads the page anew, once all is kept, and lets this person in; at another time, if one is given. */
export async function reloadAs(window: Page, who: Pick<Colleague, 'name' | 'passphrase'>, time?: number): Promise<void> {
  await loadAnew(window, time)
  await comeIn(window, who)
  await expect(window.getByText(`${who.name} is here`)).toBeVisible()
}
