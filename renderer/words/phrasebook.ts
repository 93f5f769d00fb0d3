/**
 * Tells again in another language what `src` has said in English.
 *
 * `src` speaks English and nothing else: its sentences are kept in plans and explanations, and are the same on every computer. So the
 * window knows each of them as a sentence with gaps, finds what fills the gaps, and says it in its own language. A sentence that it
 * does not know stays English; a test says every sentence that a fixture makes.
 */

import { parse, TYPE, type MessageFormatElement } from '@formatjs/icu-messageformat-parser'
import type { Phrase } from './retold'

export type Filling = Readonly<Record<string, string | number>>

type Teller = {
  /** The sentence in the other language, which is known by its English. */
  readonly say: (english: string, filling: Filling) => string
  readonly date: (date: string) => string
  readonly list: (items: readonly string[]) => string
  /** One of these. */
  readonly either: (items: readonly string[]) => string
}

/**
 * What fills a gap is told by its name: `date…` a day, `words…` a sentence that is told again by itself, `list…` several of them
 * parted by `; ` or `, `, `choices` things of which one is meant, `policy` one of which the usual one is told and others are names; all else is a name or a number and stays as it is.
 */
type Gap = { readonly name: string; readonly isNumber: boolean }

type Pattern = {
  readonly english: string
  readonly shape: RegExp
  readonly gaps: readonly Gap[]
  /** The longest piece that is always the same: where it is missing, there is no need to look closer. */
  readonly landmark: string
  readonly fixed: number
}

const MOST_REMEMBERED = 5_000
/** Where one sentence may end and another begin; few names have it in them. */
const BETWEEN = /[.:] /
const ISO_DATE = String.raw`\d{4}-\d{2}-\d{2}`

/** The same text in the language of the phrases; `undefined`: none of them. */
export function openPhrasebook(phrases: readonly Phrase[], teller: Teller): (text: string) => string | undefined {
  const known = new Set(phrases.map(([english]) => english))
  let patterns: readonly Pattern[] | undefined
  const remembered = new Map<string, string | undefined>()

  function tell(text: string): string | undefined {
    if (remembered.has(text)) return remembered.get(text)
    const told = asAWhole(text, false) ?? bySentence(text) ?? asAWhole(text, true)
    if (remembered.size >= MOST_REMEMBERED) remembered.clear()
    remembered.set(text, told)
    return told
  }

  /** `widely`: with names, if need be, that could be sentences. */
  function asAWhole(text: string, widely: boolean): string | undefined {
    if (known.has(text) && !text.includes('{')) return teller.say(text, {})
    patterns ??= patternsOf([...known])
    for (const pattern of patterns) {
      if (!text.includes(pattern.landmark)) continue
      const filling = fillingOf(pattern, text, widely)
      if (filling) return teller.say(pattern.english, filling)
    }
    return undefined
  }

  /** Sentences that stand one after another, each of them known. */
  function bySentence(text: string): string | undefined {
    for (let end = text.lastIndexOf('. '); end >= 0; end = end === 0 ? -1 : text.lastIndexOf('. ', end - 1)) {
      const first = asAWhole(text.slice(0, end + 1), false)
      const rest = first === undefined ? undefined : tell(text.slice(end + 2))
      if (rest !== undefined) return `${first} ${rest}`
    }
    return undefined
  }

  /** Undefined where it is another sentence after all. */
  function fillingOf({ shape, gaps }: Pattern, text: string, widely: boolean): Filling | undefined {
    const found = shape.exec(text)
    if (!found) return undefined
    const filling: Record<string, string | number> = {}
    for (const [index, { name, isNumber }] of gaps.entries()) {
      const value = found[index + 1]
      // A gap that stands in several forms of a plural is filled in one of them.
      if (value === undefined) continue
      const told = isNumber ? Number(value) : fill(name, value, widely)
      if (told === undefined) return undefined
      filling[name] = told
    }
    return filling
  }

  function fill(name: string, value: string, widely: boolean): string | undefined {
    if (name.startsWith('date')) return teller.date(value)
    if (name.startsWith('words')) return tell(value)
    if (name.startsWith('list')) return tellList(value)
    if (name === 'choices') return teller.either(value.split(/, | or /))
    if (name === 'policy') return tell(value) ?? value
    return widely || !BETWEEN.test(value) ? value : undefined
  }

  function tellList(value: string): string | undefined {
    const mark = value.includes('; ') ? '; ' : ', '
    const told = value.split(mark).map((one) => tell(one))
    return told.every((one) => one !== undefined) ? teller.list(told) : undefined
  }

  return tell
}

/** Those in which most is fixed come first: they say most surely what they are. */
function patternsOf(sentences: readonly string[]): readonly Pattern[] {
  return sentences
    .filter((english) => english.includes('{'))
    .map(patternOf)
    .sort((one, other) => other.fixed - one.fixed || (one.english < other.english ? -1 : 1))
}

function patternOf(english: string): Pattern {
  const gaps: Gap[] = []
  const elements = parse(english, { ignoreTag: true })
  const shape = new RegExp(`^${shapeOf(elements, gaps)}$`, 's')
  const literals = elements.map((element) => (element.type === TYPE.literal ? element.value : ''))
  return {
    english,
    shape,
    gaps,
    landmark: literals.reduce((longest, one) => (one.length > longest.length ? one : longest), ''),
    fixed: literals.join('').length,
  }
}

/** The sentence as a regular expression with one group for each gap, which are noted in order. */
function shapeOf(elements: readonly MessageFormatElement[], gaps: Gap[], counted?: string): string {
  return elements
    .map((element) => {
      switch (element.type) {
        case TYPE.literal:
          return element.value.replaceAll(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`)
        case TYPE.number:
          gaps.push({ name: element.value, isNumber: true })
          return String.raw`(-?\d+(?:\.\d+)?)`
        case TYPE.pound:
          gaps.push({ name: counted!, isNumber: true })
          return String.raw`(-?\d+)`
        case TYPE.plural: {
          const forms = Object.values(element.options).map(({ value }) => shapeOf(value, gaps, element.value))
          return `(?:${forms.join('|')})`
        }
        case TYPE.argument:
          gaps.push({ name: element.value, isNumber: false })
          return element.value.startsWith('date') ? `(${ISO_DATE})` : '(.+?)'
        default:
          throw new Error(`a sentence of src has a gap of a kind that is not looked for: ${element.type}`)
      }
    })
    .join('')
}
