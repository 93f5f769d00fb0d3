/**
 * Lets those who recruit pay for what it costs to host them. Without that their prices forget it: the network doesn't see who exposes
 * whom. What they can pay at most proves more of what every plan costs, and the wings that are paid for are good hosts.
 */

import { TIERS } from '../../domain/plan'
import type { Judgement } from '../../rules/judge'
import { hostingCosts, ONE_BY_ONE, scalesFor, type Prices } from './bound'
import { UPPER_TIERS, type Crowds } from './crowds'
import { locate } from './locate'
import type { Nests } from './nests'
import { costsUnder, reducedBy, stayingSources } from './reduced'
import { potentialsOf, type Upper } from './upper'
import type { Welfare } from './welfare'
import { stayersIn } from './wing-side'

const SECURITY = TIERS.indexOf('security')

export type Hosting = {
  readonly prices: Prices
  /** By wing, 1 where someone who recruits is best. */
  readonly hosts: Uint8Array
  /** What any hosts cost about, by what prices say of one host and one person at a time; `Infinity` where that says they can't be. */
  readonly estimate: (hosts: Uint8Array) => number
}

/** For security alone, kind by kind: by upper tier and kind, the prices with what they pay. */
export function payForSecurity(
  judgement: Judgement,
  nests: Nests,
  crowds: Crowds,
  upper: Upper,
  prices: Prices,
): Prices['kinds'] {
  const costs = hostingCosts(judgement, nests, crowds, prices, ONE_BY_ONE.slice(0, UPPER_TIERS))
  const stayers = stayersIn(judgement, nests)
  const { side, restriction, nodes } = upper
  const reduced = reducedBy({ nests, stayers, side, restriction, nodes, potentials: potentialsOf(upper, nests, stayers) })
  const costAt = costsUnder(judgement)
  const sources = crowds.kinds.filter(({ isSource }) => isSource)
  const clients = sources.map((kind) => {
    const regrets = kind.wings.map((_, at) => reduced(kind, at, costAt, SECURITY))
    const open = [...regrets.keys()].filter((at) => regrets[at]! < Infinity)
    return {
      count: kind.people,
      sites: open.map((at) => kind.wings[at]!),
      costs: open.map((at) => Math.max(0, regrets[at]!)),
    }
  })
  const { pays } = locate(costs, clients)
  if (pays.every((each) => each === 0)) return prices.kinds
  const security = prices.kinds[SECURITY]!.slice()
  sources.forEach(({ number }, index) => (security[number]! += pays[index]!))
  return prices.kinds.map((list, tier) => (tier === SECURITY ? security : list))
}

/** For welfare and what it is weighed with, crowd by crowd. */
export function payForWelfare(
  judgement: Judgement,
  nests: Nests,
  crowds: Crowds,
  { regrets }: Pick<Welfare, 'regrets'>,
  prices: Prices,
): Hosting {
  const costs = hostingCosts(judgement, nests, crowds, prices, scalesFor(prices))
  const sources = crowds.crowds.filter(({ kind }) => kind.isSource)
  const clients = sources.map((crowd) => ({ count: crowd.members.length, ...regrets(crowd) }))
  const { pays, isOpen, total: estimate } = locate(costs, clients)
  const paid = prices.crowds.slice()
  sources.forEach(({ number }, index) => (paid[number]! += pays[index]!))
  const staying = stayingSources(judgement)
  const hosts = isOpen.map((open, wing) => (staying[wing] === 1 ? 1 : open))
  return { prices: { ...prices, crowds: paid }, hosts, estimate }
}
