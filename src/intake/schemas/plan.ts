/** What a plan document may say. One made elsewhere owes only its format, its placements and its unplaced. */

import * as z from 'zod/mini'
import type { Estate } from '../../domain/estate'
import { PLAN_FORMAT, TIERS } from '../../domain/plan'
import { choice, count, entriesOfAnyKind, list, object, reference, text } from './pieces'

const tier = object({ id: choice(TIERS), value: count(), bound: count() })
const blocked = object({ rule: text, wings: count() })
const plainValue = z.union(
  [text, z.number(), z.boolean(), z.null()],
  'A list or an object cannot stand here; write a text, a number, true, false or null.',
)

const change = object({
  kind: choice(['fact', 'place', 'limit', 'staff', 'wing', 'exception']),
  text,
  at: text,
  from: plainValue,
  to: plainValue,
})

/** The document without the items of its long lists. */
export const planHead = object({
  format: choice([PLAN_FORMAT]),
  estate: z.exactOptional(object({ name: text, asOf: text, sha256: text })),
  policy: z.exactOptional(object({ name: text, sha256: text })),
  engine: z.exactOptional(object({ name: text, version: text })),
  status: z.exactOptional(choice(['optimal', 'bounded'])),
  tiers: z.exactOptional(list(tier)),
  placements: entriesOfAnyKind,
  unplaced: entriesOfAnyKind,
  breaches: z.exactOptional(entriesOfAnyKind),
  gaps: z.exactOptional(entriesOfAnyKind),
})

/** The items of a plan's lists, which name people, wings and facilities of the estate. */
export function planItems(estate: Estate) {
  const person = referenceTo(estate.people, 'the id of a person of the estate')
  const wing = referenceTo(estate.wings, 'the id of a wing of the estate')
  const facility = referenceTo(estate.facilities, 'the id of a facility of the estate')
  return {
    placement: object({ person, wing }),
    unplaced: object({ person, blocked: z.exactOptional(list(blocked)), remedies: z.exactOptional(list(change)) }),
    breach: object({ person, wing, rule: text }),
    gap: object({
      person: z.exactOptional(person),
      facility: z.exactOptional(facility),
      fact: text,
      effect: choice(['could change the plan', 'would not change the plan']),
    }),
  }
}

function referenceTo(list: readonly { readonly id: string }[], thing: string) {
  const ids = new Set(list.map(({ id }) => id))
  return reference((id) => ids.has(id), thing)
}
