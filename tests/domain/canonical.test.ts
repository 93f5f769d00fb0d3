/** Canonical JSON is that of RFC 8785, and a document's hash is the SHA-256 of it. */

import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { canonicalJson, sha256Of, sortedBy } from '../../src/domain/canonical'
import { DEFAULT_POLICY } from '../../src/domain/policy'

describe('canonical JSON', () => {
  it('writes the example of RFC 8785, section 3.2.2, as that section does', () => {
    const example = {
      numbers: [Number('333333333.33333329'), 1e30, 4.5, 2e-3, 0.000000000000000000000000001],
      string: '\u20ac$\u000F\u000aA\'\u0042\u0022\u005c\\"/',
      literals: [null, true, false],
    }
    expect(canonicalJson(example)).toBe(
      '{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"string":"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"}',
    )
  })

  it('sorts the names of the example of RFC 8785, section 3.2.3, by their UTF-16 code units', () => {
    const example = {
      '\u20ac': 'Euro Sign',
      '\r': 'Carriage Return',
      '\ufb33': 'Hebrew Letter Dalet With Dagesh',
      '1': 'One',
      '\ud83d\ude00': 'Emoji: Grinning Face',
      '\u0080': 'Control',
      '\u00f6': 'Latin Small Letter O With Diaeresis',
    }
    expect(Object.values(JSON.parse(canonicalJson(Object.entries(example).map(([, value]) => value))) as object)).toHaveLength(7)
    expect(canonicalJson(example).match(/[A-Z][^"]+/g)).toEqual([
      'Carriage Return',
      'One',
      'Control',
      'Latin Small Letter O With Diaeresis',
      'Euro Sign',
      'Emoji: Grinning Face',
      'Hebrew Letter Dalet With Dagesh',
    ])
  })

  it.each([
    [-0, '0'],
    [5e-324, '5e-324'],
    [1.7976931348623157e308, '1.7976931348623157e+308'],
    [9007199254740992, '9007199254740992'],
    [295147905179352830000, '295147905179352830000'],
    [1e21, '1e+21'],
    [1e23, '1e+23'],
    [333333333.3333332, '333333333.3333332'],
    [0.000001, '0.000001'],
  ])('writes the number %s as RFC 8785, appendix B, does', (number, text) => {
    expect(canonicalJson(number)).toBe(text)
  })

  it('leaves out what is undefined', () => {
    expect(canonicalJson({ b: undefined, a: 1 })).toBe('{"a":1}')
  })

  it.each([[NaN], [Infinity], [undefined], ['\ud800']])('cannot write %s', (value) => {
    expect(() => canonicalJson(value)).toThrow(Error)
  })
})

describe('the hash of a document', () => {
  it('is the SHA-256 of its canonical JSON in UTF-8', () => {
    const policy = { ...DEFAULT_POLICY, name: 'Größe €\u{1F600}' }
    expect(sha256Of(policy)).toBe(createHash('sha256').update(canonicalJson(policy), 'utf8').digest('hex'))
  })

  it.each(['{}', '[]', '""', '{"b":[[],{}],"a":[{"y":"\\u20ac\\n\\"","x":-0.5e30},{"x":1,"y":null},[true,"\\ud83d\\ude00"]]}'])(
    'is that of %s in one piece, though it is hashed item by item',
    (extra) => {
      const policy = {
        ...DEFAULT_POLICY,
        zed: JSON.parse(extra) as unknown,
        list: [JSON.parse(extra) as unknown, 1],
        no: undefined,
      }
      expect(sha256Of(policy)).toBe(createHash('sha256').update(canonicalJson(policy), 'utf8').digest('hex'))
    },
  )

  it('is refused where JSON could not say what is hashed', () => {
    expect(() => sha256Of({ ...DEFAULT_POLICY, name: '\ud800' })).toThrow(Error)
  })

  it('does not depend on the order in which fields were set', () => {
    const { format, ...rest } = DEFAULT_POLICY
    expect(sha256Of({ ...rest, format })).toBe(sha256Of(DEFAULT_POLICY))
  })
})

describe('sorting', () => {
  it('compares texts by UTF-16 code units and leaves equal ones as they were', () => {
    expect(sortedBy(['b', 'ä', 'B', '\u{1F600}', '\uFFFD', 'a'], (text) => text)).toEqual([
      'B',
      'a',
      'b',
      'ä',
      '\u{1F600}',
      '\uFFFD',
    ])
    const same = [
      { id: 'x', n: 1 },
      { id: 'x', n: 2 },
    ]
    expect(sortedBy(same, ({ id }) => id)).toEqual(same)
  })
})
