/** A field for a number, that keeps what is written as it is while it is being written. */

import { useState } from 'react'
import type { Wiring } from './labelled'

type Props = {
  readonly wiring?: Wiring
  readonly label?: string
  /** A number; or whatever was written that is none; or nothing. */
  readonly value: unknown
  readonly onChange: (value: number | string | undefined) => void
}

export function NumberInput({ wiring, label, value, onChange }: Props) {
  const [text, setText] = useState('')
  const written = read(text) === value ? text : typeof value === 'number' || typeof value === 'string' ? String(value) : ''
  return (
    <input
      {...wiring}
      aria-label={label}
      className="number-input"
      type="text"
      inputMode="decimal"
      autoComplete="off"
      value={written}
      onChange={({ target }) => {
        setText(target.value)
        onChange(read(target.value))
      }}
    />
  )
}

/** Digits, with a point or a comma between them, are a number; anything else stays what it is, for the reading to say what is wrong. */
function read(text: string): number | string | undefined {
  const written = text.trim()
  if (written === '') return undefined
  return /^\d{1,15}([.,]\d{1,12})?$/.test(written) ? Number(written.replace(',', '.')) : written
}
