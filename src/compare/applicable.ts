/** To whom the model chosen for them can't be applied, person by person, and which rules stand against it. */

import { isAsModel } from '../domain/as-model'
import type { NotApplicable } from '../domain/comparison'
import type { SingleModel } from '../domain/policy'
import { modelFor, type PersonFacts, type Situation, type WingFacts } from '../domain/situation'
import { barring } from '../rules/judge'
import { rules } from '../rules/registry'
import { say } from '../rules/say'

const ASKED_FOR: Readonly<Record<SingleModel, string>> = {
  dispersal: 'any wing',
  concentration: 'a specialised wing',
  isolation: 'a wing that holds people apart',
  integration: 'a wing that is not specialised, of no harder regime than required',
}

/** The violent extremist prisoners for whom no wing is open that their model asks for. Dispersal asks for none in particular. */
export function notApplicable(situation: Situation): NotApplicable[] {
  return situation.people.flatMap((person) => {
    if (!person.model) return []
    const model = modelFor(person, person.assessmentCurrent, situation.policy)
    if (model === 'dispersal') return []
    if (model !== person.model) return [withoutAuthorisation(situation, person, model)]
    const stay = rules.find((rule) => rule.kind === 'stay' && rule.stays(person))
    if (stay) {
      const home = situation.wings[person.presentWing]!
      return isAsModel(person, home) ? [] : [entry(situation, person, model, [stay.id], `${person.id} must stay in ${home.id}.`)]
    }
    const { wing, against } = nearest(situation, person, (one) => isAsModel(person, one))
    if (wing && against.length === 0) return []
    return [entry(situation, person, model, against, wing ? why(against, person, wing) : 'There is no such wing.')]
  })
}

/** Isolation is for those alone who are authorised; everyone else is dispersed. */
function withoutAuthorisation(situation: Situation, person: PersonFacts, model: SingleModel): NotApplicable {
  const { against } = nearest(situation, person, ({ separated, solitary }) => separated || solitary)
  const missing = person.authorisations.length > 0 ? 'No authorisation is in force.' : 'There is no authorisation.'
  return { ...entry(situation, person, model, against, missing), applied: person.model! }
}

/** Of the wings wanted, the one that the fewest rules bar for a person, and those rules; the first of several. */
function nearest(situation: Situation, person: PersonFacts, isWanted: (wing: WingFacts) => boolean) {
  let best: { readonly wing?: WingFacts; readonly against: readonly string[] } = { against: [] }
  for (const wing of situation.wings.filter(isWanted)) {
    const against = barring({ situation, rules }, person, wing)
    if (!best.wing || against.length < best.against.length) best = { wing, against }
    if (against.length === 0) break
  }
  return best
}

function entry(
  { policy }: Situation,
  { id }: PersonFacts,
  model: SingleModel,
  against: readonly string[],
  because: string,
): NotApplicable {
  const text = `${id} can't be given ${ASKED_FOR[model]}, as ${model} asks. ${because}`
  return { policy: policy.name, person: id, model, applied: model, rules: against, text }
}

/** What bars the wing that comes nearest, in the rules' own sentences. */
function why(against: readonly string[], person: PersonFacts, wing: WingFacts): string {
  return against.map((id) => say(rules.find((rule) => rule.id === id)!.sentences.broken, person, wing)).join(' ')
}
