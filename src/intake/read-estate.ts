/** Reads an estate: every problem of the file, or the estate in canonical order with its defaults filled in. */

import { isDate } from '../domain/dates'
import { ESTATE_FORMAT, type Estate } from '../domain/estate'
import { isSolitary } from '../domain/situation'
import type { Reading } from '../problem'
import { arrangeNetwork, arrangePerson, arrangeWing, byId, byJson } from './arrange'
import { openDocument } from './document'
import { idsAmong, idsOf, reportRepeatedIds } from './ids'
import type { ProblemList } from './problem-list'
import type { EstateContext } from './schemas/context'
import { estateHead, estateItems } from './schemas/estate'
import type { RawFields } from './schemas/pieces'
import { validate, validateEach } from './validate'

export function readEstate(text: string): Reading<Estate> {
  const reading = readDocument(text)
  return reading.ok ? { ok: true, value: reading.value.estate } : reading
}

/** An estate together with the JSON that it was read from, where notes and whatever else a planner never receives still stand. */
export function readDocument(text: string): Reading<{ readonly document: RawFields; readonly estate: Estate }> {
  const opened = openDocument(text, ESTATE_FORMAT)
  if (!opened.ok) return opened
  const { document, problems } = opened.value
  const reading = estateOf(document, problems)
  return reading.ok ? { ok: true, value: { document, estate: reading.value } } : reading
}

/** The estate that the JSON of a document stands for, unless it has problems, or had some already. */
export function estateOf(document: RawFields, problems: ProblemList): Reading<Estate> {
  const head = validate(estateHead, document, [], problems)
  const items = validateItems(document, problems)
  return problems.conclude(() => {
    if (!head) throw new Error('An estate without problems has a head')
    return {
      format: ESTATE_FORMAT,
      name: head.name,
      asOf: head.asOf,
      regimes: items.regimes,
      securityLevels: head.securityLevels,
      facilities: byId(items.facilities),
      wings: byId(items.wings.map(arrangeWing)),
      people: byId(items.people.map((person) => arrangePerson(person, head.asOf))),
      nonAssociations: byJson(items.nonAssociations),
      networks: byId(items.networks.map(arrangeNetwork)),
    }
  })
}

function validateItems(document: RawFields, problems: ProblemList) {
  const schemas = estateItems(contextOf(document))
  for (const name of ['regimes', 'facilities', 'wings', 'people', 'networks']) reportRepeatedIds(name, document[name], problems)
  const regimes = validateEach(schemas.regime, document.regimes, ['regimes'], problems)
  const areAllRead = Array.isArray(document.regimes) && regimes.length === document.regimes.length && regimes.length > 0
  if (areAllRead && regimes.every((regime) => isSolitary(regime) || regime.individualSeparation)) {
    problems.add(
      ['regimes'],
      'Every regime here is solitary or individual separation; give at least one that needs no authorisation.',
    )
  }
  return {
    regimes,
    facilities: validateEach(schemas.facility, document.facilities, ['facilities'], problems),
    wings: validateEach(schemas.wing, document.wings, ['wings'], problems),
    people: validateEach(schemas.person, document.people, ['people'], problems),
    nonAssociations: validateEach(schemas.nonAssociation, document.nonAssociations, ['nonAssociations'], problems),
    networks: validateEach(schemas.network, document.networks, ['networks'], problems),
  }
}

function contextOf({ asOf, securityLevels, ...lists }: RawFields): EstateContext {
  return {
    asOf: typeof asOf === 'string' && isDate(asOf) ? asOf : undefined,
    securityLevels: idsAmong(Array.isArray(securityLevels) ? securityLevels : undefined),
    regimes: idsOf(lists.regimes),
    facilities: idsOf(lists.facilities),
    wings: idsOf(lists.wings),
    people: idsOf(lists.people),
    networks: idsOf(lists.networks),
  }
}
