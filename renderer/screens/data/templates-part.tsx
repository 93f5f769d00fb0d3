/** Templates to download, and every column that an import understands: what to write in it and what else it may be called. */

import { WideTable } from '../../parts/wide-table'
import type { Column, SheetLayout } from '../../../src/intake/sheets/column'
import { SHEETS } from '../../../src/intake/sheets/layout'
import { saveTemplates } from '../../state/exporting'
import { useSpeech } from '../../words/say'

export function TemplatesPart() {
  const { say, rewrite } = useSpeech()
  const save = (format: 'xlsx' | 'csv', kind: 'xlsx' | 'zip') =>
    saveTemplates(format, { file: say('templates.name'), kind: say(`export.kind.${kind}`) }, rewrite)
  return (
    <div className="templates">
      <p>{say('templates.about')}</p>
      <div className="form-actions">
        <button type="button" className="main-action" onClick={() => save('xlsx', 'xlsx')}>
          {say('templates.save-xlsx')}
        </button>
        <button type="button" onClick={() => save('csv', 'zip')}>
          {say('templates.save-csv')}
        </button>
      </div>
      {SHEETS.map((sheet) => (
        <SheetColumns key={sheet.id} sheet={sheet} />
      ))}
    </div>
  )
}

function SheetColumns({ sheet: { title, meaning, columns } }: { readonly sheet: SheetLayout }) {
  const { say, retell } = useSpeech()
  return (
    <details>
      <summary>
        <strong>{retell(title)}</strong> <span className="aside">{retell(meaning)}</span>
      </summary>
      <WideTable title={retell(title)}>
        <thead>
          <tr>
            <th scope="col">{say('templates.column')}</th>
            <th scope="col">{say('templates.needed')}</th>
            <th scope="col">{say('templates.write')}</th>
            <th scope="col">{say('templates.meaning')}</th>
            <th scope="col">{say('templates.example')}</th>
            <th scope="col">{say('templates.also')}</th>
          </tr>
        </thead>
        <tbody>
          {columns.map((column) => (
            <tr key={column.id}>
              <th scope="row">{column.title}</th>
              <td>{say(column.required ? 'templates.needed.yes' : 'templates.needed.no')}</td>
              <td>{retell(column.kind.describe)}</td>
              <td>{retell(column.meaning)}</td>
              <td>{exampleOf(column)}</td>
              <td>{column.synonyms.join(', ')}</td>
            </tr>
          ))}
        </tbody>
      </WideTable>
    </details>
  )
}

function exampleOf({ examples }: Column): string {
  return examples.find((example) => example !== '') ?? ''
}
