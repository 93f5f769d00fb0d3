/** Files far too large or too deep are refused, and a large true one is read, before a test runs out of time: see `PATIENCE`. */

import { describe, expect, it } from 'vitest'
import { sha256Of } from '../../src/domain/canonical'
import { decodeUtf8, readEstate } from '../../src/intake/read'
import { person, problemsOf, smallEstate, valueOf } from './small-estate'

/** Milliseconds: far more than reading takes on any machine, far less than it would if it grew with the square of the length. */
const PATIENCE = 180_000
const MEGABYTE = 1_000_000

describe('a file of a hundred megabytes', () => {
  it.each([
    ['of the letter a', () => 'a'.repeat(100 * MEGABYTE)],
    ['of white space', () => ' \n'.repeat(50 * MEGABYTE)],
    ['of digits', () => '7'.repeat(100 * MEGABYTE)],
    ['of opening brackets', () => '['.repeat(100 * MEGABYTE)],
    ['of opening objects', () => '{"a":'.repeat(20 * MEGABYTE)],
    ['of empty people', () => `{"format":"rule36/estate@1","people":[${'{},'.repeat(33 * MEGABYTE)}{}]}`],
    ['of lists of empty people', () => `{"format":"rule36/estate@1","extra":[${`[${'{},'.repeat(99_999)}{}],`.repeat(330)}0]}`],
    ['in one text', () => `{"format":"rule36/estate@1","name":"${'a'.repeat(100 * MEGABYTE)}"}`],
    ['in the name of one field', () => `{"format":"rule36/estate@1","${'a'.repeat(100 * MEGABYTE)}":1}`],
    ['of one field again and again', () => `{"format":"rule36/estate@1"${',"a":1'.repeat(16 * MEGABYTE)}}`],
  ])(
    '%s is refused',
    (_what, make) => {
      const bytes = new TextEncoder().encode(make())
      const text = decodeUtf8(bytes)
      expect(problemsOf(text.ok ? readEstate(text.value) : text).length).toBeGreaterThan(0)
    },
    PATIENCE,
  )

  it('and two more of them are refused by their size alone', () => {
    expect(problemsOf(decodeUtf8(new Uint8Array(600 * MEGABYTE)))[0]?.text).toMatch(/^The file has 600,000,000 bytes, more than/)
  })
})

describe('a file of a million', () => {
  it.each([
    ['nested lists', () => `${'['.repeat(MEGABYTE)}${']'.repeat(MEGABYTE)}`],
    [
      'nested lists in a person',
      () =>
        JSON.stringify({ ...smallEstate(), people: [person('p', { x: 0 })] }).replace(
          '"x":0',
          `"x":${'['.repeat(MEGABYTE)}${']'.repeat(MEGABYTE)}`,
        ),
    ],
    [
      'wrong members of one network',
      () =>
        JSON.stringify({
          ...smallEstate(),
          networks: [{ id: 'n', name: 'N', members: Array.from({ length: 999_999 }, () => 1) }],
        }),
    ],
    [
      'people with the same id',
      () => JSON.stringify({ ...smallEstate(), people: Array.from({ length: 400_000 }, () => ({ id: 'p' })) }),
    ],
    [
      'unknown fields',
      () => JSON.stringify(Object.fromEntries(Array.from({ length: MEGABYTE }, (_, index) => [`f${index}`, 0]))),
    ],
  ])(
    '%s is refused',
    (_what, make) => {
      const problems = problemsOf(readEstate(make()))
      expect(problems.length).toBeGreaterThan(0)
      expect(problems.length).toBeLessThanOrEqual(10_000)
    },
    PATIENCE,
  )
})

describe('an estate of a hundred thousand people', () => {
  it(
    'is read and hashed',
    () => {
      const people = Array.from({ length: 100_000 }, (_, index) =>
        person(`p${index}`, {
          currentWing: 'W1',
          home: { lat: 50 + (index % 50) / 10, lon: 0.5 },
          programmes: ['literacy', 'carpentry'],
          releaseDate: '2028-02-29',
        }),
      )
      const text = JSON.stringify({ ...smallEstate(), people, nonAssociations: [], networks: [] })
      const estate = valueOf(readEstate(text))
      expect(estate.people).toHaveLength(100_000)
      expect(sha256Of(estate)).toMatch(/^[0-9a-f]{64}$/)
    },
    PATIENCE,
  )
})
