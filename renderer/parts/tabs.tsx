/** Tabs: one panel at a time, chosen by mouse or by arrow keys. */

import { useId, useRef, type KeyboardEvent, type ReactNode } from 'react'

export type Tab<Id extends string> = { readonly id: Id; readonly title: string; readonly panel: () => ReactNode }

type Props<Id extends string> = {
  readonly label: string
  readonly tabs: readonly Tab<Id>[]
  readonly chosen: Id
  readonly onChoose: (id: Id) => void
}

export function Tabs<Id extends string>({ label, tabs, chosen, onChoose }: Props<Id>) {
  const name = useId()
  const list = useRef<HTMLDivElement>(null)

  const move = (event: KeyboardEvent) => {
    // Whoever types fast is on a tab before it is shown as the chosen one.
    const here = tabs.findIndex(({ id }) => id === (event.target as HTMLElement).dataset.tab)
    const onwards = document.documentElement.dir === 'rtl' ? -1 : 1
    const there = { ArrowRight: here + onwards, ArrowLeft: here - onwards, Home: 0, End: tabs.length - 1 }[event.key]
    if (there === undefined) return
    event.preventDefault()
    const next = tabs.at(there % tabs.length)!
    onChoose(next.id)
    list.current?.querySelector<HTMLElement>(`[data-tab="${next.id}"]`)?.focus()
  }

  return (
    <div className="tabs">
      <div className="tab-list" role="tablist" aria-label={label} ref={list} onKeyDown={move}>
        {tabs.map(({ id, title }) => (
          <button
            key={id}
            type="button"
            role="tab"
            id={`${name}-tab-${id}`}
            data-tab={id}
            aria-selected={id === chosen}
            aria-controls={`${name}-panel-${id}`}
            tabIndex={id === chosen ? 0 : -1}
            onClick={() => onChoose(id)}
          >
            {title}
          </button>
        ))}
      </div>
      {tabs.map(({ id, panel }) => (
        <div
          key={id}
          className="tab-panel"
          role="tabpanel"
          id={`${name}-panel-${id}`}
          aria-labelledby={`${name}-tab-${id}`}
          tabIndex={id === chosen ? 0 : undefined}
          hidden={id !== chosen}
        >
          {id === chosen && panel()}
        </div>
      ))}
    </div>
  )
}
