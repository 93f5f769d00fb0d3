/** Chooses one of the policies: a model as it comes, one that is kept, or the one in force if it is neither. */

import type { Policy } from '../../../src/domain/policy'
import { useDesk } from '../../state/desk'
import { isModelAsItComes, isSame, MODELS, policyOf } from '../../state/policies'
import { keptPolicies } from '../../state/policy-on'
import { useModelName } from '../../view/policy-name'
import { useSpeech } from '../../words/say'

type Props = {
  readonly chosen: Policy
  readonly disabled?: boolean
  readonly describedBy?: string
  /** A model as it comes keeps who may move as the chosen policy has it. */
  readonly onChoose: (policy: Policy) => void
}

const OTHER = 'other'

export function PolicySelect({ chosen, disabled = false, describedBy, onChoose }: Props) {
  const { say, compare } = useSpeech()
  const nameOf = useModelName()
  const shelves = useDesk((desk) => desk.opened?.shelves)
  const kept = shelves ? keptPolicies(shelves, compare) : []
  const isKept = kept.some((policy) => policy.name === chosen.name && isSame(policy, chosen))
  const value = isKept ? keptValue(chosen.name) : isModelAsItComes(chosen) ? chosen.model : OTHER
  const choose = (next: string) => {
    const model = MODELS.find((one) => one === next)
    const policy = model
      ? policyOf({ model, movable: chosen.movable }, nameOf)
      : kept.find(({ name }) => keptValue(name) === next)
    if (policy) onChoose(policy)
  }
  const models = MODELS.map((model) => (
    <option key={model} value={model}>
      {say(`policy.model.${model}`)}
    </option>
  ))
  return (
    <select value={value} disabled={disabled} aria-describedby={describedBy} onChange={({ target }) => choose(target.value)}>
      {value === OTHER && <option value={OTHER}>{chosen.name}</option>}
      {kept.length === 0 ? (
        models
      ) : (
        <>
          <optgroup label={say('policies.kept')}>
            {kept.map(({ name }) => (
              <option key={name} value={keptValue(name)}>
                {name}
              </option>
            ))}
          </optgroup>
          <optgroup label={say('policies.models')}>{models}</optgroup>
        </>
      )}
    </select>
  )
}

function keptValue(name: string): string {
  return `kept ${name}`
}
