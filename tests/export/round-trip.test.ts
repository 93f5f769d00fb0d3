/** What is exported and imported again is the same estate, whatever is in it, and no cell of it is taken for a formula. */

import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Estate } from '../../src/domain/estate'
import { csvOf } from '../../src/export/csv'
import { sheetsOf } from '../../src/export/sheets'
import { workbookOf } from '../../src/export/workbook'
import { readEstate } from '../../src/intake/read'
import { importSheets, type Imported, type SheetFile } from '../../src/intake/sheets/import'
import { NO_MAPPING } from '../../src/intake/sheets/mapping'
import { makeSample, writeDocument } from '../../src/samples/index'
import { always, anyCase, PATIENCE } from '../properties/cases'
import { mustRead } from '../support/must-read'
import { smallEstate } from '../intake/small-estate'

/** Texts that spreadsheet programs, files or people change. */
const STRANGE = [
  '=1+1',
  '+44',
  '-5',
  '@A1',
  '\t=1',
  '\r\n',
  "'",
  "'=1",
  "''",
  "'s-Hertogenbosch",
  ' ends ',
  '"quoted"',
  '"',
  'a;b',
  ';',
  'a,b',
  '',
  'constructor',
  '__proto__',
  '_x0041_',
  '\u00a0x',
  'a\u200bb',
  '1-2',
  '00123',
  '1e5',
  'TRUE',
  '2026-01-02',
  'null',
  '\ufffd',
  '\u0001',
  '؟ اسم',
  '＝1',
  'total',
  'a\nb',
  '\\',
  '\\u0041',
  '\u2028',
  '😀',
  '-',
  'sep=;',
]
const strange = fc
  .oneof(fc.constantFrom(...STRANGE), fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary' }))
  .filter((text) => !/\p{Cs}/u.test(text))

describe('an estate that is exported and imported again', () => {
  it(
    'is the same by CSV',
    () => always(60, anyCase({ people: 20, wings: 6 }), async ({ estate }) => expectSame(estate, asCsv(estate))),
    PATIENCE,
  )

  it(
    'is the same by a workbook',
    () => always(40, anyCase({ people: 20, wings: 6 }), async ({ estate }) => expectSame(estate, await asWorkbook(estate))),
    PATIENCE,
  )

  it(
    'is the same with texts that spreadsheets change',
    () =>
      always(80, fc.array(strange, { minLength: 14, maxLength: 14 }), async (texts) => {
        const estate = estateWith(texts)
        await expectSame(estate, asCsv(estate))
        await expectSame(estate, await asWorkbook(estate))
      }),
    PATIENCE,
  )

  it('is the same for the typical prison', async () => {
    const estate = mustRead(readEstate(writeDocument(makeSample('typical'))))
    await expectSame(estate, asCsv(estate))
    await expectSame(estate, await asWorkbook(estate))
  })
})

describe('no cell of an export', () => {
  it(
    'begins a formula',
    () =>
      always(200, fc.array(strange, { minLength: 14, maxLength: 14 }), (texts) => {
        for (const { rows } of sheetsOf(estateWith(texts))) {
          for (const cell of rows.flat()) if (typeof cell === 'string') expect(cell).not.toMatch(/^[=+\-@\t\r\n＝＋－＠]/)
        }
      }),
    PATIENCE,
  )
})

/** The small estate with these texts wherever a text may be anything. */
function estateWith(texts: readonly string[]): Estate {
  const [t0, t1, t2, t3, t4, t5, t6, t7, t8, t9, t10, t11, t12, t13] = texts as string[]
  const { regimes, people, wings, ...rest } = smallEstate()
  const id = `${t0!}-b`
  const document = {
    ...rest,
    name: t1,
    regimes: regimes.map((regime, index) => (index === 0 ? { ...regime, name: t2 } : regime)),
    wings: wings.map((wing, index) => (index === 0 ? { ...wing, features: [t3, t4], programmes: [t5] } : { ...wing, name: t6 })),
    people: people.map((person, index) =>
      index === 0 ? { ...person, id } : index === 2 ? { ...person, requires: [t7, t8], programmes: [t9, t9] } : person,
    ),
    nonAssociations: [
      { a: id, b: 'a', scope: 'wing', reason: t10 },
      { a: 'n2', b: 'n1', scope: 'facility', reason: t11 },
    ],
    networks: [
      { id: 'n2', name: t12, members: ['c', 'a'] },
      { id: 'n1', name: t13, members: [id] },
    ],
  }
  return mustRead(readEstate(JSON.stringify(document)))
}

function asCsv(estate: Estate): SheetFile[] {
  return sheetsOf(estate).map((sheet) => ({ name: `${sheet.id}.csv`, bytes: new TextEncoder().encode(csvOf(sheet)) }))
}

async function asWorkbook(estate: Estate): Promise<SheetFile[]> {
  const workbook = await workbookOf(sheetsOf(estate))
  if (workbook.status === 'impossible') throw new Error(workbook.why)
  return [{ name: 'estate.xlsx', bytes: workbook.bytes }]
}

async function expectSame(estate: Estate, files: readonly SheetFile[]): Promise<void> {
  expect(estateIn(await importSheets(files, { mapping: NO_MAPPING }))).toEqual(estate)
}

function estateIn(imported: Imported): Estate {
  if (imported.status === 'read') return imported.estate
  throw new Error(
    imported.problems
      .slice(0, 5)
      .map(({ file, sheet, text }) => `${file} ${sheet ?? ''}: ${text}`)
      .join('\n'),
  )
}
