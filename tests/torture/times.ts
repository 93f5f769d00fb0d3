/** How often what is done to files and to the memory is done: a few times in every run of the tests, and `npm run torture` as often as is promised. */

const isTorture = process.env.RULE36_TORTURE === '1'

/** Of each: how often by torture, and how often otherwise. */
export const TIMES = {
  /** Kills of the window's way of saving, and as many of the command line's. */
  savesKilled: isTorture ? 500 : 25,
  /** Kills of a browser while it writes to the memory. */
  browsersKilled: isTorture ? 200 : 2,
  malformedImports: isTorture ? 1_000 : 150,
} as const

/** Longer than any of it takes. */
export const TORTURE_PATIENCE = isTorture ? 3 * 60 * 60 * 1000 : 180_000
