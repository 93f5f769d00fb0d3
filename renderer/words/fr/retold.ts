/** What `src` says, in French: rules, standards, evidence, sheets, and sentences with gaps. */

import type { Retold } from '../retold'
import { evidence } from './evidence'
import { rules } from './rules'
import { said } from './said'
import { sheets } from './sheets'
import { standards } from './standards-register'

export const retold = { rules, standards, evidence, sheets, said } satisfies Retold
