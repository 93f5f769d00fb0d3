/** Reads what is monitored about people from an estate file, apart from the estate: the estate that is planned never holds it. */

import { ATTRIBUTES, type Monitoring } from '../domain/monitoring'
import { isFields } from './schemas/pieces'

const BYTE_ORDER_MARK = '\uFEFF'

/** What is monitored about each person. The text has been read as an estate (`readEstate`) without problems. */
export function readMonitoring(text: string): Monitoring {
  const document: unknown = JSON.parse(text.startsWith(BYTE_ORDER_MARK) ? text.slice(1) : text)
  const people = isFields(document) && Array.isArray(document.people) ? document.people : []
  return new Map(
    people.filter(isFields).flatMap(({ id, monitoring }) => {
      if (typeof id !== 'string' || !isFields(monitoring)) return []
      const known = ATTRIBUTES.filter((attribute) => typeof monitoring[attribute] === 'string')
      return [[id, Object.fromEntries(known.map((attribute) => [attribute, String(monitoring[attribute])]))] as const]
    }),
  )
}
