/** What a policy document may say; limits and weights that it leaves out have their defaults. */

import * as z from 'zod/mini'
import { DEFAULT_LIMITS, DEFAULT_WEIGHTS, POLICY_FORMAT, type Limits, type Weights } from '../../domain/policy'
import { choice, count, known, list, object, text } from './pieces'

/** With larger weights, the sums over a large estate could no longer be proven exactly. */
const MOST_WEIGHT = 1_000_000

const singleModels = ['dispersal', 'concentration', 'isolation', 'integration'] as const

const assignLine = object({
  recruiter: z.exactOptional(list(known)),
  level: z.exactOptional(list(choice(['low', 'medium', 'high', 'unassessed']))),
  model: choice(singleModels),
})

const limit = z.nullable(count())
const weight = count(MOST_WEIGHT)

const limits = object({
  escalation: z._default(limit, DEFAULT_LIMITS.escalation),
  assessmentValidMonths: z._default(limit, DEFAULT_LIMITS.assessmentValidMonths),
  company: z._default(limit, DEFAULT_LIMITS.company),
  vepPerWing: z._default(limit, DEFAULT_LIMITS.vepPerWing),
  vepSharePercent: z._default(limit, DEFAULT_LIMITS.vepSharePercent),
  networkPerWing: z._default(limit, DEFAULT_LIMITS.networkPerWing),
  vepPerSpecialist: z._default(limit, DEFAULT_LIMITS.vepPerSpecialist),
  transfers: z._default(limit, DEFAULT_LIMITS.transfers),
  solitaryDays: z._default(limit, DEFAULT_LIMITS.solitaryDays),
} satisfies Record<keyof Limits, unknown>)

const weights = object({
  km: z._default(weight, DEFAULT_WEIGHTS.km),
  kmCaregiver: z._default(weight, DEFAULT_WEIGHTS.kmCaregiver),
  kmPreRelease: z._default(weight, DEFAULT_WEIGHTS.kmPreRelease),
  programme: z._default(weight, DEFAULT_WEIGHTS.programme),
  transfer: z._default(weight, DEFAULT_WEIGHTS.transfer),
  move: z._default(weight, DEFAULT_WEIGHTS.move),
  overCertified: z._default(weight, DEFAULT_WEIGHTS.overCertified),
  exposed: z._default(weight, DEFAULT_WEIGHTS.exposed),
  exposedUnknown: z._default(weight, DEFAULT_WEIGHTS.exposedUnknown),
  networkPair: z._default(weight, DEFAULT_WEIGHTS.networkPair),
  vepPair: z._default(weight, DEFAULT_WEIGHTS.vepPair),
  notAsModel: z._default(weight, DEFAULT_WEIGHTS.notAsModel),
} satisfies Record<keyof Weights, unknown>)

export const policySchema = object(
  {
    format: choice([POLICY_FORMAT]),
    name: text,
    model: choice([...singleModels, 'combined']),
    assign: z._default(list(assignLine), []),
    movable: z._default(choice(['all', 'needed']), 'all'),
    limits: z.prefault(limits, {}),
    weights: z.prefault(weights, {}),
  },
  ({ model, assign }, report) => {
    const isSingle = singleModels.some((single) => single === model)
    if (isSingle && Array.isArray(assign) && assign.length > 0) {
      report(['assign'], 'A list of models is used only where "model" is "combined"; change the model, or leave "assign" out.')
    }
  },
)
