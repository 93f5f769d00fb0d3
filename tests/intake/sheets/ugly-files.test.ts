/** Spreadsheets as people make them are read as a careful person reads them; what that person would ask about is a problem. */

import { describe, expect, it } from 'vitest'
import { templateSheets } from '../../../src/export/templates'
import { workbookOf } from '../../../src/export/workbook'
import { csvFiles, PEOPLE, problemsOf, read, WINGS, workbook } from './ugly'

const HEADINGS = 'Person,Sex,Birth date,Legal status,Security level,Current wing'

describe('a table with problems', () => {
  it('names file, row, heading, value and remedy of each, and gives no estate', async () => {
    const people = `${HEADINGS}\nP-1,male,1990-06-15,remanded?,closed,W1\nP-2,male,1990-13-15,sentenced,closed,W1\n,male,1990-06-15,sentenced,closed,W1\n`
    const imported = await read(csvFiles({ people }))
    expect(imported.status).toBe('refused')
    expect(imported.status === 'refused' && imported.problems).toEqual([
      {
        file: 'people.csv',
        row: 2,
        column: 'Legal status',
        value: 'remanded?',
        text: 'Row 2, "Legal status" is "remanded?"; expected pretrial, sentenced or civil.',
      },
      {
        file: 'people.csv',
        row: 3,
        column: 'Birth date',
        value: '1990-13-15',
        text: 'Row 3, "Birth date" is "1990-13-15"; expected a date such as 2026-11-01.',
      },
      { file: 'people.csv', row: 4, column: 'Person', text: 'Row 4, "Person" is blank; expected a text.' },
    ])
  })

  it('names the row of what means nothing, by the same validation as any estate', async () => {
    const people = `${HEADINGS}\nP-1,male,1990-06-15,sentenced,closed,W9\nP-1,male,2027-06-15,sentenced,closd,W1\n`
    expect(await problemsOf(csvFiles({ people }))).toEqual([
      'people.csv: Row 3, "Person": "P-1" is already the id of row 2 of people.csv; give each its own.',
      'people.csv: Row 2, "Current wing": "W9" is not the id of a wing; correct it, or add what it names.',
      'people.csv: Row 3, "Birth date": "2027-06-15" is after "2026-11-01", the date in "asOf"; correct one of the two.',
      'people.csv: Row 3, "Security level": "closd" is not one of the security levels; correct it, or add what it names.',
    ])
  })

  it('gives the value of what means nothing', async () => {
    const people = `${HEADINGS}\nP-1,male,15.06.1990,sentenced,closed,W9\nP-1,male,2027-06-15,sentenced,closd,W1\n`
    const imported = await read(csvFiles({ people }))
    const problems = imported.status === 'refused' ? imported.problems : []
    expect(problems.map(({ row, column, value }) => [row, column, value])).toEqual([
      [3, 'Person', 'P-1'],
      [2, 'Current wing', 'W9'],
      [3, 'Birth date', '2027-06-15'],
      [3, 'Security level', 'closd'],
    ])
  })

  it('says which id a look-alike is taken for', async () => {
    // A Cyrillic letter, and a letter O for a zero.
    const people = `${HEADINGS}\nP-1,male,1990-06-15,sentenced,closed,w1\n`
    expect(await problemsOf(csvFiles({ people }))).toEqual([
      'people.csv: Row 2, "Current wing": "w1" is not the id of a wing; correct it, or add what it names. There is "W1", which looks like it.',
    ])
    const twice = `${HEADINGS}\nP-10,male,1990-06-15,sentenced,closed,W1\nР-1O,male,1990-06-15,sentenced,closed,W1\n`
    const imported = await read(csvFiles({ people: twice }))
    expect(imported.notes.map(({ text }) => text)).toEqual([
      '"P-10" and "Р-1O" look alike; are they two, or one written in two ways?',
    ])
  })

  it('says what is missing as a whole', async () => {
    expect(await problemsOf(csvFiles().filter(({ name }) => name === 'people.csv'))).toEqual([
      'people.csv: The name of the estate is missing; give it in a sheet "Estate", or with --name.',
      'people.csv: The day on which everything is judged is missing; give it in a sheet "Estate" under "As of", or with --as-of YYYY-MM-DD.',
      'people.csv: There is no sheet of regimes; add one, or import into an estate that has them.',
      'people.csv: The security levels are missing; give them in a sheet "Estate" under "Security levels", or import into an estate that has them.',
      'people.csv: Row 2, "Current wing": "W1" is not the id of a wing; correct it, or add what it names.',
    ])
    expect(await problemsOf(csvFiles({ people: 'Person,Sex,Birth date,Security level\nP-1,male,1990-06-15,closed\n' }))).toEqual([
      'people.csv: Row 1 has no heading for "Legal status"; name one "Legal status", "status" or "custody status", or say in the mapping which it is.',
    ])
  })

  it('takes a slip of the pen in a heading for one, and two headings for one too many', async () => {
    expect(await problemsOf(csvFiles({ people: PEOPLE.replace('Current wing', 'Curent wing') }))).toEqual([
      'people.csv: Row 1: "Curent wing" is not a heading that is known; is it "Current wing"? Rename it, or say in the mapping what it is.',
    ])
    expect(await problemsOf(csvFiles({ people: PEOPLE.replace('Current wing', 'Gender') }))).toEqual([
      'people.csv: Row 1: "Sex" and "Gender" both mean "Sex"; leave one of them out.',
    ])
  })

  it('does not take contradictions', async () => {
    const people = `${HEADINGS},VEP,Recruiter\nP-1,male,1990-06-15,sentenced,closed,W1,no,yes\n`
    expect(await problemsOf(csvFiles({ people }))).toEqual([
      'people.csv: Row 2, "Recruiter" is "yes", but "VEP" is no; correct one of the two.',
    ])
  })
})

describe('a table as a person makes it', () => {
  it('may have titles above it, blank rows in it, spaces of any kind, totals and remarks below it', async () => {
    const people = [
      'Nominal roll of the invented prison,,,,,',
      'as of 1 November,,,,,',
      ',,,,,',
      ' Prison number ,SEX,D.O.B.,Legal_Status,security\u00a0level,Wing',
      'P-1\u00a0, Male ,1990-06-15,Sentenced,closed,\u200bW1',
      ',,,,,',
      'P-2,M,15.06.1991,sentenced,closed,',
      'Total: 2,,,,,',
      ',,,,,',
      'Source: an invented office,,,,,',
    ].join('\r\n')
    const imported = await read(csvFiles({ people }))
    expect(
      imported.status === 'read' && imported.estate.people.map(({ id, birthDate, currentWing }) => [id, birthDate, currentWing]),
    ).toEqual([
      ['P-1', '1990-06-15', 'W1'],
      ['P-2', '1991-06-15', null],
    ])
    expect(imported.notes.map(({ text }) => text)).toEqual([
      'Row 8 was left out: it is a row of totals.',
      'Row 10 was left out: it is a remark ("Source: an invented office").',
    ])
    expect(imported.understood.find(({ is }) => is === 'people')).toMatchObject({
      headingRow: 4,
      rows: 2,
      preview: [
        ['P-1', 'Male', '1990-06-15', 'Sentenced', 'closed', 'W1'],
        ['', '', '', '', '', ''],
        ['P-2', 'M', '15.06.1991', 'sentenced', 'closed', ''],
        ['Total: 2', '', '', '', '', ''],
        ['', '', '', '', '', ''],
      ],
    })
  })

  it('may be a workbook with merged cells, real dates, numbers for ids, and sheets for other things', async () => {
    const book = await workbook({
      'Read me first': [['How this list is kept'], ['Ask the office']],
      Settings: [
        ['Estate', 'As of', 'Security levels'],
        ['Invented', new Date('2026-11-01T00:00:00Z'), 'open; closed'],
      ],
      Regimes: [
        ['Regime', 'Name', 'Hours', 'Separation'],
        ['ordinary', 'Ordinary', 9, false],
        ['apart', 'Apart', 4.5, true],
      ],
      Prisons: [
        ['Prison', 'Prison name', 'Lat', 'Lon'],
        [1, 'North', 53.25, -1.5],
      ],
      Units: [
        ['Unit', 'Prison', 'Name', 'Regime', 'Category', 'Gender', 'Age group', 'Status', 'CNA', 'Op cap'],
        ['A', { value: 1, rowSpan: 2 }, 'A wing', 'ordinary', 'closed', 'men', 'adults', 'sentenced, untried', 2, 3],
        ['B', null, 'B wing', 'ordinary', 'closed', 'women', 'adult', 'sentenced', 2, 2],
      ],
      'Roll 1 Nov': [
        [{ value: 'Nominal roll', columnSpan: 6 }, null, null, null, null, null],
        ['Prisoner', 'Sex', 'DOB', 'Legal status', 'Category', 'Unit'],
        [4711, 'F', new Date('1990-06-15T00:00:00Z'), 'sentenced', 'closed', 'B'],
      ],
    })
    const imported = await read([book])
    expect(imported.status === 'refused' && imported.problems).toBe(false)
    expect(imported.status === 'read' && imported.estate).toMatchObject({
      facilities: [{ id: '1', location: { lat: 53.25, lon: -1.5 } }],
      wings: [
        { id: 'A', facility: '1', legalStatuses: ['pretrial', 'sentenced'] },
        { id: 'B', facility: '1' },
      ],
      people: [{ id: '4711', sex: 'female', birthDate: '1990-06-15', currentWing: 'B' }],
    })
  })

  it.each([
    ['UTF-8 with a mark', (text: string) => new Uint8Array([0xef, 0xbb, 0xbf, ...new TextEncoder().encode(text)])],
    ['UTF-16', (text: string) => new Uint8Array([0xff, 0xfe, ...Buffer.from(text, 'utf16le')])],
    ['UTF-16 the other way round', (text: string) => new Uint8Array([0xfe, 0xff, ...Buffer.from(text, 'utf16le').swap16()])],
    ['UTF-16 without a mark', (text: string) => new Uint8Array(Buffer.from(text, 'utf16le'))],
    ['Windows-1252', (text: string) => new Uint8Array(Buffer.from(text.replace('€', '\u0080'), 'latin1'))],
  ])('may be in %s', async (encoding, encode) => {
    const imported = await read(csvFiles({ facilities: encode('Facility,Name\nnorth,Gefängnis €\n') }))
    expect(imported.status === 'read' && imported.estate.facilities[0]!.name).toBe('Gefängnis €')
    expect(imported.notes.length).toBe(encoding === 'Windows-1252' ? 1 : 0)
  })

  it.each([';', '\t', '|'])('may be parted by %j', async (separator) => {
    const imported = await read(
      csvFiles({ people: PEOPLE.replaceAll(',', separator), wings: `sep=${separator}\n${WINGS.replaceAll(',', separator)}` }),
    )
    expect(imported.status).toBe('read')
  })
})

describe('a date', () => {
  const withDate = (written: string) => csvFiles({ people: `${HEADINGS}\nP-1,male,"${written}",sentenced,closed,W1\n` })
  it.each([
    '1990-06-15',
    '15.06.1990',
    '15/06/1990',
    '6/15/1990',
    '15 June 1990',
    '15-Jun-1990',
    'June 15, 1990',
    '33039',
    '19900615',
    '1990-06-15 00:00:00',
    '1990/6/15',
  ])('may be written %s', async (written) => {
    const imported = await read(withDate(written))
    expect(imported.status === 'read' && imported.estate.people[0]!.birthDate).toBe('1990-06-15')
  })

  it('that could be two is a problem, unless its order is stated', async () => {
    expect(await problemsOf(withDate('03/04/1990'))).toEqual([
      'people.csv: Row 2, "Birth date" is "03/04/1990"; expected one date, and this could be 1990-04-03 or 1990-03-04: say whether dates are day-first or month-first, or write it as YYYY-MM-DD.',
    ])
    for (const [dates, date] of [
      ['day-first', '1990-04-03'],
      ['month-first', '1990-03-04'],
    ] as const) {
      const imported = await read(withDate('03/04/1990'), { dates })
      expect(imported.status === 'read' && imported.estate.people[0]!.birthDate).toBe(date)
    }
    expect(await problemsOf(withDate('25/12/1990'), { dates: 'month-first' })).toHaveLength(1)
  })

  it.each(['1990', '15/06/90', 'in June', '31.02.1990', '1990-06-15T12:00:00+02:00', '-5', '99999999'])(
    'is not %s',
    async (written) => {
      expect(await problemsOf(withDate(written))).toHaveLength(1)
    },
  )
})

describe('a mapping', () => {
  it('says what sheets, headings and values are, and which are left out', async () => {
    const people = 'Nr,Sex,Geburtstag,Haftart,Stufe,Bemerkung\nP-1,male,1990-06-15,U-Haft,closed,x\n'
    const mapping = {
      sheets: [
        { name: 'people.csv', is: 'people' },
        { name: 'zebra', is: null },
      ],
      columns: [
        { sheet: 'people', heading: 'nr', is: 'id' },
        { sheet: 'people', heading: 'Geburtstag', is: 'birthDate' },
        { sheet: 'people', heading: 'Haftart', is: 'legalStatus' },
        { sheet: 'people', heading: 'Stufe', is: 'securityLevel' },
        { sheet: 'people', heading: 'Bemerkung', is: null },
      ],
      values: [{ sheet: 'people', column: 'legalStatus', value: 'u-haft', means: 'pretrial' }],
    }
    const files = csvFiles({ people, zebra: 'a,b,c\n1,2,3\n' })
    const imported = await read(files, mapping)
    expect(imported.status === 'read' && imported.estate.people[0]!.legalStatus).toBe('pretrial')
    expect(await problemsOf(files)).not.toEqual([])
  })
})

describe('the template', () => {
  it('can be imported as it is', async () => {
    const book = await workbookOf(templateSheets())
    const imported = await read([{ name: 'template.xlsx', bytes: book.status === 'written' ? book.bytes : new Uint8Array() }])
    expect(imported.status === 'refused' && imported.problems).toBe(false)
  })
})

describe('an import into an estate', () => {
  it('adds who is new, changes who is there in the columns given, and keeps the rest, notes and all', async () => {
    const first = await read(
      csvFiles({
        people: `${HEADINGS},Disability\nP-1,male,1990-06-15,sentenced,closed,W1,yes\nP-2,male,1990-06-15,sentenced,closed,W1,no\n`,
      }),
    )
    if (first.status !== 'read') throw new Error('not read')
    const into = JSON.stringify({ ...first.document, notes: 'kept' })
    const people = `${HEADINGS}\nP-1,male,1990-06-15,sentenced,open,\nP-3,male,1991-06-15,sentenced,closed,W1\n`
    const second = await read(
      csvFiles({ people }).filter(({ name }) => name === 'people.csv'),
      {},
      { into, asOf: '2026-12-01' },
    )
    expect(second.status === 'read' && second.document.notes).toBe('kept')
    expect(second.status === 'read' && second.estate).toMatchObject({
      asOf: '2026-12-01',
      people: [
        { id: 'P-1', securityLevel: 'open', currentWing: null, disability: 'yes' },
        { id: 'P-2', currentWing: 'W1' },
        { id: 'P-3', birthDate: '1991-06-15' },
      ],
    })
  })
})
