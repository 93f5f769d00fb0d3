/** Lets one of several people into a vault, each by a passphrase of their own; lets another one in, or shuts one out. */

import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, concatBytes, hexToBytes, utf8ToBytes } from '@noble/hashes/utils.js'
import type { Header } from './header'
import { keysOf, type Keys } from './keys'
import { comparableName } from './name-of-person'
import { COST, isSameCost, judgeCost, keyOfPassphrase, problemOfPassphrase, raise, SALT_BYTES, type Cost } from './passphrase'
import type { Signer } from './signatures'
import { enter, headerFor, isAsAttested, wayByPassphrase, type Locked, type Secret } from './vault'
import { aesKey, decrypt, encrypt, makeSigningPair, NONCE_BYTES, signingKey, type Randomness, type SecretKey } from './web-crypto'
import { areAsAttested, readWays, writeWays, type SealedOwn, type Way, type Ways } from './ways'

/** Who came in. `root`: the public key of the person who made the vault, as it was when this person was let in. */
export type Me = { readonly id: string; readonly publicKey: string; readonly signer: Signer; readonly root: string }

/** How a vault can be entered: its header, and the ways beside it, which one made by an older Rule36 has not. */
export type Door = { readonly header: Header; readonly ways?: Uint8Array }
type WholeDoor = Required<Door>

/** `name` counts where there are several people. `id`: who it has to be, where somebody is in already and shows it once more. */
export type Comer = { readonly name: string; readonly secret: Secret; readonly id?: string }

export type CameIn = {
  readonly status: 'came in'
  readonly keys: Keys
  readonly me: Me
  /** What is to be kept from now on; the same object where nothing is to be kept anew. */
  readonly door: WholeDoor
  /** By the recovery key, which opens nobody's own: this person has other keys for signatures than before. */
  readonly isRenewed: boolean
}

export type Poor = { readonly status: 'poor passphrase'; readonly why: string }

const ID_BYTES = 16
const DATA_KEY = 'rule36/ways@1 data key'
const OWN = 'rule36/ways@1 own'

/** What is a person's own: sealed by their passphrase alone. */
type Own = { readonly publicKey: string; readonly secret: Uint8Array; readonly root: string }

/** Ways into a vault that was just made, or made by an older Rule36: its one person holds all there is. */
export async function layWays(header: Header, passphrase: string, randomness: Randomness): Promise<CameIn | Locked> {
  const entered = await enter(header, { passphrase })
  if (entered.status !== 'entered') return entered
  entered.dataKey.fill(0)
  return begin(header, entered.keys, entered.by, randomness)
}

/**
 * Lets a person in. A passphrase that cost less than it does today is made dearer, and `next` takes its place where it is given; by the
 * recovery key it must be.
 */
export async function comeIn(
  door: Door,
  comer: Comer,
  next: string | undefined,
  randomness: Randomness,
): Promise<CameIn | Locked | Poor> {
  const { name, secret } = comer
  const why = next === undefined ? undefined : problemOfPassphrase(next)
  if (why !== undefined) return { status: 'poor passphrase', why }
  const found = await find(door, comer)
  if (found.status !== 'found') return found
  const { dataKey, keys, by, ways, other } = found
  const passphrase = next ?? ('passphrase' in secret ? secret.passphrase : undefined)
  if (passphrase === undefined) throw new Error('whoever comes in by the recovery key chooses a new passphrase')
  const cost = other ? other.cost : door.header.passphrase.cost
  const isOwed = next !== undefined || !isSameCost(raise(cost), cost)
  // By the recovery key, nothing of theirs can be opened: they get keys of their own anew.
  const isRenewed = ways !== undefined && 'recoveryKey' in secret
  const own = !ways || isRenewed ? undefined : await openOwn(by, other?.id ?? ways.holder.id, (other ?? ways.holder).own)
  if (ways && !isRenewed && !own) return { status: 'damaged header' }
  try {
    if (!ways) {
      const { header, by: key } = isOwed ? await rewrapped(door.header, keys, dataKey, passphrase, randomness) : { ...door, by }
      return await begin(header, keys, key, randomness)
    }
    const mine = own ?? (await makeOwn(ways.root))
    const id = other?.id ?? ways.holder.id
    const me = await meOf(id, mine)
    if (!isOwed && !isRenewed) return { status: 'came in', keys, me, door: door as WholeDoor, isRenewed }
    if (other) {
      const way = await makeWay(ways, { id, name, passphrase, cost: raise(cost) }, dataKey, mine, randomness)
      const others = ways.others.map((one) => (one.id === id ? way : one))
      return { status: 'came in', keys, me, door: await doorOf(door.header, { ...ways, others }, keys), isRenewed }
    }
    const { header, by: key } = await rewrapped(door.header, keys, dataKey, passphrase, randomness)
    const holder = { id, own: await sealOwn(key, id, mine, randomness) }
    return { status: 'came in', keys, me, door: await doorOf(header, { ...ways, holder }, keys), isRenewed }
  } finally {
    dataKey.fill(0)
  }
}

export type Admitted = {
  readonly status: 'admitted'
  readonly door: WholeDoor
  readonly person: { readonly id: string; readonly publicKey: string }
}

/**
 * A way in for one more person, opened by somebody who has one.
 *
 * @param newcomer their name, which must be nobody else's here, and the passphrase that they chose
 * @param cost is there for tests; it must be usable
 */
export async function admit(
  door: Door,
  by: Comer,
  newcomer: { readonly name: string; readonly passphrase: string },
  randomness: Randomness,
  cost: Cost = COST,
): Promise<Admitted | Locked | Poor> {
  const why = problemOfPassphrase(newcomer.passphrase)
  if (why !== undefined) return { status: 'poor passphrase', why }
  const found = await find(door, by)
  if (found.status !== 'found') return found
  const { dataKey, keys, ways, other } = found
  try {
    const mine = ways && (await openOwn(found.by, other?.id ?? ways.holder.id, (other ?? ways.holder).own))
    if (!mine) return { status: 'damaged header' }
    const own = await makeOwn(mine.root)
    const id = bytesToHex(randomness(ID_BYTES))
    const way = await makeWay(ways, { id, ...newcomer, cost }, dataKey, own, randomness)
    const next = await doorOf(door.header, { ...ways, others: [...ways.others, way] }, keys)
    return { status: 'admitted', door: next, person: { id, publicKey: own.publicKey } }
  } finally {
    dataKey.fill(0)
  }
}

export type ShutOut = { readonly status: 'shut out'; readonly door: WholeDoor }

/** Takes a person's way in away. Where it was the header's own, it becomes that of the one who does this, and the recovery key with it. */
export async function shutOut(
  door: Door,
  by: { readonly name: string; readonly passphrase: string; readonly id?: string },
  id: string,
  randomness: Randomness,
): Promise<ShutOut | Locked> {
  const found = await find(door, { ...by, secret: by })
  if (found.status !== 'found') return found
  const { dataKey, keys, ways, other } = found
  try {
    if (!ways) return { status: 'damaged header' }
    if (id !== ways.holder.id) {
      const others = ways.others.filter((one) => one.id !== id)
      return { status: 'shut out', door: await doorOf(door.header, { ...ways, others }, keys) }
    }
    const mine = other && (await openOwn(found.by, other.id, other.own))
    if (!mine) return { status: 'damaged header' }
    const { header, by: key } = await rewrapped(door.header, keys, dataKey, by.passphrase, randomness)
    const holder = { id: other.id, own: await sealOwn(key, other.id, mine, randomness) }
    const others = ways.others.filter((one) => one !== other)
    return { status: 'shut out', door: await doorOf(header, { ...ways, holder, others }, keys) }
  } finally {
    dataKey.fill(0)
  }
}

type Found = {
  readonly status: 'found'
  readonly dataKey: Uint8Array
  readonly keys: Keys
  readonly by: SecretKey
  /** Absent in a vault of an older Rule36. */
  readonly ways?: Ways
  /** The way that was taken; absent: the header's own. */
  readonly other?: Way
}

/** Any byte that was changed by hand, and any cost below the least allowed, is refused. */
async function find({ header, ways: bytes }: Door, { name, secret, id }: Comer): Promise<Found | Locked> {
  const ways = bytes && readWays(bytes)
  if (bytes && !ways) return { status: 'damaged header' }
  for (const { cost } of ways?.others ?? []) {
    const judged = judgeCost(cost)
    if (judged !== 'usable') return { status: judged, cost }
  }
  const byName = ways && 'passphrase' in secret ? await findByName(ways, name, secret.passphrase) : undefined
  const entered = byName ? await enterBy(header, byName) : await enter(header, secret)
  if (entered.status !== 'entered') return entered
  const { dataKey, keys, by } = entered
  if (id !== undefined && id !== (byName?.way.id ?? ways?.holder.id)) return { status: 'wrong passphrase' }
  if (bytes && !(await areAsAttested(bytes, header, keys))) return { status: 'damaged header' }
  return { status: 'found', dataKey, keys, by, ...(ways && { ways }), ...(byName && { other: byName.way }) }
}

type ByName = { readonly way: Way; readonly dataKey: Uint8Array; readonly by: SecretKey }

/** One passphrase key for each cost there is, tried at every way of that cost. */
async function findByName(ways: Ways, name: string, passphrase: string): Promise<ByName | undefined> {
  const costs = ways.others
    .map(({ cost }) => cost)
    .filter((cost, index, all) => all.findIndex((one) => isSameCost(one, cost)) === index)
  for (const cost of costs) {
    const by = await keyOfName(ways, name, passphrase, cost)
    for (const way of ways.others.filter((one) => isSameCost(one.cost, cost))) {
      const dataKey = await decrypt(by, way.dataKey.nonce, contextOf(DATA_KEY, way.id), way.dataKey.key)
      if (dataKey) return { way, dataKey, by }
    }
  }
  return undefined
}

async function enterBy(header: Header, { dataKey, by }: ByName) {
  const judged = judgeCost(header.passphrase.cost)
  if (judged !== 'usable') return { status: judged, cost: header.passphrase.cost } as const
  const keys = await keysOf(dataKey)
  if (!(await isAsAttested(header, keys))) return { status: 'damaged header' } as const
  return { status: 'entered', dataKey, keys, by } as const
}

async function begin(header: Header, keys: Keys, by: SecretKey, randomness: Randomness): Promise<CameIn> {
  const own = await makeOwn(undefined)
  const id = bytesToHex(randomness(ID_BYTES))
  const holder = { id, own: await sealOwn(by, id, own, randomness) }
  const ways: Ways = { root: own.root, holder, salt: randomness(SALT_BYTES), others: [] }
  return { status: 'came in', keys, me: await meOf(id, own), door: await doorOf(header, ways, keys), isRenewed: false }
}

async function doorOf(header: Header, ways: Ways, keys: Keys): Promise<WholeDoor> {
  return { header, ways: await writeWays(ways, header, keys) }
}

/** The header with another passphrase, and the key that this one makes. */
async function rewrapped(header: Header, keys: Keys, dataKey: Uint8Array, passphrase: string, randomness: Randomness) {
  const { way, by } = await wayByPassphrase(dataKey, passphrase, raise(header.passphrase.cost), randomness)
  return { header: await headerFor(keys, { ...header, passphrase: way }), by }
}

async function makeWay(
  ways: Ways,
  {
    id,
    name,
    passphrase,
    cost,
  }: { readonly id: string; readonly name: string; readonly passphrase: string; readonly cost: Cost },
  dataKey: Uint8Array,
  own: Own,
  randomness: Randomness,
): Promise<Way> {
  const by = await keyOfName(ways, name, passphrase, cost)
  const nonce = randomness(NONCE_BYTES)
  const wrapped = { nonce, key: await encrypt(by, nonce, contextOf(DATA_KEY, id), dataKey) }
  return { id, cost, dataKey: wrapped, own: await sealOwn(by, id, own, randomness) }
}

/**
 * The salt follows from the name, so that whoever guesses names of staff has to guess a passphrase with each, and two people who chose
 * the same passphrase have nothing in common.
 */
async function keyOfName({ salt }: Ways, name: string, passphrase: string, cost: Cost): Promise<SecretKey> {
  const own = sha256(concatBytes(salt, utf8ToBytes(comparableName(name)))).subarray(0, SALT_BYTES)
  return aesKey(await keyOfPassphrase(passphrase, own, cost))
}

/** `root`: of the person who made the vault; undefined: this one does. */
async function makeOwn(root: string | undefined): Promise<Own> {
  const { publicKey, secret } = await makeSigningPair()
  const written = bytesToHex(publicKey)
  return { publicKey: written, secret, root: root ?? written }
}

async function meOf(id: string, { publicKey, secret, root }: Own): Promise<Me> {
  return { id, publicKey, signer: await signingKey(secret), root }
}

async function sealOwn(by: SecretKey, id: string, { publicKey, secret, root }: Own, randomness: Randomness): Promise<SealedOwn> {
  const nonce = randomness(NONCE_BYTES)
  const clear = utf8ToBytes([publicKey, bytesToHex(secret), root].join(' '))
  return { nonce, sealed: await encrypt(by, nonce, contextOf(OWN, id), clear) }
}

async function openOwn(by: SecretKey, id: string, { nonce, sealed }: SealedOwn): Promise<Own | undefined> {
  const clear = await decrypt(by, nonce, contextOf(OWN, id), sealed)
  const [publicKey, secret, root] = clear ? String.fromCharCode(...clear).split(' ') : []
  if (publicKey === undefined || secret === undefined || root === undefined) return undefined
  return { publicKey, secret: hexToBytes(secret), root }
}

function contextOf(purpose: string, id: string): Uint8Array {
  return utf8ToBytes(`${purpose} ${id}`)
}
