/** Lets a person be dragged to a wing while a proposal is open for decisions. */

import type { DragEventHandler } from 'react'
import { beginDragging, PERSON_TYPE } from '../../state/deciding'
import { verdictsFor } from '../../state/verdicts'
import { useMay } from '../../state/may'
import { useSpeech } from '../../words/say'
import type { OpenProposal } from './use-decided'

type Draggable = {
  readonly draggable: boolean
  readonly title?: string
  readonly onDragStart: DragEventHandler
}

/** What an element needs to be dragged as this person. The rules are asked about every wing once, as the drag begins. */
export function useDraggable(person: string | undefined, open: OpenProposal | undefined): Draggable | undefined {
  const { say } = useSpeech()
  const mayDecide = useMay('decisions')
  if (person === undefined || !open || !mayDecide) return undefined
  return {
    draggable: true,
    title: say('decide.drag'),
    onDragStart: ({ dataTransfer }) => {
      dataTransfer.setData(PERSON_TYPE, person)
      dataTransfer.effectAllowed = 'move'
      beginDragging(person, verdictsFor(open.proposal, person, open.decided))
    },
  }
}
