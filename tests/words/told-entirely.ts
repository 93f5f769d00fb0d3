/** Holds that every offered language knows every sentence of a list. */

import { expect } from 'vitest'
import { LANGUAGES } from '../../renderer/words/languages'
import { speak } from '../../renderer/words/say'

export const OFFERED = LANGUAGES.filter(({ pseudo, tag }) => !pseudo && tag !== 'en')

export async function expectTold({ tag, load }: (typeof OFFERED)[number], texts: readonly string[]): Promise<void> {
  const loaded = await load()
  const { retell } = speak(tag, loaded)
  // A word may be the same in both languages.
  const same = new Set(loaded.phrases.filter(([english, other]) => english === other).map(([english]) => english))
  expect(texts.filter((text) => retell(text) === text && !same.has(text))).toEqual([])
}
