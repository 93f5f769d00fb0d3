/** A standard behind a rule: what it asks, where it stands, and how sure we are of that. */

export type Standard = {
  readonly id: string
  readonly title: string
  /** What it asks, in a sentence of our own. */
  readonly says: string
  readonly instrument: string
  /** The rule, article, section or paragraph; where the confidence is not full, it may be wrong. */
  readonly number: string
  readonly confidence: 'verified in a stored text' | 'partly verified' | 'from knowledge'
}
