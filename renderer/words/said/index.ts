/** Every sentence with gaps that `src` says, so that the window knows it again. English only: other languages say them in their folder. */

import { advice } from './advice'
import { comparisons } from './comparisons'
import { exports } from './exports'
import { intake } from './intake'
import { papers } from './papers'
import { scenarios } from './scenarios'
import { vault } from './vault'

export const said = { ...advice, ...comparisons, ...exports, ...intake, ...papers, ...scenarios, ...vault } as const
