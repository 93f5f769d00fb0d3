/** What policies are called in the window: one that is kept by its name, a model as it comes by what it is. */

import { useCallback } from 'react'
import type { Policy } from '../../src/domain/policy'
import { useDesk } from '../state/desk'
import { isModelAsItComes, type PolicyChoice } from '../state/policies'
import { useSpeech } from '../words/say'

/** The name of a model as it comes, in the plan file too. */
export function useModelName(): (choice: PolicyChoice) => string {
  const { say, write } = useSpeech()
  return useCallback(({ model, movable }) => write('policy.name', { model: say(`policy.model.${model}`), movable }), [say, write])
}

export function usePolicyName(): (policy: Policy) => string {
  const nameOfModel = useModelName()
  const kept = useDesk((desk) => desk.opened?.shelves.policies)
  return useCallback(
    (policy) => (isModelAsItComes(policy) && !kept?.has(policy.name) ? nameOfModel(policy) : policy.name),
    [nameOfModel, kept],
  )
}
