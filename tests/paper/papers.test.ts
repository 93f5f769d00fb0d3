/** What is printed: a sheet for the person that knows nothing of anyone else, a sheet for the file, and lists for staff. */

import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { explain } from '../../src/advice/explain'
import type { Estate } from '../../src/domain/estate'
import { DEFAULT_POLICY } from '../../src/domain/policy'
import { disclosableSheet, ownView } from '../../src/paper/disclosable-sheet'
import { fileSheet } from '../../src/paper/file-sheet'
import { facilityList, planSummary } from '../../src/paper/lists'
import { standards } from '../../src/rules/standards'
import { chanceFrom } from '../../src/samples/chance'
import { always, anyCase, PATIENCE, planOf, type Case } from '../properties/cases'

const caseAndSeed = fc
  .tuple(anyCase({ people: 12, wings: 5 }), fc.integer())
  .map(([given, seed]) => ({ given: withTellingNames(given), seed }))

/** Ids, names and reasons that nothing else contains. */
function withTellingNames(given: Case): Pick<Case, 'estate' | 'policy'> {
  const { estate, policy } = given
  const of = (id: string): string => `ZQ-${id}-QZ`
  const people = estate.people.map((person) => ({
    ...person,
    id: of(person.id),
    authorisations: person.authorisations.map((one) => ({ ...one, by: 'ZQ by QZ', reason: `ZQ reason ${person.id} QZ` })),
    exceptions: person.exceptions.map((one) => ({ ...one, by: 'ZQ by QZ', reason: 'ZQ reason QZ' })),
    ...(person.extremism?.assessment && {
      extremism: { ...person.extremism, assessment: { ...person.extremism.assessment, tool: 'ZQ tool QZ' } },
    }),
  }))
  const networks = estate.networks.map(({ id, members }) => ({
    id: of(id),
    name: `ZQ network ${id} QZ`,
    members: members.map(of),
  }))
  const nonAssociations = estate.nonAssociations.map((one) => ({
    ...one,
    a: of(one.a),
    b: of(one.b),
    reason: 'ZQ kept apart QZ',
  }))
  return { estate: { ...estate, name: 'ZQ estate QZ', people, networks, nonAssociations }, policy }
}

describe('the sheet that the person is given', () => {
  it(
    'never names or tells anything of anyone else',
    () =>
      always(80, caseAndSeed, async ({ given: { estate, policy } }) => {
        const plan = await planOf({ estate, policy })
        const wings = new Map(plan.placements.map(({ person, wing }) => [person, wing]))
        for (const { id } of estate.people) {
          const sheet = JSON.stringify(disclosableSheet(ownView(estate, policy, id, wings.get(id) ?? null)))
          expect(sheet.replaceAll(id, ''), id).not.toMatch(/ZQ|QZ/)
          expect(sheet).toContain(id)
        }
      }),
    PATIENCE,
  )

  it(
    'is the same whatever is so of everyone else, and whoever they are',
    () =>
      always(80, caseAndSeed, ({ given: { estate, policy }, seed }) => {
        const chance = chanceFrom(`others ${seed}`)
        const person = chance.pick(estate.people)
        const [wing, decided] = [1, 2].map(() => chance.pick([null, ...estate.wings.map(({ id }) => id)]))
        const others = chance
          .shuffled(estate.people.filter((one) => one !== person))
          .slice(0, chance.whole(0, estate.people.length))
        const changed: Estate = {
          ...estate,
          people: [
            ...others.map((other) => ({ ...other, extremism: { recruiter: 'yes' as const }, disability: 'yes' as const })),
            person,
          ],
          networks: [],
          nonAssociations: others.slice(0, 1).map(({ id }) => ({ a: id, b: person.id, scope: 'facility', reason: 'ZQ' })),
        }
        const [one, other] = [estate, changed].map((each) =>
          disclosableSheet(ownView(each, policy, person.id, wing!, { wing: decided! })),
        )
        expect(one).toEqual(other)
      }),
    PATIENCE,
  )

  it('says what was decided first, by whom, and that it awaits another person, and leaves the reason to be filled in', () => {
    const { estate } = withTellingNames(fc.sample(anyCase({ people: 12, wings: 5 }), { numRuns: 1, seed: 7 })[0]!)
    const [person] = estate.people
    const [advised, decided] = estate.wings
    const decision = {
      wing: decided!.id,
      by: { name: 'Ada Invented', on: '2026-11-02' },
      approval: { status: 'awaiting' as const },
    }
    const { sections } = disclosableSheet(ownView(estate, DEFAULT_POLICY, person!.id, advised!.id, decision))
    const texts = (heading: string) => sections.find((one) => one.heading === heading)!.lines.map(({ text }) => text)
    expect(sections[0]!.heading).toBe('The decision')
    expect(texts('The decision')[0]).toContain(` in ${decided!.name} of `)
    expect(texts('The decision')).toContain('Decided by Ada Invented on 2026-11-02.')
    expect(texts('The decision')).toContain('It is not in force yet: another person has to approve it.')
    expect(texts('The advice')[0]).toContain(` in ${advised!.name} of `)
    expect(sections.find(({ heading }) => heading === 'Who decides')).toMatchObject({ toWrite: ['The reason for the decision'] })
  })

  it('says who decides, how to be heard and to complain, and what is not known, with sources that are in the register', async () => {
    const { estate } = withTellingNames(fc.sample(anyCase({ people: 12, wings: 5 }), { numRuns: 1, seed: 7 })[0]!)
    const [person] = estate.people
    const sheet = disclosableSheet(ownView(estate, DEFAULT_POLICY, person!.id, estate.wings[0]!.id))
    const headings = sheet.sections.map(({ heading }) => heading)
    for (const heading of ['The advice', 'Why', 'What is not known about you', 'Who decides', 'To be heard, and to complain'])
      expect(headings).toContain(heading)
    const known = new Set(standards.map(({ id }) => id))
    for (const { id } of sheet.standards) expect(known).toContain(id)
    expect(
      sheet.sections
        .flatMap(({ lines }) => lines.flatMap(({ sources = [] }) => sources))
        .every((id) => sheet.standards.some((one) => one.id === id)),
    ).toBe(true)
  })
})

describe('papers for the file and for staff', () => {
  it(
    'say what the plan and the explanation say',
    () =>
      always(20, anyCase({ people: 10, wings: 4 }), async ({ estate, policy }) => {
        const plan = await planOf({ estate, policy })
        const [person] = estate.people
        const explanation = await explain(estate, policy, plan, person!.id)
        const sheet = fileSheet(estate, policy, plan, explanation)
        const text = JSON.stringify(sheet)
        for (const { text: reason } of explanation.because) expect(text).toContain(JSON.stringify(reason).slice(1, -1))
        const summary = planSummary(estate, policy, plan)
        for (const { person: nobody } of plan.unplaced) expect(JSON.stringify(summary)).toContain(nobody)
        const listed = estate.facilities.flatMap(({ id }) =>
          facilityList(estate, id, plan).sections.flatMap(({ table }) => table!.rows.map(([who]) => who!)),
        )
        expect(listed.sort()).toEqual(plan.placements.map(({ person: placed }) => placed).sort())
        // Of whom it is not to be seen yet, no list tells where they would be, nor that there is no place.
        const sealed = new Set([person!.id])
        const telling = [
          planSummary(estate, policy, plan, sealed),
          ...estate.facilities.map(({ id }) => facilityList(estate, id, plan, sealed)),
        ]
        const told = telling.flatMap(({ sections }) =>
          sections.filter(({ heading }) => !heading.startsWith('Not known')).flatMap(({ table }) => table?.rows ?? []),
        )
        expect(told.flatMap(([who]) => who!.split(', '))).not.toContain(person!.id)
        expect(JSON.stringify(telling[0])).toContain('for whom the planner says their own choice first: 1.')
      }),
    PATIENCE,
  )
})
