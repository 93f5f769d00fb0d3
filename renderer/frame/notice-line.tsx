/** One sentence about what has just happened. */

import { lay, useDesk, type Notice } from '../state/desk'
import { useHere } from '../state/here'
import { denialWords } from '../view/denial-words'
import { useSpeech, type Speech } from '../words/say'
import { useDidWords } from '../words/did'

export function NoticeLine() {
  const { roles } = useHere((here) => here.person)
  const speech = useSpeech()
  const didWords = useDidWords()
  const notice = useDesk((desk) => desk.notice)
  return (
    <div role="status" className="notice-place">
      {notice && (
        <div className={isTrouble(notice) ? 'notice notice-trouble' : 'notice'}>
          <p>{notice.kind === 'denied' ? denialWords(notice.denial, roles, speech) : wordsOf(notice, speech, didWords)}</p>
          <button type="button" className="quiet" onClick={() => lay({ notice: undefined })}>
            {speech.say('notice.dismiss')}
          </button>
        </div>
      )}
    </div>
  )
}

function isTrouble({ kind }: Notice): boolean {
  return ![
    'opened',
    'saved',
    'estate-saved',
    'file-saved',
    'pdf-saved',
    'policy-saved',
    'undone',
    'redone',
    'drafts-back',
  ].includes(kind)
}

/** Of changes that could not be kept, the latest. */
const MOST_NAMED = 5

function wordsOf(
  notice: Exclude<Notice, { readonly kind: 'denied' }>,
  { say, list }: Speech,
  didWords: ReturnType<typeof useDidWords>,
): string {
  switch (notice.kind) {
    case 'opened':
    case 'saved':
    case 'estate-saved':
    case 'file-saved':
    case 'pdf-saved':
    case 'policy-saved':
      return say(`notice.${notice.kind}`, { name: notice.name })
    case 'not-opened':
    case 'not-saved':
      return say(`notice.${notice.kind}`, { name: notice.name, why: say(`trouble.${notice.why}`) })
    case 'not-kept': {
      const { changes } = notice
      if (changes.length === 0) return say('notice.not-kept')
      const named = changes.slice(-MOST_NAMED).map((change) => didWords(change))
      return say('notice.not-kept-changes', { count: changes.length, changes: list(named) })
    }
    case 'undone':
    case 'redone':
      return say(`notice.${notice.kind}`, { change: didWords(notice.change) })
    case 'plan-sealed':
    case 'comparison-sealed':
    case 'drafts-back':
      return say(`notice.${notice.kind}`, { count: notice.count })
    case 'bug':
      return say('notice.bug', { message: notice.message })
    default:
      return say(`notice.${notice.kind}`)
  }
}
