/** Which cases the properties are tried on: the same in every run, others in a soak. */

import * as fc from 'fast-check'

/** How many times as many cases as usual. */
export const SOAK = Number(process.env.RULE36_SOAK ?? 1)

const SEED = Number(process.env.RULE36_SEED ?? (SOAK > 1 ? Date.now() % 2 ** 31 : 36))

fc.configureGlobal({ seed: SEED })
