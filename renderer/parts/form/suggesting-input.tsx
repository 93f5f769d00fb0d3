/** A field for a text, with a few of many suggestions that fit what is written so far. */

import { useDeferredValue, useId, useMemo } from 'react'
import type { Wiring } from './labelled'

const SUGGESTED = 20

type Props = {
  readonly wiring?: Wiring
  readonly label?: string
  readonly value: string
  readonly suggestions: readonly string[]
  readonly onChange: (value: string) => void
  readonly onEnter?: () => void
}

export function SuggestingInput({ wiring, label, value, suggestions, onChange, onEnter }: Props) {
  const list = useId()
  const sought = useDeferredValue(value.trim().toLocaleLowerCase())
  const fitting = useMemo(() => {
    const found: string[] = []
    for (const one of suggestions) {
      if (found.length === SUGGESTED) break
      if (one.toLocaleLowerCase().includes(sought)) found.push(one)
    }
    return found
  }, [suggestions, sought])
  return (
    <>
      <input
        {...wiring}
        aria-label={label}
        type="text"
        list={list}
        value={value}
        autoComplete="off"
        onChange={({ target }) => onChange(target.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || !onEnter) return
          event.preventDefault()
          onEnter()
        }}
      />
      <datalist id={list}>
        {fitting.map((one) => (
          <option key={one} value={one} />
        ))}
      </datalist>
    </>
  )
}
