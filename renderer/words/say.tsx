/** Says things in the language of the window: words by key, numbers, dates and lists as the person's region writes them. */

import { createContext, useContext, useEffect, useMemo, type ReactNode } from 'react'
import { createIntl, createIntlCache } from 'react-intl'
import { en } from './en'
import { isolate, withoutMarks } from './isolate'
import { LANGUAGES, localeOf, type Language, type Loaded } from './languages'
import { openPhrasebook } from './phrasebook'
import type { WordKey } from './words'

export type Values = Readonly<Record<string, string | number>>

export type Speech = {
  readonly say: (key: WordKey, values?: Values) => string
  /** The same for what is kept in an estate or names a file. */
  readonly write: (key: WordKey, values?: Values) => string
  readonly number: (value: number) => string
  /** With its sign, on the side where the language has it. */
  readonly difference: (value: number) => string
  readonly date: (date: string) => string
  /** The same in little room, still with the month in letters: 3/4 is another day for another reader. */
  readonly shortDate: (date: string) => string
  /** A moment, in milliseconds since 1970, by the clock of this computer. */
  readonly moment: (at: number) => string
  /** The same in little room. */
  readonly shortMoment: (at: number) => string
  /** What `src` says in English, in this language; a sentence that is not known stays as it is. */
  readonly retell: (text: string) => string
  /** The same for what is kept in an estate or written into a file. */
  readonly rewrite: (text: string) => string
  readonly list: (items: readonly string[]) => string
  /** One of these, with 'or'. */
  readonly either: (items: readonly string[]) => string
  /** Orders words as a reader expects: case aside, and 9 before 10. */
  readonly compare: (a: string, b: string) => number
  readonly locale: string
}

/** A language with its words at hand. */
export type Spoken = Loaded & { readonly language: Language }

const SpeechContext = createContext<Speech>(speak('en', { words: en, phrases: [] }))

export function useSpeech(): Speech {
  return useContext(SpeechContext)
}

/** Speaks one language in the region that the computer is set to, and turns the page the way that it is read. */
export function SpeechProvider({ spoken, children }: { readonly spoken: Spoken; readonly children: ReactNode }) {
  const { language } = spoken
  const speech = useMemo(() => speak(localeOf(spoken.language, navigator.languages), isolate(spoken)), [spoken])
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

/** Speaks in the words of a language; in a language without phrases, what `src` says is said as it is. */
export function speak(locale: string, { words, phrases }: Loaded): Speech {
  const intl = createIntl({ locale, messages: { ...words, ...Object.fromEntries(phrases) }, onError: refuse }, createIntlCache())
  const dated = (when: string | number, how: Intl.DateTimeFormatOptions): string => withFirst(intl.formatDate(when, how), locale)
  const onDay = (day: string, how: Intl.DateTimeFormatOptions): string => dated(`${day}T00:00:00Z`, { ...how, timeZone: 'UTC' })
  const date = (day: string): string => onDay(day, { dateStyle: 'long' })
  const list = (items: readonly string[]): string => intl.formatList(items, { type: 'conjunction' })
  const either = (items: readonly string[]): string => intl.formatList(items, { type: 'disjunction' })
  const tell = openPhrasebook(phrases, {
    say: (english, filling) => intl.formatMessage({ id: english }, filling),
    date,
    list,
    either,
  })
  const retell = (text: string): string => (phrases.length === 0 ? text : (tell(text) ?? text))
  const say: Speech['say'] = (key, values) => intl.formatMessage({ id: key }, values)
  return {
    say,
    write: (key, values) => withoutMarks(say(key, values)),
    number: (value) => intl.formatNumber(value),
    difference: (value) => intl.formatNumber(value, { signDisplay: 'exceptZero' }),
    date,
    retell,
    rewrite: (text) => withoutMarks(retell(text)),
    shortDate: (day) => onDay(day, { day: 'numeric', month: 'short', year: 'numeric' }),
    moment: (at) => dated(at, { dateStyle: 'long', timeStyle: 'short' }),
    shortMoment: (at) => dated(at, { dateStyle: 'medium', timeStyle: 'short' }),
    list,
    either,
    compare: new Intl.Collator(locale, { numeric: true }).compare,
    locale,
  }
}

/** French writes the first day of a month as an ordinal number, and no other, which no browser does. */
function withFirst(date: string, locale: string): string {
  return locale.startsWith('fr') ? date.replace(/^1 (?=\p{Letter})/u, '1er ') : date
}

/** A word that is missing or does not fit its values is a mistake of ours. */
function refuse(error: Error): never {
  throw error
}
