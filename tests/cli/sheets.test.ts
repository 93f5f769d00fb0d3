/** Spreadsheets in and out, and the order of moves, from the command line. */

import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { MoveOrder } from '../../src/advice/moves/moves'
import type { Estate } from '../../src/domain/estate'
import { readEstate } from '../../src/intake/read'
import { mustRead } from '../support/must-read'
import { csvFiles, PEOPLE } from '../intake/sheets/ugly'
import { fixture, rule36, scratchFile } from './run-rule36'

const COLUMNS = 80

function estateIn(file: string): Estate {
  return mustRead(readEstate(readFileSync(file, 'utf8')))
}

/** The files of a small estate, written into a folder. */
function written(changed: Parameters<typeof csvFiles>[0] = {}): { readonly folder: string; readonly files: string[] } {
  const folder = join(dirname(scratchFile('x')), 'sheets')
  mkdirSync(folder)
  const files = csvFiles(changed).map(({ name, bytes }) => {
    writeFileSync(join(folder, name), bytes)
    return join(folder, name)
  })
  return { folder, files }
}

describe('rule36 export and import', () => {
  it.each(['typical.xlsx', 'typical'])('bring back the same estate by way of %s', async (name) => {
    const [out, again] = [scratchFile(name), scratchFile('again.rule36.json')]
    const exported = await rule36(['export', fixture('typical.rule36.json'), '--out', out])
    expect(exported).toMatchObject({ status: 0, err: '' })
    const files = name.endsWith('.xlsx') ? [out] : readdirSync(out).map((file) => join(out, file))
    const imported = await rule36(['import', ...files, '--out', again])
    expect(imported).toMatchObject({ status: 0, err: '' })
    expect(estateIn(again)).toEqual(estateIn(fixture('typical.rule36.json')))
  })

  it('write the plan beside the estate, and leave it out when they read', async () => {
    const [plan, out, again] = [scratchFile('plan.json'), scratchFile('all.xlsx'), scratchFile('again.json')]
    const tiny = fixture('tiny/non-association.rule36.json')
    await rule36(['plan', tiny, '--out', plan])
    expect(await rule36(['export', tiny, plan, '--out', out])).toMatchObject({ status: 0, err: '' })
    const imported = await rule36(['import', out, '--out', again])
    expect(imported).toMatchObject({ status: 0, err: '' })
    expect(imported.out).toContain('Placements')
    expect(estateIn(again)).toEqual(estateIn(tiny))
  })

  it('write a bundle for reviewers that can be planned and checked', async () => {
    const [plan, out, key] = [scratchFile('plan.json'), scratchFile('bundle'), scratchFile('key.json')]
    const tiny = fixture('tiny/non-association.rule36.json')
    await rule36(['plan', tiny, '--out', plan])
    const exported = await rule36(['export', tiny, plan, '--pseudonymised', '--out', out, '--key', key])
    expect(exported).toMatchObject({ status: 0, err: '' })
    expect(readdirSync(out).sort()).toEqual(['estate.rule36.json', 'plan.json', 'read-me.txt'])
    expect((await rule36(['check', join(out, 'estate.rule36.json'), join(out, 'plan.json')])).status).toBe(0)
    expect(Object.keys(JSON.parse(readFileSync(key, 'utf8')) as object).sort()).toEqual(
      estateIn(tiny)
        .people.map(({ id }) => id)
        .sort(),
    )
  })
})

describe('rule36 import', () => {
  it('writes nothing and ends with 2 where anything is wrong, a line for each problem', async () => {
    const { files } = written({ people: PEOPLE.replace('sentenced', 'remanded?') })
    const out = scratchFile('estate.json')
    const { status, err } = await rule36(['import', ...files, '--out', out])
    expect(status).toBe(2)
    expect(err).toBe(`${files.at(-1)!}: Row 2, "Legal status" is "remanded?"; expected pretrial, sentenced or civil.\n`)
    expect(existsSync(out)).toBe(false)
  })

  it('shows what it understood, and keeps it to be given back', async () => {
    const { files } = written({ people: PEOPLE.replace('Legal status', 'Haftart') })
    const [out, mapping] = [scratchFile('estate.json'), scratchFile('mapping.json')]
    const looked = await rule36(['import', ...files, '--preview', '--save-mapping', mapping])
    expect(looked.status).toBe(2)
    expect(looked.out).toContain('Haftart')
    const kept = JSON.parse(readFileSync(mapping, 'utf8')) as { columns: { heading: string; is: string | null }[] }
    for (const column of kept.columns) if (column.heading === 'Haftart') column.is = 'legalStatus'
    writeFileSync(mapping, JSON.stringify(kept))
    expect(await rule36(['import', ...files, '--mapping', mapping, '--out', out])).toMatchObject({ status: 0, err: '' })
    expect(estateIn(out).people[0]!.legalStatus).toBe('sentenced')
  })

  it('takes out whoever a sheet of everyone leaves out, and only when told that it lists everyone', async () => {
    const [before, after] = [scratchFile('before.json'), scratchFile('after.json')]
    const { folder, files } = written({ people: PEOPLE + PEOPLE.split('\n')[1]!.replace('P-1', 'P-2') })
    await rule36(['import', ...files, '--out', before])
    const fewer = join(folder, 'fewer.csv')
    writeFileSync(fewer, PEOPLE)
    await rule36(['import', fewer, '--into', before, '--out', after])
    expect(estateIn(after).people.map(({ id }) => id)).toEqual(['P-1', 'P-2'])
    const words = ['import', fewer, '--into', before, '--lists-everyone', '--out', after]
    expect(await rule36(words)).toMatchObject({ status: 0, err: '' })
    expect(estateIn(after).people.map(({ id }) => id)).toEqual(['P-1'])
  })

  it.each([
    [['import'], '0 files given'],
    [['import', 'a.csv'], '--out'],
    [['import', '/no/such.csv', '--out', 'x'], '/no/such.csv'],
    [['import', fixture('typical.rule36.json'), '--out', 'x'], 'typical.rule36.json'],
    [['import', 'a.csv', '--out', 'x', '--as-of', 'today'], '"today"'],
    [['import', 'a.csv', '--out', 'x', '--dates', 'maybe'], '"maybe"'],
    [['import', 'a.csv', '--out', 'x', '--lists-everyone'], '--into ESTATE'],
    [['export', fixture('typical.rule36.json')], '--out'],
    [['export', fixture('typical.rule36.json'), '--out', 'x', '--key', 'y'], '--pseudonymised'],
    [['template'], '--out'],
  ])('refuses %j with one clear line', async (words, named) => {
    const { status, err } = await rule36(words)
    expect(status).toBe(2)
    expect(err).toContain(named)
    expect(err.trimEnd().split('\n')).toHaveLength(1)
  })
})

describe('rule36 template', () => {
  it.each(['template.xlsx', 'template'])('writes %s, which can be imported as it is', async (name) => {
    const [out, estate] = [scratchFile(name), scratchFile('estate.json')]
    expect(await rule36(['template', '--out', out])).toMatchObject({ status: 0, err: '' })
    const files = name.endsWith('.xlsx') ? [out] : readdirSync(out).map((file) => join(out, file))
    expect(await rule36(['import', ...files, '--out', estate])).toMatchObject({ status: 0, err: '' })
  })
})

describe('rule36 moves', () => {
  it('prints batches and the lists of facilities, and the same as JSON', async () => {
    const plan = scratchFile('plan.json')
    const estate = fixture('crowded.rule36.json')
    await rule36(['plan', estate, '--out', plan])
    const page = await rule36(['moves', estate, plan, '--per-day', '10'])
    expect(page).toMatchObject({ status: 0, err: '' })
    expect(page.out).toContain('Batch 1')
    expect(Math.max(...page.out.split('\n').map((line) => line.length))).toBeLessThanOrEqual(COLUMNS)
    const { out } = await rule36(['moves', estate, plan, '--json'])
    const moves = JSON.parse(out) as MoveOrder
    expect(moves.batches.length).toBeGreaterThan(0)
  })

  it('refuses a plan that breaks a rule', async () => {
    const tiny = fixture('tiny/non-association.rule36.json')
    const plan = scratchFile('plan.json')
    const { people, wings } = estateIn(tiny)
    writeFileSync(
      plan,
      JSON.stringify({
        format: 'rule36/plan@1',
        placements: people.map(({ id }) => ({ person: id, wing: wings[0]!.id })),
        unplaced: [],
      }),
    )
    expect((await rule36(['moves', tiny, plan])).status).toBe(2)
  })
})

describe('pages', () => {
  it.each(['import', 'export', 'template', 'moves'])('of help for %s fit a terminal and show an example', async (command) => {
    const { status, out } = await rule36([command, '--help'])
    expect(status).toBe(0)
    expect(out).toContain('Example: rule36 ')
    expect(Math.max(...out.split('\n').map((line) => line.length))).toBeLessThanOrEqual(COLUMNS)
  })
})
