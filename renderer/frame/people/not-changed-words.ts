/** Why who works here was not changed, in words. */

import type { NotChanged } from '../../state/people'
import type { Speech } from '../../words/say'
import { problemsOf } from '../vault/refusal-words'
import type { Problems } from '../vault/secret-form'

/** At the field that each is about. */
export function problemsOfChange(refusal: NotChanged, speech: Speech): Partial<Problems> {
  if (refusal.status === 'name taken') return { name: [speech.say('staff.name-taken')] }
  if (refusal.status === 'not allowed') return { secret: [speech.say('staff.not-allowed')] }
  if (refusal.status === 'busy') return { secret: [speech.say('staff.failed')] }
  return problemsOf(refusal, speech)
}

/** As one sentence. */
export function notChangedWords(refusal: NotChanged, speech: Speech): string {
  return Object.values(problemsOfChange(refusal, speech)).flat().join(' ')
}
