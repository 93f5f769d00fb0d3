/** The margin today: how many more people of each kind could be placed lawfully, found by planning, beside the free beds counted. */

import { useId, useState } from 'react'
import { findMargin, stopMargin, useForesight } from '../../state/foresight'
import type { Opened } from '../../state/desk'
import { MOVABLE } from '../../state/policies'
import { kindWords } from '../../view/outlook-words'
import { RuleLink } from '../../view/rule-link'
import { useSpeech } from '../../words/say'
import { WideTable } from '../../parts/wide-table'

export function MarginPart({ opened }: { readonly opened: Opened }) {
  const speech = useSpeech()
  const { say, number } = speech
  const margin = useForesight((foresight) => foresight.margin)
  const [movable, setMovable] = useState<(typeof MOVABLE)[number]>('all')
  const field = useId()
  const isWorking = margin?.status === 'working'
  return (
    <div className="outlook-results">
      <p>{say('margin.about')}</p>
      <p className="form-actions">
        <label htmlFor={field}>{say('margin.movable')}</label>
        <select
          id={field}
          value={movable}
          disabled={isWorking}
          onChange={({ target }) => setMovable(MOVABLE.find((one) => one === target.value) ?? movable)}
        >
          {MOVABLE.map((one) => (
            <option key={one} value={one}>
              {say(`policy.movable.${one}`)}
            </option>
          ))}
        </select>
        {isWorking ? (
          <button type="button" className="stop" onClick={stopMargin}>
            {say('margin.stop')}
          </button>
        ) : (
          <button type="button" className="main-action" onClick={() => findMargin(movable)}>
            {say(margin ? 'margin.again' : 'margin.find')}
          </button>
        )}
      </p>
      <div role="status">
        {isWorking && <p>{say('margin.working', { count: margin.kinds.length })}</p>}
        {margin?.status === 'stopped' && <p className="result-caution">{say('margin.stopped')}</p>}
        {margin?.margin && (
          <p className="rule-says">
            {say('margin.free', { free: margin.margin.freePlaces })} {say('margin.unplaced', { count: margin.margin.unplaced })}
          </p>
        )}
      </div>
      {margin && margin.standing !== opened.standing && <p className="result-caution">{say('results.stale')}</p>}
      {margin && margin.kinds.length > 0 && (
        <section>
          <h2>{say('margin.table')}</h2>
          <p className="aside">{say('margin.sure')}</p>
          <WideTable look="outlook-table" title={say('margin.table')}>
            <thead>
              <tr>
                <th scope="col">{say('margin.kind')}</th>
                <th scope="col">{say('margin.more')}</th>
                <th scope="col">{say('margin.beds')}</th>
                <th scope="col">{say('margin.places')}</th>
                <th scope="col">{say('margin.against')}</th>
              </tr>
            </thead>
            <tbody>
              {margin.kinds.map(({ kind, margin: more, freePlaces, places, against }) => (
                <tr key={kind}>
                  <th scope="row">{kindWords(kind, speech)}</th>
                  <td>
                    <strong>{number(more)}</strong>
                  </td>
                  <td>{number(freePlaces)}</td>
                  <td>{number(places)}</td>
                  <td>
                    <RuleLink id={against} />
                  </td>
                </tr>
              ))}
            </tbody>
          </WideTable>
        </section>
      )}
    </div>
  )
}
