/** Kinds, figures and what can't be kept, in words, with how sure each figure is. */

import type { Estate } from '../../src/domain/estate'
import type { Estimate, Sure } from '../../src/outlook/certain'
import type { OneMore } from '../../src/outlook/one-more'
import type { Unkept } from '../../src/outlook/summary'
import type { Speech } from '../words/say'
import { ruleTitle } from './names'

/** A kind in words: 'Men, sentenced, closed'. */
export function kindWords(kind: string, { say }: Speech): string {
  const [sex = '', age = '', status = '', ...level] = kind.split(' ')
  return say('kind.name', { who: `${sex}_${age}`, status, level: level.join(' ') })
}

const KIND = /^(?:female|male|individual-decision) (?:juvenile|adult) (?:pretrial|sentenced|civil) ./
const NEW_OFFENCE = ', new offence'

/** Who arrives, by the name that a scenario gives them: one that Rule36 gave in words, any other as it was written. */
export function sourceWords(name: string, speech: Speech): string {
  const { write, rewrite } = speech
  if (!KIND.test(name)) return rewrite(name)
  const kind = (words: string): string => kindWords(words, { ...speech, say: write })
  return name.endsWith(NEW_OFFENCE) ? write('source.new-offence', { kind: kind(name.slice(0, -NEW_OFFENCE.length)) }) : kind(name)
}

/** Within a sentence. */
export function unkeptWords(what: Unkept, speech: Speech): string {
  if ('kind' in what) return kindWords(what.kind, speech)
  if ('rule' in what) return speech.say('unkept.rule', { rule: speech.retell(ruleTitle(what.rule)) })
  switch (what.tier) {
    case 'unplaced':
    case 'alone':
    case 'restriction':
    case 'security':
      return speech.say(`unkept.tier.${what.tier}`)
    case 'welfare':
      return speech.say('tier.welfare')
  }
}

/** 'a place in A wing, North'. */
export function oneMoreWords(oneMore: OneMore, estate: Estate, { say }: Speech): string {
  switch (oneMore.kind) {
    case 'place':
      return say('one-more.place', { wing: wingAndFacility(oneMore.wing, estate) })
    case 'officer': {
      const facility = estate.facilities.find(({ id }) => id === oneMore.facility)
      return say('one-more.officer', { facility: facility?.name ?? oneMore.facility })
    }
    case 'review':
      return say('one-more.review', { months: oneMore.everyMonths })
  }
}

/** A wing by its name and that of its facility. */
export function wingAndFacility(id: string, { wings, facilities }: Estate): string {
  const wing = wings.find((one) => one.id === id)
  const facility = facilities.find((one) => one.id === wing?.facility)
  return [wing?.name ?? id, facility?.name].filter(Boolean).join(', ')
}

/** A figure with one digit after the point, unless it is whole or large. */
export function figureWords(value: number, { number }: Speech): string {
  return number(Number.isInteger(value) || Math.abs(value) >= 1000 ? Math.round(value) : Math.round(value * 10) / 10)
}

/** An error, to its first digit where it is small. */
export function errorWords(value: number, { number }: Speech): string {
  return number(value < 1 ? Number(value.toPrecision(1)) : Math.round(value * 10) / 10)
}

export function estimateWords({ mean, error }: Estimate, speech: Speech): string {
  return withError(mean, error, speech)
}

/** One of the figures of a band with its own error. */
export function sureWords(sure: Sure, which: keyof Sure['error'], speech: Speech): string {
  return withError(sure[which], sure.error[which], speech)
}

export function percentWords({ mean, error }: Estimate, speech: Speech): string {
  return speech.say('table.of-percent', {
    value: figureWords(mean * 100, speech),
    error: errorWords(error * 100, speech),
  })
}

export function rangeWords(low: number, high: number, speech: Speech): string {
  return speech.say('table.range', { low: figureWords(low, speech), high: figureWords(high, speech) })
}

const NEVER_BREAKS = '\u00A0'

/** A month of which the number is known, on one line, by the first days of the months; a median may lie between two. */
export function monthWords(month: number, dates: readonly string[], { locale }: Speech): string {
  const date = dates[Math.min(dates.length, Math.max(1, Math.round(month))) - 1]
  return date === undefined ? '' : monthOf(date, locale).replaceAll(' ', NEVER_BREAKS)
}

/** From one month to another, or the one that both are. */
export function monthsWords(low: number, high: number, dates: readonly string[], speech: Speech): string {
  const [from, to] = [monthWords(low, dates, speech), monthWords(high, dates, speech)]
  return from === to ? from : speech.say('table.range', { low: from, high: to })
}

const formats = new Map<string, Intl.DateTimeFormat>()

/** A month of the calendar in little room: 'Dec 2026'. */
export function monthOf(date: string, locale: string): string {
  const known = formats.get(locale)
  const format = known ?? new Intl.DateTimeFormat(locale, { month: 'short', year: 'numeric', timeZone: 'UTC' })
  if (!known) formats.set(locale, format)
  return format.format(new Date(`${date.slice(0, 7)}-01T00:00:00Z`))
}

function withError(value: number, error: number, speech: Speech): string {
  const words = figureWords(value, speech)
  if (Number.isNaN(error)) return speech.say('table.estimate-one', { value: words })
  return speech.say('table.estimate', { value: words, error: errorWords(error, speech) })
}
