/** Whether outcomes fall more on some groups than on others: the only place where what is monitored meets a plan. */

import { AUDITED, type AuditedOutcome, type Disparity } from '../../domain/comparison'
import { ATTRIBUTES, type Attribute, type Monitoring } from '../../domain/monitoring'
import type { Outcome } from '../outcomes'
import { riskRatio, type Stratum } from './mantel-haenszel'

/** With fewer people than this nothing can be said of a group, and what is said could point at them. */
const FEWEST = 10
const TOO_FEW = 'Too few to say.'

const BEFALLS: Readonly<Record<AuditedOutcome, (outcome: Outcome) => boolean>> = {
  aboveRequired: ({ stepsAbove }) => stepsAbove > 0,
  separated: ({ wing }) => wing?.separated === true,
  unplaced: ({ wing }) => wing === null,
  transferred: ({ move }) => move === 'transfer',
}

/**
 * The disparities of one column, by attribute, group and outcome. Shares are as they are; the ratio compares people of the same
 * required regime (see `riskRatio`), for those who require more restriction are not alike to begin with.
 *
 * A group of fewer than 10 is named and nothing else is said of it; nor is anything of a group that leaves fewer than 10 others, for
 * that would say it of them. Where three groups or more share an attribute, figures of the others together can still be worked out by
 * subtraction. Of many ratios some lie far from 1 by chance alone: about one interval in twenty misses.
 */
export function disparityOf(policy: string, outcomes: readonly Outcome[], monitoring: Monitoring): Disparity[] {
  return ATTRIBUTES.flatMap((attribute) => {
    const known = outcomes.flatMap((outcome): Member[] => {
      const group = monitoring.get(outcome.person.id)?.[attribute]
      return group === undefined ? [] : [{ outcome, group }]
    })
    const groups = [...new Set(known.map(({ group }) => group))].sort()
    return groups.flatMap((group) => AUDITED.map((outcome) => ({ policy, ...audit(known, attribute, group, outcome) })))
  })
}

type Member = { readonly outcome: Outcome; readonly group: string }

function audit(
  known: readonly Member[],
  attribute: Attribute,
  group: string,
  audited: AuditedOutcome,
): Omit<Disparity, 'policy'> {
  const members = known.filter((one) => one.group === group)
  const others = known.filter((one) => one.group !== group)
  const about = { attribute, group, outcome: audited }
  if (members.length < FEWEST || others.length < FEWEST)
    return { ...about, people: null, share: null, others: null, ratio: null, low: null, high: null, notes: TOO_FEW }
  const share = (some: readonly Member[]): number => some.filter(({ outcome }) => BEFALLS[audited](outcome)).length / some.length
  return {
    ...about,
    people: members.length,
    share: share(members),
    others: share(others),
    ...riskRatio(strataOf(members, others, BEFALLS[audited])),
  }
}

/** By required regime. */
function strataOf(members: readonly Member[], others: readonly Member[], befalls: (outcome: Outcome) => boolean): Stratum[] {
  const strata = new Map<number, { group: number; groupWith: number; others: number; othersWith: number }>()
  const at = ({ outcome }: Member) => {
    const regime = outcome.person.requiredRegime
    const stratum = strata.get(regime) ?? { group: 0, groupWith: 0, others: 0, othersWith: 0 }
    strata.set(regime, stratum)
    return stratum
  }
  for (const member of members) {
    const stratum = at(member)
    stratum.group += 1
    if (befalls(member.outcome)) stratum.groupWith += 1
  }
  for (const other of others) {
    const stratum = at(other)
    stratum.others += 1
    if (befalls(other.outcome)) stratum.othersWith += 1
  }
  return [...strata.values()]
}
