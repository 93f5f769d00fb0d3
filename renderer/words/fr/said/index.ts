/** Sentences with gaps that `src` says, in French. */

import type { said as english } from '../../said'
import { advice } from './advice'
import { comparisons } from './comparisons'
import { exports } from './exports'
import { intake } from './intake'
import { papers } from './papers'
import { scenarios } from './scenarios'
import { vault } from './vault'

export const said = {
  ...advice,
  ...comparisons,
  ...exports,
  ...intake,
  ...papers,
  ...scenarios,
  ...vault,
} as const satisfies Record<keyof typeof english, string>
