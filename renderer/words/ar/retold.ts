/** What `src` says, in Arabic: rules, standards, evidence, and sentences with gaps. */

import type { Retold } from '../retold'
import { evidence } from './evidence'
import { rules } from './rules'
import { said } from './said'
import { standards } from './standards-register'

export const retold = { rules, standards, evidence, said } satisfies Retold
