/** For some alone: they get the best places, everyone else stays, and what breaks a rule elsewhere does not stand in the way. */

import fc from 'fast-check'
import { expect, it } from 'vitest'
import { DEFAULT_POLICY } from '../src/domain/policy'
import { readEstate } from '../src/intake/read'
import { recommendPinned } from '../src/recommend-pinned'
import { estateForSome } from '../src/recommend-some'
import { smallEstate } from './renderer/small-estate'
import { anyEstate } from './support/any-estate'
import { mustRead } from './support/must-read'

/** Weir, where a third wing for men has room, and Bo's wing is closed; Dev and Eli arrive. */
function weir() {
  const document = JSON.parse(smallEstate()) as { wings: object[]; people: object[] }
  const [alder, briar] = document.wings
  const [ana, bo, cai, dev] = document.people
  const wings = [
    { ...alder, open: false },
    briar,
    { ...alder, id: 'cedar', name: 'Cedar', places: { certified: 4, operational: 4 } },
  ]
  const people = [ana, bo, { ...cai, currentWing: 'cedar' }, dev, { ...dev, id: 'Eli' }]
  return mustRead(readEstate(JSON.stringify({ ...document, wings, people })))
}

it('places Dev, leaves Bo in the wing that is closed and says so, and says nothing of Eli', async () => {
  const estate = estateForSome(weir(), new Set(['Dev']))
  const recommendation = await recommendPinned(estate, DEFAULT_POLICY, [])
  if (recommendation.status !== 'planned') throw new Error('the plan was withheld')
  const { placements, unplaced, breaches } = recommendation.plan
  expect(placements).toEqual([
    { person: 'Ana', wing: 'briar' },
    { person: 'Bo', wing: 'alder' },
    { person: 'Cai', wing: 'cedar' },
    { person: 'Dev', wing: 'cedar' },
  ])
  expect(unplaced).toEqual([])
  expect(breaches).toEqual([{ person: 'Bo', wing: 'alder', rule: 'wing-open' }])
})

it('plans around whoever is pinned', async () => {
  const estate = estateForSome(weir(), new Set(['Dev', 'Eli']))
  const recommendation = await recommendPinned(estate, DEFAULT_POLICY, [{ person: 'Eli', wing: 'cedar' }])
  if (recommendation.status !== 'planned') throw new Error('the plan was withheld')
  expect(recommendation.plan.placements).toContainEqual({ person: 'Eli', wing: 'cedar' })
})

it('never moves anyone else, in any estate', async () => {
  await fc.assert(
    fc.asyncProperty(anyEstate({ people: 12, wings: 5 }), fc.array(fc.nat(), { maxLength: 4 }), async (document, picks) => {
      const whole = mustRead(readEstate(JSON.stringify(document)))
      const some = new Set(picks.flatMap((pick) => whole.people[pick % Math.max(1, whole.people.length)]?.id ?? []))
      const recommendation = await recommendPinned(estateForSome(whole, some), DEFAULT_POLICY, [])
      if (recommendation.status !== 'planned') throw new Error(JSON.stringify(recommendation.findings))
      const wings = new Map(recommendation.plan.placements.map(({ person, wing }) => [person, wing]))
      for (const { id, currentWing } of whole.people) {
        if (!some.has(id)) expect(wings.get(id) ?? null).toBe(currentWing)
      }
    }),
    { numRuns: 40 },
  )
})
