/** OpenDocument sheets, written as LibreOffice writes them, are read as the same sheets in CSV are; oddities are refused, never half read. */

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readOpenDocument } from '../../../src/intake/sheets/open-document'
import { book, content, REST_OF_ROW, row, SPACES, words } from '../../support/open-document'
import { csvFiles, FACILITIES, PEOPLE, problemsOf, read, REGIMES, SETTINGS, WINGS } from './ugly'

const fromCsv = (csv: string): string =>
  csv
    .trim()
    .split('\n')
    .map((line) => row(line.split(',').map(words)))
    .join('')

const SHEETS = { Estate: SETTINGS, Regimes: REGIMES, Facilities: FACILITIES, Wings: WINGS, People: PEOPLE }

function cellsOf(rows: string) {
  const document = readOpenDocument('a.ods', content({ People: rows }))
  if (!document.ok) throw new Error(document.why)
  return document.tables[0]!
}

describe('an OpenDocument spreadsheet', () => {
  it('gives the estate that the same sheets give in CSV', async () => {
    const sheets = Object.fromEntries(Object.entries(SHEETS).map(([name, csv]) => [name, fromCsv(csv)]))
    const [one, other] = [await read([book(content(sheets))]), await read(csvFiles())]
    if (one.status !== 'read' || other.status !== 'read') throw new Error('not read')
    expect(one.estate).toEqual(other.estate)
  })

  it('has cells of every kind', () => {
    const { rows, sheet } = cellsOf(
      row([
        '<table:table-cell office:value-type="float" office:value="-3.25"><text:p>-3,25</text:p></table:table-cell>',
        '<table:table-cell office:value-type="percentage" office:value="0.5"><text:p>50 %</text:p></table:table-cell>',
        '<table:table-cell office:value-type="date" office:date-value="1990-06-15T10:30:00"><text:p>15/06/90</text:p></table:table-cell>',
        '<table:table-cell office:value-type="boolean" office:boolean-value="true"><text:p>WAHR</text:p></table:table-cell>',
        '<table:table-cell office:value-type="time" office:time-value="PT09H00M00S"><text:p>09:00</text:p></table:table-cell>',
        '<table:table-cell table:number-columns-repeated="2"/>',
        '<table:table-cell office:value-type="string"><text:p>a<text:s text:c="2"/><text:span>b</text:span>&amp;<text:a>c</text:a></text:p><text:p>d<text:tab/>é</text:p></table:table-cell>',
        '<table:table-cell office:value-type="string" table:number-columns-repeated="2"><text:p>x</text:p></table:table-cell>',
      ]),
    )
    expect(sheet).toBe('People')
    const day = new Date('1990-06-15T00:00:00Z')
    expect(rows).toEqual([[-3.25, 0.5, day, true, '09:00', null, null, 'a  b&c\nd\té', 'x', 'x']])
  })

  it('is read without its remarks, and without what was deleted while changes were tracked', () => {
    const remark = '<office:annotation><text:p>ask again</text:p></office:annotation>'
    const deleted =
      '<table:tracked-changes><table:deletion><table:table-row><table:table-cell office:value-type="string"><text:p>gone</text:p></table:table-cell></table:table-row></table:deletion></table:tracked-changes>'
    const said = `<table:table-cell office:value-type="string">${remark}<text:p>here</text:p></table:table-cell>`
    expect(cellsOf(`${deleted}${row([said])}`).rows).toEqual([['here']])
  })

  it('counts blank rows and repeats rows, and fills cells that are merged one above the other', () => {
    const merged = `<table:table-cell office:value-type="string" table:number-rows-spanned="2"><text:p>W1</text:p></table:table-cell>`
    const { rows } = cellsOf(
      [
        `<table:table-row table:number-rows-repeated="2">${REST_OF_ROW}</table:table-row>`,
        row([merged, words('P-1')]),
        row(['<table:covered-table-cell/>', words('P-2')]),
        `<table:table-row table:number-rows-repeated="2">${words('same')}</table:table-row>`,
      ].join(''),
    )
    expect(rows).toEqual([[], [], ['W1', 'P-1'], ['W1', 'P-2'], ['same'], ['same']])
  })

  it.each([
    ['as LibreOffice marks it', 'office:value-type="string" office:string-value="" calcext:value-type="error"', '#DIV/0!'],
    ['as older programs leave it', 'office:value-type="float" office:value="0"', 'Err:502'],
  ])('names a formula that failed: %s', async (_what, attributes, shown) => {
    const headings = 'Person,Sex,Birth date,Legal status,Security level,Disability'.split(',').map(words)
    const failed = `<table:table-cell table:formula="of:=1/0" ${attributes}><text:p>${shown}</text:p></table:table-cell>`
    const person = ['P-1', 'male', '1990-06-15', 'sentenced', 'closed'].map(words)
    const people = book(content({ People: `${row(headings)}${row([...person, failed])}` }))
    expect(await problemsOf([...csvFiles().filter(({ name }) => name !== 'people.csv'), people])).toEqual([
      'book.ods: Row 2, "Disability" holds a formula that failed or was never worked out; type what it should be.',
    ])
  })
})

describe('an OpenDocument file that is none of these', () => {
  it.each([
    [
      'has cells without end',
      content({
        People: `<table:table-row table:number-rows-repeated="1000000"><table:table-cell table:number-columns-repeated="16384" office:value-type="string"><text:p>x</text:p></table:table-cell></table:table-row>`,
      }),
      {},
      'further than any table',
    ],
    [
      'has a cell far away',
      content({ People: `<table:table-row table:number-rows-repeated="40000000"/>${row([words('x')])}` }),
      {},
      'further than any table',
    ],
    [
      'has an entity',
      `<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]>${content({ People: row([words('x')]) })}`,
      {},
      'damaged',
    ],
    ['ends too soon', content({ People: row([words('x')]) }).slice(0, -60), {}, 'damaged'],
    [
      'is a letter',
      `<office:document-content ${SPACES}><office:body><office:text><text:p>x</text:p></office:text></office:body></office:document-content>`,
      {},
      'no sheet',
    ],
    ['has a password', 'not to be read', { 'META-INF/manifest.xml': '<manifest:encryption-data/>' }, 'password'],
  ])('is refused at once: one that %s', async (_what, xml, rest, why) => {
    const problems = await problemsOf([book(xml, rest)])
    expect(problems).toHaveLength(1)
    expect(problems[0]).toContain(why)
  })

  it('gives tables or a reason, whatever became of its text', () => {
    const xml = content(Object.fromEntries(Object.entries(SHEETS).map(([name, csv]) => [name, fromCsv(csv)])))
    fc.assert(
      fc.property(fc.nat(xml.length), fc.nat(40), fc.string(), (from, count, put) => {
        const document = readOpenDocument('a.ods', xml.slice(0, from) + put + xml.slice(from + count))
        if (document.ok) expect(document.tables.length).toBeGreaterThan(0)
        else expect(['damaged', 'no sheets', 'too many cells']).toContain(document.why)
      }),
    )
  })
})
