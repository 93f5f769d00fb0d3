/** Words in the files that stand for nothing known, each once: a person says what it stands for, and the files are read again. */

import { useId, useState } from 'react'
import type { Column } from '../../../src/intake/sheets/column'
import type { Understood } from '../../../src/intake/sheets/import'
import { layoutOf } from '../../../src/intake/sheets/layout'
import type { SheetProblem } from '../../../src/intake/sheets/problem'
import { say as sayOfSheets, useImporting } from '../../state/importing'
import { useSpeech } from '../../words/say'

type Word = {
  readonly sheet: string
  readonly column: Column
  readonly heading: string
  readonly value: string
  readonly rows: number
}

/** More of them are better corrected in the file. */
const MOST_SHOWN = 12

type Props = { readonly problems: readonly SheetProblem[]; readonly understood: readonly Understood[] }

export function UnknownWords({ problems, understood }: Props) {
  const { say } = useSpeech()
  const words = wordsIn(problems, understood)
  if (words.length === 0) return null
  return (
    <details className="unknown-words" open>
      <summary>{say('import.values')}</summary>
      <p className="aside">{say('import.values-about')}</p>
      <ul>
        {words.slice(0, MOST_SHOWN).map((word) => (
          <OneWord key={`${word.sheet} ${word.column.id} ${word.value}`} word={word} />
        ))}
      </ul>
    </details>
  )
}

function OneWord({ word: { sheet, column, heading, value, rows } }: { readonly word: Word }) {
  const { say, retell } = useSpeech()
  const mapping = useImporting((importing) => importing.mapping)
  const [means, setMeans] = useState('')
  const id = useId()
  const options = column.kind.words
  const submit = () => {
    const said = means.trim()
    if (said === '') return
    const others = mapping.values.filter((one) => one.sheet !== sheet || one.column !== column.id || one.value !== value)
    sayOfSheets({ ...mapping, values: [...others, { sheet, column: column.id, value, means: said }] })
  }
  return (
    <li>
      <form
        className="form-actions"
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          submit()
        }}
      >
        <label htmlFor={id}>
          {say('import.value', { value, column: heading })}{' '}
          <span className="aside">{say('import.value-rows', { count: rows })}</span> {say('import.value-means')}
        </label>
        {options ? (
          <select id={id} value={means} onChange={({ target }) => setMeans(target.value)}>
            <option value="" />
            {options.map((one) => (
              <option key={one}>{one}</option>
            ))}
          </select>
        ) : (
          <input
            id={id}
            type="text"
            value={means}
            placeholder={say('import.value-expected', { expected: retell(column.kind.describe) })}
            onChange={({ target }) => setMeans(target.value)}
          />
        )}
        <button type="submit" disabled={means.trim() === ''} aria-label={say('import.value-say-one', { value, column: heading })}>
          {say('import.value-say')}
        </button>
      </form>
    </li>
  )
}

/** Values that could not be read, in columns that are known, by how often they stand there. */
function wordsIn(problems: readonly SheetProblem[], understood: readonly Understood[]): readonly Word[] {
  const words = new Map<string, Word>()
  for (const { file, sheet, column: heading, value, row } of problems) {
    if (value === undefined || heading === undefined || row === undefined) continue
    const table = understood.find((one) => one.file === file && one.sheet === sheet)
    const id = table?.headings.find(({ text }) => text === heading)?.column
    if (!table?.is || !id || row === table.headingRow) continue
    const column = layoutOf(table.is).columns.find((one) => one.id === id)!
    if (!column.kind.words) continue
    const key = `${table.is} ${id} ${value}`
    words.set(key, { sheet: table.is, column, heading, value, rows: (words.get(key)?.rows ?? 0) + 1 })
  }
  return [...words.values()].sort((a, b) => b.rows - a.rows)
}
