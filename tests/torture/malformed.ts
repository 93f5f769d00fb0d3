/** Files that are no good, as many as wanted: each made of a good one by something that goes wrong with files. */

import { zipSync } from 'fflate'
import type { SheetFile } from '../../src/intake/sheets/import'
import { chanceFrom, type Chance } from '../../src/samples/chance'
import { csvFiles, workbook, type Written } from '../intake/sheets/ugly'

/** What goes wrong, and what is then to be imported. None of these can be an estate. */
type Fault = { readonly name: string; readonly files: (chance: Chance) => Promise<SheetFile[]> | SheetFile[] }

const PEOPLE = ['Person', 'Sex', 'Birth date', 'Legal status', 'Security level', 'Current wing'] as const
/** For each column, words that it never takes. */
const WRONG: Readonly<Record<(typeof PEOPLE)[number], readonly string[]>> = {
  Person: [''],
  Sex: ['', 'maybe', '=1+1', '\u0000'],
  'Birth date': ['', '1990-02-30', '31/31/1990', 'yesterday', '2099-01-01', '=TODAY()'],
  'Legal status': ['', 'remanded?', '__proto__', 'constructor'],
  'Security level': ['highest', '__proto__', 'closed?'],
  'Current wing': ['W99', 'toString', 'Ｗ1'],
}

const FAULTS: readonly Fault[] = [
  {
    name: 'one wrong cell among many people',
    files: (chance) => {
      const rows = manyPeople(chance)
      const column = chance.pick([...PEOPLE])
      rows[1 + below(chance, rows.length - 1)]![PEOPLE.indexOf(column)] = chance.pick([...WRONG[column]])
      return csvFiles({ people: csv(rows) })
    },
  },
  {
    name: 'a person twice',
    files: (chance) => {
      const rows = manyPeople(chance)
      rows.splice(1 + below(chance, rows.length), 0, [...rows[1 + below(chance, rows.length - 1)]!])
      return csvFiles({ people: csv(rows) })
    },
  },
  {
    name: 'a heading missing',
    files: (chance) => {
      const rows = manyPeople(chance)
      const gone = below(chance, 4)
      return csvFiles({ people: csv(rows.map((row) => row.filter((_, index) => index !== gone))) })
    },
  },
  {
    name: 'a quotation mark that never ends',
    files: (chance) => {
      const text = csv(manyPeople(chance))
      const at = text.indexOf('\n') + 1 + below(chance, text.length - text.indexOf('\n') - 1)
      return csvFiles({ people: `${text.slice(0, at)},"${text.slice(at)}` })
    },
  },
  {
    name: 'a workbook cut short',
    files: async (chance) => {
      const { bytes } = await goodWorkbook(chance)
      return [{ name: 'book.xlsx', bytes: bytes.slice(0, 1 + below(chance, bytes.length - 30)) }]
    },
  },
  {
    name: 'a workbook with a stretch of it overwritten',
    files: async (chance) => {
      const { bytes } = await goodWorkbook(chance)
      const changed = Uint8Array.from(bytes)
      // The directory at its end, without which nothing is found.
      changed.fill(below(chance, 256), changed.length - 22)
      return [{ name: 'book.xlsx', bytes: changed }]
    },
  },
  {
    name: 'bytes of nothing',
    files: (chance) => [
      {
        name: chance.pick(['people.csv', 'book.xlsx', 'people.txt']),
        bytes: Uint8Array.from({ length: below(chance, 3_000) }, () => below(chance, 256)),
      },
    ],
  },
  {
    name: 'a workbook that unpacks to far more than it weighs',
    files: (chance) => {
      const zeros = new Uint8Array((40 + below(chance, 60)) * 1024 * 1024)
      return [{ name: 'book.xlsx', bytes: zipSync({ 'xl/workbook.xml': zeros }, { level: 1 }) }]
    },
  },
]

/** By number, so that the same number is the same fault and the same files in every run. Those that are dear are rarer. */
export async function malformed(number: number): Promise<{ readonly fault: string; readonly files: SheetFile[] }> {
  const isDear = number % 100 === 99
  const cheap = FAULTS.slice(0, -1)
  const fault = isDear ? FAULTS.at(-1)! : cheap[number % cheap.length]!
  return { fault: fault.name, files: await fault.files(chanceFrom(`malformed ${number}`)) }
}

/** A whole number from 0 up to, and without, this one. */
function below(chance: Chance, end: number): number {
  return chance.whole(0, end - 1)
}

function manyPeople(chance: Chance): string[][] {
  const people = Array.from({ length: 5 + below(chance, 60) }, (_, index) => [
    `P-${index + 1}`,
    'male',
    `19${60 + below(chance, 40)}-0${1 + below(chance, 9)}-1${below(chance, 10)}`,
    'sentenced',
    chance.pick(['open', 'closed']),
    'W1',
  ])
  return [[...PEOPLE], ...people]
}

function csv(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => `${row.join(',')}\n`).join('')
}

async function goodWorkbook(chance: Chance): Promise<SheetFile> {
  const sheets: Record<string, Written[][]> = {}
  for (const { name, bytes } of csvFiles({ people: csv(manyPeople(chance)) }))
    sheets[name.replace('.csv', '')] = new TextDecoder()
      .decode(bytes)
      .trim()
      .split('\n')
      .map((line) => line.split(','))
  return workbook(sheets)
}
