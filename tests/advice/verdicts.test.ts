/** Verdicts say the same as the check of a whole plan, and count what was decided meanwhile. */

import { describe, expect, it } from 'vitest'
import { openVerdicts } from '../../src/advice/verdicts'
import { DEFAULT_POLICY } from '../../src/domain/policy'
import { readEstate } from '../../src/intake/read'
import { recommend } from '../../src/recommend'
import { recommendPinned } from '../../src/recommend-pinned'
import { smallEstate } from '../renderer/small-estate'
import { mustRead } from '../support/must-read'

const weir = mustRead(readEstate(smallEstate()))

async function planOf(estate = weir) {
  const answer = await recommend(estate, DEFAULT_POLICY)
  if (answer.status !== 'planned') throw new Error('the plan of Weir was withheld')
  return answer.plan
}

describe('verdicts', () => {
  it('bars the wing for women and the full wing for the man without a place', async () => {
    const plan = await planOf()
    const [left] = plan.unplaced.map(({ person }) => person)
    const verdicts = openVerdicts(weir, DEFAULT_POLICY, plan).of(left!, [])
    expect(verdicts).toEqual([
      { wing: 'alder', broken: ['places'] },
      { wing: 'briar', broken: expect.arrayContaining(['women-apart-from-men']) as string[] },
    ])
  })

  it('has room where someone was decided to leave, and none again once that is taken back', async () => {
    const plan = await planOf()
    const left = plan.unplaced[0]!.person
    const [placed] = plan.placements.filter(({ wing }) => wing === 'alder')
    const verdicts = openVerdicts(weir, DEFAULT_POLICY, plan)
    expect(verdicts.of(left, [{ person: placed!.person, wing: null }])[0]).toEqual({ wing: 'alder', broken: [] })
    expect(verdicts.of(left, [])[0]).toEqual({ wing: 'alder', broken: ['places'] })
    const all = plan.placements.map(({ person }) => person)
    expect(verdicts.broken([...all, left], [{ person: left, wing: 'alder' }]).map(({ broken }) => broken)).toEqual([
      ['places'],
      ['places'],
      ['places'],
    ])
    expect(verdicts.broken(all, [])).toEqual([])
  })
})

describe('planning around pins', () => {
  it('keeps a person where they are pinned, and claims no proof for the estate', async () => {
    const answer = await recommendPinned(weir, DEFAULT_POLICY, [{ person: 'Dev', wing: 'alder' }])
    expect(answer).toMatchObject({ status: 'planned', plan: { status: 'bounded', estate: (await planOf()).estate } })
    if (answer.status !== 'planned') return
    expect(answer.plan.placements).toContainEqual({ person: 'Dev', wing: 'alder' })
    expect(answer.plan.tiers.every(({ bound }) => bound === 0)).toBe(true)
    expect(answer.plan.unplaced).toHaveLength(1)
  })

  it('withholds a plan whose pins break a rule of the estate', async () => {
    const pins = ['Bo', 'Cai', 'Dev'].map((person) => ({ person, wing: 'alder' }))
    const answer = await recommendPinned(weir, DEFAULT_POLICY, pins)
    expect(answer).toMatchObject({ status: 'withheld', findings: [{ rule: 'places', wing: 'alder' }] })
  })

  it('is the plan itself without pins', async () => {
    const answer = await recommendPinned(weir, DEFAULT_POLICY, [])
    expect(answer).toMatchObject({ status: 'planned', plan: await planOf() })
  })
})
