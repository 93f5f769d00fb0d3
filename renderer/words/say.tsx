/** Says things in the language of the window: words by key, numbers, dates and lists as the person's region writes them. */

import { createContext, useContext, useEffect, useMemo, type ReactNode } from 'react'
import { createIntl, createIntlCache } from 'react-intl'
import { en } from './en'
import { LANGUAGES, localeOf, type Language } from './languages'
import type { WordKey, Words } from './words'

export type Values = Readonly<Record<string, string | number>>

export type Speech = {
  readonly say: (key: WordKey, values?: Values) => string
  readonly number: (value: number) => string
  readonly date: (date: string) => string
  /** The same in little room. */
  readonly shortDate: (date: string) => string
  /** A moment, in milliseconds since 1970, by the clock of this computer. */
  readonly moment: (at: number) => string
  readonly list: (items: readonly string[]) => string
  /** Orders words as a reader expects: case aside, and 9 before 10. */
  readonly compare: (a: string, b: string) => number
  readonly locale: string
}

/** A language with its words at hand. */
export type Spoken = { readonly language: Language; readonly words: Words }

const SpeechContext = createContext<Speech>(speak('en', en))

export function useSpeech(): Speech {
  return useContext(SpeechContext)
}

/** Speaks one language in the region that the computer is set to, and turns the page the way that it is read. */
export function SpeechProvider({ spoken, children }: { readonly spoken: Spoken; readonly children: ReactNode }) {
  const { language, words } = spoken
  const speech = useMemo(() => speak(localeOf(language, navigator.languages), words), [language, words])
  useEffect(() => {
    document.documentElement.lang = language.tag
    document.documentElement.dir = language.dir
  }, [language])
  return <SpeechContext value={speech}>{children}</SpeechContext>
}

/** Whether a key of a sentence, kept with a change long ago, is one that this version knows. */
export function isWordKey(key: string): key is WordKey {
  return Object.hasOwn(en, key)
}

export const OFFERED_LANGUAGES = LANGUAGES.filter(({ pseudo }) => !pseudo)

function speak(locale: string, messages: Words): Speech {
  const intl = createIntl({ locale, messages, onError: refuse }, createIntlCache())
  return {
    say: (key, values) => intl.formatMessage({ id: key }, values),
    number: (value) => intl.formatNumber(value),
    date: (date) => intl.formatDate(`${date}T00:00:00Z`, { dateStyle: 'long', timeZone: 'UTC' }),
    shortDate: (date) => intl.formatDate(`${date}T00:00:00Z`, { dateStyle: 'medium', timeZone: 'UTC' }),
    moment: (at) => intl.formatDate(at, { dateStyle: 'medium', timeStyle: 'short' }),
    list: (items) => intl.formatList(items, { type: 'conjunction' }),
    compare: new Intl.Collator(locale, { numeric: true }).compare,
    locale,
  }
}

/** A word that is missing or does not fit its values is a mistake of ours. */
function refuse(error: Error): never {
  throw error
}
