/** What `src` says in English and the window says again in its own language: rules, standards, evidence, and sentences with gaps. */

import { EVIDENCE } from '../../src/compare/evidence/models'
import { SHEETS } from '../../src/intake/sheets/layout'
import { rules } from '../../src/rules/registry'
import type { Rule } from '../../src/rules/rule'
import { standards, type Standard } from '../../src/rules/standards'
import { said } from './said'

export type RuleWords = {
  readonly title: string
  readonly says: string
  readonly exception?: string
  readonly holds: string
  readonly broken: string
  readonly unknown?: string
  /** Their names, in the order of the rule's file. */
  readonly examples: readonly string[]
}

export type StandardWords = Pick<Standard, 'title' | 'says' | 'instrument' | 'number'>

/** All of it in one language. Sentences are ICU MessageFormat with the same arguments as in English. */
export type Retold = {
  /** By rule id. */
  readonly rules: Readonly<Record<string, RuleWords>>
  /** By standard id. */
  readonly standards: Readonly<Record<string, StandardWords>>
  /** By model. */
  readonly evidence: Readonly<Record<string, EvidenceWords>>
  /** Sheets and columns of spreadsheets, by id. */
  readonly sheets: Readonly<Record<string, SheetWords>>
  readonly said: Readonly<Record<keyof typeof said, string>>
}
/** What the sheet and each of its columns is for. */
export type SheetWords = {
  readonly title: string
  readonly meaning: string
  readonly columns: Readonly<Record<string, string>>
}

export type EvidenceWords = { readonly for: readonly string[]; readonly against: readonly string[] }

/** A sentence as `src` says it, and the same in another language. */
export type Phrase = readonly [english: string, other: string]

/** As `src` has it. */
export function retoldInEnglish(): Retold {
  return {
    rules: Object.fromEntries(rules.map((rule) => [rule.id, wordsOf(rule)])),
    standards: Object.fromEntries(
      standards.map(({ id, title, says, instrument, number }) => [id, { title, says, instrument, number }]),
    ),
    evidence: Object.fromEntries(
      EVIDENCE.map(({ model, for: speaksFor, against }) => [
        model,
        { for: speaksFor.map(({ text }) => text), against: against.map(({ text }) => text) },
      ]),
    ),
    sheets: Object.fromEntries(
      SHEETS.map(({ id, title, meaning, columns }) => [
        id,
        { title, meaning, columns: Object.fromEntries(columns.map((column) => [column.id, column.meaning])) },
      ]),
    ),
    said,
  }
}

/** Every sentence beside its English; one that a language lacks is left out, and stays English on the screen. */
export function phrasesOf(retold: Retold): readonly Phrase[] {
  return pair(retoldInEnglish(), retold)
}

/** Every sentence that `src` says, in English. */
export function englishPhrases(): readonly string[] {
  const english = retoldInEnglish()
  return pair(english, english).map(([sentence]) => sentence)
}

function wordsOf(rule: Rule): RuleWords {
  const { title, says, sentences, examples } = rule
  const exception = rule.kind === 'eligibility' ? rule.exception : undefined
  return { title, says, ...(exception !== undefined && { exception }), ...sentences, examples: examples.map(({ name }) => name) }
}

function pair(english: unknown, other: unknown): readonly Phrase[] {
  if (typeof english === 'string') return typeof other === 'string' ? [[english, other]] : []
  if (typeof english !== 'object' || english === null || typeof other !== 'object' || other === null) return []
  return Object.entries(english).flatMap(([key, value]) => pair(value, Reflect.get(other, key)))
}
