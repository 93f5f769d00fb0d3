/** What it would mean for a person to live in a wing, in words. */

import { useCallback } from 'react'
import { ruleTitle } from '../../view/names'
import { useSpeech } from '../../words/say'

/** Undefined: the verdict is still being worked out. */
export function useVerdictWords(): (broken: readonly string[] | undefined) => string {
  const { say, retell, list } = useSpeech()
  return useCallback(
    (broken) => {
      if (broken === undefined) return say('decide.verdict-coming')
      return broken.length === 0
        ? say('decide.lawful')
        : say('decide.breaks', { rules: list(broken.map((id) => retell(ruleTitle(id)))) })
    },
    [say, retell, list],
  )
}
