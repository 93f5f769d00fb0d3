/** The command line does what it says, and refuses clearly what it can't do. */

import { copyFileSync, existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Explanation } from '../../src/domain/explanation'
import type { Plan } from '../../src/domain/plan'
import { fixture, rule36, scratchFile } from './run-rule36'

const TINY = fixture('tiny/non-association.rule36.json')
const COLUMNS = 80

function planIn(text: string): Plan {
  return JSON.parse(text) as Plan
}

function widest(page: string): number {
  return Math.max(...page.split('\n').map((line) => line.length))
}

describe('rule36 plan', () => {
  it('writes a plan that rule36 check finds no breach in and rule36 explain explains', async () => {
    const out = scratchFile('plan.json')
    const planned = await rule36(['plan', TINY, '--out', out])
    expect(planned).toMatchObject({ status: 0, err: '' })
    expect(planned.out).toContain('Proven best')
    const { placements } = planIn(readFileSync(out, 'utf8'))
    expect(await rule36(['check', TINY, out])).toEqual({
      status: 0,
      out: 'No breach found of the rules checked.\n',
      err: '',
    })
    const explained = await rule36(['explain', TINY, out, '--person', placements[0]!.person, '--json'])
    expect(explained).toMatchObject({ status: 0, err: '' })
    expect((JSON.parse(explained.out) as Explanation).wing).toBe(placements[0]!.wing)
  })

  it('reads standard input and writes JSON to standard output', async () => {
    const { status, out } = await rule36(['plan', '-', '--json'], { input: readFileSync(TINY, 'utf8') })
    expect(status).toBe(0)
    expect(planIn(out)).toMatchObject({ format: 'rule36/plan@1', status: 'optimal' })
  })

  it.each(['highs', 'javascript-lp-solver'])('plans as well with %s', async (engine) => {
    const [asked, chosen] = await Promise.all([
      rule36(['plan', TINY, '--json', '--engine', engine]),
      rule36(['plan', TINY, '--json']),
    ])
    expect(planIn(asked.out).engine.name).toBe(engine)
    expect({ ...planIn(asked.out), engine: null }).toEqual({ ...planIn(chosen.out), engine: null })
  })

  it.each([
    ['impossible', ['--policy', fixture('impossible.policy.json')]],
    ['crowded', []],
  ])('plans the %s estate, and says who has no place and what would help', async (name, options) => {
    const estate = fixture(`${name}.rule36.json`)
    const out = scratchFile('plan.json')
    const { status, out: page } = await rule36(['plan', estate, ...options, '--out', out])
    expect(status).toBe(0)
    const { unplaced } = planIn(readFileSync(out, 'utf8'))
    expect(unplaced.length).toBeGreaterThan(0)
    for (const { person } of unplaced.slice(0, 5)) expect(page).toContain(person)
    for (const { person, remedies } of unplaced) {
      const changes = remedies.map(({ at, to }) => JSON.stringify([at, to]))
      expect(changes, person).toEqual([...new Set(changes)])
    }
    expect(widest(page)).toBeLessThanOrEqual(COLUMNS)
    expect(await rule36(['check', estate, out, ...options])).toMatchObject({ status: 0 })
  })

  it.each([
    ['--seconds', ['--seconds', '2'], {}],
    ['Ctrl-C', [], { stopAfterSeconds: 2.5 }],
  ])('stopped by %s gives a lawful plan with honest bounds, or says that there is none', async (_how, options, given) => {
    const estate = fixture('england-and-wales.rule36.json')
    const out = scratchFile('plan.json')
    const { status, err } = await rule36(['plan', estate, ...options, '--out', out], given)
    if (status !== 0) {
      // On a slow machine Ctrl-C comes before the program has begun, and nobody is there yet to say anything.
      if (status !== null) expect({ status, err }).toEqual({ status: 3, err: 'rule36 plan: stopped before there was a plan.\n' })
      expect(existsSync(out)).toBe(false)
      return
    }
    const plan = planIn(readFileSync(out, 'utf8'))
    expect(plan.status).toBe('bounded')
    for (const { value, bound } of plan.tiers) expect(bound).toBeLessThanOrEqual(value)
    expect(await rule36(['check', estate, out])).toMatchObject({ status: 0 })
  })

  it('writes over nothing that it reads', async () => {
    const estate = scratchFile('estate.rule36.json')
    copyFileSync(TINY, estate)
    for (const option of ['--out', '--certificate']) {
      const refused = `rule36 plan: ${option} "${estate}" is a file that it reads; choose another name.\n`
      expect(await rule36(['plan', estate, option, estate])).toEqual({ status: 2, out: '', err: refused })
    }
    expect(readFileSync(estate)).toEqual(readFileSync(TINY))
  })

  it('keeps the file that was there when the new plan can not be written', async () => {
    const { status, err } = await rule36(['plan', TINY, '--out', '/nowhere/at/all/plan.json'])
    expect(status).toBe(2)
    expect(err).toContain('/nowhere/at/all/plan.json')
  })
})

describe.skipIf(!existsSync('/dev/full'))('a full disk', () => {
  it('is named, and a device stays a device', async () => {
    const { status, err } = await rule36(['plan', TINY, '--out', '/dev/full'])
    expect(status).toBe(2)
    expect(err).toContain('/dev/full: could not be written (the disk is full)')
    expect(statSync('/dev/full').isCharacterDevice()).toBe(true)
  })
})

describe('rule36 check', () => {
  it('ends with 1 and names the rule and the people of a broken plan', async () => {
    const plan = scratchFile('plan.json')
    const { people, wings } = JSON.parse(readFileSync(TINY, 'utf8')) as { people: { id: string }[]; wings: { id: string }[] }
    const placements = people.map(({ id }) => ({ person: id, wing: wings[0]!.id }))
    writeFileSync(plan, JSON.stringify({ format: 'rule36/plan@1', placements, unplaced: [] }))
    const { status, out } = await rule36(['check', TINY, plan])
    expect(status).toBe(1)
    expect(out).toContain('non-association')
    expect(widest(out)).toBeLessThanOrEqual(COLUMNS)
  })
})

describe('rule36 sample', () => {
  it('lists the samples, and writes each as a file that can be planned', async () => {
    const { out } = await rule36(['sample'])
    for (const name of ['typical', 'crowded', 'impossible', 'england-and-wales']) expect(out).toContain(name)
    expect((await rule36(['sample', 'typical'])).out).toBe(readFileSync(fixture('typical.rule36.json'), 'utf8'))
  })
})

describe('rule36 --version', () => {
  it('says which Rule36 this is, as the package has it', async () => {
    const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as { version: string }
    expect(await rule36(['--version'])).toMatchObject({ status: 0, out: `Rule36 ${version}\n` })
  })
})

describe('words and files that are wrong', () => {
  it.each([
    [['dance'], 'there is no command "dance"'],
    [['plan'], '0 files given'],
    [['plan', TINY, '--fast'], '--fast'],
    [['plan', TINY, '--seconds', 'soon'], '"soon"'],
    [['plan', TINY, '--engine', 'magic'], '"magic"'],
    [['plan', '/no/such/file.json'], '/no/such/file.json'],
    [['explain', TINY, TINY], '--person'],
    [['sample', 'moon'], '"moon"'],
    [['sample', 'typical', '--people', '7'], '--people'],
  ])('%j ends with 2 and one clear line', async (words, named) => {
    const { status, out, err } = await rule36(words)
    expect(status).toBe(2)
    expect(out).toBe('')
    expect(err).toContain(named)
    expect(err).not.toMatch(/\n\s+at /)
  })

  const malformed = readdirSync(fixture('malformed')).filter((file) => file.endsWith('.rule36.json'))

  it('are refused file by file, a line for each problem, and nothing is written', async () => {
    for (const file of malformed.filter((_file, index) => index % 4 === 0)) {
      const out = scratchFile('plan.json')
      const { status, err } = await rule36(['plan', fixture(`malformed/${file}`), '--out', out])
      expect(status, file).toBe(2)
      for (const line of err.trimEnd().split('\n')) expect(line, file).toMatch(new RegExp(`${file}: `))
      expect(readdirSync(dirname(out)), file).toEqual([])
    }
  })
})

describe('pages', () => {
  it.each([
    [['--help']],
    [['plan', '--help']],
    [['check', '--help']],
    [['explain', '--help']],
    [['compare', '--help']],
    [['seal', '--help']],
    [['open', '--help']],
    [['sample', '--help']],
  ])('%j fits a terminal, has no colours where nobody looks, and shows an example', async (words) => {
    const { status, out } = await rule36(words)
    expect(status).toBe(0)
    expect(out).toContain('rule36 ')
    expect(widest(out)).toBeLessThanOrEqual(COLUMNS)
    expect(out).not.toContain('\u001b')
  })
})
