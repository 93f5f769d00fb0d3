/** Lets people be dragged to wings: the verdict shows while they are over one, and dropping them begins a decision about it, or says why there is none. */

import { useState, type DragEvent } from 'react'
import { beginDeciding, endDragging, PERSON_TYPE, useDeciding } from '../../state/deciding'
import { choosePerson } from '../../state/explain'
import type { WingDrop } from '../wings/wing-card'
import { useVerdictWords } from './verdict-words'

/** What a wing does with whoever is dragged over it. */
export function useWingDrops(): (wing: string) => WingDrop {
  const words = useVerdictWords()
  const dragged = useDeciding((deciding) => deciding.dragged)
  const [over, setOver] = useState<string>()
  return (wing) => {
    const broken = dragged?.verdicts?.get(wing)?.broken
    const isLawful = broken?.length === 0
    const hover = (event: DragEvent) => {
      if (!dragged || !event.dataTransfer.types.includes(PERSON_TYPE)) return
      setOver(wing)
      // Where it would break a rule as well: what is dropped there is told why.
      event.preventDefault()
    }
    return {
      ...(dragged && over === wing && { verdict: { words: words(broken), isLawful } }),
      onDragEnter: hover,
      onDragOver: hover,
      onDragLeave: ({ currentTarget, relatedTarget }) => {
        // Going from one part of the card to another is no leaving.
        if (relatedTarget instanceof Node && currentTarget.contains(relatedTarget)) return
        setOver((last) => (last === wing ? undefined : last))
      },
      onDrop: (event) => {
        event.preventDefault()
        setOver(undefined)
        endDragging()
        const person = dragged?.person
        if (person === undefined || event.dataTransfer.getData(PERSON_TYPE) !== person) return
        choosePerson(person)
        // The panel that opens takes the focus; the form in it takes it then.
        setTimeout(() => beginDeciding(person, 'changed', wing))
      },
    }
  }
}
