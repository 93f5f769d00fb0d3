/** A backup of all that the window keeps: its rows just as they lie on the disk, sealed, so that whoever opens one opens the other. */

import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, concatBytes, utf8ToBytes } from '@noble/hashes/utils.js'
import { base64ToBytes, bytesToBase64 } from './base64'

/** Every host has this one; it belongs neither to the DOM nor to Node. */
declare const TextDecoder: new () => { decode: (bytes: Uint8Array) => string }

export type BackupRow = Readonly<Record<string, unknown>>

/** `schema`: the version of the memory; `at`: when it was made, in milliseconds since 1970. */
export type Backup = {
  readonly at: number
  readonly schema: number
  readonly tables: Readonly<Record<string, readonly BackupRow[]>>
}

export type ReadBackup =
  { readonly status: 'read'; readonly backup: Backup } | { readonly status: 'not a backup' | 'damaged' | 'newer' }

/** Then come the version, a line break, the rows as JSON, a line break and the SHA-256 of all before it in hexadecimal digits. */
const MARK = 'Rule36 backup '
const VERSION = 1
const FIRST_LINE = `${MARK}${VERSION}\n`
const DIGEST_DIGITS = 64
/** Stands for bytes in JSON. No row has a field of this name. */
const BYTES = '$bytes'

export function writeBackup(backup: Backup): Uint8Array<ArrayBuffer> {
  const text = JSON.stringify(backup, (_, value: unknown) =>
    value instanceof Uint8Array ? { [BYTES]: bytesToBase64(value) } : value,
  )
  const before = utf8ToBytes(`${FIRST_LINE}${text}\n`)
  return new Uint8Array(concatBytes(before, utf8ToBytes(bytesToHex(sha256(before)))))
}

/** `damaged`: any byte of it was changed, or it was cut short. */
export function readBackup(bytes: Uint8Array): ReadBackup {
  const firstLine = new TextDecoder().decode(bytes.subarray(0, FIRST_LINE.length))
  if (!firstLine.startsWith(MARK)) return { status: 'not a backup' }
  if (firstLine !== FIRST_LINE) return { status: /^\d{1,6}\n?$/.test(firstLine.slice(MARK.length)) ? 'newer' : 'damaged' }
  const end = bytes.length - DIGEST_DIGITS
  const digest = new TextDecoder().decode(bytes.subarray(Math.max(0, end)))
  if (end <= FIRST_LINE.length || bytesToHex(sha256(bytes.subarray(0, end))) !== digest) return { status: 'damaged' }
  const text = new TextDecoder().decode(bytes.subarray(FIRST_LINE.length, end))
  const backup = JSON.parse(text, (_, value: unknown) => (isBytes(value) ? base64ToBytes(value[BYTES]) : value)) as Backup
  return { status: 'read', backup }
}

function isBytes(value: unknown): value is { readonly [BYTES]: string } {
  return typeof value === 'object' && value !== null && BYTES in value && typeof value[BYTES] === 'string'
}
