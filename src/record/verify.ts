/**
 * Verifies the record: says where entries were changed, taken out, put in or exchanged, whether it still holds what heads vouch for, and
 * which entries can't be read because what they said was destroyed, as a later entry says.
 */

import { isSameBytes } from '../vault/bytes'
import { hexOf, type Head, type Link, type Linker } from './chain'
import { isWithin, type Lawful } from './destruction'
import { lagBehind, MARKED, type KeptStatements, type Lag, type Mark, type Marked, type Marks } from './marks'
import type { Vouched } from './written-head'

/** Whether what was done can be read, and is what the chain attests; `changed`: it is not, or there is nothing to be read. */
export type DeedState = 'as attested' | 'changed'

export type Finding =
  /** The entry with this number was changed or put in, or the one before it was. */
  | { readonly kind: 'changed'; readonly number: number }
  /** What was done is not what the chain attests, or can't be opened, and no entry says that it was destroyed. */
  | { readonly kind: 'deed changed'; readonly number: number }
  /** Entries with these numbers, and all between, are not there. */
  | { readonly kind: 'missing'; readonly from: number; readonly to: number }
  /** What was done can be read, though an entry says that it was destroyed. */
  | { readonly kind: 'not destroyed'; readonly number: number }
  /** An entry stands here that should stand earlier. */
  | { readonly kind: 'out of place'; readonly number: number }
  /** A head vouches for entries from this number on that are not there. */
  | { readonly kind: 'cut short'; readonly from: number; readonly to: number }
  /** The entry to which a head belongs, or one before it, is another one now. */
  | { readonly kind: 'not what a head vouches for'; readonly number: number }
  /** The head that is kept beside the record was changed or taken away. */
  | { readonly kind: 'kept head changed' }
  /**
   * Who works here, or when data must be destroyed, was stated up to statement `stated` by the entry with this number, and what is kept
   * lacks it: `older` ends with statement `kept`, `other` has another one in its place.
   */
  | { readonly kind: Lag; readonly of: Marked; readonly number: number; readonly stated: number; readonly kept: number }
  /** The periods are not as an administrator stated them. */
  | { readonly kind: 'periods changed' }

/** So many entries say nothing any more since somebody destroyed what they said. `on`: an instant. */
export type Destroyed = { readonly by: string; readonly on: string; readonly entries: number }

export type Verification = { readonly destroyed: readonly Destroyed[] } & (
  | { readonly status: 'whole'; readonly head: Head }
  /** The first findings, and how many there are. */
  | { readonly status: 'broken'; readonly findings: readonly Finding[]; readonly count: number }
)

const MOST_FINDINGS = 1_000

/** What verifies entries as they come, in the order in which they are kept. */
export type Verifier = {
  /**
   * @param said of an entry that is as attested: what it says that was destroyed, and how far it says that the signed statements went
   */
  readonly add: (entry: Link, deed: DeedState, said?: { readonly lawful?: Lawful; readonly marks?: Marks }) => void
  /**
   * @param kept the head kept beside the record: undefined where it is not as attested; `none` where nothing was ever recorded.
   * @param statements those that are kept; read after the entries, so that they lack none that an entry names. `changed`: not as signed.
   */
  readonly conclude: (
    kept: Head | 'none' | undefined,
    statements?: { readonly [K in Marked]: KeptStatements[K] | 'changed' },
  ) => Verification
}

/**
 * @param heads every head that was ever written elsewhere. What was cut off after the last of them, by somebody who put the kept head of
 *   then in the place of the present one, is not found: nothing in what is left tells of it.
 */
export function openVerifier({ origin, linkOf }: Linker, heads: readonly Vouched[] = []): Verifier {
  const found: Finding[] = []
  const find = (finding: Finding): void => {
    found.push(finding)
  }
  /** By chain and SHA-256, each statement that entries name, with the last of them. */
  const named = new Map<string, { readonly of: Marked; readonly number: number; readonly mark: Mark }>()
  const destructions: { readonly number: number; readonly lawful: Lawful }[] = []
  const readable = new Set<number>()
  const unreadable = new Set<number>()
  let last: Head = origin
  const vouched = new Map<number, Vouched[]>()
  for (const head of heads) vouched.set(head.entries, [...(vouched.get(head.entries) ?? []), head])
  compare(origin)
  return {
    add: ({ number, digest, link }, deed, { lawful, marks } = {}) => {
      if (number <= last.entries) return find({ kind: 'out of place', number })
      if (lawful) destructions.push({ number, lawful })
      for (const of of MARKED) {
        const mark = marks?.[of]
        if (mark) named.set(`${of} ${mark.number} ${mark.sha256}`, { of, number, mark })
      }
      if (number > last.entries + 1) {
        find({ kind: 'missing', from: last.entries + 1, to: number - 1 })
        for (const at of vouched.keys())
          if (at > last.entries && at < number) find({ kind: 'not what a head vouches for', number: at })
        // After a gap there is no link to go on from; what is stated counts.
      } else if (!isLinked(last.link, number, digest, link)) find({ kind: 'changed', number })
      if (deed === 'changed') {
        find({ kind: 'deed changed', number })
        unreadable.add(number)
      } else readable.add(number)
      last = { entries: number, link }
      compare(last)
    },
    conclude: (kept, statements) => {
      const most = Math.max(last.entries, ...vouched.keys())
      if (kept === undefined || (kept === 'none' && last.entries > 0)) find({ kind: 'kept head changed' })
      else if (kept !== 'none' && kept.entries > last.entries)
        find({ kind: 'cut short', from: last.entries + 1, to: Math.max(kept.entries, most) })
      else if (kept !== 'none' && !(kept.entries === last.entries && isSameBytes(kept.link, last.link)))
        find({ kind: 'not what a head vouches for', number: kept.entries })
      if (most > last.entries && !found.some(({ kind }) => kind === 'cut short'))
        find({ kind: 'cut short', from: last.entries + 1, to: most })
      if (statements) compareStatements(statements)
      const destroyed = destructions.map(({ number, lawful }) => countIn(number, lawful))
      const findings = found.filter((finding) => finding.kind !== 'deed changed' || unreadable.has(finding.number))
      if (findings.length === 0) return { status: 'whole', head: last, destroyed }
      return { status: 'broken', findings: findings.slice(0, MOST_FINDINGS), count: findings.length, destroyed }
    },
  }

  function compareStatements(statements: NonNullable<Parameters<Verifier['conclude']>[1]>): void {
    if (statements.periods === 'changed') find({ kind: 'periods changed' })
    for (const { of, number, mark } of named.values()) {
      const kept = statements[of]
      const lag = kept === 'changed' ? undefined : lagBehind(mark, kept)
      if (lag) find({ kind: lag, of, number, stated: mark.number, kept: kept.length })
    }
  }

  /** Takes out of what can't be read what was destroyed before an entry that says so. */
  function countIn(before: number, lawful: Lawful): Destroyed {
    let entries = 0
    for (const number of unreadable) {
      if (number >= before || !isWithin(number, lawful)) continue
      unreadable.delete(number)
      entries += 1
    }
    for (const [from, to] of lawful.entries)
      for (let number = from; number <= Math.min(to, before - 1); number += 1)
        if (readable.has(number)) find({ kind: 'not destroyed', number })
    return { by: lawful.by, on: lawful.on, entries }
  }

  function isLinked(before: Uint8Array, number: number, digest: Uint8Array, link: Uint8Array): boolean {
    const parts = [before, digest, link]
    return (
      Number.isSafeInteger(number) &&
      parts.every(({ length }) => length === origin.link.length) &&
      isSameBytes(linkOf(before, number, digest), link)
    )
  }

  function compare({ entries, link }: Head): void {
    for (const { begins } of vouched.get(entries) ?? [])
      if (!hexOf(link).startsWith(begins)) find({ kind: 'not what a head vouches for', number: entries })
  }
}
