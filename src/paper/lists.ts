/** Lists to print: who lives where in a facility, now or by a plan, and what a plan says as a whole. */

import { sha256Of } from '../domain/canonical'
import type { Estate, Person } from '../domain/estate'
import { TIER_NAMES, type StatedPlan } from '../domain/plan'
import type { Policy } from '../domain/policy'
import { factInWords, ruleInWords } from './words'
import { line, planMark, type Paper, type Section } from './paper'
import { standardsNamed } from './standards-named'

const NOBODY: ReadonlySet<string> = new Set()

/**
 * Who lives in each wing of a facility; with a plan, who would.
 * @param sealed of whom it must not yet be told where the plan has them: they are counted and not listed
 */
export function facilityList(estate: Estate, facilityId: string, plan?: StatedPlan, sealed = NOBODY): Paper {
  const facility = estate.facilities.find(({ id }) => id === facilityId)
  if (!facility) throw new Error(`there is no facility "${facilityId}" in the estate`)
  const planned = plan && new Map(plan.placements.map(({ person, wing }) => [person, wing]))
  const names = new Map(estate.wings.map(({ id, name }) => [id, name]))
  const comesFrom = (from: string | null, to: string): string =>
    from === null ? 'arrives' : from === to ? '' : `${names.get(from)!} (${from})`
  const listed = ({ id }: Person): boolean => !planned || !sealed.has(id)
  const sections = estate.wings
    .filter((wing) => wing.facility === facilityId)
    .map((wing): Section => {
      const people = estate.people.filter(({ id, currentWing }) => (planned ? planned.get(id) : currentWing) === wing.id)
      return {
        heading: `${wing.name} (${wing.id})`,
        lines: [
          line(
            `${people.length} people; ${wing.places.certified} certified and ${wing.places.operational} operational places${wing.open ? '' : '; closed'}.`,
          ),
        ],
        table: {
          headings: ['Person', 'Legal status', 'Security level', plan ? 'From' : 'Must not be moved'],
          rows: people
            .filter(listed)
            .map((person) => [
              person.id,
              person.legalStatus,
              person.securityLevel,
              plan ? comesFrom(person.currentWing, wing.id) : person.fixed ? 'yes' : '',
            ]),
        },
      }
    })
  return {
    title: `${facility.name} (${facility.id})${plan ? ': as planned' : ''}`,
    basis: `${estate.name}, on ${estate.asOf}.`,
    ...(plan && { plan: planMark(plan) }),
    audience: 'For staff.',
    sections: [...sections, ...(planned ? leftOut(sealed) : [])],
    standards: [],
  }
}

/** How many are left out because the planner is asked for a choice of their own first. */
function leftOut({ size }: ReadonlySet<string>): Section[] {
  if (size === 0) return []
  return [
    { heading: 'Not shown yet', lines: [line(`People left out, for whom the planner says their own choice first: ${size}.`)] },
  ]
}

/**
 * A plan as a whole: its tiers, who has no place, what is broken, what is not known.
 * @param sealed of whom it must not yet be told where the plan has them: they are counted and not named
 */
export function planSummary(estate: Estate, policy: Policy, plan: StatedPlan, sealed = NOBODY): Paper {
  const wings = new Map(estate.wings.map((wing) => [wing.id, wing]))
  const planned = new Map(plan.placements.map(({ person, wing }) => [person, wing]))
  const movers = estate.people.filter(
    ({ id, currentWing }) => planned.has(id) && currentWing !== null && planned.get(id) !== currentWing,
  )
  const transfers = movers.filter(
    ({ id, currentWing }) => wings.get(planned.get(id)!)!.facility !== wings.get(currentWing!)!.facility,
  )
  const arrivals = estate.people.filter(({ id, currentWing }) => planned.has(id) && currentWing === null)
  const open = (plan.gaps ?? []).filter(({ effect }) => effect === 'could change the plan')
  const seen = ({ person }: { readonly person: string }): boolean => !sealed.has(person)
  const sections: Section[] = [
    {
      heading: 'In short',
      lines: [
        line(`${plan.placements.length} of ${estate.people.length} people have a place.`),
        line(`${arrivals.length} arrive, ${movers.length} move, ${transfers.length} of them to another facility.`),
        line(
          (plan.breaches ?? []).length === 0
            ? 'No breach found of the rules checked.'
            : 'No breach found of the rules checked, but for those listed below.',
        ),
        line(`SHA-256 of the plan: ${sha256Of(plan)}.`),
      ],
    },
    {
      heading: 'How good it is',
      lines: [],
      table: {
        headings: ['', 'Value', 'Proven: not below'],
        rows: (plan.tiers ?? []).map(({ id, value, bound }) => [TIER_NAMES[id], String(value), String(bound)]),
      },
    },
    {
      heading: 'Without a place',
      lines: [],
      table: {
        headings: ['Who', 'What would help'],
        rows: together(
          plan.unplaced.filter(seen).map(({ person, remedies = [] }) => [person, remedies.map(({ text }) => text).join(' ')]),
        ),
      },
    },
    {
      heading: 'Held in breach of a rule',
      lines: [],
      table: {
        headings: ['Person', 'Wing', 'Rule'],
        rows: (plan.breaches ?? [])
          .filter(seen)
          .map(({ person, wing, rule }) => [person, `${wings.get(wing)!.name} (${wing})`, ruleInWords(rule)]),
      },
    },
    {
      heading: 'Not known, and could change the plan',
      lines: [],
      table: {
        headings: ['Of whom or what', 'Fact'],
        rows: together(open.map(({ person, facility, fact }) => [person ?? facility ?? '', factInWords(fact)])),
      },
    },
    ...leftOut(sealed),
    {
      heading: 'Decision',
      lines: [line('Advised by Rule36; a person decides.', ['human-decision'])],
      toFillIn: ['Decided by', 'Date and signature'],
    },
  ]
  const filled = sections.filter(({ lines, table }) => lines.length > 0 || (table?.rows.length ?? 0) > 0)
  return {
    title: 'Summary of the plan',
    basis: `${estate.name}, judged on ${estate.asOf}, under ${policy.name}.`,
    plan: planMark(plan),
    audience: 'For staff. It names people.',
    sections: filled,
    standards: standardsNamed(filled),
  }
}

/** A row of so many is still read at a glance, and fits on a page. */
const MOST_IN_A_ROW = 30

/** Those of whom the same is said share rows. */
function together(said: readonly (readonly [who: string, text: string])[]): string[][] {
  const groups = new Map<string, string[]>()
  for (const [who, text] of said) {
    const group = groups.get(text)
    if (group) group.push(who)
    else groups.set(text, [who])
  }
  return [...groups].flatMap(([text, all]) =>
    Array.from({ length: Math.ceil(all.length / MOST_IN_A_ROW) }, (_, row) => [
      all.slice(row * MOST_IN_A_ROW, (row + 1) * MOST_IN_A_ROW).join(', '),
      text,
    ]),
  )
}
