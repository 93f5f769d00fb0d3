/** What is due for destruction: what, since when, by which period; what is chosen of it can be destroyed. */

import { useState } from 'react'
import { WideTable } from '../../parts/wide-table'
import { keyOfDue, type Due } from '../../../src/retention/due'
import { isAnySet, type Periods } from '../../../src/retention/periods'
import { useSpeech, type Speech } from '../../words/say'
import { DestroyDialog } from './destroy-dialog'

type Props = { readonly due: readonly Due[]; readonly periods: Periods; readonly mayDestroy: boolean }

export function DueList({ due, periods, mayDestroy }: Props) {
  const speech = useSpeech()
  const { say, shortDate, date } = speech
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const [asked, setAsked] = useState<readonly Due[]>()
  const choose = (key: string, isOn: boolean): void => {
    const next = new Set(chosen)
    if (isOn) next.add(key)
    else next.delete(key)
    setChosen(next)
  }
  const ours = due.filter((one) => chosen.has(keyOfDue(one)))
  return (
    <section>
      <h2>{say('retention.due')}</h2>
      <p role="status">
        {due.length > 0
          ? say('retention.count', { count: due.length })
          : say(isAnySet(periods) ? 'retention.none-due' : 'retention.none-set')}
      </p>
      {due.length > 0 && (
        <WideTable title={say('retention.due')}>
          <thead>
            <tr>
              {mayDestroy && (
                <th scope="col">
                  <input
                    type="checkbox"
                    aria-label={say('retention.choose-all')}
                    checked={ours.length === due.length}
                    onChange={({ target }) => setChosen(new Set(target.checked ? due.map(keyOfDue) : []))}
                  />
                </th>
              )}
              <th scope="col">{say('retention.what')}</th>
              <th scope="col">{say('retention.since')}</th>
              <th scope="col">{say('retention.by')}</th>
            </tr>
          </thead>
          <tbody>
            {due.map((one) => {
              const key = keyOfDue(one)
              const what = dueWords(one, speech)
              return (
                <tr key={key}>
                  {mayDestroy && (
                    <td>
                      <input
                        type="checkbox"
                        aria-label={say('retention.choose', { what })}
                        checked={chosen.has(key)}
                        onChange={({ target }) => choose(key, target.checked)}
                      />
                    </td>
                  )}
                  <th scope="row">{what}</th>
                  <td>{shortDate(one.due)}</td>
                  <td>
                    {say('retention.period-of', {
                      kind: say(`retention.${one.kind}`),
                      months: periods[one.kind] ?? 0,
                      date: date(one.from),
                    })}
                  </td>
                </tr>
              )
            })}
          </tbody>
        </WideTable>
      )}
      {due.length > 0 && mayDestroy && (
        <div className="form-actions">
          <button type="button" className="stop" disabled={ours.length === 0} onClick={() => setAsked(ours)}>
            {say('retention.destroy')}
          </button>
        </div>
      )}
      {asked && <DestroyDialog due={asked} onClose={() => setAsked(undefined)} />}
    </section>
  )
}

function dueWords(due: Due, { say }: Speech): string {
  switch (due.kind) {
    case 'left':
      return say('retention.is.left', { person: due.person })
    case 'record':
      return say('retention.is.record', { person: due.person, count: due.count })
    case 'advice':
      return say('retention.is.advice', { name: due.name, count: due.count })
    case 'estate':
      return say('retention.is.estate', { name: due.name })
  }
}
