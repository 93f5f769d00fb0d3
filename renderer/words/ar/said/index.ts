/** Sentences with gaps that `src` says, in Arabic. */

import type { said as english } from '../../said'
import { advice } from './advice'
import { intake } from './intake'
import { papers } from './papers'
import { vault } from './vault'

export const said = { ...advice, ...intake, ...papers, ...vault } as const satisfies Record<keyof typeof english, string>
