/** A list that shows its first items and more on request. */

import { useState, type ReactNode } from 'react'
import { useSpeech } from '../words/say'

const PAGE = 50

type Props<Item> = {
  readonly items: readonly Item[]
  readonly item: (item: Item) => ReactNode
  readonly className?: string
}

export function PagedList<Item>({ items, item, className = 'paged-list' }: Props<Item>) {
  const { say } = useSpeech()
  const [shown, setShown] = useState(PAGE)
  if (items.length === 0) return null
  return (
    <>
      <ul className={className}>
        {items.slice(0, shown).map((one, index) => (
          <li key={index}>{item(one)}</li>
        ))}
      </ul>
      {items.length > shown && (
        <button type="button" onClick={() => setShown(shown + PAGE * 4)}>
          {say('attention.more', { count: items.length - shown })}
        </button>
      )}
    </>
  )
}
