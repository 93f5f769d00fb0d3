/** Every language of the window says everything that English says, about the same things, and knows what `src` says. */

import { readdirSync } from 'node:fs'
import { isDeepStrictEqual } from 'node:util'
import { parse, TYPE, type MessageFormatElement } from '@formatjs/icu-messageformat-parser'
import { describe, expect, it } from 'vitest'
import { TIER_NAMES, TIERS } from '../../src/domain/plan'
import { rules } from '../../src/rules/registry'
import { en } from '../../renderer/words/en'
import { LANGUAGES, type Loaded } from '../../renderer/words/languages'
import { englishPhrases } from '../../renderer/words/retold'
import { speak } from '../../renderer/words/say'

const offered = LANGUAGES.filter(({ pseudo, tag }) => !pseudo && tag !== 'en')

/** The names of what fills a message, each once. */
function argumentsOf(text: string): readonly string[] {
  const names = new Set<string>()
  const look = (elements: readonly MessageFormatElement[]): void => {
    for (const element of elements) {
      if (element.type === TYPE.literal || element.type === TYPE.pound) continue
      names.add(element.value)
      if (element.type === TYPE.plural || element.type === TYPE.select) {
        for (const { value } of Object.values(element.options)) look(value)
      }
    }
  }
  look(parse(text, { ignoreTag: true }))
  return [...names].sort()
}

/** Plurals of a message by the number they ask about, with the forms that each has. */
function pluralsOf(text: string): readonly (readonly string[])[] {
  const found: (readonly string[])[] = []
  const look = (elements: readonly MessageFormatElement[]): void => {
    for (const element of elements) {
      if (element.type !== TYPE.plural && element.type !== TYPE.select) continue
      if (element.type === TYPE.plural) found.push(Object.keys(element.options))
      for (const { value } of Object.values(element.options)) look(value)
    }
  }
  look(parse(text, { ignoreTag: true }))
  return found
}

function untranslated(pairs: readonly (readonly [key: string, english: string, other: string])[]) {
  return pairs
    .filter(([, english, other]) => !isDeepStrictEqual(argumentsOf(english), argumentsOf(other)))
    .map(([key, english, other]) => ({ key, english: argumentsOf(english), other: argumentsOf(other) }))
}

/** The keys of every area of words in a folder, each with the areas that have it. An area is the word of its file. */
async function areasByKey(folder: string): Promise<ReadonlyMap<string, readonly string[]>> {
  const areas = new Map<string, string[]>()
  for (const name of readdirSync(new URL(`../../renderer/words/${folder}`, import.meta.url))) {
    if (!name.endsWith('.ts') || name === 'index.ts') continue
    const area = name.replace(/\.ts$/, '')
    const module = (await import(`../../renderer/words/${folder}/${name}`)) as Record<string, unknown>
    const words = module[area]
    // What is not an area of words, such as the register of standards, has no object by its own name.
    if (typeof words !== 'object' || words === null) continue
    for (const key of Object.keys(words)) areas.set(key, [...(areas.get(key) ?? []), area])
  }
  return areas
}

it.each(['en', 'fr', 'ar', 'said'])('%s defines no key in two areas, of which one would be lost', async (folder) => {
  const areas = await areasByKey(folder)
  const words = ['en', 'fr', 'ar'].includes(folder) ? Object.keys(en) : []
  expect(words.filter((key) => !areas.has(key))).toEqual([])
  expect(areas.size).toBeGreaterThan(0)
  expect([...areas].filter(([, where]) => where.length > 1)).toEqual([])
})

describe.each(offered)('$name', ({ tag, load }) => {
  const loaded: Promise<Loaded> = load()

  it('has a sentence for every key of English, and none besides', async () => {
    const { words } = await loaded
    expect(Object.keys(words).sort()).toEqual(Object.keys(en).sort())
    expect(Object.entries(words).filter(([, text]) => text.trim() === '')).toEqual([])
  })

  it('fills every sentence with the same as English', async () => {
    const { words } = await loaded
    const pairs = Object.entries(en).map(([key, english]) => [key, english, words[key as keyof typeof en]] as const)
    expect(untranslated(pairs)).toEqual([])
  })

  it('uses only forms of plurals that its grammar has', async () => {
    const { words, phrases } = await loaded
    const grammar = new Intl.PluralRules(tag).resolvedOptions().pluralCategories
    const wrong = [...Object.values(words), ...phrases.map(([, other]) => other)].flatMap((text) =>
      pluralsOf(text).filter(
        (forms) =>
          !forms.includes('other') || forms.some((form) => !form.startsWith('=') && !grammar.some((one) => one === form)),
      ),
    )
    expect(wrong).toEqual([])
  })

  it('tells again every rule, standard and sentence of src, filled with the same', async () => {
    const { phrases } = await loaded
    const known = new Map(phrases)
    expect(englishPhrases().filter((english) => !known.has(english))).toEqual([])
    expect(untranslated(phrases.map(([english, other]) => [english, english, other]))).toEqual([])
  })

  it.each(TIERS)('calls the tier %s in sentences of src what the window calls it', async (tier) => {
    const loaded = await load()
    expect(speak(tag, loaded).retell(TIER_NAMES[tier])).toBe(loaded.words[`tier.${tier}`])
    expect(en[`tier.${tier}`]).toBe(TIER_NAMES[tier])
  })

  it('knows the title of every rule and every sentence that a rule says about a person and a wing', async () => {
    const { retell } = speak(tag, await loaded)
    for (const { title, sentences } of rules) {
      const filled = Object.values(sentences).map((sentence) =>
        sentence.replaceAll('{person}', 'P-0001').replaceAll('{wing}', 'North A (north-a)'),
      )
      for (const english of [title, ...filled]) expect(retell(english), english).not.toBe(english)
    }
  })
})
