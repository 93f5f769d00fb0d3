/** What every command shares: its words as they were read, and where its answer goes. */

import { ENGINE_NAMES } from '../solver/engines/names'
import type { EngineName } from '../recommend'
import { save } from './files'
import type { Answer, Wanted } from './questions'
import { EXIT, Trouble } from './trouble'

export type Words = {
  readonly files: readonly string[]
  readonly options: Readonly<Record<string, string | boolean | undefined>>
  /** Options that may be given more than once, in the order given. */
  readonly many: readonly { readonly name: string; readonly value: string }[]
}

/** JSON to a file or to standard output where that is asked for, else a page. */
export function put({ status, page, json }: Answer, { out }: Words['options']): number {
  if (typeof out === 'string') save(out, json ?? [])
  if (page !== undefined) print(page)
  else for (const piece of json ?? []) process.stdout.write(piece)
  return status
}

export function wantedBy({ out, json }: Words['options']): Wanted {
  const page = process.stdout.isTTY ? 'coloured' : 'plain'
  return { json: json === true || typeof out === 'string', page: json ? 'none' : page }
}

export function print(words: string): number {
  process.stdout.write(words)
  return EXIT.done
}

export function text(option: string | boolean | undefined): string | undefined {
  return typeof option === 'string' ? option : undefined
}

/** A number given for an option; undefined where the option isn't given. */
export function numberOf(name: string, given: string | undefined, fits: (value: number) => boolean): number | undefined {
  if (given === undefined) return undefined
  const value = Number(given)
  if (given.trim() === '' || !Number.isFinite(value) || !fits(value))
    throw new Trouble([`rule36: --${name} "${given}" is not a number that fits; write one such as --${name} 60.`])
  return value
}

export function engineOf(given = 'auto'): EngineName {
  const engine = ENGINE_NAMES.find((name) => name === given)
  if (!engine) throw new Trouble([`rule36: --engine "${given}" is none of ${ENGINE_NAMES.join(', ')}.`])
  return engine
}

/** One line that gives way to the next, where somebody looks. */
export function showProgress(line: string): void {
  if (process.stderr.isTTY) process.stderr.write(`\r\u001b[K${line.slice(0, (process.stderr.columns || 80) - 1)}`)
}

export function clearProgress(): void {
  if (process.stderr.isTTY) process.stderr.write('\r\u001b[K')
}
