/** The administration's own judgement of the seven factors for choosing among models: kept with the estate, and undoable. */

import type { FactorsRecord } from '../../src/domain/factors'
import { readFactors } from '../../src/intake/read'
import { edit } from '../../src/working/change'
import type { Item, Shelves } from '../../src/working/shelves'
import { perform, type Performed } from './changes'
import { desk } from './desk'

const CURRENT = 'current'

let lastRead: { readonly item: Item; readonly record: FactorsRecord } | undefined

/** The judgement that was recorded last; the same object as long as it is the same one. */
export function factorsOn(shelves: Shelves): FactorsRecord | undefined {
  const item = shelves.factors.get(CURRENT)
  if (!item) return undefined
  if (lastRead?.item === item) return lastRead.record
  const reading = readFactors(JSON.stringify(item))
  if (!reading.ok) throw new Error(`the judgement that was kept has a problem: ${reading.problems[0]?.text}`)
  lastRead = { item, record: reading.value }
  return reading.value
}

/** Records a judgement, or takes it away (`undefined`). One that has problems is refused with them. */
export function recordFactors(record: FactorsRecord | undefined): Performed {
  const { opened } = desk()
  if (!opened) return { status: 'read-only' }
  if (record) {
    const reading = readFactors(JSON.stringify(record))
    if (!reading.ok) return { status: 'refused', problems: reading.problems }
  }
  return perform({
    name: { words: record ? 'did.factors' : 'did.no-factors', values: { by: record?.by ?? '' } },
    edits: [edit(opened.shelves, 'factors', CURRENT, record && { ...record })],
  })
}
