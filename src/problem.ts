/** A problem in what was read: what is wrong, where, and what to do about it. */

export type Problem = {
  /** JSON pointer to the place, '' for the whole document. */
  readonly at: string
  /** One sentence that names the value and the remedy, without a line break: '"2026-13-01" is not a date; write YYYY-MM-DD'. */
  readonly text: string
}

/** What reading a document gives: the document, or every problem in it. */
export type Reading<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problems: readonly Problem[] }
