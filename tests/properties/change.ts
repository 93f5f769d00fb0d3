/** Makes a change that a plan or an explanation speaks of in the documents it speaks about, as a reader would. */

import type { Change } from '../../src/domain/plan'
import { caseOf, type Case } from './cases'

type Json = Record<string, unknown>

/** The case after the change; the documents are the canonical ones, so that every default stands in them. */
export function changed({ estate, policy }: Case, { at, to }: Pick<Change, 'at' | 'to'>): Case {
  const [estateAfter, policyAfter] = [copyOf(estate), copyOf(policy)]
  const path = at.split('/').slice(1)
  const [first] = path
  const document = first !== undefined && first in policyAfter ? policyAfter : estateAfter
  let owner: unknown = document
  for (const key of path.slice(0, -1)) owner = inside(owner, key)
  const [last] = path.slice(-1)
  setIn(owner as Json, last!, to, estateAfter.asOf)
  return caseOf(estateAfter, policyAfter)
}

/** As it would be read from a file again: what is equal is kept once as it is read, and only one of it is to change. */
function copyOf<T>(document: T): T {
  return JSON.parse(JSON.stringify(document)) as T
}

/** In a list, an id stands for the item that has it; what is not there yet is made. */
function inside(owner: unknown, key: string): unknown {
  if (Array.isArray(owner)) return owner.find((item: Json) => item.id === key)
  const object = owner as Json
  object[key] ??= {}
  return object[key]
}

function setIn(owner: Json, key: string, to: unknown, asOf: string): void {
  if (key === 'exceptions') {
    const entry = { rule: to, by: 'Case board', date: asOf, reason: 'Invented' }
    owner.exceptions = [...(owner.exceptions as unknown[]), entry]
  } else if (key === 'level' && !('extremism' in owner)) {
    // A level that becomes known is a level assessed today.
    Object.assign(owner, { tool: owner.tool ?? 'Invented assessment', date: asOf, level: to })
  } else owner[key] = to
}
