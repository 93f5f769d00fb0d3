/** A page to print, as plain data: headings, lines and tables, without any look. */

export type Line = {
  readonly text: string
  /** Ids in the standards register. */
  readonly sources?: readonly string[]
}

export type Section = {
  readonly heading: string
  readonly lines: readonly Line[]
  readonly table?: { readonly headings: readonly string[]; readonly rows: readonly (readonly string[])[] }
  /** What is to be filled in by hand, each with a line to write on. */
  readonly toFillIn?: readonly string[]
}

export type Paper = {
  readonly title: string
  /** What it was made from, and when: estate, day, policy. */
  readonly basis: string
  /** For whom it is. */
  readonly audience: string
  readonly sections: readonly Section[]
  /** The standards named in it, each once: what it asks and where it stands. */
  readonly standards: readonly { readonly id: string; readonly says: string; readonly where: string }[]
}

export function line(text: string, sources?: readonly string[]): Line {
  return { text, ...(sources && sources.length > 0 && { sources }) }
}

/** Every source that sections name, each once, in the order in which they are named. */
export function sourcesIn(sections: readonly Section[]): string[] {
  return [...new Set(sections.flatMap(({ lines }) => lines.flatMap(({ sources = [] }) => sources)))]
}
