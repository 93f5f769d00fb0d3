/** Every wing of the estate with what it would mean for a person, to choose one from with the keyboard or the mouse. */

import { useEffect, useId, useMemo, useRef, useState, type KeyboardEvent } from 'react'
import type { WingVerdict } from '../../../src/advice/verdicts'
import type { EstateView } from '../../view/estate-view'
import { useSpeech } from '../../words/say'
import { useVerdictWords } from './verdict-words'

type Props = {
  readonly view: EstateView
  /** Undefined while they are worked out. */
  readonly verdicts: readonly WingVerdict[] | undefined
  readonly chosen: string | undefined
  readonly onChoose: (wing: string) => void
}

export function WingChooser({ view, verdicts, chosen, onChoose }: Props) {
  const { say, compare } = useSpeech()
  const words = useVerdictWords()
  const id = useId()
  const search = useRef<HTMLInputElement>(null)
  const list = useRef<HTMLUListElement>(null)
  const [text, setText] = useState('')
  const wings = useMemo(() => {
    const broken = new Map(verdicts?.map((verdict) => [verdict.wing, verdict.broken]))
    const all = [...view.wings.values()].map(({ wing, facility }) => ({
      id: wing.id,
      name: say('person.wing', { wing: wing.name, facility: facility.name }),
      broken: broken.get(wing.id),
    }))
    return all.sort((a, b) => (a.broken?.length ?? 0) - (b.broken?.length ?? 0) || compare(a.name, b.name))
  }, [view, verdicts, say, compare])
  const sought = text.trim().toLocaleLowerCase()
  const shown = wings.filter(({ name }) => name.toLocaleLowerCase().includes(sought))
  const active = shown.findIndex((wing) => wing.id === chosen)
  useEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' })
  }, [chosen])
  const walk = (event: KeyboardEvent) => {
    const there = { ArrowDown: active + 1, ArrowUp: active - 1, Home: 0, End: shown.length - 1 }[event.key]
    if (there === undefined || shown.length === 0) return
    event.preventDefault()
    list.current?.focus()
    onChoose(shown[Math.min(Math.max(there, 0), shown.length - 1)]!.id)
  }
  return (
    <div className="wing-chooser">
      <label className="search">
        <span>{say('decide.search')}</span>
        <input
          ref={search}
          type="search"
          value={text}
          onChange={({ target }) => setText(target.value)}
          onKeyDown={(event) => ['ArrowDown', 'ArrowUp'].includes(event.key) && walk(event)}
        />
      </label>
      <ul
        ref={list}
        role="listbox"
        tabIndex={0}
        aria-label={say('decide.wings')}
        hidden={shown.length === 0}
        aria-activedescendant={active < 0 ? undefined : `${id}-${active}`}
        onKeyDown={(event) => {
          // What is typed is sought: it goes to the field that has the focus by the time it arrives.
          if (isLetter(event)) search.current?.focus()
          else walk(event)
        }}
      >
        {shown.map((wing, index) => (
          <li
            key={wing.id}
            id={`${id}-${index}`}
            role="option"
            aria-selected={wing.id === chosen}
            onClick={() => onChoose(wing.id)}
          >
            <strong>{wing.name}</strong>
            <span className={wing.broken && wing.broken.length > 0 ? 'verdict-broken' : 'verdict-lawful'}>
              {words(wing.broken)}
            </span>
          </li>
        ))}
      </ul>
      {shown.length === 0 && <p>{say('decide.no-wing', { text })}</p>}
    </div>
  )
}

function isLetter({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
  return !ctrlKey && !metaKey && !altKey && /^[\p{L}\p{N}]$/u.test(key)
}
