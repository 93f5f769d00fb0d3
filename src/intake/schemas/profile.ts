/** What a scenario may say about people who arrive: a person's fields, any of which may be left to chance. */

import * as z from 'zod/mini'
import { quote } from '../show'
import type { EstateContext } from './context'
import { authorisation, birthDateBy, exception, extremism, monitoring, personalLevel } from './person'
import { between, choice, count, date, either, flag, isFields, known, list, location, object, pair, text } from './pieces'

/** The oldest that anyone can be said to be, in completed years. */
const OLDEST = 120
/** Half of the way around the earth. */
const FURTHEST_KM = 20_038

/** Chances are in proportion to these. */
const weight = between(0, 1_000_000_000)

export function profileSchema(context: EstateContext) {
  const birthDate = birthDateBy(context.asOf)
  return object(
    {
      sex: chosen('sex', choice(['female', 'male', 'individual-decision'])),
      birthDate: chosen('birthDate', either('age', age, birthDate)),
      legalStatus: chosen('legalStatus', choice(['pretrial', 'sentenced', 'civil'])),
      securityLevel: chosen('securityLevel', personalLevel(context)),
      fixed: z.exactOptional(flag),
      home: z.exactOptional(choosable(either('near', near, location))),
      releaseDate: z.exactOptional(choosable(date)),
      pregnant: z.exactOptional(choosable(known)),
      children: z.exactOptional(choosable(list(object({ birthDate })))),
      requires: z.exactOptional(choosable(list(text))),
      programmes: z.exactOptional(choosable(list(text))),
      disability: z.exactOptional(choosable(known)),
      extremism: z.exactOptional(choosable(extremism)),
      vulnerableToRecruitment: z.exactOptional(choosable(known)),
      authorisations: z.exactOptional(choosable(list(authorisation(context)))),
      exceptions: z.exactOptional(choosable(list(exception))),
      solitarySince: z.exactOptional(choosable(date)),
      monitoring: z.exactOptional(choosable(monitoring)),
    },
    ({ fixed }, report) => {
      if (fixed === true) {
        report(['fixed'], 'true needs a wing to stay in, and nobody has one before they arrive; leave "fixed" out.')
      }
    },
  )
}

const age = object({ age: pair(count(OLDEST), 'the youngest and the oldest, such as [18, 60]') })
const near = object({ near: location, km: between(0, FURTHEST_KM) })

/** A field that everyone has. */
function chosen<Field extends z.core.$ZodType>(name: string, field: Field) {
  return either('oneOf', oneOf(field), field, `${quote(name)} is missing; every person has one.`)
}

/** A field that may be left out, also by chance. */
function choosable<Field extends z.core.$ZodType>(field: Field) {
  return either('oneOf', oneOf(z.nullable(field)), field)
}

function oneOf<Field extends z.core.$ZodType>(value: Field) {
  return object({ oneOf: list(object({ value, weight })) }, ({ oneOf: given }, report) => {
    if (!Array.isArray(given)) return
    const weights = given.map((entry: unknown) => (isFields(entry) ? entry.weight : undefined))
    if (weights.every((one) => typeof one === 'number' && one <= 0))
      report(['oneOf'], 'Nothing here can be chosen; give at least one value a weight above 0.')
  })
}
