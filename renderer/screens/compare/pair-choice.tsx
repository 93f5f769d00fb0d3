/** Chooses the two columns that are held against each other. */

import { choosePair, useComparing, type Shown } from '../../state/compare'
import { columnsOf } from '../../view/compare-view'
import { useSpeech } from '../../words/say'

export function PairChoice({ shown }: { readonly shown: Shown }) {
  const speech = useSpeech()
  const { say } = speech
  const [first, second] = useComparing(({ pair }) => pair)
  const columns = columnsOf(shown, speech)
  const select = (label: string, chosen: number, onChoose: (index: number) => void) => (
    <label>
      <span>{label}</span>{' '}
      <select value={chosen} onChange={({ target }) => onChoose(Number(target.value))}>
        {columns.map(({ name, index }) => (
          <option key={index} value={index}>
            {name}
          </option>
        ))}
      </select>
    </label>
  )
  return (
    <div className="pair-choice">
      {select(say('compare.people.better'), first, (index) => choosePair([index, second]))}
      {select(say('compare.people.worse'), second, (index) => choosePair([first, index]))}
    </div>
  )
}
