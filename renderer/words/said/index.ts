/** Every sentence with gaps that `src` says, so that the window knows it again. English only: other languages say them in their folder. */

import { advice } from './advice'
import { intake } from './intake'
import { papers } from './papers'

export const said = { ...advice, ...intake, ...papers } as const
