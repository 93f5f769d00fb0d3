/** Files far too large or too deep are refused in seconds, and a large true one is read in seconds. */

import { describe, expect, it } from 'vitest'
import { sha256Of } from '../../src/domain/canonical'
import { decodeUtf8, readEstate } from '../../src/intake/read'
import { person, problemsOf, smallEstate, valueOf } from './small-estate'

const SECONDS = 1_000
const MEGABYTE = 1_000_000

function timed<T>(work: () => T): { readonly value: T; readonly seconds: number } {
  const start = performance.now()
  const value = work()
  return { value, seconds: (performance.now() - start) / SECONDS }
}

describe('a file of 200 megabytes', () => {
  it.each([
    ['of the letter a', () => 'a'.repeat(200 * MEGABYTE)],
    ['of white space', () => ' \n'.repeat(100 * MEGABYTE)],
    ['of digits', () => '7'.repeat(200 * MEGABYTE)],
    ['of opening brackets', () => '['.repeat(200 * MEGABYTE)],
    ['of opening objects', () => '{"a":'.repeat(40 * MEGABYTE)],
    ['of empty people', () => `{"format":"rule36/estate@1","people":[${'{},'.repeat(66 * MEGABYTE)}{}]}`],
    ['of lists of empty people', () => `{"format":"rule36/estate@1","extra":[${`[${'{},'.repeat(99_999)}{}],`.repeat(660)}0]}`],
    ['in one text', () => `{"format":"rule36/estate@1","name":"${'a'.repeat(200 * MEGABYTE)}"}`],
    ['in the name of one field', () => `{"format":"rule36/estate@1","${'a'.repeat(200 * MEGABYTE)}":1}`],
    ['of one field again and again', () => `{"format":"rule36/estate@1"${',"a":1'.repeat(33 * MEGABYTE)}}`],
  ])(
    '%s is refused within ten seconds',
    (_what, make) => {
      const bytes = new TextEncoder().encode(make())
      const { value, seconds } = timed(() => {
        const text = decodeUtf8(bytes)
        return text.ok ? readEstate(text.value) : text
      })
      expect(problemsOf(value).length).toBeGreaterThan(0)
      expect(seconds).toBeLessThan(10)
    },
    60 * SECONDS,
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
    '%s is refused within ten seconds',
    (_what, make) => {
      const text = make()
      const { value, seconds } = timed(() => readEstate(text))
      const problems = problemsOf(value)
      expect(problems.length).toBeLessThanOrEqual(10_000)
      expect(seconds).toBeLessThan(10)
    },
    60 * SECONDS,
  )
})

describe('an estate of a hundred thousand people', () => {
  it(
    'is read and hashed within ten seconds',
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
      const { value, seconds } = timed(() => {
        const estate = valueOf(readEstate(text))
        return { people: estate.people.length, hash: sha256Of(estate) }
      })
      expect(value.people).toBe(100_000)
      expect(seconds).toBeLessThan(10)
    },
    60 * SECONDS,
  )
})
