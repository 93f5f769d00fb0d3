/** Plans by the network: relaxed for its bounds, restricted to what the network can't see, dealt out to people, and mended. */

import { TIERS, type TierId, type TierResult } from '../../domain/plan'
import type { Judgement } from '../../rules/judge'
import { measure, residentsOf, type Wings } from '../../rules/measure'
import { leastBy, ONE_BY_ONE, type Prices, type Scales } from './bound'
import { crowdsOf, type Crowds } from './crowds'
import { dealOut } from './deal'
import { exchange } from './exchange'
import { nestsOf, type Nests } from './nests'
import { restrict } from './restrict'
import { openStanding } from './standing'
import { solveUpper, type Upper } from './upper'
import { solveWelfare } from './welfare'
import { stayersIn } from './wing-side'

export type Planned = {
  readonly wings: Wings
  readonly tiers: readonly TierResult[]
  readonly prices: Prices
  readonly crowds: Crowds
  readonly nests: Nests
}

export type Hear = (step: TierId, share: number) => void

export function planByNetwork(judgement: Judgement, lap: (name: string) => void = () => undefined): Planned {
  const nests = nestsOf(judgement)
  const crowds = crowdsOf(judgement, nests)
  lap('crowds')
  const stayers = stayersIn(judgement, nests)
  const relaxed = solveUpper(judgement, nests, stayers, crowds)
  lap('relaxed')
  const restricted = restrict(judgement, nests, crowds, relaxed)
  lap('restrict')
  const welfare = solveWelfare(judgement, nests, stayers, crowds, restricted)
  lap(`welfare ${welfare.pivots} ${welfare.rounds}`)
  const dealt = dealOut(judgement, crowds, welfare.living)
  lap(`dealt ${measure(judgement, dealt)}`)
  const wings = mend(judgement, crowds, dealt)
  lap('mend')
  const prices = { kinds: kindPrices(relaxed), crowds: welfare.potentials.map((potential) => welfare.sink - potential) }
  const tiers = boundsOf(measure(judgement, wings), (scales) => leastBy(judgement, nests, crowds, prices, scales))
  lap('bound')
  return { wings, tiers, prices, crowds, nests }
}

/** Weights that a tier above may have beside the tier that is bounded: none is best everywhere. */
const WEIGHTS = [0, 5, 20, 60, 200, 1000]

/** What prices prove of each tier, given the values of the tiers above it. */
function boundsOf(values: readonly number[], leastOn: (scales: Scales) => Float64Array): TierResult[] {
  const loose: number[] = []
  let least = leastOn(ONE_BY_ONE)
  return TIERS.map((id, tier) => {
    const value = values[tier]!
    let bound = least[tier]!
    if (loose.length > 0) {
      bound = 0
      for (const weight of WEIGHTS) {
        const scales = ONE_BY_ONE.flatMap((scale, above) => {
          if (above < tier) return loose.includes(above) ? [] : [scale]
          if (above > tier) return []
          return [Float64Array.from(scale, (own, other) => (loose.includes(other) ? weight : own))]
        })
        const found = leastOn(scales)
        const rest = loose.reduce((sum, above) => sum + weight * (found[above]! - values[above]!), found[tier]!)
        bound = Math.max(bound, rest)
      }
    }
    bound = Math.max(0, Math.min(value, Math.ceil(bound)))
    if (bound < value) loose.push(tier)
    return { id, value, bound }
  })
}

function kindPrices({ potentials, nodes, side }: Upper): Float64Array[] {
  return potentials.map((known) => Float64Array.from(nodes, (node) => known[side.sink]! - known[node]!))
}

/** Begins with those in breach of a rule, alone, or exposed, and with those who recruit. */
function mend(judgement: Judgement, { tables }: Crowds, wings: Wings): Wings {
  const standing = openStanding(judgement, tables, wings)
  const residents = residentsOf(judgement, wings)
  const waiting = new Set<number>()
  judgement.situation.people.forEach((_, person) => {
    if (standing.troubles(person) > 0 || wings[person]! < 0) waiting.add(person)
  })
  for (const term of judgement.terms) {
    if (term.kind === 'company')
      for (const wing of term.wings)
        if (residents[wing]!.length < term.least) for (const person of residents[wing]!) waiting.add(person)
    if (term.kind === 'exposure') {
      const exposing = new Set(term.sources.map((source) => wings[source]!))
      for (const source of term.sources) waiting.add(source)
      for (const person of term.weights.keys()) if (exposing.has(wings[person]!)) waiting.add(person)
    }
    if (term.kind === 'pairs') for (const person of term.people) waiting.add(person)
  }
  exchange(
    judgement,
    standing,
    [...waiting].sort((a, b) => a - b),
  )
  judgement.stays.forEach((stays, person) => {
    if (!stays && standing.troubles(person) > 0) standing.take(person)
  })
  return [...standing.wings]
}
