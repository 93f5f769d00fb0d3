/** Arabic counts in every number of its grammar, keeps what fills its sentences apart from them, and says all of it in its own script. */

import { parse, TYPE, type MessageFormatElement, type PluralElement } from '@formatjs/icu-messageformat-parser'
import { describe, expect, it } from 'vitest'
import { ar } from '../../renderer/words/ar'
import { isolate, withoutMarks } from '../../renderer/words/isolate'
import { LANGUAGES, localeOf } from '../../renderer/words/languages'
import { speak } from '../../renderer/words/say'

function everyOf(elements: readonly MessageFormatElement[]): readonly MessageFormatElement[] {
  return elements.flatMap((element) => [element, ...everyOf(inside(element))])
}

function inside(element: MessageFormatElement): readonly MessageFormatElement[] {
  if (element.type !== TYPE.plural && element.type !== TYPE.select) return []
  return Object.values(element.options).flatMap(({ value }) => value)
}

function pluralsOf(text: string): readonly PluralElement[] {
  return everyOf(parse(text, { ignoreTag: true })).filter((element) => element.type === TYPE.plural)
}

describe('Arabic', () => {
  const arabic = LANGUAGES.find(({ tag }) => tag === 'ar')!
  const { say, write, retell, number, difference, date, shortDate } = speak(
    localeOf(arabic, ['ar-SA']),
    isolate({ language: arabic, ...ar }),
  )

  it('has a form for every number of its grammar where it names the number', () => {
    const { pluralCategories } = new Intl.PluralRules('ar').resolvedOptions()
    const lacking = [...Object.entries(ar.words), ...ar.phrases].flatMap(([key, text]) =>
      pluralsOf(text).flatMap(({ options }) => {
        const saysNumber = Object.values(options).some(({ value }) => value.some(({ type }) => type === TYPE.pound))
        return saysNumber ? pluralCategories.filter((one) => !options[one]).map((one) => `${key}: ${one}`) : []
      }),
    )
    expect(lacking).toEqual([])
  })

  it('has no Latin letters of its own but those of names, files and keys', () => {
    const same = /Rule36|rule36-templates|CSV|XLSX|ODS|PDF|MIT|SHA-256|Page Up|Page Down|Enter|Tab|Shift|Escape|Home|End/gu
    const textOf = (text: string): string =>
      everyOf(parse(text, { ignoreTag: true }))
        .map((element) => (element.type === TYPE.literal ? element.value : ''))
        .join(' ')
    const latin = Object.values({ ...ar.words, ...Object.fromEntries(ar.phrases.map(([, other]) => [other, other])) })
      // What stands so in files, and documents of the Council of Europe and the European Union, are marked as read from the left.
      .map((text) => textOf(text).replaceAll(/\u2066[^\u2069]*\u2069/gu, ''))
      .filter((text) => /\p{Script=Latin}/u.test(text.replaceAll(same, '')))
    expect(latin).toEqual([])
  })

  it('keeps a name in another script apart, and writes it plainly', () => {
    expect(say('person.now', { wing: 'Farm C (women)', facility: 'Farm' })).toBe(
      'يقيم الآن في \u2068Farm C (women)\u2069، \u2068Farm\u2069.',
    )
    expect(write('policies.copy-name', { name: 'Ours' })).toBe('نسخة من Ours')
    expect(say('policy.name', { model: 'x', movable: 'needed' })).toContain('لا يُنقل إلا من يلزم نقله')
    expect(withoutMarks(retell('Ash (ash) is open.'))).toBe('الجناح Ash (ash) مفتوح.')
  })

  it('counts in six forms', () => {
    const said = [0, 1, 2, 3, 11, 100].map((count) => say('estates.people', { count }))
    expect(said).toEqual(['لا أشخاص', 'شخص واحد', 'شخصان', '3 أشخاص', '11 شخصاً', '100 شخص'])
  })

  it('writes digits and days as documents have them, in every region', () => {
    expect(number(12_345)).toBe('12,345')
    expect(difference(79)).toBe('\u200E+79')
    expect(date('2026-11-01')).toBe('1 نوفمبر 2026')
    expect(shortDate('2026-11-01')).toBe('1 نوفمبر 2026')
  })
})
