/** Changes in words: 'close Main B'. */

import { useCallback } from 'react'
import type { Change } from '../../src/working/change'
import { isWordKey, useSpeech } from './say'

/** What a change did; a plain word for one that this version does not know. */
export function useDidWords(): (name: Change['name']) => string {
  const { say } = useSpeech()
  return useCallback(({ words, values }) => (isWordKey(words) ? say(words, values) : say('did.other')), [say])
}
