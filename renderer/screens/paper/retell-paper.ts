/** A page to print in the language of the window; names, and sentences that it does not know, stay as they are. */

import { standard } from '../../../src/rules/standards'
import type { Paper, Section } from '../../../src/paper/paper'
import type { Speech } from '../../words/say'

export function retellPaper(paper: Paper, retell: Speech['retell']): Paper {
  const { title, basis, plan, audience, sections, standards } = paper
  return {
    title: retell(title),
    basis: retell(basis),
    ...(plan !== undefined && { plan: retell(plan) }),
    audience: retell(audience),
    sections: sections.map((section) => retellSection(section, retell)),
    standards: standards.map(({ id, says }) => {
      const { instrument, number } = standard(id)
      return { id, says: retell(says), where: `${retell(instrument)}, ${retell(number)}` }
    }),
  }
}

function retellSection({ heading, lines, table, toFillIn, toWrite }: Section, retell: Speech['retell']): Section {
  return {
    heading: retell(heading),
    lines: lines.map((line) => ({ ...line, text: retell(line.text) })),
    ...(table && {
      table: {
        headings: table.headings.map(retell),
        rows: table.rows.map((row) => row.map(retell)),
        ...(table.tick !== undefined && { tick: retell(table.tick) }),
      },
    }),
    ...(toFillIn && { toFillIn: toFillIn.map(retell) }),
    ...(toWrite && { toWrite: toWrite.map(retell) }),
  }
}
