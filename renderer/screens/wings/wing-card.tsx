/** One wing on the board: its name, whom it is for, its regime, and how full it is and would be. */

import type { DragEventHandler } from 'react'
import { Mark } from '../../parts/mark'
import { OccupancyBar } from '../../parts/occupancy-bar'
import type { WingView } from '../../view/estate-view'
import { useSpeech } from '../../words/say'
import { marksOf } from './wing-marks'
import { useWingWords } from './wing-words'

type Props = {
  readonly view: WingView
  /** How many who live here break a rule by it. */
  readonly broken?: number
  readonly isChosen: boolean
  readonly onChoose: () => void
  /** Where people can be dragged to wings. */
  readonly drop?: WingDrop
}

/** What happens to whoever is dragged here, and what it would mean while they are over this wing. */
export type WingDrop = {
  readonly verdict?: { readonly words: string; readonly isLawful: boolean }
  readonly onDragEnter: DragEventHandler
  readonly onDragOver: DragEventHandler
  readonly onDragLeave: DragEventHandler
  readonly onDrop: DragEventHandler
}

export function WingCard({ view, broken = 0, isChosen, onChoose, drop }: Props) {
  const speech = useSpeech()
  const words = useWingWords(view)
  const { wing, now, planned } = view
  const marks = marksOf(view, speech, broken)
  return (
    <button
      type="button"
      className={wing.open ? 'wing-card' : 'wing-card wing-closed'}
      aria-pressed={isChosen}
      onClick={onChoose}
      onDragEnter={drop?.onDragEnter}
      onDragOver={drop?.onDragOver}
      onDragLeave={drop?.onDragLeave}
      onDrop={drop?.onDrop}
    >
      {drop?.verdict && (
        <span className={drop.verdict.isLawful ? 'drop-verdict verdict-lawful' : 'drop-verdict verdict-broken'}>
          {drop.verdict.words}
        </span>
      )}
      <span className="wing-name">{wing.name}</span>
      <span className="wing-kind">{words.kind}</span>
      <span className="wing-regime">{words.regime}</span>
      <span className="wing-occupancy">{words.occupancy}</span>
      <OccupancyBar
        filled={planned ?? now}
        {...(planned !== undefined && { before: now })}
        tick={wing.places.certified}
        most={wing.places.operational}
      />
      <span className="wing-places">{words.places}</span>
      {marks.length > 0 && (
        <span className="marks">
          {marks.map(({ tone, text }) => (
            <Mark key={text} tone={tone}>
              {text}
            </Mark>
          ))}
        </span>
      )}
    </button>
  )
}
