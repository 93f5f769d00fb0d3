/** To whom the model chosen for them can't be applied, person by person, and which rules stand against it. */

import type { NotApplicable } from '../domain/comparison'
import type { SingleModel } from '../domain/policy'
import { modelFor, type PersonFacts, type Situation } from '../domain/situation'
import { barring } from '../rules/judge'
import { isAsModel } from '../rules/preferences/as-model.rule'
import { rules } from '../rules/registry'

const ASKED_FOR: Readonly<Record<SingleModel, string>> = {
  dispersal: 'any wing',
  concentration: 'a specialised wing',
  isolation: 'a wing of a regime that is authorised',
  integration: 'a wing that is not specialised, of no harder regime than required',
}

/** The violent extremist prisoners for whom no wing is open that their model asks for. Dispersal asks for none in particular. */
export function notApplicable(situation: Situation): NotApplicable[] {
  return situation.people.flatMap((person) => {
    if (!person.model) return []
    const model = modelFor(person, person.assessmentCurrent, situation.policy)
    if (model === 'isolation' && person.model !== 'isolation') return [withoutAuthorisation(situation, person)]
    if (model === 'dispersal') return []
    const wanted = situation.wings.filter((wing) => isAsModel(person, wing))
    const held = person.fixed ? situation.wings[person.presentWing] : undefined
    if (held) return isAsModel(person, held) ? [] : [entry(situation, person, model, ['fixed'], `${person.id} must not be moved`)]
    const against = wanted.map((wing) => barring({ situation, rules }, person, wing))
    if (against.some((barred) => barred.length === 0)) return []
    if (wanted.length === 0) return [entry(situation, person, model, [], `there is no such wing`)]
    const least = Math.min(...against.map(({ length }) => length))
    const nearest = [...new Set(against.filter(({ length }) => length === least).flat())]
    return [entry(situation, person, model, nearest, why(nearest, person))]
  })
}

function withoutAuthorisation(situation: Situation, person: PersonFacts): NotApplicable {
  const given = person.authorisations.length > 0 ? 'no authorisation is in force' : 'there is no authorisation'
  return { ...entry(situation, person, 'isolation', ['regime-ceiling'], given), applied: 'dispersal' }
}

function entry(
  { policy }: Situation,
  { id }: PersonFacts,
  model: SingleModel,
  against: readonly string[],
  because: string,
): NotApplicable {
  return {
    policy: policy.name,
    person: id,
    model,
    applied: model,
    rules: against,
    text: `${id} can't be given ${ASKED_FOR[model]}, as ${model} asks: ${because}.`,
  }
}

/** What bars the wings that come nearest; where a reviewer looks for it first, it says what is missing. */
function why(against: readonly string[], { assessmentCurrent }: PersonFacts): string {
  const inWords = (id: string): string => {
    if (id === 'individual-assessment' && !assessmentCurrent) return 'there is no current assessment'
    if (id === 'no-solitary-for-protected') return 'they are, or may be, of those whom the law protects from solitary'
    if (id === 'regime-ceiling') return 'its regime is harder than allowed without an authorisation'
    return `it would break the rule “${rules.find((rule) => rule.id === id)!.title}”`
  }
  return against.map((id) => `${inWords(id)} (${id})`).join('; ')
}
