/** What a language owes: a sentence for every key that English has. */

import type { en } from './en'

export type WordKey = keyof typeof en
export type Words = Readonly<Record<WordKey, string>>
