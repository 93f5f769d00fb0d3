/** A comparison of two policies worked by hand: figures, who is worse off, what would change it. */

import { describe, expect, it } from 'vitest'
import { compare } from '../../src/compare/compare'
import { concludeComparison, judgedColumns } from '../../src/compare/conclude'
import { metricsOf } from '../../src/compare/metrics'
import type { Outcome } from '../../src/compare/outcomes'
import { worseIn } from '../../src/compare/treated-differently'
import type { Asked } from '../../src/compare/tasks'
import { DEFAULT_POLICY, type Policy } from '../../src/domain/policy'
import { standard } from '../../src/rules/standards'
import { smallEstate } from './small-estate'

const assessment = { tool: 'Invented assessment', date: '2026-10-01', level: 'low' } as const

/** Ben recruits; Cai may be open to that. Dov and Eli live in the north, Ben and Cai in the south, where the special wing is. */
const estate = smallEstate(
  [
    { id: 'n1', programmes: ['welding'] },
    { id: 's1', facility: 'south', specialised: true, regime: 'restricted', places: { certified: 1, operational: 2 } },
    { id: 's2', facility: 'south' },
    { id: 's3', facility: 'south', open: false },
  ],
  [
    { id: 'Ben', currentWing: 's2', extremism: { assessment, recruiter: 'yes' } },
    { id: 'Cai', currentWing: 's2', extremism: { assessment, recruiter: 'no' }, vulnerableToRecruitment: 'unknown' },
    { id: 'Dov', currentWing: 'n1', home: { lat: 52, lon: 0 }, programmes: ['welding', 'literacy'] },
    { id: 'Eli', currentWing: 'n1', home: { lat: 53, lon: 0 } },
  ],
  { networks: [{ id: 'net', name: 'Invented network', members: ['Ben', 'Cai', 'Dov'] }] },
)

const policy = (name: string, model: Policy['model']): Policy => ({ ...DEFAULT_POLICY, name, model })

const asked: Asked = {
  estates: [estate],
  columns: [
    { estate: 0, policy: policy('Spread', 'dispersal') },
    { estate: 0, policy: policy('Together', 'concentration') },
  ],
  sensitivityOf: [0],
  families: [{ column: 0, what: 'limits.escalation', values: [0, 1] }],
}

/** Where Ben, Cai, Dov and Eli live: n1 is 0, s1 is 1, s2 is 2; -1 is nowhere. */
const [before, after] = [
  [2, 2, 0, 0],
  [2, 1, 2, -1],
]

const judged = judgedColumns(
  asked,
  [before, after].map((wings, task) => ({
    kind: 'column' as const,
    task,
    plan: { format: 'rule36/plan@1' as const, placements: [], unplaced: [] },
    planned: { wings: wings, status: 'bounded' as const, tiers: [] },
  })),
)

describe('figures', () => {
  it('are counted as by hand', () => {
    const [one, other] = judged.map(({ situation, outcomes }) => metricsOf(situation, outcomes))
    expect(one).toEqual({
      placed: 4,
      unplaced: 0,
      alone: 0,
      aboveRequired: 0,
      solitary: 0,
      separated: 0,
      vepWings: 1,
      vepFacilities: 1,
      largestVepGroup: 2,
      exposed: 0,
      exposedUnknown: 1,
      networkPairs: 1,
      kmMean: 55.5,
      kmMedian: 55.5,
      kmP90: 99.9,
      unmetProgrammes: 1,
      transfers: 0,
      moves: 0,
      overCertified: 0,
      freePlaces: 6,
      specialistsNeeded: 1,
    })
    expect(other).toEqual({
      placed: 3,
      unplaced: 1,
      alone: 1,
      aboveRequired: 1,
      solitary: 0,
      separated: 0,
      vepWings: 2,
      vepFacilities: 1,
      largestVepGroup: 1,
      exposed: 0,
      exposedUnknown: 0,
      networkPairs: 0,
      kmMean: 0,
      kmMedian: 0,
      kmP90: 0,
      unmetProgrammes: 2,
      transfers: 1,
      moves: 1,
      overCertified: 0,
      freePlaces: 7,
      specialistsNeeded: 1,
    })
  })
})

describe('someone is worse off', () => {
  const [spread, together] = judged.map(({ outcomes }) => outcomes)
  const words = (person: number) => worseIn(spread![person]!, together![person]!).map(({ text }) => text)

  it('a step above the required regime, alone, and moved', () => {
    expect(words(1)).toEqual(['short of company', '1 step of regime more above the required one', 'moved within the facility'])
  })

  it('without a programme and moved to another facility, though nearer home', () => {
    expect(words(2)).toEqual(['1 programme fewer of those asked for', 'moved to another facility'])
    expect(worseIn(together![2]!, spread![2]!).map(({ text }) => text)).toEqual(['111 km further from home'])
  })

  it('without a place, of which the standards are named', () => {
    expect(worseIn(spread![3]!, together![3]!)).toEqual([
      { aspect: 'no-place', by: 1, text: 'no place', sources: ['capacity-operational', 'overcrowding-effects'] },
    ])
  })

  it('in everything at once, by standards that are all in the register', () => {
    const best = spread![3]!
    const worst: Outcome = {
      ...best,
      wing: { ...best.wing!, solitary: true },
      alone: true,
      stepsAbove: 2,
      exposure: 'exposed',
      km: best.km! + 9,
      unmetProgrammes: 2,
      move: 'transfer',
    }
    const worse = worseIn(best, worst)
    expect(worse).toHaveLength(7)
    for (const { sources } of worse) for (const id of sources) expect(standard(id).says).not.toBe('')
  })

  it('and Ben, who stays where he is, in nothing', () => {
    expect(words(0)).toEqual([])
  })
})

describe('what would change a recommendation', () => {
  /** One free place near home in the south, for Dov: 111 km at 1 against a transfer at 60 and a programme at 40, which is 100. */
  const alone = smallEstate(
    [
      { id: 'n1', programmes: ['welding'], places: { certified: 2, operational: 2 } },
      { id: 's2', facility: 'south', places: { certified: 2, operational: 2 } },
    ],
    [
      { id: 'Dov', currentWing: 'n1', home: { lat: 52, lon: 0 }, programmes: ['welding'] },
      { id: 'Eli', currentWing: 'n1', fixed: true },
      { id: 'Fin', currentWing: 's2', fixed: true },
    ],
  )
  const lonely: Policy = { ...DEFAULT_POLICY, name: 'Near home', limits: { ...DEFAULT_POLICY.limits, company: null } }

  it('is a kilometre that weighs 10 % less: 100 of 111', async () => {
    const given: Asked = { estates: [alone], columns: [{ estate: 0, policy: lonely }], sensitivityOf: [0], families: [] }
    const { extra, people, sensitivity } = concludeComparison(given, await compare(given))
    expect(people).toEqual([])
    expect(sensitivity.find(({ what, to }) => what === 'weights.km' && to === 0)).toMatchObject({ from: 1, changed: 1 })
    const km = extra.differentIf.find(({ what }) => what === 'weights.km')!
    expect(km.to).toBeCloseTo(100 / 111, 12)
    expect(km.text).toBe('This recommendation would be different, at the latest, if a kilometre from home weighed 10 % less.')
    expect(extra.stable).toEqual([{ policy: 'Near home', people: 2, of: 3, tried: sensitivity.length }])
  })
})

describe('stopped before the end', () => {
  it('keeps what is done, and says so', async () => {
    const parts = await compare(asked)
    const { columns, notes } = concludeComparison(asked, parts.slice(0, 1))
    expect(columns).toHaveLength(1)
    expect(notes).toBe(`Stopped: 1 of ${parts.length} plans and checks were done.`)
    expect(concludeComparison(asked, parts).notes).toBeUndefined()
  })
})
