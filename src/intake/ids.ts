/** The ids that each list of a document gives, read before anything else so that references can be checked. */

import type { ProblemList } from './problem-list'
import { isFields } from './schemas/pieces'
import { quote } from './show'

export type Ids = {
  /** Whether something has this id, as far as can be told: always true where an id of the list could not be read. */
  readonly mayHave: (id: string) => boolean
  /** Whether every id of the list could be read. */
  readonly complete: boolean
}

/** The ids of what a list holds. */
export function idsOf(list: unknown): Ids {
  return idsAmong(Array.isArray(list) ? list.map((item) => (isFields(item) ? item.id : undefined)) : undefined)
}

/** The ids among values from a file; undefined: the list itself could not be read. */
export function idsAmong(values: readonly unknown[] | undefined): Ids {
  const known = new Set(values)
  const complete = values?.every((value) => typeof value === 'string' && value !== '') ?? false
  return { complete, mayHave: (id) => !complete || known.has(id) }
}

/** Reports every id that a list uses again. */
export function reportRepeatedIds(name: string, list: unknown, problems: ProblemList): void {
  if (!Array.isArray(list)) return
  const first = new Map<string, number>()
  list.forEach((item, index) => {
    const id = isFields(item) ? item.id : undefined
    if (typeof id !== 'string') return
    const before = first.get(id)
    if (before === undefined) first.set(id, index)
    else problems.add([name, index, 'id'], `${quote(id)} is already the id of /${name}/${before}; give each its own.`)
  })
}
