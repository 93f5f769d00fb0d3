/** Seals a whole file, and opens it only if every byte is as it was sealed: a header, then chunks bound to it, to their order and their count. */

import { concatBytes, utf8ToBytes } from '@noble/hashes/utils.js'
import { bigEndian, numberOf, uint32 } from './bytes'
import { DIGEST_BYTES, readHeader, writeHeader, type Header, type ReadHeader } from './header'
import type { Keys } from './keys'
import { judgeCost, type Cost } from './passphrase'
import { unlock, type Locked, type Secret } from './vault'
import { decrypt, deriveAesKey, encrypt, NONCE_BYTES, TAG_BYTES, type Randomness, type SecretKey } from './web-crypto'

/** Clear bytes of each chunk but the last. */
const CHUNK = 65_536
const SALT_BYTES = 32
const SIZE_BYTES = 8
const PROLOGUE_BYTES = SALT_BYTES + SIZE_BYTES
const PURPOSE = utf8ToBytes('rule36/vault@1 sealed file')

/** The chunks of so many clear bytes: how many there are, and what is attested with each. */
type Chunks = { readonly size: number; readonly count: number; readonly context: (number: number) => Uint8Array }

/** What a sealed file shows without any secret. */
export type SurveyedFile =
  | {
      readonly status: 'surveyed'
      readonly header: Header
      readonly prologue: Uint8Array
      readonly body: Uint8Array
      readonly chunks: Chunks
    }
  | Exclude<ReadHeader, { readonly status: 'read' }>
  /** No key of a passphrase may cost so little, or so much. */
  | { readonly status: 'weakened' | 'too costly'; readonly cost: Cost }
  /** More bytes follow than were sealed. */
  | { readonly status: 'too long'; readonly bytes: number }

export type OpenedFile =
  /** `header` and `keys`: to seal it again for the same secrets. */
  | { readonly status: 'opened'; readonly bytes: Uint8Array; readonly header: Header; readonly keys: Keys }
  | Exclude<SurveyedFile, { readonly status: 'surveyed' }>
  | Locked
  /** Chunk `chunk` of `of`, counted from 1, is not as it was sealed. Nothing is given of the others. */
  | { readonly status: 'damaged'; readonly chunk: number; readonly of: number }

/**
 * The pieces of a sealed file, in order. Each file has a key of its own, from the vault's keys and a random salt of 32 bytes, so
 * the number of a chunk can be its nonce. Associated data: the header's SHA-256, the salt and size, the chunk's number and the count.
 */
export async function sealFile(
  header: Header,
  { files }: Keys,
  clear: Uint8Array,
  randomness: Randomness,
): Promise<Uint8Array[]> {
  const head = writeHeader(header)
  const prologue = concatBytes(randomness(SALT_BYTES), bigEndian(clear.length, SIZE_BYTES))
  const chunks = chunksOf(head.subarray(-DIGEST_BYTES), prologue, clear.length)
  const key = await keyOfFile(files, prologue)
  const pieces = [head, prologue]
  for (let number = 0; number < chunks.count; number += 1) {
    const piece = clear.subarray(number * CHUNK, (number + 1) * CHUNK)
    pieces.push(await encrypt(key, nonceOf(number), chunks.context(number), piece))
  }
  return pieces
}

/** Whether a file can be the whole of what was sealed; else why not, before anyone is asked for a secret. */
export function surveySealedFile(sealed: Uint8Array): SurveyedFile {
  const read = readHeader(sealed)
  if (read.status !== 'read') return read
  const { cost } = read.header.passphrase
  const judged = judgeCost(cost)
  if (judged !== 'usable') return { status: judged, cost }
  const after = sealed.subarray(read.length)
  if (after.length < PROLOGUE_BYTES) return { status: 'cut short', bytes: sealed.length }
  const prologue = after.subarray(0, PROLOGUE_BYTES)
  const body = after.subarray(PROLOGUE_BYTES)
  const chunks = chunksOf(read.digest, prologue, numberOf(prologue.subarray(SALT_BYTES)))
  const length = chunks.size + chunks.count * TAG_BYTES
  if (body.length < length) return { status: 'cut short', bytes: sealed.length }
  if (body.length > length) return { status: 'too long', bytes: body.length - length }
  return { status: 'surveyed', header: read.header, prologue, body, chunks }
}

/** All of a file as it was before it was sealed, or why not; then nothing of it. */
export async function openSealedFile(sealed: Uint8Array, secret: Secret): Promise<OpenedFile> {
  const surveyed = surveySealedFile(sealed)
  if (surveyed.status !== 'surveyed') return surveyed
  const { header, prologue, body, chunks } = surveyed
  const unlocked = await unlock(header, secret)
  if (unlocked.status !== 'unlocked') return unlocked
  const key = await keyOfFile(unlocked.keys.files, prologue)
  const clear = new Uint8Array(chunks.size)
  for (let number = 0; number < chunks.count; number += 1) {
    const start = number * (CHUNK + TAG_BYTES)
    const piece = await decrypt(key, nonceOf(number), chunks.context(number), body.subarray(start, start + CHUNK + TAG_BYTES))
    if (!piece) return { status: 'damaged', chunk: number + 1, of: chunks.count }
    clear.set(piece, number * CHUNK)
  }
  return { status: 'opened', bytes: clear, header, keys: unlocked.keys }
}

/** How many chunks so many bytes have (nothing has one, so that it is attested too), and what binds each to its place. */
function chunksOf(digest: Uint8Array, prologue: Uint8Array, size: number): Chunks {
  const count = Math.max(1, Math.ceil(size / CHUNK))
  return {
    size,
    count,
    context: (number: number): Uint8Array => concatBytes(digest, prologue, uint32(number), uint32(count)),
  }
}

function keyOfFile(files: SecretKey, prologue: Uint8Array): Promise<SecretKey> {
  return deriveAesKey(files, PURPOSE, prologue.subarray(0, SALT_BYTES))
}

function nonceOf(number: number): Uint8Array {
  return bigEndian(number, NONCE_BYTES)
}
