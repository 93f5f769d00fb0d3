/** A field to search a list with, and how much of the list it leaves. */

import { useSearchField } from '../../frame/shortcuts'
import { useSpeech } from '../../words/say'

type Props = {
  readonly label: string
  readonly text: string
  readonly onText: (text: string) => void
  readonly shown: number
  readonly all: number
}

export function SearchBar({ label, text, onText, shown, all }: Props) {
  const { say, number } = useSpeech()
  const field = useSearchField()
  return (
    <>
      <div className="people-bar">
        <label className="search">
          <span>{label}</span>
          <input ref={field} type="search" value={text} onChange={({ target }) => onText(target.value)} />
        </label>
        <p role="status">{say('standards.shown', { shown, all: number(all) })}</p>
      </div>
      {shown === 0 && (
        <div className="people-none">
          <p>{say('standards.none', { text })}</p>
          <button type="button" onClick={() => onText('')}>
            {say('standards.clear')}
          </button>
        </div>
      )}
    </>
  )
}
