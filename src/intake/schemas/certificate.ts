/** What a certificate document may say. */

import * as z from 'zod/mini'
import { CERTIFICATE_FORMAT } from '../../domain/certificate'
import type { Estate } from '../../domain/estate'
import { TIERS } from '../../domain/plan'
import { choice, count, entriesOfAnyKind, list, object, reference, text } from './pieces'

const tier = object({ id: choice(TIERS), value: count(), bound: count(), proven: count() })

/** Any that is kept exactly; whether sums of prices are, is looked at where they are added up. */
const price = z
  .number('A price is a number.')
  .check(z.refine((value) => Number.isSafeInteger(value), `A price is a whole number up to ${Number.MAX_SAFE_INTEGER}.`))
const oneForEachTier = list(price).check(z.refine((prices) => prices.length === TIERS.length, 'There is one for each tier.'))
const toll = object({ rule: text, wings: list(text), person: text, tolls: oneForEachTier })

/** The document without the items of its long list. */
export const certificateHead = object({
  format: choice([CERTIFICATE_FORMAT]),
  estate: object({ name: text, asOf: text, sha256: text }),
  policy: object({ name: text, sha256: text }),
  tiers: list(tier).check(
    z.refine(
      (tiers) => tiers.length === TIERS.length && tiers.every(({ id }, index) => id === TIERS[index]),
      `A certificate has the tiers ${TIERS.join(', ')}, in this order.`,
    ),
  ),
  priced: entriesOfAnyKind,
  tolls: list(toll),
  securityWeight: count(),
  sha256: text,
})

/** The items of its list, which name people of the estate. */
export function pricedItem(estate: Estate) {
  const ids = new Set(estate.people.map(({ id }) => id))
  const person = reference((id) => ids.has(id), 'the id of a person of the estate')
  return object({
    people: list(person),
    prices: oneForEachTier,
  })
}
