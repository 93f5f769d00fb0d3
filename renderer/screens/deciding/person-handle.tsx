/** A person to choose, and to drag to a wing while a proposal is open. */

import { choosePerson } from '../../state/explain'
import type { OpenProposal } from './use-decided'
import { useDraggable } from './use-draggable'

type Props = { readonly person: string; readonly open: OpenProposal | undefined }

export function PersonHandle({ person, open }: Props) {
  const draggable = useDraggable(person, open)
  return (
    <button type="button" className="link" {...draggable} onClick={() => choosePerson(person)}>
      {person}
    </button>
  )
}
