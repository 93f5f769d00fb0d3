/** What is to come of the files: changes of the open estate or a new one, of which day, and how dates in digits are read. */

import { useState } from 'react'
import { DATE_ORDERS } from '../../../src/intake/sheets/read-date'
import { Labelled } from '../../parts/form/labelled'
import type { Opened } from '../../state/desk'
import { choose, say as sayOfSheets, useImporting } from '../../state/importing'
import { useSpeech } from '../../words/say'

const TARGETS = ['into', 'regimes-of', 'new'] as const

export function ImportOptions({ opened }: { readonly opened: Opened }) {
  const { say, date } = useSpeech()
  const choice = useImporting((importing) => importing.choice)
  const mapping = useImporting((importing) => importing.mapping)
  const { estate } = opened
  const isInto = choice.target === 'into'
  return (
    <section className="import-options">
      <Labelled
        label={say('import.target')}
        problems={[]}
        {...(isInto && opened.readOnly && { about: say('import.read-only') })}
        field={(wiring) => (
          <select
            {...wiring}
            value={choice.target}
            onChange={({ target }) => choose({ target: TARGETS.find((one) => one === target.value)! })}
          >
            {TARGETS.map((target) => (
              <option key={target} value={target}>
                {say(`import.target.${target}`, { estate: estate.name })}
              </option>
            ))}
          </select>
        )}
      />
      {!isInto && (
        <Labelled
          label={say('import.name')}
          about={say('import.name-about')}
          problems={[]}
          field={(wiring) => <NameInput wiring={wiring} />}
        />
      )}
      <Labelled
        label={say('import.as-of')}
        about={say(isInto ? 'import.as-of-about.into' : 'import.as-of-about.new', { date: date(estate.asOf) })}
        problems={[]}
        field={(wiring) => (
          <input
            {...wiring}
            type="date"
            value={choice.asOf === '' ? estate.asOf : choice.asOf}
            onChange={({ target }) => choose({ asOf: target.value })}
          />
        )}
      />
      <Labelled
        label={say('import.dates')}
        problems={[]}
        field={(wiring) => (
          <select
            {...wiring}
            value={mapping.dates ?? ''}
            onChange={({ target }) => {
              const { dates: _, ...rest } = mapping
              const dates = DATE_ORDERS.find((one) => one === target.value)
              sayOfSheets({ ...rest, ...(dates && { dates }) })
            }}
          >
            <option value="">{say('import.dates.none')}</option>
            {DATE_ORDERS.map((order) => (
              <option key={order} value={order}>
                {say(`import.dates.${order}`)}
              </option>
            ))}
          </select>
        )}
      />
      {isInto && (
        <label className="check">
          <input
            type="checkbox"
            checked={choice.listsEveryone}
            onChange={({ target }) => choose({ listsEveryone: target.checked })}
          />
          <span>{say('import.everyone')}</span>
        </label>
      )}
    </section>
  )
}

/** The files are read again once the name is whole. */
function NameInput({ wiring }: { readonly wiring: object }) {
  const name = useImporting((importing) => importing.choice.name)
  const [text, setText] = useState(name)
  const done = () => {
    if (text.trim() !== '' && text.trim() !== name) choose({ name: text.trim() })
  }
  return (
    <input
      {...wiring}
      type="text"
      value={text}
      onChange={({ target }) => setText(target.value)}
      onBlur={done}
      onKeyDown={({ key }) => key === 'Enter' && done()}
    />
  )
}
