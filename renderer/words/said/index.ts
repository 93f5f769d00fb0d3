/** Every sentence with gaps that `src` says, so that the window knows it again. English only: other languages say them in their folder. */

import { advice } from './advice'
import { intake } from './intake'
import { papers } from './papers'
import { vault } from './vault'

export const said = { ...advice, ...intake, ...papers, ...vault } as const
