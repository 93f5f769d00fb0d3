/** Gives everyone in an estate another name, and takes out what would name them all the same. */

import { canonicalJson, sha256Of, sortedBy } from '../../domain/canonical'
import { addMonths } from '../../domain/dates'
import type { Estate, Location, NonAssociation, Person } from '../../domain/estate'
import { DEFAULT_POLICY } from '../../domain/policy'
import { situationOf, type PersonFacts } from '../../domain/situation'

const MONTHS_A_YEAR = 12
const WITHHELD = 'withheld'

/** What was done, for whoever reads the file. */
export const WITHHOLDING: readonly string[] = [
  'People and networks bear pseudonyms, in an order that only who has the estate can work out.',
  'Birth dates keep the completed years; release dates only whether they lie within a year; homes are rounded to a tenth of a degree (about 11 kilometres), so that distances differ a little from the comparison that was made of the estate as it is.',
  'Who authorised or excepted what, why, why people are kept apart, and by which tool they were assessed is withheld.',
  'What is monitored is not in this file. Facilities and wings bear their own names; dates of assessments and of solitary are as they are.',
]

export type Pseudonymised = {
  readonly estates: readonly Estate[]
  /** The pseudonym of a person. */
  readonly person: (id: string) => string
}

/** The same people have the same pseudonyms in all the estates; the same estates give the same pseudonyms. */
export function pseudonymise(estates: readonly Estate[]): Pseudonymised {
  // The hash that plans state would not do as a key: it is known to whoever has a plan.
  const key = sha256Of({ pseudonyms: estates })
  const person = rename(key, 'R', new Set(estates.flatMap(({ people }) => people.map(({ id }) => id))))
  const network = rename(key, 'N', new Set(estates.flatMap(({ networks }) => networks.map(({ id }) => id))))
  return { person, estates: estates.map((estate) => renamed(estate, person, network)) }
}

function rename(key: string, letter: string, ids: ReadonlySet<string>): (id: string) => string {
  const inOrder = sortedBy([...ids], (id) => sha256Of({ key, letter, id }))
  const digits = String(inOrder.length).length
  const names = new Map(inOrder.map((id, index) => [id, `${letter}-${String(index + 1).padStart(digits, '0')}`]))
  return (id) => names.get(id)!
}

function renamed(estate: Estate, person: (id: string) => string, network: (id: string) => string): Estate {
  const people = new Set(estate.people.map(({ id }) => id))
  const { people: facts } = situationOf(estate, DEFAULT_POLICY)
  const side = ({ a, b }: NonAssociation) => (people.has(a) && people.has(b) ? person : network)
  return {
    ...estate,
    people: sortedBy(
      estate.people.map((one, index) => withheld(one, person(one.id), facts[index]!, estate.asOf)),
      ({ id }) => id,
    ),
    nonAssociations: sortedBy(
      estate.nonAssociations.map((one) => ({ ...one, a: side(one)(one.a), b: side(one)(one.b), reason: WITHHELD })),
      canonicalJson,
    ),
    networks: sortedBy(
      estate.networks.map(({ id, members }) => ({
        id: network(id),
        name: network(id),
        members: sortedBy(members.map(person), canonicalJson),
      })),
      ({ id }) => id,
    ),
  }
}

/** Only facts that the rules look at stay, and no finer than the rules look. */
function withheld({ home, releaseDate, ...person }: Person, id: string, { age, preRelease }: PersonFacts, asOf: string): Person {
  const { assessment, ...extremism } = person.extremism ?? {}
  return {
    ...person,
    id,
    birthDate: addMonths(asOf, -MONTHS_A_YEAR * age),
    children: person.children.map(() => ({ birthDate: asOf })),
    ...(home && { home: rounded(home) }),
    ...(releaseDate !== undefined && preRelease && { releaseDate: asOf }),
    ...(person.extremism && {
      extremism: { recruiter: 'unknown', ...extremism, ...(assessment && { assessment: { ...assessment, tool: WITHHELD } }) },
    }),
    authorisations: sortedBy(
      person.authorisations.map((one) => ({ ...one, by: WITHHELD, reason: WITHHELD })),
      canonicalJson,
    ),
    exceptions: sortedBy(
      person.exceptions.map((one) => ({ ...one, by: WITHHELD, reason: WITHHELD })),
      canonicalJson,
    ),
  }
}

/** To a tenth of a degree. */
function rounded({ lat, lon }: Location): Location {
  return { lat: Math.round(lat * 10) / 10 + 0, lon: Math.round(lon * 10) / 10 + 0 }
}
