/** Says things in the language of the window: words by key, numbers, dates and lists as the person's region writes them. */

import { createContext, useContext, useMemo, type ReactNode } from 'react'
import { createIntl, createIntlCache } from 'react-intl'
import { en, type WordKey } from './en'

export type Values = Readonly<Record<string, string | number>>

export type Speech = {
  readonly say: (key: WordKey, values?: Values) => string
  readonly number: (value: number) => string
  readonly date: (date: string) => string
  readonly list: (items: readonly string[]) => string
  /** Orders words as a reader expects: case aside, and 9 before 10. */
  readonly compare: (a: string, b: string) => number
  readonly locale: string
}

const SpeechContext = createContext<Speech>(speak('en'))

export function useSpeech(): Speech {
  return useContext(SpeechContext)
}

/** English in the region that the computer is set to, else plain English. */
export function SpeechProvider({ children }: { readonly children: ReactNode }) {
  const speech = useMemo(() => speak(navigator.languages.find((language) => language.startsWith('en')) ?? 'en'), [])
  return <SpeechContext value={speech}>{children}</SpeechContext>
}

function speak(locale: string): Speech {
  const intl = createIntl({ locale, messages: en, onError: refuse }, createIntlCache())
  return {
    say: (key, values) => intl.formatMessage({ id: key }, values),
    number: (value) => intl.formatNumber(value),
    date: (date) => intl.formatDate(`${date}T00:00:00Z`, { dateStyle: 'long', timeZone: 'UTC' }),
    list: (items) => intl.formatList(items, { type: 'conjunction' }),
    compare: new Intl.Collator(locale, { numeric: true }).compare,
    locale,
  }
}

/** A word that is missing or does not fit its values is a mistake of ours. */
function refuse(error: Error): never {
  throw error
}
