/** Unpacks a zip archive, never more of it than a budget allows, whatever the archive says of its own size. */

import { Inflate } from 'fflate'

export type Unpacked =
  | { readonly ok: true; readonly files: ReadonlyMap<string, Uint8Array> }
  | { readonly ok: false; readonly why: 'not a zip' | 'too large' | 'damaged' | 'locked' }

const END_OF_DIRECTORY = 0x06054b50
const END_BYTES = 22
const LONGEST_COMMENT = 65_535
const DIRECTORY_ENTRY = 0x02014b50
const ENTRY_BYTES = 46
const LOCAL_HEADER_BYTES = 30
const STORED = 0
const DEFLATED = 8
const MOST_ENTRIES = 10_000
/** Compressed bytes that are inflated at once; they cannot become more than about a thousand times as many. */
const PIECE = 16_384
const IN_64_BITS = 0xffffffff
const ENCRYPTED = 1

/** The files of an archive that are wanted, all of them together at most so many bytes. */
export function unpack(bytes: Uint8Array, isWanted: (name: string) => boolean, mostBytes: number): Unpacked {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = endOfDirectory(view)
  if (end < 0) return { ok: false, why: 'not a zip' }
  const files = new Map<string, Uint8Array>()
  let left = mostBytes
  let at = view.getUint32(end + 16, true)
  const entries = Math.min(view.getUint16(end + 10, true), MOST_ENTRIES)
  for (let entry = 0; entry < entries; entry += 1) {
    if (at + ENTRY_BYTES > bytes.length || view.getUint32(at, true) !== DIRECTORY_ENTRY) return { ok: false, why: 'damaged' }
    const [nameLength, extraLength, commentLength] = [28, 30, 32].map((offset) => view.getUint16(at + offset, true)) as [
      number,
      number,
      number,
    ]
    const name = asciiText(bytes.subarray(at + ENTRY_BYTES, at + ENTRY_BYTES + nameLength))
    if (isWanted(name)) {
      if (view.getUint16(at + 8, true) & ENCRYPTED) return { ok: false, why: 'locked' }
      const packed = packedBytes(view, at)
      if (!packed) return { ok: false, why: 'damaged' }
      const file = unpackOne(packed, view.getUint16(at + 10, true), left)
      if (typeof file === 'string') return { ok: false, why: file }
      left -= file.length
      files.set(name, file)
    }
    at += ENTRY_BYTES + nameLength + extraLength + commentLength
  }
  return { ok: true, files }
}

/** Where the last record of an archive begins; -1: there is none. */
function endOfDirectory(view: DataView): number {
  const last = view.byteLength - END_BYTES
  for (let at = last; at >= Math.max(0, last - LONGEST_COMMENT); at -= 1)
    if (view.getUint32(at, true) === END_OF_DIRECTORY) return at
  return -1
}

/** The packed bytes of a directory entry. Archives of more than 4 gigabytes are never workbooks. */
function packedBytes(view: DataView, entry: number): Uint8Array | undefined {
  const size = view.getUint32(entry + 20, true)
  const header = view.getUint32(entry + 42, true)
  if (size === IN_64_BITS || header + LOCAL_HEADER_BYTES > view.byteLength) return undefined
  const start = header + LOCAL_HEADER_BYTES + view.getUint16(header + 26, true) + view.getUint16(header + 28, true)
  return start + size <= view.byteLength ? new Uint8Array(view.buffer, view.byteOffset + start, size) : undefined
}

function unpackOne(packed: Uint8Array, method: number, mostBytes: number): Uint8Array | 'too large' | 'damaged' {
  if (method === STORED) return packed.length > mostBytes ? 'too large' : packed.slice()
  if (method !== DEFLATED) return 'damaged'
  const pieces: Uint8Array[] = []
  const so = { size: 0, isWhole: false }
  const inflate = new Inflate((piece, isLast) => {
    so.size += piece.length
    so.isWhole ||= isLast
    if (so.size <= mostBytes) pieces.push(piece)
  })
  try {
    for (let from = 0; from < packed.length && so.size <= mostBytes && !so.isWhole; from += PIECE) {
      inflate.push(packed.subarray(from, from + PIECE), from + PIECE >= packed.length)
    }
  } catch {
    return 'damaged'
  }
  if (so.size > mostBytes) return 'too large'
  return so.isWhole ? joined(pieces, so.size) : 'damaged'
}

function joined(pieces: readonly Uint8Array[], size: number): Uint8Array {
  const whole = new Uint8Array(size)
  let at = 0
  for (const piece of pieces) {
    whole.set(piece, at)
    at += piece.length
  }
  return whole
}

/** Names of the files of a workbook are ASCII. */
function asciiText(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => String.fromCharCode(byte)).join('')
}
