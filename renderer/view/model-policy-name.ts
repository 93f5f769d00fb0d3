/** What the policy of the estate is called once its model is another one. */

import { useCallback } from 'react'
import { DEFAULT_POLICY, type Model, type Policy } from '../../src/domain/policy'
import { useSpeech, type Speech } from '../words/say'

export function modelWords(model: Model, say: Speech['say']): string {
  return say(`policy.model.${model}`)
}

export function useModelPolicyName(): (model: Model, policy: Policy) => string {
  const { say } = useSpeech()
  return useCallback(
    (model, policy) =>
      policy === DEFAULT_POLICY
        ? say('compare.policy-default', { model: modelWords(model, say) })
        : say('compare.policy-as', { model: modelWords(model, say), policy: policy.name }),
    [say],
  )
}
