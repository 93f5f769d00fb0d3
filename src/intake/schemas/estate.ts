/** What an estate document may say, field by field, and what must hold between fields and between its lists. */

import * as z from 'zod/mini'
import { ESTATE_FORMAT } from '../../domain/estate'
import type { EstateContext } from './context'
import {
  between,
  choice,
  count,
  date,
  distinct,
  entriesOfAnyKind,
  flag,
  id,
  list,
  location,
  object,
  reference,
  text,
} from './pieces'
import { nonAssociationSchema } from './non-association'
import { personSchema } from './person'

/** A level that is not known is not a level. */
const securityLevel = id.check(
  z.refine(
    (value) => value !== 'unknown',
    'A level cannot be called "unknown", which says that a level is not known; rename it.',
  ),
)

/** The document without the items of its lists, which are validated one by one. */
export const estateHead = object({
  format: choice([ESTATE_FORMAT]),
  name: text,
  asOf: date,
  regimes: atLeastOne(entriesOfAnyKind, 'regime'),
  securityLevels: atLeastOne(distinct(securityLevel), 'security level'),
  facilities: entriesOfAnyKind,
  wings: entriesOfAnyKind,
  people: entriesOfAnyKind,
  nonAssociations: entriesOfAnyKind,
  networks: entriesOfAnyKind,
})

export const regime = object({ id, name: text, hoursOutOfCell: between(0, 24), individualSeparation: flag })

export const facility = object({
  id,
  name: text,
  location: z.exactOptional(location),
  specialistStaff: z.exactOptional(count()),
})

const places = object({ certified: count(), operational: count() }, ({ certified, operational }, report) => {
  if (!Number.isSafeInteger(certified) || !Number.isSafeInteger(operational) || Number(certified) <= Number(operational)) return
  report(
    ['certified'],
    `${Number(certified)} certified places are more than the ${Number(operational)} operational ones; correct one of the two.`,
  )
})

/** The schemas of an estate's items, which refer to each other. */
export function estateItems(context: EstateContext) {
  const wing = object({
    id,
    facility: reference(context.facilities.mayHave, 'the id of a facility'),
    name: text,
    regime: reference(context.regimes.mayHave, 'the id of a regime'),
    securityLevel: reference(context.securityLevels.mayHave, 'one of the security levels'),
    sex: choice(['female', 'male']),
    ageGroup: choice(['juvenile', 'adult']),
    legalStatuses: list(choice(['pretrial', 'sentenced', 'civil'])),
    places,
    motherAndChildPlaces: z._default(count(), 0),
    features: list(text),
    programmes: list(text),
    femaleStaffed: z._default(flag, false),
    specialised: z._default(flag, false),
    open: z._default(flag, true),
  })
  const network = object({ id, name: text, members: distinct(reference(context.people.mayHave, 'the id of a person')) })
  return { regime, facility, wing, person: personSchema(context), nonAssociation: nonAssociationSchema(context), network }
}

function atLeastOne<Items extends z.ZodMiniType<unknown[]>>(items: Items, thing: string) {
  return items.check(z.refine((given) => given.length > 0, `An empty list is not enough; give at least one ${thing}.`))
}
