/** The facts that may not be known about a person, and what each could turn out to be. */

import type { Estate, Person } from './estate'

export type Unknown = {
  /** The name of the fact in the estate. */
  readonly fact: 'securityLevel' | 'pregnant' | 'disability' | 'vulnerableToRecruitment' | 'recruiter' | 'assessment' | 'sex'
  readonly at: string
  /** Each thing it could turn out to be, and the person if it did. */
  readonly could: readonly { readonly be: string; readonly person: Person }[]
}

const LEVELS = ['low', 'medium', 'high'] as const

/**
 * What is not known about a person.
 *
 * @param assessmentCurrent whether a violent extremist prisoner's assessment counts; one that is out of date says nothing.
 */
export function unknownsOf(person: Person, estate: Estate, assessmentCurrent: boolean): Unknown[] {
  const at = `/people/${person.id}`
  const unknowns: Unknown[] = []
  if (person.securityLevel === 'unknown') {
    const could = estate.securityLevels.map((be) => ({ be, person: { ...person, securityLevel: be } }))
    unknowns.push({ fact: 'securityLevel', at: `${at}/securityLevel`, could })
  }
  for (const fact of ['pregnant', 'disability', 'vulnerableToRecruitment'] as const) {
    if (person[fact] !== 'unknown') continue
    unknowns.push({
      fact,
      at: `${at}/${fact}`,
      could: (['no', 'yes'] as const).map((be) => ({ be, person: { ...person, [fact]: be } })),
    })
  }
  const { extremism } = person
  if (extremism?.recruiter === 'unknown') {
    const could = (['no', 'yes'] as const).map((be) => ({
      be,
      person: { ...person, extremism: { ...extremism, recruiter: be } },
    }))
    unknowns.push({ fact: 'recruiter', at: `${at}/extremism/recruiter`, could })
  }
  if (extremism && !assessmentCurrent) {
    const could = LEVELS.map((level) => {
      const assessment = { tool: extremism.assessment?.tool ?? 'individual assessment', date: estate.asOf, level }
      return { be: level, person: { ...person, extremism: { ...extremism, assessment } } }
    })
    unknowns.push({ fact: 'assessment', at: `${at}/extremism/assessment/level`, could })
  }
  if (person.sex === 'individual-decision') {
    const could = (['female', 'male'] as const).map((be) => ({ be, person: { ...person, sex: be } }))
    unknowns.push({ fact: 'sex', at: `${at}/sex`, could })
  }
  return unknowns
}
