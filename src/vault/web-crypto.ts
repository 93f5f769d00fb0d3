/** The only file that names WebCrypto: AES-256-GCM, HKDF, HMAC and ECDSA, the same in a browser, its workers, and Node. */

/** A key that can be used and never read. */
export type SecretKey = { readonly type: 'secret'; readonly extractable: boolean }

/** So many random bytes, fit for keys: whoever hosts the vault passes it in. */
export type Randomness = (bytes: number) => Uint8Array

type Algorithm = Readonly<Record<string, unknown>>

/** Every host has it; it belongs neither to the DOM nor to Node. */
declare const crypto: {
  readonly subtle: {
    importKey: (
      format: 'raw' | 'pkcs8',
      bytes: Uint8Array,
      algorithm: Algorithm | string,
      extractable: boolean,
      uses: readonly string[],
    ) => Promise<SecretKey>
    generateKey: (
      algorithm: Algorithm,
      extractable: true,
      uses: readonly string[],
    ) => Promise<{ readonly privateKey: SecretKey; readonly publicKey: SecretKey }>
    exportKey: (format: 'raw' | 'pkcs8', key: SecretKey) => Promise<ArrayBuffer>
    deriveKey: (
      how: Algorithm,
      from: SecretKey,
      algorithm: Algorithm,
      extractable: false,
      uses: readonly string[],
    ) => Promise<SecretKey>
    deriveBits: (how: Algorithm, from: SecretKey, bits: number) => Promise<ArrayBuffer>
    encrypt: (how: Algorithm, key: SecretKey, bytes: Uint8Array) => Promise<ArrayBuffer>
    decrypt: (how: Algorithm, key: SecretKey, bytes: Uint8Array) => Promise<ArrayBuffer>
    sign: (how: Algorithm | string, key: SecretKey, bytes: Uint8Array) => Promise<ArrayBuffer>
    verify: (how: Algorithm, key: SecretKey, signature: Uint8Array, bytes: Uint8Array) => Promise<boolean>
  }
}

/** Bytes of a key, of a nonce (NIST SP 800-38D, 8.2.1) and of the tag that GCM adds. */
export const KEY_BYTES = 32
export const NONCE_BYTES = 12
export const TAG_BYTES = 16

const AES = { name: 'AES-GCM', length: KEY_BYTES * 8 }
const HMAC = { name: 'HMAC', hash: 'SHA-256', length: KEY_BYTES * 8 }
const ECDSA = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' }
const NO_SALT = new Uint8Array(KEY_BYTES)

/** A key for AES-256-GCM of 32 bytes. */
export function aesKey(bytes: Uint8Array): Promise<SecretKey> {
  return crypto.subtle.importKey('raw', bytes, AES, false, ['encrypt', 'decrypt'])
}

/** A secret of full strength from which keys for several purposes follow (HKDF, RFC 5869), none of which tells of another. */
export function rootKey(bytes: Uint8Array): Promise<SecretKey> {
  return crypto.subtle.importKey('raw', bytes, 'HKDF', false, ['deriveKey', 'deriveBits'])
}

export function deriveAesKey(root: SecretKey, purpose: Uint8Array, salt: Uint8Array = NO_SALT): Promise<SecretKey> {
  return crypto.subtle.deriveKey(hkdf(purpose, salt), root, AES, false, ['encrypt', 'decrypt'])
}

export function deriveHmacKey(root: SecretKey, purpose: Uint8Array): Promise<SecretKey> {
  return crypto.subtle.deriveKey(hkdf(purpose, NO_SALT), root, HMAC, false, ['sign'])
}

export async function deriveBytes(root: SecretKey, purpose: Uint8Array): Promise<Uint8Array> {
  return new Uint8Array(await crypto.subtle.deriveBits(hkdf(purpose, NO_SALT), root, KEY_BYTES * 8))
}

/** AES-256-GCM: what comes out is as long as what went in, and a tag. A nonce must never be used twice with one key. */
export async function encrypt(key: SecretKey, nonce: Uint8Array, context: Uint8Array, clear: Uint8Array): Promise<Uint8Array> {
  return new Uint8Array(await crypto.subtle.encrypt({ ...AES, iv: nonce, additionalData: context }, key, clear))
}

/** What was encrypted; undefined where the key, the nonce, the context or any byte is another. */
export async function decrypt(
  key: SecretKey,
  nonce: Uint8Array,
  context: Uint8Array,
  sealed: Uint8Array,
): Promise<Uint8Array | undefined> {
  try {
    return new Uint8Array(await crypto.subtle.decrypt({ ...AES, iv: nonce, additionalData: context }, key, sealed))
  } catch (error) {
    if (error instanceof Error && error.name === 'OperationError') return undefined
    throw error
  }
}

/** HMAC-SHA-256 (RFC 2104): 32 bytes. */
export async function authenticate(key: SecretKey, bytes: Uint8Array): Promise<Uint8Array> {
  return new Uint8Array(await crypto.subtle.sign('HMAC', key, bytes))
}

/** A fresh pair of keys for signatures (FIPS 186-5, P-256): the public one as 65 bytes, the private one as PKCS #8. */
export async function makeSigningPair(): Promise<{ readonly publicKey: Uint8Array; readonly secret: Uint8Array }> {
  const { privateKey, publicKey } = await crypto.subtle.generateKey(ECDSA, true, ['sign', 'verify'])
  return {
    publicKey: new Uint8Array(await crypto.subtle.exportKey('raw', publicKey)),
    secret: new Uint8Array(await crypto.subtle.exportKey('pkcs8', privateKey)),
  }
}

/** The private half of a pair, which can sign from now on and not be read. */
export function signingKey(secret: Uint8Array): Promise<SecretKey> {
  return crypto.subtle.importKey('pkcs8', secret, ECDSA, false, ['sign'])
}

/** 64 bytes, other ones each time. */
export async function signBytes(key: SecretKey, bytes: Uint8Array): Promise<Uint8Array> {
  return new Uint8Array(await crypto.subtle.sign(ECDSA, key, bytes))
}

/** False also where the public key is none. */
export async function isSigned(publicKey: Uint8Array, bytes: Uint8Array, signature: Uint8Array): Promise<boolean> {
  try {
    const key = await crypto.subtle.importKey('raw', publicKey, ECDSA, true, ['verify'])
    return await crypto.subtle.verify(ECDSA, key, signature, bytes)
  } catch (error) {
    if (error instanceof Error && error.name === 'DataError') return false
    throw error
  }
}

function hkdf(purpose: Uint8Array, salt: Uint8Array): Algorithm {
  return { name: 'HKDF', hash: 'SHA-256', salt, info: purpose }
}
