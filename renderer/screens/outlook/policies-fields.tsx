/** Writes which policy comes into force in which month: one that is known already, or one changed for this scenario alone. */

import { useState } from 'react'
import { DEFAULT_POLICY } from '../../../src/domain/policy'
import { readPolicy } from '../../../src/intake/read'
import { Labelled, Problems } from '../../parts/form/labelled'
import { NumberInput } from '../../parts/form/number-input'
import { isThing, withValue, type Path, type Thing } from '../../parts/form/value'
import { useDesk } from '../../state/desk'
import { useSpeech } from '../../words/say'
import { PolicySelect } from '../policies/policy-select'
import { PolicySettings } from '../policies/policy-settings'
import { thingsIn, type FormProps } from './form-props'

export function PoliciesFields(props: FormProps) {
  const { draft, write } = props
  const { say } = useSpeech()
  const inForce = useDesk((desk) => desk.policy)
  const changes = thingsIn(draft.policies)
  return (
    <section>
      <h2>{say('scenario.policies')}</h2>
      <p className="aside">{say('scenario.policies-about')}</p>
      <ol className="source-lines">
        {changes.map((change, index) => (
          <li key={index}>
            <PolicyChange
              {...props}
              change={change}
              index={index}
              taken={() =>
                write(
                  ['policies'],
                  changes.filter((_, place) => place !== index),
                )
              }
            />
          </li>
        ))}
      </ol>
      <button type="button" onClick={() => write(['policies'], [...changes, { month: 1, policy: { ...inForce } }])}>
        {say('scenario.add-policy')}
      </button>
    </section>
  )
}

type ChangeProps = FormProps & { readonly change: Thing; readonly index: number; readonly taken: () => void }

function PolicyChange({ change, index, taken, estate, problemsAt, problemsWithin, write }: ChangeProps) {
  const { say } = useSpeech()
  const [isOpen, setIsOpen] = useState(false)
  const reading = readPolicy(JSON.stringify(change.policy ?? {}))
  // What can't be read is written further as it is, and chosen from as if it were the default.
  const written: Thing = reading.ok ? reading.value : isThing(change.policy) ? change.policy : {}
  const policy = reading.ok ? reading.value : { ...DEFAULT_POLICY, name: nameIn(written) }
  const at = ['policies', index, 'policy']
  const problems = problemsWithin(at)
  const writeWithin = (path: Path, value: unknown) => write(at, withValue(written, path, value))
  const isShown = isOpen || problems.size > 0
  return (
    <fieldset className="field-row source">
      <legend>{say('scenario.number', { number: index + 1, name: policy.name })}</legend>
      <div className="source-line">
        <Labelled
          label={say('scenario.month')}
          problems={problemsAt(['policies', index, 'month'])}
          field={(wiring) => (
            <NumberInput
              wiring={wiring}
              value={change.month}
              onChange={(value) => write(['policies', index, 'month'], value ?? '')}
            />
          )}
        />
        <label className="search">
          <span>{say('outlook.policy')}</span>
          <PolicySelect chosen={policy} onChoose={(next) => write(at, { ...next })} />
        </label>
        <button type="button" className="quiet" aria-label={say('scenario.take-out-of', { name: policy.name })} onClick={taken}>
          {say('scenario.take-out')}
        </button>
      </div>
      <Problems problems={problems.get('') ?? []} />
      <details open={isShown} onToggle={({ currentTarget }) => setIsOpen(currentTarget.open)}>
        <summary>{say('scenario.policy-says')}</summary>
        {isShown && (
          <div className="wide-form-fields">
            <p className="aside">{say('scenario.policy-says-about')}</p>
            <Labelled
              label={say('policy.name-label')}
              problems={problems.get('/name') ?? []}
              field={(wiring) => (
                <input
                  {...wiring}
                  type="text"
                  value={nameIn(written)}
                  onChange={({ target }) => writeWithin(['name'], target.value)}
                />
              )}
            />
            <PolicySettings draft={written} reading={reading} estate={estate} problems={problems} write={writeWithin} />
          </div>
        )}
      </details>
    </fieldset>
  )
}

function nameIn({ name }: Thing): string {
  return typeof name === 'string' ? name : ''
}
