/** Two people, or two networks, who must not live together: never one of each, and nobody apart from themself. */

import * as z from 'zod/mini'
import { quote } from '../show'
import type { EstateContext } from './context'
import { choice, date, id, object, reportDisorder, text, type RawFields, type Report } from './pieces'

export function nonAssociationSchema(context: EstateContext) {
  return object(
    {
      a: id,
      b: id,
      scope: choice(['wing', 'facility']),
      reason: text,
      since: z.exactOptional(date),
      until: z.exactOptional(date),
    },
    (fields, report) => {
      reportDisorder(fields, 'since', 'until', report)
      reportStrangers(fields, context, report)
    },
  )
}

/** An id that is both a person's and a network's is taken for the person's where the other one is a person's too. */
function reportStrangers({ a, b }: RawFields, { people, networks }: EstateContext, report: Report): void {
  if (!isId(a) || !isId(b) || !people.complete || !networks.complete) return
  const strangers = (
    [
      ['a', a],
      ['b', b],
    ] as const
  ).filter(([, named]) => !people.mayHave(named) && !networks.mayHave(named))
  for (const [side, named] of strangers) {
    report([side], `${quote(named)} is not the id of a person or a network; correct it, or add what it names.`)
  }
  if (strangers.length > 0) return
  if (people.mayHave(a) && people.mayHave(b)) {
    if (a === b) report(['b'], `${quote(b)} cannot be kept apart from themself; name two people.`)
  } else if (!networks.mayHave(a) || !networks.mayHave(b)) {
    const [person, network] = people.mayHave(a) ? [a, b] : [b, a]
    report(['b'], `${quote(person)} is a person and ${quote(network)} a network; name two people or two networks.`)
  }
}

function isId(value: unknown): value is string {
  return typeof value === 'string' && value !== ''
}
