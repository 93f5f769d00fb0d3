/** A rule's sentence about a person and a wing. */

import type { PersonFacts, WingFacts } from '../domain/situation'

export function say(sentence: string, person: PersonFacts, wing?: WingFacts): string {
  return sentence.replaceAll('{person}', person.id).replaceAll('{wing}', wing ? `${wing.name} (${wing.id})` : 'a wing')
}
