/** A list that shows its first items, more on request, and all that can be printed while it is printed. */

import { useState, type ReactNode } from 'react'
import { useSpeech } from '../words/say'
import { wholeNames } from './sentence'
import { PrintsSome } from './prints-some'
import { MOST_PRINTED, usePrinting } from './use-printing'

const PAGE = 50

type Props<Item> = {
  readonly items: readonly Item[]
  readonly item: (item: Item) => ReactNode
  readonly className?: string
}

export function PagedList<Item>({ items, item, className = 'paged-list' }: Props<Item>) {
  const { say } = useSpeech()
  const [shown, setShown] = useState(PAGE)
  const isPrinting = usePrinting()
  if (items.length === 0) return null
  return (
    <>
      {isPrinting && <PrintsSome all={items.length} />}
      <ul className={className}>
        {items.slice(0, isPrinting ? MOST_PRINTED : shown).map((one, index) => (
          <li key={index}>{wholeNames(item(one))}</li>
        ))}
      </ul>
      {!isPrinting && items.length > shown && (
        <button type="button" onClick={() => setShown(shown + PAGE * 4)}>
          {say('attention.more', { count: items.length - shown })}
        </button>
      )}
    </>
  )
}
