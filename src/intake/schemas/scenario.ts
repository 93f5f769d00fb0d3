/** What a scenario document may say, and what must hold between its fields and with the estate that it is for. */

import * as z from 'zod/mini'
import { monthDate } from '../../domain/dates'
import { SCENARIO_FORMAT } from '../../domain/scenario'
import { quote } from '../show'
import type { EstateContext } from './context'
import {
  between,
  choice,
  count,
  either,
  entriesOfAnyKind,
  flag,
  isFields,
  numberedFrom,
  object,
  pair,
  reference,
  text,
  type RawFields,
  type Report,
} from './pieces'
import { policySchema } from './policy'
import { profileSchema } from './profile'

/** More months than these are beyond what anyone could foresee. */
const MOST_MONTHS = 1_200
const MOST_RUNS = 100_000
const MOST_PEOPLE = 1_000_000

/** A number, or the interval that it lies in. */
function parameter(name: string, least: number, most: number) {
  const number = between(least, most)
  const interval = object({ between: pair(number, `two numbers from ${least} to ${most}`) })
  const owed = `${quote(name)} is missing; write a number from ${least} to ${most}.`
  return either('between', interval, number, owed)
}

const share = (name: string) => parameter(name, 0, 1)
/** An exponential time needs a mean above nothing: a minute of a month at least. */
const mean = (name: string) => parameter(name, 0.00002, MOST_MONTHS * 100)

const stay = object({
  pretrialMonths: mean('pretrialMonths'),
  convictedShare: share('convictedShare'),
  sentenceMonths: mean('sentenceMonths'),
})

const reviews = object(
  { everyMonths: numberedFrom(1, MOST_MONTHS), lower: share('lower'), raise: share('raise') },
  ({ lower, raise }, report) => {
    const [most, also] = [highest(lower), highest(raise)]
    if (most + also > 1)
      report(['raise'], `${also} and ${most}, the chance in "lower", are more than 1 together; correct one of the two.`)
  },
)

/** The document without the items of its lists. */
export const scenarioHead = object({
  format: choice([SCENARIO_FORMAT]),
  name: text,
  months: numberedFrom(1, MOST_MONTHS),
  runs: numberedFrom(1, MOST_RUNS),
  seed: count(),
  arrivals: z._default(entriesOfAnyKind, []),
  surges: z._default(entriesOfAnyKind, []),
  stay,
  wings: z._default(entriesOfAnyKind, []),
  policies: z._default(entriesOfAnyKind, []),
  reviews: z.exactOptional(reviews),
})

/** The schemas of a scenario's items. `months`: how many there are; undefined where that could not be read. */
export function scenarioItems(context: EstateContext, months: number | undefined) {
  const month = monthWithin(months)
  return {
    /** Of people who arrive from this month on. */
    arrivals: (first: number) =>
      object(
        {
          name: text,
          perMonth: parameter('perMonth', 0, MOST_PEOPLE),
          from: z.exactOptional(month),
          until: z.exactOptional(numberedFrom(1, Number.MAX_SAFE_INTEGER)),
          profile: profileSchema(inMonth(context, first)),
        },
        reportDisorderedMonths,
      ),
    surge: (first: number) =>
      object({ name: text, month, count: count(MOST_PEOPLE), profile: profileSchema(inMonth(context, first)) }),
    wing: object(
      {
        month,
        wing: reference(context.wings.mayHave, 'the id of a wing of the estate'),
        open: z.exactOptional(flag),
        certified: z.exactOptional(count()),
        operational: z.exactOptional(count()),
      },
      reportMoreCertified,
    ),
    policy: object({ month, policy: policySchema }),
  }
}

/** A month from 1 to the last one of the scenario. */
function monthWithin(months: number | undefined) {
  if (months === undefined) return numberedFrom(1, MOST_MONTHS)
  return numberedFrom(1, MOST_MONTHS).check(
    z.refine((month) => month <= months, {
      error: ({ input }) =>
        `${String(input)} is after the last of the ${months} months; write one from 1 to ${months}, or make "months" larger.`,
    }),
  )
}

/** What is known on the day on which people arrive for the first time. */
function inMonth(context: EstateContext, month: number): EstateContext {
  return { ...context, asOf: context.asOf === undefined ? undefined : monthDate(context.asOf, month) }
}

function reportDisorderedMonths({ from, until }: RawFields, report: Report): void {
  if (typeof from !== 'number' || typeof until !== 'number' || from <= until) return
  report(['until'], `${until} is before ${from}, the month in "from"; correct one of the two.`)
}

function reportMoreCertified({ certified, operational, wing }: RawFields, report: Report): void {
  if (typeof certified !== 'number' || typeof operational !== 'number' || certified <= operational) return
  const where = typeof wing === 'string' ? ` of ${quote(wing)}` : ''
  report(
    ['certified'],
    `${certified} certified places${where} are more than the ${operational} operational ones; correct one of the two.`,
  )
}

function highest(value: unknown): number {
  if (typeof value === 'number') return value
  if (isFields(value) && Array.isArray(value.between))
    return Math.max(0, ...value.between.filter((one) => typeof one === 'number'))
  return 0
}
