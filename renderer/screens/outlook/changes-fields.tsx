/** Writes what changes beside the people: wings, and how often people are assessed anew. */

import { useState } from 'react'
import { Labelled } from '../../parts/form/labelled'
import { NumberInput } from '../../parts/form/number-input'
import { SuggestingInput } from '../../parts/form/suggesting-input'
import { isThing } from '../../parts/form/value'
import { useSpeech } from '../../words/say'
import { textOr, thingsIn, type FormProps } from './form-props'
import { ParameterInput } from './parameter-input'

const WINGS_AT_ONCE = 12

export function WingsFields({ draft, estate, problemsAt, write }: FormProps) {
  const { say } = useSpeech()
  const [atOnce, setAtOnce] = useState(WINGS_AT_ONCE)
  const changes = thingsIn(draft.wings)
  const names = new Map(estate.wings.map(({ id, name }) => [id, name]))
  const ids = [...names.keys()]
  return (
    <section>
      <h2>{say('scenario.wings')}</h2>
      <p className="aside">{say('scenario.wings-about')}</p>
      <ol className="source-lines">
        {changes.slice(0, atOnce).map((change, index) => {
          const id = textOr(change.wing)
          const name = names.get(id) ?? id
          const number = (field: 'month' | 'certified' | 'operational', owed: boolean) => (
            <Labelled
              key={field}
              label={say(`scenario.${field}`)}
              problems={problemsAt(['wings', index, field])}
              field={(wiring) => (
                <NumberInput
                  wiring={wiring}
                  value={change[field]}
                  onChange={(value) => write(['wings', index, field], owed ? (value ?? '') : value)}
                />
              )}
            />
          )
          return (
            <li key={index}>
              <fieldset className="field-row source">
                <legend>{say('scenario.number', { number: index + 1, name })}</legend>
                <div className="source-line">
                  {number('month', true)}
                  <Labelled
                    label={say('scenario.wing')}
                    problems={problemsAt(['wings', index, 'wing'])}
                    field={(wiring) => (
                      <SuggestingInput
                        wiring={wiring}
                        value={id}
                        suggestions={ids}
                        onChange={(value) => write(['wings', index, 'wing'], value)}
                      />
                    )}
                  />
                  <Labelled
                    label={say('scenario.open')}
                    problems={problemsAt(['wings', index, 'open'])}
                    field={(wiring) => (
                      <select
                        {...wiring}
                        value={typeof change.open === 'boolean' ? String(change.open) : ''}
                        onChange={({ target }) =>
                          write(['wings', index, 'open'], target.value === '' ? undefined : target.value === 'true')
                        }
                      >
                        <option value="">{say('scenario.open-same')}</option>
                        <option value="true">{say('scenario.open-yes')}</option>
                        <option value="false">{say('scenario.open-no')}</option>
                      </select>
                    )}
                  />
                  {number('certified', false)}
                  {number('operational', false)}
                  <button
                    type="button"
                    className="quiet"
                    aria-label={say('scenario.take-out-of', { name })}
                    onClick={() =>
                      write(
                        ['wings'],
                        changes.filter((_, place) => place !== index),
                      )
                    }
                  >
                    {say('scenario.take-out')}
                  </button>
                </div>
              </fieldset>
            </li>
          )
        })}
      </ol>
      <p className="form-actions">
        {changes.length > atOnce && (
          <button type="button" onClick={() => setAtOnce(changes.length)}>
            {say('scenario.more', { count: changes.length - atOnce })}
          </button>
        )}
        {ids.length > 0 && (
          <button
            type="button"
            onClick={() => {
              setAtOnce(changes.length + 1)
              write(['wings'], [...changes, { month: 1, wing: ids[0], open: false }])
            }}
          >
            {say('scenario.add-wing')}
          </button>
        )}
      </p>
    </section>
  )
}

const REVIEWS = { everyMonths: 6, lower: 0.1, raise: 0.05 }

export function ReviewsFields({ draft, problemsAt, write }: FormProps) {
  const { say } = useSpeech()
  const reviews = isThing(draft.reviews) ? draft.reviews : undefined
  return (
    <section>
      <h2>{say('scenario.reviews')}</h2>
      <label className="check">
        <input
          type="checkbox"
          checked={reviews !== undefined}
          onChange={({ target }) => write(['reviews'], target.checked ? REVIEWS : undefined)}
        />
        <span>{say('scenario.reviews-on')}</span>
      </label>
      {reviews ? (
        <div className="settings-grid">
          <Labelled
            label={say('scenario.everyMonths')}
            problems={problemsAt(['reviews', 'everyMonths'])}
            field={(wiring) => (
              <NumberInput
                wiring={wiring}
                value={reviews.everyMonths}
                onChange={(value) => write(['reviews', 'everyMonths'], value ?? '')}
              />
            )}
          />
          {(['lower', 'raise'] as const).map((name) => (
            <ParameterInput
              key={name}
              label={say(`scenario.${name}`)}
              value={reviews[name]}
              problems={problemsAt(['reviews', name])}
              onChange={(value) => write(['reviews', name], value)}
            />
          ))}
        </div>
      ) : (
        <p className="aside">{say('scenario.reviews-none')}</p>
      )}
    </section>
  )
}
