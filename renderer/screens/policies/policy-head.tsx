/** Which policy is looked at, whether it is in force, and what can be done with it as a whole. */

import { useState } from 'react'
import type { Policy } from '../../../src/domain/policy'
import { Mark } from '../../parts/mark'
import { useDesk } from '../../state/desk'
import { choosePolicy, forgetPolicy, isModelAsItComes, policyOf, savePolicy } from '../../state/policies'
import { exportPolicy, freeName, importPolicy, saveTransparency } from '../../state/policy-files'
import { report } from '../../state/report-bug'
import { useModelName, usePolicyName } from '../../view/policy-name'
import { useMay } from '../../state/may'
import { useSpeech } from '../../words/say'
import { go } from '../../frame/route'
import { lookAt, lookAtKept, POLICIES, type Looked } from './place'
import { PolicySelect } from './policy-select'

export function PolicyHead({ looked }: { readonly looked: Looked }) {
  const { say, write } = useSpeech()
  const nameOf = usePolicyName()
  const nameOfModel = useModelName()
  const inForce = useDesk((desk) => desk.policy)
  const readOnly = !useMay('policies')
  const shelf = useDesk((desk) => desk.opened?.shelves.policies)
  const busy = useDesk((desk) => desk.work.status !== 'idle')
  const { policy, kept } = looked
  const otherName = (name: string, number: number): string => write('policies.other-name', { name, number })
  const putInForce = () => choosePolicy(kept === undefined && isModelAsItComes(policy) ? policyOf(policy, nameOfModel) : policy)
  const beginNew = () => {
    const name = freeName(write('policies.copy-name', { name: nameOf(policy) }), otherName)
    const performed = savePolicy({ ...policy, name }, { inForce: false })
    if (performed.status === 'done') lookAtKept(name)
  }
  const take = async () => {
    const taken = await importPolicy(say('policies.files'), otherName)
    if (taken) lookAtKept(taken.name)
  }
  return (
    <section className="policy-head" aria-label={say('policies.choose')}>
      <label className="search">
        <span>{say('policies.choose')}</span>
        <PolicySelect chosen={policy} onChoose={(next) => lookAt(named(next), shelf?.has(next.name) ?? false)} />
      </label>
      {looked.inForce ? (
        <Mark tone="good">{say('policies.in-force')}</Mark>
      ) : (
        <>
          <button type="button" disabled={readOnly || busy} onClick={putInForce}>
            {say('policies.put-in-force')}
          </button>
          <a className="aside" href={`#/${POLICIES}`}>
            {say('policies.in-force-named', { name: nameOf(inForce) })}
          </a>
        </>
      )}
      <div className="form-actions">
        <button type="button" disabled={readOnly} onClick={beginNew}>
          {say('policies.new')}
        </button>
        <button type="button" disabled={readOnly} onClick={() => report(take())}>
          {say('policies.import')}
        </button>
        <button
          type="button"
          onClick={() => report(exportPolicy({ ...policy, name: kept ?? nameOf(policy) }, say('policies.files')))}
        >
          {say('policies.export')}
        </button>
        <button
          type="button"
          onClick={() => report(saveTransparency({ ...policy, name: kept ?? nameOf(policy) }, say('policies.transparency-file')))}
        >
          {say('policies.transparency')}
        </button>
        {kept !== undefined && <Forget key={kept} name={kept} disabled={readOnly} />}
      </div>
    </section>
  )
}

/** Looked at by itself, a model has everyone movable. */
function named(policy: Policy): Policy {
  return isModelAsItComes(policy) ? { ...policy, movable: 'all' } : policy
}

function Forget({ name, disabled }: { readonly name: string; readonly disabled: boolean }) {
  const { say } = useSpeech()
  const [isAsked, setAsked] = useState(false)
  if (!isAsked) {
    return (
      <button type="button" disabled={disabled} onClick={() => setAsked(true)}>
        {say('policies.forget')}
      </button>
    )
  }
  return (
    <>
      <button
        type="button"
        className="stop"
        autoFocus
        onClick={() => {
          if (forgetPolicy(name).status === 'done') go(POLICIES)
        }}
      >
        {say('policies.forget-sure')}
      </button>
      <button type="button" onClick={() => setAsked(false)}>
        {say('policies.forget-not')}
      </button>
    </>
  )
}
