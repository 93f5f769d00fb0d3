/** Proposes for those who are marked in the queue alone. */

import { useDesk } from '../../state/desk'
import { propose } from '../../state/propose'
import { useHasRoleFor } from '../../state/may'
import { useSpeech } from '../../words/say'

type Props = { readonly marked: readonly string[]; readonly onUnmark: () => void }

export function ForSome({ marked, onUnmark }: Props) {
  const { say } = useSpeech()
  const mayPropose = useHasRoleFor('plans')
  const canPropose = useDesk((desk) => !desk.reading && desk.work.status === 'idle')
  if (marked.length === 0) return null
  const count = marked.length
  return (
    <div className="form-actions">
      <span role="status">{say('some.marked', { count })}</span>
      <button type="button" disabled={!canPropose || !mayPropose} onClick={() => propose(marked)}>
        {say('some.propose', { count })}
      </button>
      <button type="button" className="quiet" onClick={onUnmark}>
        {say('some.unmark')}
      </button>
    </div>
  )
}
