/** Reads a scenario for an estate: every problem of the file, or the scenario with its defaults filled in. */

import type { Estate } from '../domain/estate'
import { SCENARIO_FORMAT, type Scenario } from '../domain/scenario'
import type { Reading } from '../problem'
import { arrangeLine } from './arrange'
import { openDocument } from './document'
import { idsAmong, idsOf } from './ids'
import type { ProblemList } from './problem-list'
import type { EstateContext } from './schemas/context'
import { isFields, type RawFields } from './schemas/pieces'
import { scenarioHead, scenarioItems } from './schemas/scenario'
import { validate, validateEach } from './validate'

export function readScenario(text: string, estate: Estate): Reading<Scenario> {
  const opened = openDocument(text, SCENARIO_FORMAT)
  if (!opened.ok) return opened
  const { document, problems } = opened.value
  const head = validate(scenarioHead, document, [], problems)
  const months = Number.isInteger(document.months) && Number(document.months) >= 1 ? Number(document.months) : undefined
  const schemas = scenarioItems(contextOf(estate), months)
  const arrivals = validateBy(schemas.arrivals, document, 'arrivals', 'from', problems)
  const surges = validateBy(schemas.surge, document, 'surges', 'month', problems)
  const wings = validateEach(schemas.wing, document.wings, ['wings'], problems)
  const policies = validateEach(schemas.policy, document.policies, ['policies'], problems)
  return problems.conclude(() => {
    if (!head) throw new Error('A scenario without problems has a head')
    const { reviews, ...rest } = head
    return {
      ...rest,
      arrivals,
      surges,
      wings,
      policies: policies.map(({ month, policy }) => ({ month, policy: { ...policy, assign: policy.assign.map(arrangeLine) } })),
      ...(reviews && { reviews }),
    }
  })
}

/** Validates each item by the schema for the month that it begins in. */
function validateBy<T>(
  schemaFor: (month: number) => Parameters<typeof validate<T>>[0],
  document: RawFields,
  name: string,
  month: string,
  problems: ProblemList,
): T[] {
  const items: unknown = document[name]
  if (!Array.isArray(items)) return []
  return items.flatMap((item: unknown, index) => {
    if (problems.isFull()) return []
    const first = isFields(item) && typeof item[month] === 'number' && item[month] >= 1 ? item[month] : 1
    const value = validate(schemaFor(first), item, [name, index], problems)
    return value === undefined ? [] : [value]
  })
}

function contextOf(estate: Estate): EstateContext {
  return {
    asOf: estate.asOf,
    securityLevels: idsAmong(estate.securityLevels),
    regimes: idsOf(estate.regimes),
    facilities: idsOf(estate.facilities),
    wings: idsOf(estate.wings),
    people: idsOf(estate.people),
    networks: idsOf(estate.networks),
  }
}
