/** What a record of the seven factors may say: each at most once. */

import * as z from 'zod/mini'
import { FACTORS, FACTORS_FORMAT } from '../../domain/factors'
import { quote } from '../show'
import { choice, date, list, object, text } from './pieces'

const models = z._default(list(choice(['dispersal', 'concentration', 'isolation', 'integration', 'combined'])), [])

export const factorsSchema = object(
  {
    format: choice([FACTORS_FORMAT]),
    by: text,
    date,
    findings: list(object({ factor: choice(FACTORS), finding: text, for: models, against: models })),
  },
  ({ findings }, report) => {
    const seen = new Set<unknown>()
    if (!Array.isArray(findings)) return
    findings.forEach((finding: { factor?: unknown } | null, index) => {
      const factor = finding?.factor
      if (typeof factor !== 'string') return
      if (seen.has(factor)) report(['findings', index, 'factor'], `${quote(factor)} is judged twice; keep one of them.`)
      seen.add(factor)
    })
  },
)
