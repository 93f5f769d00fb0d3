/** Violent extremist prisoners live as the model chosen for them says: concentrated, isolated where authorised, or integrated. */

import type { PersonFacts, WingFacts } from './situation'

/** Whether a wing is what the model chosen for someone asks for. Dispersal is about who shares a wing, so no wing is against it by itself. */
export function isAsModel(person: PersonFacts, wing: WingFacts): boolean {
  const model = person.model ?? 'dispersal'
  switch (model) {
    case 'concentration':
      return wing.specialised
    case 'isolation':
      return person.authorisedRegimes.includes(wing.regimeIndex)
    case 'integration':
      return !wing.specialised && wing.regimeIndex <= person.requiredRegime
    case 'dispersal':
      return true
  }
}
