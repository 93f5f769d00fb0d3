/** Everything that the estate says of one thing. */

import { useMemo } from 'react'
import type { Estate } from '../../../src/domain/estate'
import { Mark } from '../../parts/mark'
import { useSpeech } from '../../words/say'
import { describeAll, type Told } from './describe'
import type { Field } from './fields'

type Props = { readonly fields: readonly Field[]; readonly thing: unknown; readonly estate: Estate }

export function ThingView({ fields, thing, estate }: Props) {
  const speech = useSpeech()
  const told = useMemo(() => describeAll(fields, thing, estate, speech), [fields, thing, estate, speech])
  return <Facts told={told} />
}

function Facts({ told }: { readonly told: readonly Told[] }) {
  const { say } = useSpeech()
  return (
    <dl className="fact-list">
      {told.map(({ field, described }) => (
        <div key={field.name} className={described.kind === 'lines' ? 'fact-lines' : undefined}>
          <dt>{say(field.label)}</dt>
          {described.kind === 'line' ? (
            <dd>{described.isUnknown ? <Mark tone="caution">{described.text}</Mark> : described.text}</dd>
          ) : (
            described.rows.map((row, index) => (
              <dd key={index}>
                <Facts told={row} />
              </dd>
            ))
          )}
        </div>
      ))}
    </dl>
  )
}
