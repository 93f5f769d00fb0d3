/** The vault of this window: made once, locked and unlocked; while it is open everything that is kept is sealed. */

import { create } from 'zustand'
import type { Secret } from '../../src/vault/vault'
import { concealAddress } from '../frame/route'
import { host } from '../host/host'
import { sealMemory } from '../storage/database'
import { holdKeys } from '../storage/keys'
import { recallPlace } from '../storage/place'
import { findVault, replaceHeader } from '../storage/vault'
import { hearOthers, tellOthers } from '../storage/windows'
import { askLocksmith } from '../worker/ask'
import type { LocksmithDialogue, NotUnlocked } from '../worker/locksmith-questions'
import type { Choice } from './desk'
import { report } from './report-bug'
import { isKept, keepNothing, settle } from './saving'

/**
 * `none`: only samples are kept, in clear. `clear`: more than samples is kept in clear, as by an older version; nothing is shown before
 * that is sealed. `covered`: locked to whoever looks, while the keys wait for what could not be kept yet.
 */
type Status = 'none' | 'clear' | 'locked' | 'covered' | 'open'

/** What becomes of something that is about to be kept where there is no vault. */
type MayKeep = 'kept' | 'not kept' | 'cancelled'

type VaultState = {
  readonly status: Status
  /** Answers whoever wants to keep something, once a vault was made or not. */
  readonly asked?: ((answer: MayKeep) => void) | undefined
}

export const useVault = create<VaultState>(() => ({ status: 'none' }))
/** How the keys that are held are wrapped: the way back from a cover, whatever has become of the memory meanwhile. */
let headerHeld: Uint8Array | undefined
const status = (): Status => useVault.getState().status

export type MadeSecret = Extract<LocksmithDialogue['make']['answer'], { readonly status: 'made' }>
/** Why it was not done. `busy`: another window changed it meanwhile, or the memory can't be used. */
export type Refusal = NotUnlocked | { readonly status: 'busy' } | { readonly status: 'poor passphrase'; readonly why: string }

/** Must have come back before the window is drawn. */
export async function findAtStart(): Promise<void> {
  hearOthers(({ news }) => {
    if (news === 'lock') report(lock(false))
    if (news === 'replaced' || (news === 'sealed' && isKept())) report(host.startAnew())
  })
  const found = await findVault()
  if (found.status === 'kept') useVault.setState({ status: found.value.status })
}

/** Keys and a recovery key, which come to be in use once a person has shown that they have written the recovery key down. */
export function makeSecret(passphrase: string): Promise<LocksmithDialogue['make']['answer']> {
  return askLocksmith('make', { passphrase })
}

/** Makes the vault, and seals all that is kept. False: it could not be kept; all is as it was. */
export async function makeVault({ header, keys }: MadeSecret): Promise<boolean> {
  await settle()
  const kept = await sealMemory(header, keys)
  if (kept.status !== 'kept') return false
  holdKeys(keys)
  headerHeld = header
  tellOthers({ news: 'sealed' })
  concealAddress()
  useVault.setState({ status: 'open' })
  // What was done while everything was being sealed was refused in clear, and is kept now.
  await settle()
  return true
}

/**
 * Unlocks the vault and goes to where the person was; undefined: it is open.
 *
 * @param next the passphrase that takes the place of the present one
 */
export async function unlockVault(secret: Secret, next?: string): Promise<Refusal | undefined> {
  const unlocked = await enter(secret, next)
  if (!('keys' in unlocked)) return unlocked
  if (status() === 'locked') {
    holdKeys(unlocked.keys)
    headerHeld = unlocked.header
    const left = await recallPlace()
    concealAddress(left)
    choiceLeft = left?.choice
  }
  useVault.setState({ status: 'open' })
  return undefined
}

/** Who was looked at when the window was locked. */
export let choiceLeft: Choice | undefined

/** Another passphrase in the place of the present one; undefined: it is done. */
export async function changePassphrase(secret: Secret, next: string): Promise<Refusal | undefined> {
  const entered = await enter(secret, next)
  return 'keys' in entered ? undefined : entered
}

async function enter(secret: Secret, next: string | undefined) {
  const header = await headerNow()
  if (!header) return { status: 'busy' } as const
  const unlocked = await askLocksmith('unlock', { header, secret, ...(next !== undefined && { next }) })
  if (unlocked.status !== 'unlocked' || unlocked.header === header) return unlocked
  const replaced = await replaceHeader(header, unlocked.header)
  return next !== undefined && (replaced.status !== 'kept' || !replaced.value) ? ({ status: 'busy' } as const) : unlocked
}

async function headerNow(): Promise<Uint8Array | undefined> {
  if (status() === 'covered') return headerHeld
  const found = await findVault()
  return found.status === 'kept' && found.value.status === 'locked' ? found.value.header : undefined
}

/** Asks for a vault where there is none, before something is kept that is no sample. */
export function mayKeep(): Promise<MayKeep> {
  if (!isKept() || status() === 'open') return Promise.resolve('kept')
  // Whoever asked before is overtaken, as by another file that comes from outside.
  useVault.getState().asked?.('cancelled')
  return new Promise((resolve) => useVault.setState({ asked: resolve }))
}

/** Answers whoever wants to keep something. */
export function answerKeep(answer: MayKeep): void {
  const { asked } = useVault.getState()
  useVault.setState({ asked: undefined })
  if (answer === 'not kept') keepNothing()
  asked?.(answer)
}

/**
 * Takes everything off the screen at once. Then the page begins anew, with which the keys, the workers and all that was in memory are
 * gone; but only once all that was done is kept, so that nothing is lost.
 */
export async function lock(all = true): Promise<void> {
  if (status() !== 'open') return
  useVault.setState({ status: 'covered' })
  if (all) tellOthers({ news: 'lock' })
  // Whoever unlocked it meanwhile goes on.
  if (!(await settle()) || status() !== 'covered') return
  await host.holdUnsaved(false)
  await host.startAnew()
}
