/** What `src` says, in Arabic: rules, standards, evidence, spreadsheets, and sentences with gaps. */

import type { Retold } from '../retold'
import { evidence } from './evidence'
import { rules } from './rules'
import { said } from './said'
import { sheets } from './sheets'
import { standards } from './standards-register'

export const retold = { rules, standards, evidence, sheets, said } satisfies Retold
