/** `rule36 compare` and its review file do what they say, and refuse clearly what they can't do. */

import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { sha256Of } from '../../src/domain/canonical'
import { COMPARISON_FORMAT, type Comparison } from '../../src/domain/comparison'
import type { Review } from '../../src/domain/review'
import { fixture, rule36, scratchFile } from './run-rule36'

const ESTATE = fixture('impossible.rule36.json')
const TINY = fixture('tiny/model-concentration.rule36.json')
const COLUMNS = 80
const MODELS = ['dispersal', 'concentration', 'isolation', 'integration', 'combined']
const POLICIES = MODELS.flatMap((model) => ['--policy', fixture(`typical-${model}.policy.json`)])
const TWO = POLICIES.slice(0, 4)
const NO_PLAN_YET = 'rule36 compare: stopped before there was a plan.\n'

function widest(page: string): number {
  return Math.max(...page.split('\n').map((line) => line.length))
}

function inOneLine(page: string): string {
  return page.replaceAll(/\s+/g, ' ')
}

describe('rule36 compare', () => {
  it('sets the five models side by side, in the order given, and names no winner', async () => {
    const { status, out, err } = await rule36(['compare', ESTATE, ...POLICIES, '--trade-off', 'kmMean,transfers'])
    expect({ status, err }).toEqual({ status: 0, err: '' })
    expect(widest(out)).toBeLessThanOrEqual(COLUMNS)
    const names = MODELS.map(
      (model) => JSON.parse(readFileSync(fixture(`typical-${model}.policy.json`), 'utf8')) as { name: string },
    )
    expect(out).toContain(names.map(({ name }, index) => `  ${index + 1}: ${name}, `)[4])
    expect(inOneLine(out)).toContain('names no winner')
    expect(out).toContain('efficient')
  })

  it('writes the document whole as JSON, to a file and to standard output', async () => {
    const file = scratchFile('comparison.json')
    const { out } = await rule36([
      'compare',
      ESTATE,
      ...TWO,
      '--sensitivity',
      '--vary',
      'limits.company=1..3',
      '--json',
      '--out',
      file,
    ])
    const comparison = JSON.parse(out) as Comparison
    expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(comparison)
    expect(Object.keys(comparison)).toEqual(['format', 'estate', 'columns', 'people', 'disparity', 'sensitivity', 'extra'])
    expect(comparison.columns).toHaveLength(2)
    expect(comparison.sensitivity.length).toBeGreaterThan(30)
    expect(comparison.disparity.length).toBeGreaterThan(0)
    expect(comparison.extra.families[0]!.points.map(({ value }) => value)).toEqual([1, 2, 3])
    expect(comparison.extra.families[0]!.points[1]!.tiers).toEqual(comparison.columns[0]!.tiers)
  })

  it('takes plans as they are beside policies, and explains one person in each column', async () => {
    const plan = scratchFile('plan.json')
    await rule36(['plan', TINY, ...TWO.slice(2), '--engine', 'flow', '--out', plan])
    const { placements } = JSON.parse(readFileSync(plan, 'utf8')) as { placements: { person: string }[] }
    const who = placements[0]!.person
    const { status, out } = await rule36(['compare', TINY, ...TWO, '--plan', plan, '--person', who])
    expect(status).toBe(0)
    expect(out).toContain('a plan handed in (flow 1)')
    expect(out.match(new RegExp(`${who} in [123] `, 'g'))).toHaveLength(3)
  })

  it('compares days, and leaves out whoever is there on one of them only', async () => {
    const later = scratchFile('later.json')
    const document = JSON.parse(readFileSync(ESTATE, 'utf8')) as { asOf: string; people: { id: string }[] }
    writeFileSync(later, JSON.stringify({ ...document, asOf: '2026-12-01', people: document.people.slice(1) }))
    const { out } = await rule36(['compare', ESTATE, later, ...TWO.slice(0, 2), '--json'])
    const { columns, people, extra } = JSON.parse(out) as Comparison
    expect(columns.map((column) => column.extra?.estate?.asOf)).toEqual(['2026-11-01', '2026-12-01'])
    expect(people.map(({ person }) => person)).not.toContain(document.people[0]!.id)
    expect(extra.elsewhere).toBe(1)
  })

  it('shows the administration’s own judgement of the factors beside the figures', async () => {
    const factors = scratchFile('factors.json')
    const findings = [{ factor: 'staff', finding: 'Two trained officers for every shift.', against: ['dispersal'] }]
    writeFileSync(factors, JSON.stringify({ format: 'rule36/factors@1', by: 'Invented governor', date: '2026-11-01', findings }))
    const { out } = await rule36(['compare', TINY, ...TWO, '--factors', factors])
    expect(inOneLine(out)).toContain('as Invented governor judged them on 2026-11-01')
    expect(inOneLine(out)).toContain('Two trained officers for every shift. (against dispersal)')
  })

  it('stopped by Ctrl-C shows what is done and says so, or says that there is nothing yet', async () => {
    const out = scratchFile('comparison.json')
    const given = { stopAfterSeconds: 4 }
    const typical = fixture('typical.rule36.json')
    const { status, err } = await rule36(['compare', typical, ...POLICIES, '--sensitivity', '--out', out], given)
    if (status !== 0) {
      // Before the files are read there is nobody yet to say anything.
      if (status !== null) expect({ status, err }).toEqual({ status: 3, err: NO_PLAN_YET })
      expect(existsSync(out)).toBe(false)
      return
    }
    expect((JSON.parse(readFileSync(out, 'utf8')) as Comparison).notes).toMatch(/^Stopped: \d+ of \d+ /)
  })

  it('stopped at whatever moment writes what was planned by then', async () => {
    const stopped = async (stopAfterSeconds: number): Promise<void> => {
      const out = scratchFile('comparison.json')
      const { status, err } = await rule36(['compare', TINY, ...TWO, '--out', out], { stopAfterSeconds })
      expect([0, 3, null]).toContain(status)
      if (status === 3) expect({ isWritten: existsSync(out), err }).toEqual({ isWritten: false, err: NO_PLAN_YET })
      // Where nobody was there to hear of it, the program had not begun or had ended its work: there is nothing, or all of it.
      else if (status === 0 || existsSync(out))
        expect(JSON.parse(readFileSync(out, 'utf8'))).toMatchObject({ format: COMPARISON_FORMAT })
    }
    await Promise.all([0.5, 1, 1.5, 2, 2.5, 3].map(stopped))
  })

  it.each([
    [['compare', TINY], '--policy FILE or --plan FILE'],
    [['compare', TINY, ...TWO, '--policy', TINY], '/format'],
    [['compare', TINY, ...TWO, '--of', '2'], '--sensitivity or --vary'],
    [['compare', TINY, ...TWO, '--sensitivity', '--of', '3'], '"3"'],
    [['compare', TINY, ...TWO, '--vary', 'limits.moon=1..2'], 'limits.moon'],
    [['compare', TINY, ...TWO, '--vary', 'limits.company=2..1'], '2..1'],
    [['compare', TINY, ...TWO, '--vary', 'weights.km=0..2000000'], 'weights.km'],
    [['compare', TINY, ...TWO, '--trade-off', 'kmMean'], '"kmMean"'],
    [['compare', TINY, ...TWO, '--trade-off', 'kmMean,vepWings'], 'vepWings'],
    [['compare', TINY, ...TWO, '--person', 'Nobody'], '"Nobody"'],
    [['compare', TINY, ...TWO, '--plan', TINY], '/format'],
    [['compare', TINY, ...TWO, '--factors', TINY], '/format'],
    [['compare', TINY, ...TWO, '--sensitivity', 'yes'], 'yes'],
    [['check', TINY], '/format'],
  ])('%j ends with 2 and clear lines', async (words, named) => {
    const { status, out, err } = await rule36(words)
    expect(status).toBe(2)
    expect(out).toBe('')
    expect(err).toContain(named)
    expect(err).not.toMatch(/\n\s+at /)
  })
})

describe('a review file', () => {
  let text = ''
  const written = (): Review => JSON.parse(text) as Review

  beforeAll(async () => {
    const folder = mkdtempSync(join(tmpdir(), 'rule36-'))
    const file = join(folder, 'review.json')
    await rule36(['compare', TINY, ...TWO, '--sensitivity', '--review', file])
    text = readFileSync(file, 'utf8')
    rmSync(folder, { recursive: true })
  })

  async function check(review: unknown) {
    const file = scratchFile('review.json')
    writeFileSync(file, typeof review === 'string' ? review : JSON.stringify(review))
    return rule36(['check', file])
  }

  /** The review as someone would write it who can work out a hash. */
  function rehashed(review: Review): Review {
    const stated = Object.fromEntries(Object.entries(review).filter(([name]) => name !== 'sha256'))
    return { ...review, sha256: sha256Of(stated) }
  }

  it('is verified elsewhere, without an estate', async () => {
    const { status, out, err } = await check(text)
    expect({ status, err }).toEqual({ status: 0, err: '' })
    expect(out).toContain('No breach found of the rules checked in 2 plans')
    expect(widest(out)).toBeLessThanOrEqual(COLUMNS)
  })

  it.each<[string, (review: Review) => object]>([
    ['a fact', (review) => ({ ...review, estates: [{ ...review.estates[0]!, name: 'Another' }] })],
    ['a figure', (review) => ({ ...review, comparison: { ...review.comparison, columns: [] } })],
    ['an assumption', (review) => ({ ...review, assumptions: [] })],
  ])('is refused once %s was changed', async (_, change) => {
    const { status, out } = await check(change(written()))
    expect(status).toBe(1)
    expect(out).toContain('changed after it was written')
  })

  it.each<[string, (review: Review) => Review, string]>([
    [
      'states another figure',
      (review) => {
        const [first, ...others] = review.comparison.columns
        const columns = [{ ...first!, metrics: { ...first!.metrics, transfers: 7 } }, ...others]
        return { ...review, comparison: { ...review.comparison, columns } }
      },
      'column 1 is not what',
    ],
    [
      'leaves a column out',
      (review) => ({ ...review, comparison: { ...review.comparison, columns: review.comparison.columns.slice(1) } }),
      'number of columns',
    ],
    [
      'has a plan that is not lawful',
      (review) => {
        const [first, ...others] = review.columns
        const placements = first!.plan.placements.slice(1)
        return { ...review, columns: [{ ...first!, plan: { ...first!.plan, placements } }, ...others] }
      },
      'neither placed nor unplaced',
    ],
    [
      'raises a bound',
      (review) => {
        const [first, ...others] = review.columns
        const tiers = first!.plan.tiers!.map((tier) => ({ ...tier, bound: tier.value + 1 }))
        return { ...review, columns: [{ ...first!, plan: { ...first!.plan, tiers } }, ...others] }
      },
      'bound',
    ],
  ])('is refused where it %s, though its hash is right', async (_, change, why) => {
    const { status, out } = await check(rehashed(change(written())))
    expect(status).toBe(1)
    expect(inOneLine(out)).toContain(why)
  })

  it.each([
    ['', 'review.json: '],
    ['{}', '/format'],
    ['{"format":"rule36/review@1"}', '/estates'],
    ['{"format":"rule36/review@2"}', 'another version'],
  ])('is refused where it is %j', async (rubbish, named) => {
    const { status, err } = await check(rubbish)
    expect(status).toBe(2)
    expect(err).toContain(named)
  })

  it('names the place of a problem in a document within it', async () => {
    const review = written()
    const { status, err } = await check({ ...review, estates: [{ ...review.estates[0]!, asOf: '2026-13-01' }] })
    expect(status).toBe(2)
    expect(err).toContain('/estates/0/asOf: "2026-13-01" is not a date')
  })
})
