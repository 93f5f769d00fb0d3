/** What a policy chosen in the window is called, in the plan file too. */

import { useCallback } from 'react'
import { MODELS, type PolicyChoice } from '../state/policies'
import { useSpeech } from '../words/say'

export function usePolicyName(): (choice: PolicyChoice) => string {
  const { say } = useSpeech()
  return useCallback(
    ({ model, movable }) => {
      const known = MODELS.find((one) => one === model)
      return say('policy.name', { model: known ? say(`policy.model.${known}`) : model, movable })
    },
    [say],
  )
}
