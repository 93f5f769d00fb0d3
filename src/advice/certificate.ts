/** Writes certificates, and checks them: the bound of every tier is worked out anew from the estate and the prices alone. */

import { CERTIFICATE_FORMAT, type Certificate, type Toll } from '../domain/certificate'
import { sha256Of } from '../domain/canonical'
import type { Estate } from '../domain/estate'
import { TIERS, type Plan, type StatedPlan } from '../domain/plan'
import type { Policy } from '../domain/policy'
import { situationOf } from '../domain/situation'
import { judge, type Judgement } from '../rules/judge'
import { measure } from '../rules/measure'
import type { Prices } from '../solver/transport/bound'
import { crowdsOf, UPPER_TIERS, type Crowds } from '../solver/transport/crowds'
import { nestsOf, type Nests, type SharedLimit } from '../solver/transport/nests'
import { proveTiers } from '../solver/transport/prove-tiers'
import { wingsOf } from './check'

/** The certificate of a plan, from prices for its people: they may come from anywhere, better ones prove more. */
export function certify(judgement: Judgement, plan: Plan, prices: Prices): Certificate {
  const nests = nestsOf(judgement)
  const crowds = crowdsOf(judgement, nests)
  const values = plan.tiers.map(({ value }) => value)
  const proven = proveTiers(judgement, nests, crowds, prices, values)
  const { people } = judgement.situation
  const stated = {
    format: CERTIFICATE_FORMAT,
    estate: plan.estate,
    policy: plan.policy,
    tiers: plan.tiers.map((tier, index) => ({ ...tier, proven: Math.min(tier.bound, proven[index]!.bound) })),
    priced: crowds.crowds.map(({ kind, members }, number) => ({
      people: members.map((person) => people[person]!.id),
      prices: [...prices.kinds.map((byKind) => byKind[kind.number]!), prices.crowds[number]!],
    })),
    securityWeight: prices.securityWeight,
    tolls: nests.shared.flatMap((limit, index) => {
      const own = prices.tolls.map((tolls) => tolls[index]!)
      if (own.every((toll) => toll === 0)) return []
      return [{ ...named(judgement, nests, limit), tolls: own }]
    }),
  } as const
  return { ...stated, sha256: sha256Of(stated) }
}

/** A limit on a group in several wings together, as a certificate names it. */
function named({ situation }: Judgement, { nests }: Nests, { rule, nest, wings }: SharedLimit): Omit<Toll, 'tolls'> {
  return { rule, wings: wings.map((wing) => situation.wings[wing]!.id), person: situation.people[nests[nest]!.people[0]!]!.id }
}

/** Everything wrong with a certificate of a plan; empty: what it says is proven. The plan itself is judged by `check`. */
export function checkCertificate(estate: Estate, policy: Policy, plan: StatedPlan, certificate: Certificate): string[] {
  const { sha256, ...stated } = certificate
  if (sha256Of(stated) !== sha256)
    return ['The certificate was changed after it was written: its sha256 is not that of what it says.']
  const wrong: string[] = []
  const hashes = [
    ['estate', certificate.estate.sha256, sha256Of(estate)],
    ['policy', certificate.policy.sha256, sha256Of(policy)],
  ] as const
  for (const [name, said, is] of hashes)
    if (said !== is) wrong.push(`The certificate was made for another ${name}: it states "${said}", but here it is "${is}".`)
  if (wrong.length > 0) return wrong
  const judgement = judge(situationOf(estate, policy))
  const nests = nestsOf(judgement)
  const crowds = crowdsOf(judgement, nests)
  const prices = pricesIn(judgement, nests, crowds, certificate)
  if (typeof prices === 'string') return [prices]
  const values = measure(judgement, wingsOf(judgement, plan))
  const proven = proveTiers(judgement, nests, crowds, prices, values)
  TIERS.forEach((id, index) => {
    const tier = certificate.tiers[index]!
    const inPlan = plan.tiers?.find((one) => one.id === id)
    if (tier.value !== values[index])
      wrong.push(`The certificate is of a plan whose tier ${id} is ${tier.value}; in this plan it is ${values[index]}.`)
    if (inPlan && inPlan.bound !== tier.bound)
      wrong.push(`The plan states ${inPlan.bound} as the bound of the tier ${id}; its certificate states ${tier.bound}.`)
    if (tier.proven > Math.min(tier.bound, proven[index]!.bound))
      wrong.push(
        `The certificate states that its prices prove ${tier.proven} in the tier ${id}; they prove ${proven[index]!.bound}.`,
      )
    if (tier.bound > tier.value)
      wrong.push(`The bound of the tier ${id} is stated as ${tier.bound}, above the value ${tier.value}.`)
  })
  return wrong
}

/** The prices by kind and by crowd; a sentence where the certificate doesn't price everyone who may move, those alike alike. */
function pricesIn(
  judgement: Judgement,
  nests: Nests,
  { kinds, crowds, crowdOf }: Crowds,
  { priced, tolls, securityWeight }: Certificate,
): Prices | string {
  const { situation } = judgement
  const byKind = Array.from({ length: UPPER_TIERS }, () => new Float64Array(kinds.length).fill(NaN))
  const byCrowd = new Float64Array(crowds.length).fill(NaN)
  const seen = new Uint8Array(situation.people.length)
  for (const { people, prices } of priced) {
    for (const id of people) {
      const person = situation.personIndex.get(id)!
      const crowd = crowdOf[person]!
      if (crowd < 0) return `The certificate prices ${id}, who stays in every plan.`
      if (seen[person] === 1) return `The certificate prices ${id} twice.`
      seen[person] = 1
      const lists = [...byKind.map((list) => [list, crowds[crowd]!.kind.number] as const), [byCrowd, crowd] as const]
      for (const [tier, [list, at]] of lists.entries()) {
        if (Number.isNaN(list[at])) list[at] = prices[tier]!
        if (list[at] !== prices[tier])
          return `The certificate prices ${id} and people just like them differently in the tier ${TIERS[tier]}.`
      }
    }
  }
  const missing = situation.people.find(({ index }) => crowdOf[index]! >= 0 && seen[index] === 0)
  if (missing) return `The certificate has no price for ${missing.id}.`
  const byTier = TIERS.map(() => new Float64Array(nests.shared.length))
  const nameOf = ({ rule, wings, person }: Omit<Toll, 'tolls'>): string => [rule, person, ...wings].join(' ')
  const names = nests.shared.map((limit) => nameOf(named(judgement, nests, limit)))
  for (const { tolls: own, ...limit } of tolls) {
    const at = names.indexOf(nameOf(limit))
    if (at < 0)
      return `The certificate charges a toll by ${limit.rule} in ${limit.wings.join(', ')}, which that rule does not limit together.`
    own.forEach((toll, tier) => (byTier[tier]![at] = toll))
  }
  const places = new Float64Array(situation.wings.length)
  return { kinds: byKind, crowds: byCrowd, tolls: byTier, securityWeight, places }
}
