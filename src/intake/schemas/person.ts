/** What an estate document may say about a person. */

import * as z from 'zod/mini'
import { isDate } from '../../domain/dates'
import { exceptionable } from '../../rules/registry'
import { anyOf, quote, show } from '../show'
import type { EstateContext } from './context'
import { choice, date, flag, id, known, list, location, object, reference, reportDisorder, text } from './pieces'

export function personSchema(context: EstateContext) {
  const birthDate = birthDateBy(context.asOf)
  return object(
    {
      id,
      sex: choice(['female', 'male', 'individual-decision']),
      birthDate,
      legalStatus: choice(['pretrial', 'sentenced', 'civil']),
      securityLevel: personalLevel(context),
      currentWing: z.nullable(
        reference(context.wings.mayHave, 'the id of a wing', 'write the id of a wing, or null for a new arrival'),
      ),
      fixed: z._default(flag, false),
      home: z.exactOptional(location),
      releaseDate: z.exactOptional(date),
      pregnant: z.exactOptional(known),
      children: z._default(list(object({ birthDate })), []),
      requires: z._default(list(text), []),
      programmes: z._default(list(text), []),
      disability: z._default(known, 'unknown'),
      extremism: z.exactOptional(extremism),
      vulnerableToRecruitment: z._default(known, 'unknown'),
      authorisations: z._default(list(authorisation(context)), []),
      exceptions: z._default(list(exception), []),
      solitarySince: z.exactOptional(date),
      monitoring: z.exactOptional(monitoring),
    },
    ({ fixed, currentWing }, report) => {
      if (fixed === true && currentWing === null) {
        report(['fixed'], 'true needs a wing to stay in, but "currentWing" is null; name the wing, or leave "fixed" out.')
      }
    },
  )
}

/** The security level of a person, which may not be known. */
export function personalLevel(context: EstateContext) {
  return reference((level) => level === 'unknown' || context.securityLevels.mayHave(level), 'one of the security levels')
}

export const extremism = object({
  assessment: z.exactOptional(object({ tool: text, date, level: choice(['low', 'medium', 'high']) })),
  recruiter: z._default(known, 'unknown'),
})

/** Kept apart from all that the planner receives. */
export const monitoring = object({
  religion: z.exactOptional(text),
  ethnicity: z.exactOptional(text),
  nationality: z.exactOptional(text),
  ideology: z.exactOptional(text),
})

const liftable = anyOf([...exceptionable].map(quote))

export const exception = object({
  rule: text.check(
    z.refine((rule) => exceptionable.has(rule), {
      error: ({ input }) => `${show(input)} is not a rule that allows an exception; the rules that do are ${liftable}.`,
    }),
  ),
  by: text,
  date,
  reason: text,
})

export function authorisation(context: EstateContext) {
  return object(
    {
      regime: reference(context.regimes.mayHave, 'the id of a regime'),
      from: date,
      until: date,
      by: text,
      reason: text,
      reviewed: z.exactOptional(date),
    },
    (fields, report) => reportDisorder(fields, 'from', 'until', report),
  )
}

/** Nobody is born after the day on which everything is judged. */
export function birthDateBy(asOf: string | undefined) {
  if (asOf === undefined) return date
  return date.check(
    z.refine((birthDate) => !isDate(birthDate) || birthDate <= asOf, {
      error: ({ input }) => `${show(input)} is after ${quote(asOf)}, the date in "asOf"; correct one of the two.`,
    }),
  )
}
