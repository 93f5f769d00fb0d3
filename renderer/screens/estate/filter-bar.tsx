/** Search, filters and saved views of one part of the Estate screen. */

import { useState } from 'react'
import { useSearchField } from '../../frame/shortcuts'
import { useDesk } from '../../state/desk'
import { saveView } from '../../state/estate-changes'
import { look, lookOf, PLAIN, useLooks, type Look } from '../../state/estate-look'
import { useMay } from '../../state/may'
import { useSpeech } from '../../words/say'
import { goToTab, TABS, type TabId } from './place'

export type Filter<Row> = {
  readonly id: string
  readonly label: string
  /** The first one lets everything through, and has an empty value. */
  readonly options: readonly { readonly value: string; readonly name: string }[]
  readonly lets: (row: Row, value: string) => boolean
}

type Props<Row> = {
  readonly tab: TabId
  readonly filters: readonly Filter<Row>[]
  readonly shown: number
  readonly all: number
}

export function useLook(tab: TabId): Look {
  return useLooks((looks) => looks[tab]) ?? PLAIN
}

/** Whether a row passes every filter that is set. */
export function passes<Row>(row: Row, filters: readonly Filter<Row>[], chosen: Look['filters']): boolean {
  return filters.every(({ id, lets }) => !chosen[id] || lets(row, chosen[id]))
}

export function FilterBar<Row>({ tab, filters, shown, all }: Props<Row>) {
  const { say, number } = useSpeech()
  const now = useLook(tab)
  const search = useSearchField()
  return (
    <div className="people-bar listing-bar" role="search">
      <label className="search">
        <span>{say('filter.search')}</span>
        <input ref={search} type="search" value={now.search} onChange={({ target }) => look(tab, { search: target.value })} />
      </label>
      {filters.map(({ id, label, options }) => (
        <label key={id} className="search">
          <span>{label}</span>
          <select
            value={now.filters[id] ?? ''}
            onChange={({ target }) => look(tab, { filters: { ...now.filters, [id]: target.value } })}
          >
            {options.map(({ value, name }) => (
              <option key={value} value={value}>
                {name}
              </option>
            ))}
          </select>
        </label>
      ))}
      <div className="listing-end">
        <p role="status">{say('filter.shown', { shown, all: number(all) })}</p>
        <SavedViews tab={tab} />
      </div>
    </div>
  )
}

/** Says that nothing is left, and lets everything through again. */
export function NothingLeft({ tab }: { readonly tab: TabId }) {
  const { say } = useSpeech()
  return (
    <div className="people-none">
      <p>{say('filter.none')}</p>
      <button type="button" onClick={() => look(tab, PLAIN)}>
        {say('filter.clear')}
      </button>
    </div>
  )
}

function SavedViews({ tab }: { readonly tab: TabId }) {
  const { say } = useSpeech()
  const now = useLook(tab)
  const views = useDesk((desk) => desk.opened?.shelves.views)
  const readOnly = !useMay('views')
  const [name, setName] = useState<string>()
  const chosen = [...(views ?? [])].find(([, view]) => view.tab === tab && isSame(lookOf(view), now))?.[0]
  const open = (key: string) => {
    const view = views?.get(key)
    const there = TABS.find((one) => one === view?.tab)
    const wanted = lookOf(view ?? {})
    if (!there || !wanted) return
    look(there, { ...PLAIN, ...wanted })
    if (there !== tab) goToTab(there)
  }
  if (name !== undefined) {
    return (
      <form
        className="form-actions"
        onSubmit={(event) => {
          event.preventDefault()
          if (saveView(name.trim(), { tab, ...now }).status === 'done') setName(undefined)
        }}
      >
        <label className="search">
          <span>{say('views.name')}</span>
          <input type="text" autoFocus value={name} onChange={({ target }) => setName(target.value)} />
        </label>
        <button type="submit" disabled={name.trim() === ''}>
          {say('views.save')}
        </button>
        <button type="button" className="quiet" onClick={() => setName(undefined)}>
          {say('form.cancel')}
        </button>
      </form>
    )
  }
  return (
    <div className="form-actions">
      {views && views.size > 0 && (
        <label className="search">
          <span>{say('views.title')}</span>
          <select value={chosen ?? ''} onChange={({ target }) => open(target.value)}>
            <option value="">{say('views.choose')}</option>
            {[...views.keys()].map((key) => (
              <option key={key} value={key}>
                {key}
              </option>
            ))}
          </select>
        </label>
      )}
      {chosen === undefined ? (
        <button type="button" className="quiet" disabled={readOnly} onClick={() => setName('')}>
          {say('views.save-as')}
        </button>
      ) : (
        <button type="button" className="quiet" disabled={readOnly} onClick={() => saveView(chosen, undefined)}>
          {say('views.forget')}
        </button>
      )}
    </div>
  )
}

function isSame(one: Look | undefined, other: Look): boolean {
  const plain = ({ search, filters, sorting }: Look) =>
    JSON.stringify([
      search,
      Object.entries(filters)
        .filter(([, value]) => value !== '')
        .sort(),
      sorting ?? null,
    ])
  return one !== undefined && plain(one) === plain(other)
}
