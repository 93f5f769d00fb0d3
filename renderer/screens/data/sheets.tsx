/** How each sheet of the files was understood: what it holds and what each heading is, to be corrected and remembered. */

import { WideTable } from '../../parts/wide-table'
import type { Understood } from '../../../src/intake/sheets/import'
import { layoutOf, SHEETS } from '../../../src/intake/sheets/layout'
import { compared, NO_MAPPING, type Mapping } from '../../../src/intake/sheets/mapping'
import { say as sayOfSheets, useImporting } from '../../state/importing'
import { useSpeech } from '../../words/say'

const ROWS_SHOWN = 3

export function Sheets({ understood }: { readonly understood: readonly Understood[] }) {
  const { say } = useSpeech()
  const mapping = useImporting((importing) => importing.mapping)
  const remembered = mapping.columns.length + mapping.sheets.length + mapping.values.length
  return (
    <div className="sheets">
      {remembered > 0 && (
        <p className="form-actions aside">
          <span>{say('import.remembered', { count: remembered })}</span>
          <button type="button" className="quiet" onClick={() => sayOfSheets(NO_MAPPING)}>
            {say('import.forget')}
          </button>
        </p>
      )}
      {understood.map((one) => (
        <OneSheet key={nameOf(one)} sheet={one} mapping={mapping} />
      ))}
    </div>
  )
}

type SheetProps = { readonly sheet: Understood; readonly mapping: Mapping }

function OneSheet({ sheet, mapping }: SheetProps) {
  const { say, retell } = useSpeech()
  const name = sheet.sheet === undefined ? sheet.file : say('import.sheet', { file: sheet.file, sheet: sheet.sheet })
  const isLeftOut = mapping.sheets.some((said) => said.is === null && compared(said.name) === compared(nameOf(sheet)))
  const sayWhat = (is: string | null) => {
    const others = mapping.sheets.filter((said) => compared(said.name) !== compared(nameOf(sheet)))
    sayOfSheets({ ...mapping, sheets: [...others, { name: nameOf(sheet), is }] })
  }
  return (
    <section className="sheet" aria-label={name}>
      <div className="sheet-head">
        <h2>{name}</h2>
        <label>
          <span>{say('import.sheet-is')}</span>{' '}
          <select
            aria-label={say('import.sheet-is-of', { sheet: name })}
            value={sheet.is ?? ''}
            onChange={({ target }) => sayWhat(target.value === '' ? null : target.value)}
          >
            <option value="">{say('import.sheet-left')}</option>
            {SHEETS.map(({ id, title }) => (
              <option key={id} value={id}>
                {retell(title)}
              </option>
            ))}
          </select>
        </label>
        {sheet.is !== null && <p className="aside">{say('import.sheet-rows', { count: sheet.rows })}</p>}
      </div>
      {sheet.is === null ? (
        !isLeftOut && <p className="result-caution">{say('import.sheet-unknown')}</p>
      ) : (
        <Headings sheet={{ ...sheet, is: sheet.is }} mapping={mapping} />
      )}
    </section>
  )
}

function Headings({ sheet, mapping }: { readonly sheet: Understood & { readonly is: string }; readonly mapping: Mapping }) {
  const { say, list } = useSpeech()
  const { columns } = layoutOf(sheet.is)
  const used = new Set(sheet.headings.map(({ column }) => column))
  const missing = columns.filter(({ id, required }) => required && !used.has(id))
  const sayWhat = (heading: string, is: string | null) => {
    const others = mapping.columns.filter(
      (said) => said.sheet !== sheet.is || (compared(said.heading) !== compared(heading) && (is === null || said.is !== is)),
    )
    sayOfSheets({ ...mapping, columns: [...others, { sheet: sheet.is, heading, is }] })
  }
  return (
    <>
      {missing.length > 0 && (
        <p className="result-caution">{say('import.heading-missing', { columns: list(missing.map(({ title }) => title)) })}</p>
      )}
      <WideTable title={say('import.heading-first')}>
        <thead>
          <tr>
            <th scope="col">{say('import.heading')}</th>
            <th scope="col">{say('import.heading-is')}</th>
            <th scope="col">{say('import.heading-how')}</th>
            <th scope="col">{say('import.heading-first')}</th>
          </tr>
        </thead>
        <tbody>
          {sheet.headings.map(({ text, column, how }, index) => (
            <tr key={index}>
              <th scope="row">{text}</th>
              <td>
                <select
                  aria-label={say('import.heading-is-of', { heading: text })}
                  value={column ?? ''}
                  onChange={({ target }) => sayWhat(text, target.value === '' ? null : target.value)}
                >
                  <option value="">{say('import.heading-left')}</option>
                  {columns.map(({ id, title, required }) => (
                    <option key={id} value={id}>
                      {required ? `${title} *` : title}
                    </option>
                  ))}
                </select>
              </td>
              <td>{say(howWords(how))}</td>
              <td>
                {sheet.preview
                  .slice(0, ROWS_SHOWN)
                  .map((row) => row[index] ?? '')
                  .filter((cell) => cell !== '')
                  .join(' · ')}
              </td>
            </tr>
          ))}
        </tbody>
      </WideTable>
    </>
  )
}

function howWords(how: string) {
  if (how === 'title' || how === 'synonym' || how === 'mapping') return `import.heading-how.${how}` as const
  return 'import.heading-how.unknown'
}

function nameOf({ file, sheet }: Understood): string {
  return sheet ?? file
}
