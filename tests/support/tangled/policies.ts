/** Draws a policy: any model, limits from none to tight, weights from nothing to large. */

import type { AssignLine, Limits, SingleModel, Weights } from '../../../src/domain/policy'
import type { Chance } from '../../../src/samples/chance'
import type { PolicyDocument } from '../../../src/samples/documents'

export function drawPolicy(name: string, chance: Chance): PolicyDocument {
  const model = chance.pick(['dispersal', 'concentration', 'isolation', 'integration', 'combined'] as const)
  const movable = chance.weighted([
    ['all', 4],
    ['needed', 3],
    [undefined, 1],
  ] as const)
  return {
    format: 'rule36/policy@1',
    name,
    model,
    ...(model === 'combined' && { assign: Array.from({ length: chance.whole(0, 3) }, () => drawLine(chance)) }),
    ...(movable && { movable }),
    ...(chance.percent(80) && { limits: drawLimits(chance) }),
    ...(chance.percent(70) && { weights: drawWeights(chance) }),
  }
}

function drawLine(chance: Chance): AssignLine {
  const models: readonly SingleModel[] = ['dispersal', 'concentration', 'isolation', 'integration']
  const recruiter = (['yes', 'no', 'unknown'] as const).filter(() => chance.percent(50))
  const level = (['low', 'medium', 'high', 'unassessed'] as const).filter(() => chance.percent(50))
  return { ...(recruiter.length > 0 && { recruiter }), ...(level.length > 0 && { level }), model: chance.pick(models) }
}

const LIMITS: Readonly<Record<keyof Limits, readonly (number | null)[]>> = {
  escalation: [null, 0, 1, 2],
  assessmentValidMonths: [null, 0, 6, 12],
  company: [null, 0, 1, 2, 3, 5],
  vepPerWing: [null, 0, 1, 2, 3],
  vepSharePercent: [null, 0, 10, 25, 50],
  networkPerWing: [null, 0, 1, 2],
  vepPerSpecialist: [null, 0, 1, 4],
  transfers: [null, 0, 1, 3],
  solitaryDays: [null, 0, 1, 15, 30],
}

const WEIGHTS: Readonly<Record<keyof Weights, readonly number[]>> = {
  km: [0, 1, 3],
  kmCaregiver: [0, 2, 5],
  kmPreRelease: [0, 2, 4],
  programme: [0, 7, 40],
  transfer: [0, 11, 60],
  move: [0, 5, 15],
  overCertified: [0, 13, 30, 400],
  exposed: [0, 2, 10],
  exposedUnknown: [0, 1, 4],
  networkPair: [0, 1, 3],
  vepPair: [0, 1, 2],
  notAsModel: [0, 1, 10],
}

function drawLimits(chance: Chance): Partial<Limits> {
  return someOf(LIMITS, chance.pick([20, 50, 100]), chance)
}

function drawWeights(chance: Chance): Partial<Weights> {
  return someOf(WEIGHTS, chance.pick([20, 60]), chance)
}

function someOf<Key extends string, Value>(values: Readonly<Record<Key, readonly Value[]>>, percent: number, chance: Chance) {
  const drawn = Object.entries<readonly Value[]>(values).filter(() => chance.percent(percent))
  return Object.fromEntries(drawn.map(([key, list]) => [key, chance.pick(list)])) as Partial<Record<Key, Value>>
}
