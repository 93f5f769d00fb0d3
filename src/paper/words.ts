/** What facts and rules are called on papers for staff. */

import { rules } from '../rules/registry'

const FACTS: Readonly<Record<string, string>> = {
  securityLevel: 'Security level',
  pregnant: 'Pregnancy',
  disability: 'A disability that solitary would make worse',
  vulnerableToRecruitment: 'Vulnerability to recruitment',
  recruiter: 'Whether they recruit',
  assessment: 'An assessment that is up to date',
  sex: 'The sex for accommodation',
  home: 'Where home is',
  specialistStaff: 'Officers trained for this work',
  location: 'Where the facility is',
}

const titles: ReadonlyMap<string, string> = new Map(rules.map(({ id, title }) => [id, title]))

export function ruleInWords(rule: string): string {
  return titles.get(rule) ?? rule
}

/** Its own name in the estate, for a fact that has no other. */
export function factInWords(fact: string): string {
  return FACTS[fact] ?? fact
}
