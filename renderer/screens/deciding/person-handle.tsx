/** A person to choose, and to drag to a wing while a proposal is open. */

import { beginDragging, endDragging } from '../../state/deciding'
import { choosePerson } from '../../state/explain'
import { verdictsFor } from '../../state/verdicts'
import { useSpeech } from '../../words/say'
import type { OpenProposal } from './use-decided'

type Props = { readonly person: string; readonly open: OpenProposal | undefined }

export function PersonHandle({ person, open }: Props) {
  const { say } = useSpeech()
  return (
    <button
      type="button"
      className="link"
      draggable={open !== undefined}
      {...(open && { title: say('decide.drag') })}
      onClick={() => choosePerson(person)}
      onDragStart={({ dataTransfer }) => {
        if (!open) return
        dataTransfer.setData('text/plain', person)
        dataTransfer.effectAllowed = 'move'
        beginDragging(person, verdictsFor(open.proposal, person, open.decided))
      }}
      onDragEnd={endDragging}
    >
      {person}
    </button>
  )
}
