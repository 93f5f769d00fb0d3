/** Sentences with gaps that `src` says, in Arabic. */

import type { said as english } from '../../said'
import { advice } from './advice'
import { intake } from './intake'
import { papers } from './papers'

export const said = { ...advice, ...intake, ...papers } as const satisfies Record<keyof typeof english, string>
