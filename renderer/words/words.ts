/** What a language owes: a sentence for every key that English has. */

import type { en } from './en'

export type WordKey = keyof typeof en
export type Words = Readonly<Record<WordKey, string>>

/** The words of one area in another language: all of them, and no others. `export const estate: Translation<typeof english> = …` */
export type Translation<Area> = { readonly [Key in keyof Area]: string }
