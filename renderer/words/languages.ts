/** The languages of the window. To add one, add its words beside `en` and an entry here. */

import { en } from './en'
import { pseudo, strangely } from './pseudo'
import type { Phrase } from './retold'
import type { Words } from './words'

export type Language = {
  /** Its BCP 47 tag, without a region. */
  readonly tag: string
  /** What its own readers call it. */
  readonly name: string
  readonly dir: 'ltr' | 'rtl'
  /** Made to find words that were not translated and layouts that do not give way; offered to nobody. */
  readonly pseudo?: true
  readonly load: () => Promise<Loaded>
}

/** The words of a language, and what `src` says in English beside the same in this language. */
export type Loaded = { readonly words: Words; readonly phrases: readonly Phrase[] }

export const LANGUAGES: readonly Language[] = [
  { tag: 'en', name: 'English', dir: 'ltr', load: async () => ({ words: en, phrases: [] }) },
  { tag: 'fr', name: 'Français', dir: 'ltr', load: async () => (await import('./fr')).fr },
  { tag: 'ar', name: 'العربية', dir: 'rtl', load: async () => (await import('./ar')).ar },
  { tag: 'en-XA', name: 'Longer English', dir: 'ltr', pseudo: true, load: loadPseudo },
  { tag: 'ar-XB', name: 'Mirrored English', dir: 'rtl', pseudo: true, load: loadPseudo },
]

/** The language that a person chose, else the first that their computer prefers and there is, else English. */
export function languageFor(chosen: string | undefined, preferred: readonly string[]): Language {
  const wanted = chosen === undefined ? preferred.map(withoutRegion) : [chosen]
  return wanted.flatMap((tag) => LANGUAGES.filter((language) => language.tag === tag))[0] ?? LANGUAGES[0]!
}

/**
 * The tag by which numbers and dates are written: with the person's region, where it is a region of this language. Whatever the region,
 * days are Gregorian and digits are 0 to 9, as in the estate's documents, in ids, in the names of wings and in the numbers of rules, so
 * that what is read here can be typed, searched and compared there. Regions that write Arabic differ in both.
 */
export function localeOf({ tag, pseudo }: Language, preferred: readonly string[]): string {
  const locale = pseudo ? 'en' : (preferred.find((one) => withoutRegion(one) === tag) ?? tag)
  return new Intl.Locale(locale, { calendar: 'gregory', numberingSystem: 'latn' }).toString()
}

function withoutRegion(tag: string): string {
  return tag.split('-', 1)[0]!
}

async function loadPseudo(): Promise<Loaded> {
  const { englishPhrases } = await import('./retold')
  return { words: pseudo(en), phrases: englishPhrases().map((english) => [english, strangely(english)]) }
}
