/** A page to print, as plain data: headings, lines and tables, without any look. */

import { sha256Of } from '../domain/canonical'
import type { StatedPlan } from '../domain/plan'

export type Line = {
  readonly text: string
  /** Ids in the standards register. */
  readonly sources?: readonly string[]
}

export type Table = {
  readonly headings: readonly string[]
  readonly rows: readonly (readonly string[])[]
  /** What a last column of boxes is headed, to be ticked by hand; absent: no such column. */
  readonly tick?: string
}

export type Section = {
  readonly heading: string
  readonly lines: readonly Line[]
  readonly table?: Table
  /** What is to be filled in by hand: a name, a date, a signature. */
  readonly toFillIn?: readonly string[]
  /** What is to be written by hand and takes several lines. */
  readonly toWrite?: readonly string[]
}

export type Paper = {
  readonly title: string
  /** What it was made from, and when: estate, day, policy. With the title and the plan it stands at the head of every page. */
  readonly basis: string
  /** Which plan it belongs to; absent where nothing was planned, and where the reader is to know of nobody else's plan. */
  readonly plan?: string
  /** For whom it is. */
  readonly audience: string
  readonly sections: readonly Section[]
  /** The standards named in it, each once: what it asks and where it stands. */
  readonly standards: readonly { readonly id: string; readonly says: string; readonly where: string }[]
}

/** What the list of standards at the end of a page is headed. */
export const STANDARDS_HEADING = 'Standards named'

/** So many digits tell plans apart at a glance; the summary of a plan has all of them. */
const MARK_DIGITS = 12

export function line(text: string, sources?: readonly string[]): Line {
  return { text, ...(sources && sources.length > 0 && { sources }) }
}

/** The beginning of a plan's SHA-256, by which papers that belong together are known. */
export function planMark(plan: StatedPlan): string {
  return `Plan ${sha256Of(plan).slice(0, MARK_DIGITS)}`
}

/** Every source that sections name, each once, in the order in which they are named. */
export function sourcesIn(sections: readonly Section[]): string[] {
  return [...new Set(sections.flatMap(({ lines }) => lines.flatMap(({ sources = [] }) => sources)))]
}
