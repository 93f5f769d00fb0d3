/** Whatever is said of spreadsheets that can't be read, every language knows it. */

import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { readWorkbook } from '../../src/intake/sheets/workbook'
import { expectTold, OFFERED } from './told-entirely'

const archive = (files: Readonly<Record<string, string>>): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])))

const WORKBOOK = {
  'xl/workbook.xml': '<workbook><sheets><sheet name="People" sheetId="1" r:id="rId1"/></sheets></workbook>',
  'xl/_rels/workbook.xml.rels': '<Relationships><Relationship Id="rId1" Target="worksheets/sheet1.xml"/></Relationships>',
}

const BROKEN: readonly Uint8Array[] = [
  strToU8('PK, and nothing that follows'),
  archive({ 'a.xml': '<a/>' }),
  archive({ 'content.xml': '<office:document-content/>' }),
  archive({ 'content.xml': '<not closed' }),
  archive({ 'content.xml': '<a/>', 'META-INF/manifest.xml': '<manifest:encryption-data/>' }),
  archive({
    ...WORKBOOK,
    'xl/worksheets/sheet1.xml':
      '<worksheet><sheetData><row r="9000000"><c r="ZZZ9000000"><v>1</v></c></row></sheetData></worksheet>',
  }),
  archive({ ...WORKBOOK, 'xl/worksheets/sheet1.xml': 'no sheet' }),
]

describe('what is said of workbooks that can not be read', () => {
  it.each(OFFERED)('$name knows all of it', async (language) => {
    const said: string[] = []
    for (const bytes of BROKEN) {
      const read = await readWorkbook('people.xlsx', bytes)
      if (!read.ok) said.push(...read.problems.map(({ text }) => text))
    }
    expect(new Set(said).size).toBeGreaterThanOrEqual(5)
    await expectTold(language, said)
  })
})
