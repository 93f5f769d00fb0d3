/** One policy for each allocation model, to compare on the same people. */

import type { PolicyDocument } from './documents'

const FORMAT = 'rule36/policy@1'

export const MODEL_POLICIES: readonly PolicyDocument[] = [
  { format: FORMAT, name: 'Dispersal', model: 'dispersal', limits: { networkPerWing: 3 } },
  { format: FORMAT, name: 'Concentration', model: 'concentration' },
  { format: FORMAT, name: 'Isolation', model: 'isolation' },
  { format: FORMAT, name: 'Integration', model: 'integration', limits: { vepSharePercent: 20 } },
  {
    format: FORMAT,
    name: 'Combined',
    notes: 'Recruiters together and apart from others, people of low level among others, everyone else dispersed.',
    model: 'combined',
    assign: [
      { recruiter: ['yes'], model: 'concentration' },
      { level: ['low'], model: 'integration' },
    ],
    limits: { networkPerWing: 3 },
  },
]
