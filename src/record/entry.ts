/** An entry of the record: who saw or did what, when, why, and about whom; and the head, which vouches for every entry before it. */

/** What is to be remembered. Everything in it is attested. */
export type Deed = {
  /** The person at the computer. */
  readonly who: string
  /** An instant, as `2026-11-25T09:30:00Z`; whoever hosts the record reads the clock. */
  readonly when: string
  /** A word for the kind of deed, such as `viewed`, `proposed`, `decided`, `overrode`, `exported` or `printed`. */
  readonly what: string
  readonly why: string
  /** Ids of the people whom it concerns. */
  readonly about: readonly string[]
  /** What was shown or given: any JSON, for a decision the options, reasons, risks and unknowns, and versions of rules and policy. */
  readonly shown?: unknown
}

export type Entry = Deed & {
  /** Its number, from 1. */
  readonly number: number
  /** The HMAC-SHA-256 of the link before, the number and the deed, in hexadecimal digits. */
  readonly link: string
}

/** How far the record goes, and the link of its last entry. On paper or elsewhere, it shows later what was taken away or changed since. */
export type Head = { readonly entries: number; readonly link: string }
