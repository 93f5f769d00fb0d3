/** How a decision stands with the second person, in words. */

import { useCallback } from 'react'
import type { Standing } from '../../../src/people/approval'
import { useHere } from '../../state/here'
import { useSpeech, type Speech } from '../../words/say'

/** The name of whoever has this id. */
export function useNameOf(): (id: string | undefined) => string {
  const { say } = useSpeech()
  const register = useHere((here) => here.register)
  return useCallback((id) => (id === undefined ? undefined : register.get(id)?.name) ?? say('approval.unknown'), [register, say])
}

/** The answer says it in a sentence. */
export function useStandingWords(): (standing: Standing) => string {
  const { say, moment } = useSpeech()
  const nameOf = useNameOf()
  return (standing) => {
    switch (standing.status) {
      case 'not needed':
        return ''
      case 'awaiting':
        return say('approval.awaiting')
      case 'nobody’s':
        return say('approval.nobodys')
      case 'forged':
        return say(`approval.forged-${standing.what}`)
      case 'approved':
        return say('approval.approved', { name: nameOf(standing.approval.by), moment: moment(standing.approval.at) })
      case 'sent back':
        return say('approval.sent-back', { name: nameOf(standing.approval.by), why: standing.approval.why ?? '' })
    }
  }
}

/** In a word or two, for tables; undefined: nothing is to be said. */
export function shortStanding({ status }: Standing, { say }: Speech): string | undefined {
  if (status === 'not needed') return undefined
  if (status === 'forged' || status === 'nobody’s') return say('approval.short.not-approved')
  return say(status === 'sent back' ? 'approval.short.sent-back' : `approval.short.${status}`)
}
