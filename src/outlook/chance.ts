/** Streams of chance: each source of chance has its own, so that what happens in one changes nothing in another. */

import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64'
import { xoroshiro128plusFromState } from 'pure-rand/generator/xoroshiro128plus'

export type Stream = {
  /** A number above 0 and up to 1. */
  readonly uniform: () => number
  /** An exponential time with mean 1, by inversion. */
  readonly exponential: () => number
  /** A whole number from `low` to `high`, both included. */
  readonly whole: (low: number, high: number) => number
}

/**
 * The stream of chance with this name under a seed: the same draws for the same name, and others for any other.
 *
 * The generator is xoroshiro128+ (Blackman and Vigna 2018, https://prng.di.unimi.it/) of pure-rand. Its state is four hashes of the
 * seed and the name: FNV-1a with a salt each, then the finaliser of MurmurHash3.
 */
export function streamOf(seed: number, ...name: readonly (string | number)[]): Stream {
  const words = `${seed}\n${name.join('\n')}`
  const generator = xoroshiro128plusFromState([hash(words, 1), hash(words, 2), hash(words, 3), hash(words, 4)])
  const uniform = (): number => 1 - uniformFloat64(generator)
  return {
    uniform,
    exponential: () => -Math.log(uniform()),
    whole: (low, high) => high - Math.floor((1 - uniform()) * (high - low + 1)),
  }
}

function hash(words: string, salt: number): number {
  let value = 0x811c9dc5 ^ Math.imul(salt, 0x9e3779b1)
  for (let index = 0; index < words.length; index++) value = Math.imul(value ^ words.charCodeAt(index), 0x01000193)
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b)
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35)
  return value ^ (value >>> 16)
}
