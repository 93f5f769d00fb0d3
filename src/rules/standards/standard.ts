/** A standard behind a rule: what it asks, where it stands, and how sure we are of that. */

export type Standard = {
  readonly id: string
  readonly title: string
  /** What it asks, in a sentence of our own. */
  readonly says: string
  /** Several are parted by semicolons. */
  readonly instrument: string
  /** The rule, article, section or paragraph; where there are several instruments, each part begins with a word of its own one. */
  readonly number: string
  /** Of what it asks; a number that is less sure than that says so itself. */
  readonly confidence: 'verified in a stored text' | 'partly verified' | 'from knowledge'
}
