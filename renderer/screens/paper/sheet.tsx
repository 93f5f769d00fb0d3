/** A page to print as it will look: on the screen on a white sheet, on paper on as many pages as it takes, each with its head. */

import { STANDARDS_HEADING, type Line, type Paper, type Section, type Table } from '../../../src/paper/paper'
import { writeHead } from '../../../src/record/written-head'
import { Sentence } from '../../parts/sentence'
import { useRecordHead } from '../../state/record'
import { useSpeech } from '../../words/say'

export function Sheet({ paper }: { readonly paper: Paper }) {
  const { say, retell } = useSpeech()
  const { title, basis, plan, audience, sections, standards } = paper
  const head = useRecordHead((record) => record.head)
  const record = head && say('record.on-paper', { head: writeHead(head) })
  const numbers = new Map(standards.map(({ id }, index) => [id, index + 1]))
  return (
    <article className="paper-sheet" aria-label={title}>
      {/* Printed at the head of every page; what it says stands below once more. */}
      <div className="paper-sheet-head" aria-hidden="true">
        <div>
          <span>{title}</span>
          <span>{basis}</span>
          {plan !== undefined && <span>{plan}</span>}
          {record !== undefined && <span>{record}</span>}
        </div>
      </div>
      <div className="paper-sheet-body">
        <h2>{title}</h2>
        <p className="paper-sheet-basis">
          <Sentence>{[basis, plan, record].filter(Boolean).join(' · ')}</Sentence>
        </p>
        <p className="paper-sheet-audience">{audience}</p>
        {sections.map((section) => (
          <SheetSection key={section.heading} section={section} numbers={numbers} />
        ))}
        {standards.length > 0 && (
          <section className="paper-sheet-standards">
            <h3>{retell(STANDARDS_HEADING)}</h3>
            <ol>
              {standards.map(({ id, says, where }) => (
                <li key={id}>
                  <cite>{say('paper.source', { where })}</cite> {says}
                </li>
              ))}
            </ol>
          </section>
        )}
      </div>
    </article>
  )
}

type SectionProps = { readonly section: Section; readonly numbers: ReadonlyMap<string, number> }

function SheetSection({ section: { heading, lines, table, toFillIn = [], toWrite = [] }, numbers }: SectionProps) {
  return (
    <section>
      <h3>{heading}</h3>
      {lines.map((line, index) => (
        <SheetLine key={index} line={line} numbers={numbers} />
      ))}
      {table && table.rows.length > 0 && <SheetTable table={table} />}
      {toFillIn.length > 0 && (
        <ul className="fill-in">
          {toFillIn.map((what) => (
            <li key={what}>{what}</li>
          ))}
        </ul>
      )}
      {toWrite.map((what) => (
        <p key={what} className="to-write">
          {what}
        </p>
      ))}
    </section>
  )
}

/** A sentence, with the numbers of the standards behind it. */
function SheetLine({
  line: { text, sources = [] },
  numbers,
}: {
  readonly line: Line
  readonly numbers: SectionProps['numbers']
}) {
  const named = sources.flatMap((id) => numbers.get(id) ?? [])
  return (
    <p>
      <Sentence>{text}</Sentence>
      {named.length > 0 && <sup>{named.join(', ')}</sup>}
    </p>
  )
}

/** What stands at the head of a row stays on one line up to so many letters. */
const MOST_ON_A_LINE = 24

function SheetTable({ table: { headings, rows, tick } }: { readonly table: Table }) {
  return (
    <table>
      <thead>
        <tr>
          {headings.map((heading, index) => (heading === '' ? <td key={index} /> : <th key={index}>{heading}</th>))}
          {tick !== undefined && <th className="tick">{tick}</th>}
        </tr>
      </thead>
      <tbody>
        {rows.map((row, index) => (
          <tr key={index}>
            {row.map((text, column) =>
              column === 0 ? (
                <th key={column} className={text.length <= MOST_ON_A_LINE ? 'one-line' : undefined}>
                  {text}
                </th>
              ) : (
                <td key={column}>
                  <Sentence>{text}</Sentence>
                </td>
              ),
            )}
            {tick !== undefined && (
              <td className="tick">
                <span />
              </td>
            )}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
