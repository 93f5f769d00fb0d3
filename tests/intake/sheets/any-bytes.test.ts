/** No bytes make an import crash, hang, or give half of an estate. */

import * as fc from 'fast-check'
import { zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { readMapping } from '../../../src/intake/sheets/mapping'
import { unpack } from '../../../src/intake/sheets/unpack'
import { always, PATIENCE } from '../../properties/cases'
import { csvFiles, PEOPLE, problemsOf, read, workbook } from './ugly'

const text = (xml: string): Uint8Array => new TextEncoder().encode(xml)
const RELATIONS =
  '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>'
const BOOK =
  '<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="People" sheetId="1" r:id="r1"/></sheets></workbook>'

/** A workbook of one sheet, as written. */
function bookOf(sheet: string): { name: string; bytes: Uint8Array } {
  const parts = {
    'xl/workbook.xml': text(BOOK),
    'xl/_rels/workbook.xml.rels': text(RELATIONS),
    'xl/worksheets/sheet1.xml': text(sheet),
  }
  return { name: 'book.xlsx', bytes: zipSync(parts) }
}

describe('any bytes', () => {
  it(
    'are refused or read, whole',
    () => always(300, fc.uint8Array({ maxLength: 400 }), async (bytes) => expectWhole([{ name: 'people.csv', bytes }])),
    PATIENCE,
  )

  it(
    'of a workbook that was cut or changed are refused or read, whole',
    async () => {
      const { bytes: good } = await workbook({
        People: PEOPLE.trim()
          .split('\n')
          .map((row) => row.split(',')),
      })
      await always(
        150,
        fc.tuple(fc.nat(good.length), fc.array(fc.tuple(fc.nat(good.length - 1), fc.nat(255)), { maxLength: 6 }), fc.boolean()),
        async ([end, changes, isCut]) => {
          const bytes = good.slice(0, isCut ? end : good.length)
          for (const [at, byte] of changes) if (at < bytes.length) bytes[at] = byte
          await expectWhole([{ name: 'book.xlsx', bytes }])
        },
      )
    },
    PATIENCE,
  )

  it(
    'of a table with any cells are refused or read, whole',
    () =>
      always(
        150,
        fc.array(
          fc.array(fc.oneof(fc.string(), fc.constantFrom('__proto__', 'constructor', '"', '=', 'Person', 'P-1', ';', '\n')), {
            minLength: 1,
            maxLength: 8,
          }),
          { maxLength: 8 },
        ),
        async (rows) => {
          await expectWhole(
            csvFiles({ people: rows.map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',')).join('\n') }),
          )
        },
      ),
    PATIENCE,
  )
})

async function expectWhole(files: Parameters<typeof read>[0]): Promise<void> {
  const imported = await read(files)
  if (imported.status === 'read') expect(imported.estate.people).toBeDefined()
  else {
    expect(imported.problems.length).toBeGreaterThan(0)
    for (const { text: sentence } of imported.problems) expect(sentence).toMatch(/^\S\P{Cc}*[.?]$/u)
    expect(imported).not.toHaveProperty('estate')
  }
}

describe('names that mean something to the program', () => {
  it('are names like any other', async () => {
    const people = `${PEOPLE.trim().replace('Current wing', '__proto__')}\nconstructor,male,1990-06-15,sentenced,closed,toString\n`
    const imported = await read(csvFiles({ people }))
    expect(imported.status === 'read' && imported.estate.people.map(({ id }) => id)).toEqual(['P-1', 'constructor'])
    expect(({} as { sex?: string }).sex).toBeUndefined()
    const mapping = readMapping(
      '{"format":"rule36/mapping@1","columns":[{"sheet":"people","heading":"__proto__","is":"currentWing"}]}',
    )
    expect(mapping.ok && (await problemsOf(csvFiles({ people }), mapping.value))).toEqual([
      'people.csv: Row 3, "__proto__": "toString" is not the id of a wing; correct it, or add what it names.',
    ])
  })
})

describe('a workbook that would be too much', () => {
  it('is not unpacked beyond a budget, whatever it says of its size', () => {
    const bomb = zipSync({ 'a.xml': new Uint8Array(20_000_000) }, { level: 9 })
    expect(bomb.length).toBeLessThan(100_000)
    expect(unpack(bomb, () => true, 1_000_000)).toEqual({ ok: false, why: 'too large' })
    // The size that the directory states, made small.
    const liar = bomb.slice()
    const view = new DataView(liar.buffer)
    for (let at = 0; at < liar.length - 4; at += 1) if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 10, true)
    expect(unpack(liar, () => true, 1_000_000)).toEqual({ ok: false, why: 'too large' })
    expect(unpack(bomb, () => true, 30_000_000)).toMatchObject({ ok: true })
  })

  it.each([
    [
      'cells beyond all rows and columns',
      '<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>1</v></c></row>',
    ],
    ['a column that there is not', '<row r="1"><c r="ZZZZZZ1"><v>1</v></c></row>'],
    ['a row that there is not', '<row r="99999999999"><c><v>1</v></c></row>'],
    ['a cell hidden behind a sign', '<row r="1"><c a=">" r="ZZZZZZ1"><v>1</v></c></row>'],
    ['an entity', '<!DOCTYPE a [<!ENTITY b "c">]><row r="1"><c r="A1"><v>&b;</v></c></row>'],
    ['a cell without an address', '<row><c><v>1</v></c></row>'],
    ['no end', '<row r="1"><c r="A1"><v>1'],
  ])('or is written oddly is refused at once: %s', async (_what, rows) => {
    expect(
      await problemsOf([
        bookOf(
          `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${rows}</sheetData></worksheet>`,
        ),
      ]),
    ).toHaveLength(1)
  })

  it('but one that is written as it should be is read', async () => {
    const sheet =
      '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>Person</t></is></c></row></sheetData></worksheet>'
    expect((await read([bookOf(sheet)])).understood).toMatchObject([{ sheet: 'People', is: 'people', headingRow: 1 }])
  })

  it('is refused by name when it is of another kind', async () => {
    const old = { name: 'old.xls', bytes: new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]) }
    expect((await problemsOf([old]))[0]).toContain('.xls')
    expect((await problemsOf([{ name: 'a.ods', bytes: zipSync({ 'content.xml': text('<a/>') }) }]))[0]).toContain('OpenDocument')
  })
})

describe('a formula that failed', () => {
  it('is a problem, not a blank cell', async () => {
    const row = (number: number, cells: string[]): string =>
      `<row r="${number}">${cells.map((cell, index) => (cell.startsWith('<') ? cell : `<c r="${String.fromCharCode(65 + index)}${number}" t="inlineStr"><is><t>${cell}</t></is></c>`)).join('')}</row>`
    const headings = ['Person', 'Sex', 'Birth date', 'Legal status', 'Security level', 'Disability']
    const sheet = `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${row(1, headings)}${row(2, ['P-1', 'male', '1990-06-15', 'sentenced', 'closed', '<c r="F2" t="e"><f>1/0</f><v>#DIV/0!</v></c>'])}${row(3, ['P-2', 'male', '1990-06-15', 'sentenced', 'closed', '<c r="F3" t="str"><f>A1</f></c>'])}</sheetData></worksheet>`
    const found = await problemsOf([...csvFiles().filter(({ name }) => name !== 'people.csv'), bookOf(sheet)])
    expect(found).toEqual(
      [2, 3].map(
        (number) =>
          `book.xlsx: Row ${number}, "Disability" holds a formula that failed or was never worked out; type what it should be.`,
      ),
    )
  })
})

describe('a very long cell', () => {
  it('is read as it is', async () => {
    const long = 'x'.repeat(2_000_000)
    const imported = await read(csvFiles({ facilities: `Facility,Name\nnorth,${long}\n` }))
    expect(imported.status === 'read' && imported.estate.facilities[0]!.name.length).toBe(long.length)
    expect(await problemsOf(csvFiles({ people: `${PEOPLE}"never closed,${long}` }))).toHaveLength(1)
  })
})
