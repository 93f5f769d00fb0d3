/** Whole numbers as bytes, and bytes compared. */

const BYTE = 256

/** Four bytes, the highest first. */
export function uint32(value: number): Uint8Array {
  return bigEndian(value, 4)
}

/** A whole number from 0 to 2^53 - 1 as so many bytes, the highest first. */
export function bigEndian(value: number, length: number): Uint8Array {
  const bytes = new Uint8Array(length)
  for (let place = length - 1, rest = value; place >= 0; place -= 1, rest = Math.floor(rest / BYTE)) bytes[place] = rest % BYTE
  return bytes
}

/** The number that bytes are, the highest first. */
export function numberOf(bytes: Uint8Array): number {
  return bytes.reduce((value, byte) => value * BYTE + byte, 0)
}

/** Tells nothing by the time it takes: secrets may be compared with it. */
export function isSameBytes(some: Uint8Array, others: Uint8Array): boolean {
  if (some.length !== others.length) return false
  return some.reduce((difference, byte, place) => difference | (byte ^ others[place]!), 0) === 0
}
