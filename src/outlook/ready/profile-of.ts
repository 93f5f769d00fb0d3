/** People who arrive as those who are there: a profile whose chances are how often each thing is so among them. */

import { canonicalJson, sortedBy } from '../../domain/canonical'
import { completedYears } from '../../domain/dates'
import type { Estate, Person } from '../../domain/estate'
import type { AgeRange, OneOf, Profile } from '../../domain/scenario'

/** Different values that are named; rarer ones are left out. */
const MOST_VALUES = 12
const AGE_BANDS = 4

/** The profile of several people. Children, authorisations, exceptions and dates belong to persons and are left out. */
export function profileOf(people: readonly Person[], estate: Estate): Profile {
  const [first] = people
  if (!first) throw new Error('Nobody has no profile')
  const home = sharesOf(people.map((person) => person.home ?? null))
  const isFemale = people.some(({ sex }) => sex === 'female')
  const extremism = sharesOf(people.map((person) => (person.extremism ? { recruiter: person.extremism.recruiter } : null)))
  const isAnyExtremist = people.some((person) => person.extremism !== undefined)
  return {
    sex: first.sex,
    birthDate: agesOf(people, estate),
    legalStatus: first.legalStatus,
    securityLevel: sharesOf(people.map(({ securityLevel }) => securityLevel)),
    ...(people.some((person) => person.home) && { home }),
    ...(isFemale && { pregnant: sharesOf(people.map(({ pregnant }) => pregnant)) }),
    requires: sharesOf(people.map(({ requires }) => requires)),
    programmes: sharesOf(people.map(({ programmes }) => programmes)),
    disability: sharesOf(people.map(({ disability }) => disability)),
    ...(isAnyExtremist && { extremism }),
    vulnerableToRecruitment: sharesOf(people.map(({ vulnerableToRecruitment }) => vulnerableToRecruitment)),
  }
}

/** Each value as often as it is met, the commonest first; null where there is none. */
function sharesOf<Value>(values: readonly (Value | null)[]): OneOf<Value> {
  const counts = new Map<string, { readonly value: Value | null; weight: number }>()
  for (const value of values) {
    const key = canonicalJson(value)
    const known = counts.get(key)
    if (known) known.weight += 1
    else counts.set(key, { value, weight: 1 })
  }
  const inOrder = sortedBy([...counts.values()], ({ value }) => canonicalJson(value))
  return { oneOf: [...inOrder].sort((a, b) => b.weight - a.weight).slice(0, MOST_VALUES) }
}

/** Age bands with as many people in each. */
function agesOf(people: readonly Person[], { asOf }: Estate): OneOf<AgeRange> {
  const ages = people.map(({ birthDate }) => completedYears(birthDate, asOf)).sort((a, b) => a - b)
  const bands = Math.min(AGE_BANDS, ages.length)
  return {
    oneOf: Array.from({ length: bands }, (_, band) => {
      const [from, until] = [Math.floor((band * ages.length) / bands), Math.floor(((band + 1) * ages.length) / bands) - 1]
      return { value: { age: [ages[from]!, ages[until]!] as const }, weight: until - from + 1 }
    }),
  }
}
