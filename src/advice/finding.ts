/** Something that a check found wrong with a plan. */

export type Finding = {
  /** The broken rule; absent where what the plan states of itself is wrong. */
  readonly rule?: string
  readonly person?: string
  readonly wing?: string
  /** One sentence. */
  readonly text: string
}
