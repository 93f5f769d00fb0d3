/** The vault of this window: made once, locked and unlocked; while it is open everything that is kept is sealed. */

import { create } from 'zustand'
import { ROLES } from '../../src/people/person'
import { found as foundRoster, memberOf, presentIn, readRoster, restate, type Statement } from '../../src/people/roster'
import type { Deed } from '../../src/record/deed'
import { digestsOf, markOf } from '../../src/record/marks'
import { isSameBytes } from '../../src/vault/bytes'
import type { Comer } from '../../src/vault/find-way'
import type { Me } from '../../src/vault/own'
import { comparableName, tidyName } from '../../src/vault/name-of-person'
import { readWays } from '../../src/vault/ways'
import { concealAddress } from '../frame/route'
import { host, isDesktop } from '../host/host'
import { secondCopy, type Door } from '../storage/database'
import { dropKeys, hasKeys, hold } from '../storage/keys'
import { askToLast } from '../storage/lasting'
import { recallPeople, type FoundPeople } from '../storage/people'
import { recallPlace } from '../storage/place'
import { keyParts, sealMemory } from '../storage/seal-memory'
import { recordEntry, rememberTry } from '../storage/tries'
import { findVault, replaceDoor } from '../storage/vault'
import { forgetMark, leaveMark, readMark } from '../storage/vault-mark'
import { hearOthers, tellOthers } from '../storage/windows'
import { askLocksmith } from '../worker/ask'
import type { LocksmithDialogue, NotUnlocked } from '../worker/locksmith-questions'
import type { Choice } from './desk'
import { sealDrafts } from './drafts'
import { beHere, whoIsHere } from './here'
import { comparePutBack, usePutBack } from './put-back'
import { deedOf, note, said } from './record'
import { report } from './report-bug'
import { hearOf, isKept, keepNothing, settle } from './saving'

/**
 * `none`: only samples are kept, in clear. `gone`: there was a vault, and the browser has lost it. `clear`: more than samples is kept in clear, as by an older version; nothing is shown before
 * that is sealed. `nameless`: unlocked, and made before people had names in it. `covered`: locked to whoever looks, while the keys wait
 * for what could not be kept yet.
 */
type Status = 'none' | 'gone' | 'clear' | 'locked' | 'nameless' | 'covered' | 'open'

/** What becomes of something that is about to be kept where there is no vault. */
type MayKeep = 'kept' | 'not kept' | 'cancelled'

type VaultState = {
  readonly status: Status
  /** Whether several people have a way in, so that each says who they are. */
  readonly isNameAsked?: boolean
  /** Covered, with what could not be kept: whoever locked it can unlock it, and nothing is lost. */
  readonly isUnkept?: boolean
  /** Whether the browser had lost all that is kept, and it was put back from the second copy. */
  readonly isFromSecondCopy?: boolean
  readonly nameless?: { readonly unlocked: Unlocked; readonly door: Door } | undefined
  /** Answers whoever wants to keep something, once a vault was made or not. */
  readonly asked?: ((answer: MayKeep) => void) | undefined
}

export const useVault = create<VaultState>(() => ({ status: 'none' }))
/** How the keys that are held are wrapped: the way back from a cover, whatever has become of the memory meanwhile. */
let doorHeld: Door | undefined
const status = (): Status => useVault.getState().status

type Found = Extract<LocksmithDialogue['found']['answer'], { readonly status: 'made' }>
type Unlocked = Extract<LocksmithDialogue['unlock']['answer'], { readonly status: 'unlocked' }>

/**
 * Why it was not done. `busy`: another window changed it meanwhile, or the memory can't be used. `tampered people`: who may do what was
 * changed by hand. `another person`: only who locked it can unlock it, for what they did is not kept yet. `removed`: their way in is gone.
 */
export type Refusal =
  | NotUnlocked
  | { readonly status: 'busy' | 'tampered people' | 'another person' | 'removed' }
  | { readonly status: 'poor passphrase'; readonly why: string }

/** Must have come back before the window is drawn. */
export async function findAtStart(): Promise<void> {
  hearOthers(({ news }) => {
    if (news === 'lock') report(lock(false))
    if (news === 'replaced' || (news === 'sealed' && isKept())) report(host.startAnew())
    if (news === 'people' && status() === 'locked') report(look())
  })
  await look()
}

async function look(): Promise<void> {
  const found = await findVault()
  if (found.status !== 'kept') return
  const { value } = found
  useVault.setState({
    status: value.status === 'none' && readMark() ? 'gone' : value.status,
    isNameAsked: value.status === 'locked' && isNameAskedAt(value.door),
    isFromSecondCopy: secondCopy.hasServed(),
  })
}

/** Whether several people have a way in, who therefore say who they are. */
function isNameAskedAt({ ways }: Door): boolean {
  return ways !== undefined && (readWays(ways)?.others.length ?? 0) > 0
}

/** Keys and a recovery key, which come to be in use once a person has shown that they have written the recovery key down. */
export function foundVault(passphrase: string): Promise<LocksmithDialogue['found']['answer']> {
  return askLocksmith('found', { passphrase })
}

/** Makes the vault of a person of this name, and seals all that is kept. False: it could not be kept; all is as it was. */
export async function makeVault({ door, keys, me }: Found, name: string): Promise<boolean> {
  await settle()
  const statements = [await firstStatement(me, name)]
  const kept = await sealMemory(door, keys, { key: 'people', statements })
  if (kept.status !== 'kept') return false
  takeKeys({ keys, me, door }, statements)
  note({ kind: 'access', what: said('deed.make-vault'), marks: { roster: markOf(digestsOf(statements)) } })
  tellOthers({ news: 'sealed' })
  concealAddress()
  useVault.setState({ status: 'open' })
  // The folder of the desktop app is nobody's to clear, and it grants no page anything. Whatever comes of it, the vault is made.
  if (!isDesktop) report(askToLast())
  // What was done while everything was being sealed was refused in clear, and is kept now.
  await settle()
  return true
}

function firstStatement({ id, publicKey, signer }: Me, name: string): Promise<Statement> {
  return foundRoster({ id, name: tidyName(name), roles: ROLES, publicKey }, signer, Date.now())
}

/** Goes on without the vault that is gone. */
export function goOnWithout(): void {
  forgetMark()
  useVault.setState({ status: 'none' })
}

function takeKeys({ keys, me, door }: Pick<Unlocked, 'keys' | 'me' | 'door'>, statements: readonly Statement[]): void {
  hold({ keys, person: { id: me.id, name: '', roles: [] }, signer: me.signer })
  beHere(me.id, statements)
  holdDoor(door)
  leaveMark()
}

/**
 * Unlocks the vault and goes to where the person was; undefined: it is open, or asks them for their name.
 *
 * @param next the passphrase that takes the place of the present one
 */
export async function unlockVault(comer: Comer, next?: string): Promise<Refusal | undefined> {
  const door = await doorNow()
  if (!door) return { status: 'busy' }
  const unlocked = await askLocksmith('unlock', { door, comer, ...(next !== undefined && { next }) })
  if (unlocked.status !== 'unlocked') return await refuse(unlocked)
  if (status() === 'covered' && whoIsHere().id !== unlocked.me.id) return { status: 'another person' }
  if (status() === 'covered' && !unlocked.isRenewed) {
    useVault.setState({ status: 'open', isUnkept: false })
    note({ kind: 'access', what: said(wordsOf(comer)) })
    return undefined
  }
  const people = await recallPeople(unlocked.keys)
  if (people.status !== 'kept') return { status: 'busy' }
  if (people.value.status === 'none' && door.ways === undefined) {
    useVault.setState({ status: 'nameless', nameless: { unlocked, door } })
    return undefined
  }
  const entered = await enterAs(unlocked, people.value, comer)
  if ('status' in entered) return await refuse(entered)
  const kept = (await keepDoor(door, unlocked, entered)) && (await keyParts(unlocked.keys)).status === 'kept'
  if (!kept) return { status: 'busy' }
  await open(unlocked, entered.statements, wordsOf(comer))
  if (next !== undefined) note({ kind: 'access', what: said('deed.passphrase') })
  return undefined
}

/** Remembers or records a secret that opens nothing. */
async function refuse<T extends { readonly status: string }>(refusal: T): Promise<T> {
  if (!WRONG.includes(refusal.status)) return refusal
  if (hasKeys()) note({ kind: 'access', what: said('deed.tries', { count: 1 }) })
  else await rememberTry(Date.now())
  return refusal
}

const WRONG: readonly string[] = ['wrong passphrase', 'wrong recovery key', 'removed']

function wordsOf({ secret }: Pick<Comer, 'secret'>): string {
  return 'passphrase' in secret ? 'deed.unlock' : 'deed.unlock-recovery'
}

/** Goes on where a person unlocked a vault that was made before people had names in it; false: it could not be kept. */
export async function nameVault(name: string): Promise<boolean> {
  const { nameless } = useVault.getState()
  if (!nameless) return false
  const { unlocked, door } = nameless
  const statements = [await firstStatement(unlocked.me, name)]
  const kept = await replaceDoor(door, unlocked.door, unlocked.keys, { key: 'people', statements })
  if (kept.status !== 'kept' || !kept.value || (await keyParts(unlocked.keys)).status !== 'kept') return false
  await open(unlocked, statements, 'deed.unlock')
  return true
}

/** @param words how it was unlocked, for the record */
async function open(unlocked: Unlocked, statements: readonly Statement[], words: string): Promise<void> {
  const wasCovered = status() === 'covered'
  takeKeys(unlocked, statements)
  const marks = await comparePutBack(statements)
  const { found } = usePutBack.getState()
  const recorded = await recordEntry((tries) => [
    ...(useVault.getState().isFromSecondCopy ? [deedOf({ kind: 'took in', what: said('deed.put-back') })] : []),
    ...triesIn(tries),
    deedOf({ kind: 'access', what: said(words), marks }),
    ...found.map(({ of, number }) => deedOf({ kind: 'looked after', what: said(`deed.put-back-${of}`, { number }) })),
  ])
  if (recorded.status === 'kept') hearOf(recorded.value)
  if (!wasCovered) {
    const left = await recallPlace()
    concealAddress(left)
    choiceLeft = left?.choice
  }
  useVault.setState({ status: 'open', nameless: undefined, isFromSecondCopy: false, isUnkept: false })
}

/** What the record says of secrets that were tried at these moments. */
function triesIn(tries: readonly number[]): readonly Deed[] {
  if (tries.length === 0) return []
  const tried = tries.map((at) => new Date(at).toISOString())
  return [deedOf({ kind: 'access', what: said('deed.tries', { count: tries.length }), shown: { tried } })]
}

/** The ways in as they are from now on. */
export function holdDoor(door: Door): void {
  doorHeld = door
  useVault.setState({ isNameAsked: isNameAskedAt(door) })
}

/** Who was looked at when the window was locked. */
export let choiceLeft: Choice | undefined

/** Another passphrase in the place of one's present one; undefined: it is done. */
export async function changePassphrase(passphrase: string, next: string): Promise<Refusal | undefined> {
  const door = await doorNow()
  if (!door) return { status: 'busy' }
  const { id, name } = whoIsHere()
  const comer: Comer = { id, name, secret: { passphrase } }
  const unlocked = await askLocksmith('unlock', { door, comer, next })
  if (unlocked.status !== 'unlocked') return await refuse(unlocked)
  const replaced = await replaceDoor(door, unlocked.door, unlocked.keys)
  if (replaced.status !== 'kept' || !replaced.value) return { status: 'busy' }
  holdDoor(unlocked.door)
  note({ kind: 'access', what: said('deed.passphrase') })
  return undefined
}

type Entered = { readonly statements: readonly Statement[]; readonly isRenewed: boolean }

/** Whether somebody with these keys is one of those who work here, under the name they gave. */
async function enterAs({ me, isRenewed }: Unlocked, people: FoundPeople, { name, secret }: Comer): Promise<Entered | Refusal> {
  if (people.status !== 'found') return { status: 'tampered people' }
  const before = people.statements.at(-1)
  if (!before) return { status: 'tampered people' }
  const renewed = isRenewed ? await renew(people.statements, before, me) : undefined
  const statements = renewed ? [...people.statements, renewed] : people.statements
  const read = await readRoster(statements, me.root)
  if (read.status !== 'good') return { status: 'tampered people' }
  const member = memberOf(read.roster, me.id)
  if (member?.publicKey !== me.publicKey) return { status: 'tampered people' }
  if (member.roles.length === 0) return { status: 'removed' }
  const isAlone = presentIn(read.roster).length === 1
  const isNamed = 'recoveryKey' in secret || isAlone || comparableName(name) === comparableName(member.name)
  return isNamed ? { statements, isRenewed } : { status: 'wrong passphrase' }
}

function renew(statements: readonly Statement[], before: Statement, { id, publicKey, signer }: Me): Promise<Statement> {
  const members = before.members.map((one) => (one.id === id ? { ...one, publicKey } : one))
  return restate(statements, 'renewed', { members, approvals: before.approvals }, { by: id, signer, at: Date.now() })
}

/** Keeps what changed of the way in; false: it had to be kept, and was not. */
async function keepDoor(before: Door, { keys, door }: Unlocked, { statements, isRenewed }: Entered): Promise<boolean> {
  if (!isRenewed && isSameDoor(door, before)) return true
  const kept = await replaceDoor(before, door, keys, isRenewed ? { key: 'people', statements } : undefined)
  // A passphrase that is made dearer can be so another time.
  return (kept.status === 'kept' && kept.value !== false) || !isRenewed
}

function isSameDoor(one: Required<Door>, other: Door): boolean {
  return isSameBytes(one.header, other.header) && other.ways !== undefined && isSameBytes(one.ways, other.ways)
}

async function doorNow(): Promise<Door | undefined> {
  if (status() === 'covered') return doorHeld
  const found = await findVault()
  return found.status === 'kept' && found.value.status === 'locked' ? found.value.door : undefined
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
 * gone; but only once all that was done is kept, and what was written in forms is sealed, so that nothing is lost.
 */
export async function lock(all = true): Promise<void> {
  // Nothing was done yet, and nobody is here.
  if (status() === 'nameless') return host.startAnew()
  if (status() !== 'open') return
  useVault.setState({ status: 'covered' })
  if (all) {
    note({ kind: 'access', what: said('deed.lock') })
    tellOthers({ news: 'lock' })
  }
  if (!(await settle()) || !(await sealDrafts())) {
    useVault.setState({ isUnkept: true })
    return
  }
  await host.holdUnsaved(false)
  dropKeys()
  await host.startAnew()
}
