/** One sentence about what has just happened. */

import { lay, useDesk, type Notice } from '../../state/desk'
import { useSpeech, type Speech } from '../../words/say'

export function NoticeLine() {
  const speech = useSpeech()
  const notice = useDesk((desk) => desk.notice)
  return (
    <div role="status" className="notice-place">
      {notice && (
        <div className={isTrouble(notice) ? 'notice notice-trouble' : 'notice'}>
          <p>{wordsOf(notice, speech)}</p>
          <button type="button" className="quiet" onClick={() => lay({ notice: undefined })}>
            {speech.say('notice.dismiss')}
          </button>
        </div>
      )}
    </div>
  )
}

function isTrouble({ kind }: Notice): boolean {
  return kind !== 'opened' && kind !== 'saved'
}

function wordsOf(notice: Notice, { say }: Speech): string {
  switch (notice.kind) {
    case 'opened':
    case 'saved':
      return say(`notice.${notice.kind}`, { name: notice.name })
    case 'not-opened':
    case 'not-saved':
      return say(`notice.${notice.kind}`, { name: notice.name, why: say(`trouble.${notice.why}`) })
    case 'bug':
      return say('notice.bug', { message: notice.message })
    default:
      return say(`notice.${notice.kind}`)
  }
}
