/** States why a placement above the required regime is needed, what else was considered, and how long it may last. */

import { addDays, addMonths, dayNumber } from '../domain/dates'
import { TIER_NAMES, TIERS } from '../domain/plan'
import type { Alternative, Necessity } from '../domain/explanation'
import type { PersonFacts, WingFacts } from '../domain/situation'
import type { Judgement } from '../rules/judge'
import { openLedger } from '../rules/ledger'
import type { Wings } from '../rules/measure'
import { barredWhatever } from './alternatives'
import { brokenThere } from './unplaced'

/** Months within which a restriction is looked at again: as for separation centres in England and Wales (Prison Rules 1999, 46A(3)). */
export const REVIEW_MONTHS = 3

/** Undefined where the wing is not above the regime that the person requires. */
export function necessityOf(
  judgement: Judgement,
  person: PersonFacts,
  wings: Wings,
  alternatives: readonly Alternative[],
): Necessity | undefined {
  const { situation } = judgement
  const wing = situation.wings[wings[person.index]!]
  if (!wing || wing.regimeIndex <= person.requiredRegime) return undefined
  const regimes = situation.estate.regimes
  const [required, regime] = [regimes[person.requiredRegime]!, regimes[wing.regimeIndex]!]
  const limits = timeLimits(judgement, person, wing)
  const ends = [addMonths(situation.estate.asOf, REVIEW_MONTHS), ...limits.map(({ until }) => until)]
  const steps = wing.regimeIndex - person.requiredRegime
  return {
    text: `${person.id} requires ${required.name} (${required.id}), and is advised to live under ${regime.name} (${regime.id}), ${steps} ${steps === 1 ? 'step' : 'steps'} above it.`,
    requiredRegime: required.id,
    regime: regime.id,
    considered: considered(judgement, person, wing, wings, alternatives),
    reviewBy: ends.reduce((first, end) => (dayNumber(end) < dayNumber(first) ? end : first)),
    timeLimits: limits.map(({ text }) => text),
  }
}

function timeLimits({ situation }: Judgement, person: PersonFacts, wing: WingFacts): { until: string; text: string }[] {
  const { asOf } = situation.estate
  const { solitaryDays, assessmentValidMonths } = situation.policy.limits
  const limits: { until: string; text: string }[] = []
  for (const { regime, from, until, by } of person.authorisations) {
    if (regime !== wing.regime || dayNumber(from) > dayNumber(asOf) || dayNumber(until) < dayNumber(asOf)) continue
    limits.push({ until, text: `The authorisation by ${by} ends on ${until}.` })
  }
  if (wing.solitary && solitaryDays !== null) {
    const until = addDays(person.solitarySince ?? asOf, solitaryDays - 1)
    limits.push({ until, text: `Solitary must end after ${solitaryDays} days: its last day is ${until}.` })
  }
  if (person.vep && person.assessmentCurrent && assessmentValidMonths !== null) {
    const until = addMonths(person.extremism!.assessment!.date, assessmentValidMonths)
    limits.push({ until, text: `The individual assessment is current until ${until}.` })
  }
  return limits
}

/** Every less restrictive wing, and why the person is not advised to live there. */
function considered(
  judgement: Judgement,
  person: PersonFacts,
  wing: WingFacts,
  wings: Wings,
  alternatives: readonly Alternative[],
): Necessity['considered'] {
  const { situation, rules } = judgement
  const titles = (ids: readonly string[]): string => ids.map((id) => rules.find((rule) => rule.id === id)!.title).join('; ')
  const ledger = openLedger(judgement, wings)
  ledger.remove(person.index)
  const barredFrom = barredWhatever(judgement, person)
  return situation.wings
    .filter(({ regimeIndex }) => regimeIndex < wing.regimeIndex)
    .map((less) => {
      const barred = barredFrom(less.index)
      if (barred.length > 0) return { wing: less.id, why: `Not possible. Rules broken: ${titles(barred)}.` }
      const alternative = alternatives.find((candidate) => candidate.wing === less.id)
      if (alternative?.verdict === 'worse') {
        const above = TIERS.indexOf(alternative.tier) < TIERS.indexOf('restriction') ? ', which comes before restriction' : ''
        return {
          wing: less.id,
          why: `The best plan with ${person.id} there is worse by ${alternative.by} under “${TIER_NAMES[alternative.tier]}”${above}.`,
        }
      }
      const inTheWay = brokenThere(judgement, ledger, person, less.index)
      const beside = inTheWay.length > 0 ? ` Beside those who would live there it breaks: ${titles(inTheWay)}.` : ''
      return {
        wing: less.id,
        why:
          alternative?.verdict === 'equal' ? 'Just as good for the plan as a whole.' : `Possible only if others move.${beside}`,
      }
    })
}
