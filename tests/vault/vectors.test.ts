/** The ciphers give what their standards publish, by name. */

import { argon2id as nobleArgon2id } from '@noble/hashes/argon2.js'
import { hmac } from '@noble/hashes/hmac.js'
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, hexToBytes, utf8ToBytes } from '@noble/hashes/utils.js'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { keyOfPassphrase } from '../../src/vault/passphrase'
import { aesKey, authenticate, decrypt, deriveBytes, deriveHmacKey, encrypt, rootKey } from '../../src/vault/web-crypto'

describe('AES-256-GCM', () => {
  const key = hexToBytes('feffe9928665731c6d6a8f9467308308feffe9928665731c6d6a8f9467308308')
  const nonce = hexToBytes('cafebabefacedbaddecaf888')
  const context = hexToBytes('feedfacedeadbeeffeedfacedeadbeefabaddad2')
  const clear = hexToBytes(
    'd9313225f88406e5a55909c5aff5269a86a7a9531534f7da2e4c303d8a318a721c3c0c95956809532fcf0e2449a6b525b16aedf5aa0de657ba637b39',
  )
  const sealed = hexToBytes(
    '522dc1f099567d07f47f37a32a84427d643a8cdcbfe5c0c97598a2bd2555d1aa8cb08e48590dbb3da7b08b1056828838c5f61e6393ba7a0abcc9f662' +
      '76fc6ece0f4e1768cddf8853bb2d551b',
  )

  it('seals test case 16 of the specification of GCM (McGrew and Viega, appendix B)', async () => {
    expect(await encrypt(await aesKey(key), nonce, context, clear)).toEqual(sealed)
    expect(await decrypt(await aesKey(key), nonce, context, sealed)).toEqual(clear)
  })

  it('opens nothing where the context is another, or less is there than a tag', async () => {
    expect(await decrypt(await aesKey(key), nonce, context.subarray(1), sealed)).toBeUndefined()
    expect(await decrypt(await aesKey(key), nonce, context, sealed.subarray(0, 3))).toBeUndefined()
  })
})

describe('HKDF and HMAC with SHA-256', () => {
  it('derive test case 3 of RFC 5869, which has neither salt nor purpose', async () => {
    const root = await rootKey(new Uint8Array(22).fill(0x0b))
    expect(bytesToHex(await deriveBytes(root, new Uint8Array()))).toBe(
      '8da4e775a563c18f715f802a063c5a31b8a11f5c5ee1879ec3454e5f3c738d2d',
    )
  })

  it('attest test case 2 of RFC 4231, and the same by either implementation', async () => {
    const said = utf8ToBytes('what do ya want for nothing?')
    expect(bytesToHex(hmac(sha256, utf8ToBytes('Jefe'), said))).toBe(
      '5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843',
    )
    const root = await rootKey(new Uint8Array(32).fill(1))
    const purpose = utf8ToBytes('a purpose')
    const byWebCrypto = await authenticate(await deriveHmacKey(root, purpose), said)
    expect(byWebCrypto).toEqual(hmac(sha256, await deriveBytes(root, purpose), said))
  })
})

describe('Argon2id', () => {
  it('gives the hash that the reference implementation tests (t=2, m=65536, p=1)', async () => {
    const key = await keyOfPassphrase('password', utf8ToBytes('somesalt'), { memory: 65_536, passes: 2, lanes: 1 })
    expect(bytesToHex(key)).toBe('09316115d5cf24ed5a15a31a3ba326e5cf32edc24702987c02b6566f61913cf7')
  })

  it('is what another implementation gives, which gives the test vector of RFC 9106, section 5.3', async () => {
    const vector = nobleArgon2id(new Uint8Array(32).fill(1), new Uint8Array(16).fill(2), {
      t: 3,
      m: 32,
      p: 4,
      key: new Uint8Array(8).fill(3),
      personalization: new Uint8Array(12).fill(4),
      dkLen: 32,
    })
    expect(bytesToHex(vector)).toBe('0d640df58d78766c08c037a34a8b53c9d01ef0452d75b65eb52520e96b01e659')
    const cost = fc.record({
      memory: fc.integer({ min: 32, max: 128 }),
      passes: fc.integer({ min: 1, max: 4 }),
      lanes: fc.integer({ min: 1, max: 4 }),
    })
    await fc.assert(
      fc.asyncProperty(
        fc.string({ minLength: 1, maxLength: 40 }),
        fc.uint8Array({ minLength: 16, maxLength: 16 }),
        cost,
        async (words, salt, asked) => {
          const other = nobleArgon2id(utf8ToBytes(words), salt, { m: asked.memory, t: asked.passes, p: asked.lanes, dkLen: 32 })
          expect(await keyOfPassphrase(words, salt, asked)).toEqual(other)
        },
      ),
      { numRuns: 40 },
    )
  })

  it('gives the same key however a keyboard composes the characters', async () => {
    const [salt, cost] = [new Uint8Array(16), { memory: 32, passes: 1, lanes: 1 }]
    const composed = await keyOfPassphrase('caf\u00e9 au lait', salt, cost)
    expect(await keyOfPassphrase('cafe\u0301 au\u00a0lait', salt, cost)).toEqual(composed)
    expect(await keyOfPassphrase('cafe au lait', salt, cost)).not.toEqual(composed)
  })
})
