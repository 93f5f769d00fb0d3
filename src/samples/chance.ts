/** Chance that comes out the same every time: a small published generator of pseudo-random numbers, and ways to draw with it. */

export type Chance = {
  /** A whole number from `low` to `high`, both included. */
  readonly whole: (low: number, high: number) => number
  /** True in so many cases of a hundred. */
  readonly percent: (cases: number) => boolean
  readonly pick: <T>(list: readonly T[]) => T
  /** One of the choices, as often as its whole-number weight says. */
  readonly weighted: <T>(choices: readonly (readonly [T, number])[]) => T
  readonly shuffled: <T>(list: readonly T[]) => T[]
}

const WORD = 2 ** 32
/** Outputs to throw away after seeding, as the author of the generator advises. */
const WARMING_UP = 15

/**
 * Chance from a seed in words; another seed gives other draws that have nothing to do with these.
 *
 * The generator is sfc32 of Chris Doty-Humphrey's PractRand (public domain, https://pracrand.sourceforge.net/), seeded by the
 * FNV-1a hash (http://www.isthe.com/chongo/tech/comp/fnv/) of the words. Only whole numbers and divisions are used, so every
 * machine draws the same.
 */
export function chanceFrom(seed: string): Chance {
  const next = sfc32(hash(seed, '1'), hash(seed, '2'), hash(seed, '3'))
  for (let round = 0; round < WARMING_UP; round += 1) next()

  const whole = (low: number, high: number): number => low + Math.floor((next() / WORD) * (high - low + 1))
  const pick = <T>(list: readonly T[]): T => {
    if (list.length === 0) throw new Error(`Nothing to pick from, with the seed "${seed}"`)
    return list[whole(0, list.length - 1)] as T
  }
  return {
    whole,
    pick,
    percent: (cases) => whole(1, 100) <= cases,
    weighted: (choices) => {
      let left = whole(
        1,
        choices.reduce((sum, [, weight]) => sum + weight, 0),
      )
      for (const [choice, weight] of choices) if ((left -= weight) <= 0) return choice
      throw new Error(`The weights with the seed "${seed}" add up to nothing`)
    },
    shuffled: (list) => {
      const cards = [...list]
      for (let last = cards.length - 1; last > 0; last -= 1) {
        const other = whole(0, last)
        ;[cards[last], cards[other]] = [cards[other]!, cards[last]!]
      }
      return cards
    },
  }
}

function sfc32(first: number, second: number, third: number): () => number {
  let [a, b, c, counter] = [first, second, third, 1]
  return () => {
    const output = (((a + b) | 0) + counter) | 0
    counter = (counter + 1) | 0
    a = b ^ (b >>> 9)
    b = (c + (c << 3)) | 0
    c = (((c << 21) | (c >>> 11)) + output) | 0
    return output >>> 0
  }
}

function hash(words: string, salt: string): number {
  let value = 0x811c9dc5
  for (const letter of `${salt} ${words}`) value = Math.imul(value ^ letter.codePointAt(0)!, 0x01000193)
  return value | 0
}
