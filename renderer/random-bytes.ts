/** So many bytes of the host's own randomness, for keys, salts and nonces. */
export function randomBytes(count: number): Uint8Array {
  return crypto.getRandomValues(new Uint8Array(count))
}
