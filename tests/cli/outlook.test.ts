/** The commands that look ahead do what they say, on any number of threads, and refuse clearly what they can't do. */

import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Outlook } from '../../src/domain/outlook'
import { atTerminal, CTRL_C, SCRIPT } from './at-terminal'
import { fixture, rule36, scratchFile } from './run-rule36'

const TYPICAL = fixture('typical.rule36.json')
const COLUMNS = 80

function widest(page: string): number {
  return Math.max(...page.split('\n').map((line) => line.length))
}

async function scenarioFile(name: string, ...options: string[]): Promise<string> {
  const file = scratchFile('scenario.json')
  expect(await rule36(['scenario', name, TYPICAL, '--out', file, ...options])).toEqual({ status: 0, out: '', err: '' })
  return file
}

describe('rule36 simulate', () => {
  it('gives the same bytes on one thread and on three', async () => {
    const scenario = await scenarioFile('returnees', '--months', '5', '--runs', '5')
    const one = await rule36(['simulate', TYPICAL, scenario, '--json', '--workers', '1'])
    const three = await rule36(['simulate', TYPICAL, scenario, '--json', '--workers', '3'])
    expect(one).toMatchObject({ status: 0, err: '' })
    expect(three).toEqual(one)
    const outlook = JSON.parse(one.out) as Outlook
    expect(Object.keys(outlook)).toEqual(['format', 'scenario', 'runs', 'months', 'firstBreach', 'bottlenecks'])
    expect(outlook).toMatchObject({ format: 'rule36/outlook@1', runs: 5 })
    expect(outlook.months.map(({ date }) => date)).toEqual(['2026-12-01', '2027-01-01', '2027-02-01', '2027-03-01', '2027-04-01'])
  })

  it('prints a page that fits the terminal and says how sure it is', async () => {
    const scenario = await scenarioFile('epidemic', '--months', '4', '--runs', '2', '--seed', '9')
    const { status, out } = await rule36(['simulate', TYPICAL, scenario])
    expect(status).toBe(0)
    expect(out).toContain('2 of 2 runs of 4 months, seed 9.')
    expect(out).toContain('±')
    expect(out).toContain('What is assumed')
    expect(widest(out)).toBeLessThanOrEqual(COLUMNS)
  })

  it('tries one more place, officer and review, and says what each would change', async () => {
    const scenario = await scenarioFile('pretrial-delays', '--months', '6', '--runs', '4')
    const out = scratchFile('outlook.json')
    const { status, out: page } = await rule36(['simulate', TYPICAL, scenario, '--one-more', '--out', out])
    expect(status).toBe(0)
    expect(page).toMatch(/What one more would change[^]+ place in main-[^]+ officer in main\n/)
    expect(widest(page)).toBeLessThanOrEqual(COLUMNS)
    const { oneMore } = JSON.parse(readFileSync(out, 'utf8')) as {
      readonly oneMore: readonly { readonly kind: string; readonly runs: number; readonly unplaced: { readonly mean: number } }[]
    }
    expect(oneMore[0]).toMatchObject({ kind: 'place', runs: 4 })
    expect(oneMore[0]!.unplaced.mean).toBeLessThanOrEqual(0)
  })

  it('takes a scenario whose arrivals were fitted to a history, and refuses what is none', async () => {
    const history = scratchFile('history.csv')
    const months = Array.from({ length: 36 }, (_, month) => {
      const [year, of] = [2023 + Math.floor(month / 12), String((month % 12) + 1).padStart(2, '0')]
      return `${year}-${of}-28,A,${500 + 5 * month}`
    })
    writeFileSync(history, ['date,facility,population', ...months].join('\n'))
    const scenario = await scenarioFile('steady-state', '--months', '2', '--runs', '1', '--history', history)
    expect(readFileSync(scenario, 'utf8')).toMatch(/Arrivals are 1\.\d\d times those of a steady state/)
    expect(await rule36(['simulate', TYPICAL, scenario])).toMatchObject({ status: 0, err: '' })
    writeFileSync(history, 'day\n')
    const refused = await rule36(['scenario', 'steady-state', TYPICAL, '--history', history])
    expect(refused).toMatchObject({ status: 2, out: '' })
    expect(refused.err).toContain(history)
  })

  it.skipIf(!existsSync(SCRIPT))('keeps the runs that are done when it is stopped', async () => {
    const scenario = await scenarioFile('steady-state', '--months', '3', '--runs', '90000')
    const out = scratchFile('outlook.json')
    const words = ['simulate', TYPICAL, scenario, '--workers', '2', '--out', out]
    const { status, shown } = await atTerminal(words, CTRL_C, /\d\d of 90000 runs/)
    expect(status).toBe(0)
    const { runs } = JSON.parse(readFileSync(out, 'utf8')) as Outlook
    expect(runs).toBeGreaterThan(0)
    expect(shown).toContain(`rule36 simulate: stopped; what follows is made of the first ${runs} runs.`)
  })

  it('refuses a scenario with every problem in it, and writes nothing', async () => {
    const [scenario, out] = [scratchFile('scenario.json'), scratchFile('outlook.json')]
    writeFileSync(
      scenario,
      '{"format":"rule36/scenario@1","name":"x","months":0,"runs":1,"seed":1,"wings":[{"month":1,"wing":"Z"}]}',
    )
    expect(await rule36(['simulate', TYPICAL, scenario, '--out', out])).toEqual({
      status: 2,
      out: '',
      err: [
        `${scenario}: /months: 0 is not a whole number from 1 to 1200; write one in digits.`,
        `${scenario}: /stay: "stay" is missing; write an object in { }.`,
        `${scenario}: /wings/0/wing: "Z" is not the id of a wing of the estate; correct it, or add what it names.`,
        '',
      ].join('\n'),
    })
    expect(existsSync(out)).toBe(false)
    const estate = await rule36(['simulate', TYPICAL, TYPICAL])
    expect(estate).toMatchObject({ status: 2, out: '' })
    expect(estate.err).toContain('"rule36/estate@1" is not the format of a scenario')
  })
})

describe('rule36 scenario', () => {
  it('lists the scenarios, and refuses one that there is not', async () => {
    expect((await rule36(['scenario'])).out).toContain('steady-state')
    expect(await rule36(['scenario', 'flood', TYPICAL])).toMatchObject({ status: 2, out: '' })
    expect((await rule36(['scenario', 'epidemic'])).err).toContain('name the estate')
    expect((await rule36(['scenario', 'epidemic', TYPICAL, '--months', '0'])).err).toContain('--months "0"')
  })
})

describe('rule36 margin', () => {
  it('prints what can be placed beside what is free', async () => {
    const { status, out } = await rule36(['margin', TYPICAL])
    expect(status).toBe(0)
    expect(out).toContain('male adult sentenced closed')
    expect(widest(out)).toBeLessThanOrEqual(COLUMNS)
    const staying = JSON.parse((await rule36(['margin', TYPICAL, '--json'])).out) as { kinds: { margin: number }[] }
    const moving = JSON.parse((await rule36(['margin', TYPICAL, '--json', '--all'])).out) as { kinds: { margin: number }[] }
    const sumOf = ({ kinds }: typeof staying): number => kinds.reduce((sum, { margin }) => sum + margin, 0)
    expect(sumOf(moving)).toBeGreaterThan(sumOf(staying))
  })
})

describe('rule36 forecast', () => {
  const lines = Array.from({ length: 60 }, (_, index) => {
    const date = `${2019 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}-01`
    return `${date},Alpha,${500 + 2 * index},700`
  })

  it('prints a forecast and how good it would have been', async () => {
    const history = scratchFile('history.csv')
    writeFileSync(history, ['date,facility,population,capacity', ...lines].join('\n'))
    const { status, out } = await rule36(['forecast', history, '--months', '3'])
    expect(status).toBe(0)
    expect(out).toContain('2024-03')
    expect(out).toContain('as last year')
    expect(widest(out)).toBeLessThanOrEqual(COLUMNS)
  })

  it('refuses what is no history, line by line', async () => {
    const history = scratchFile('history.csv')
    writeFileSync(history, 'date,facility,population\n2020-01-01,A,many\n')
    expect(await rule36(['forecast', history])).toEqual({
      status: 2,
      out: '',
      err: `${history}: /line/2/population: "many" is not a whole number of people; write it in digits, or leave it empty where it is not known.\n`,
    })
  })
})
