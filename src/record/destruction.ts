/** What the record says of a destruction: how much of what, by which period, and which entries of the record itself; nobody's name. */

import type { IsoDate } from '../domain/estate'
import type { PeriodKind } from '../retention/periods'
import { isSignedBy, sign, type Signer } from '../vault/signatures'
import type { Deed } from './deed'

/** Numbers of entries from the first to the last. */
export type Range = readonly [from: number, to: number]

export type Destruction = {
  /** `due`: the days on which the first and the last of them became due. `count`: of people, of things and changes, or of estates. */
  readonly of: readonly {
    readonly kind: PeriodKind
    readonly months: number
    readonly count: number
    readonly due: readonly [first: IsoDate, last: IsoDate]
  }[]
  /** Entries whose content was destroyed. */
  readonly entries: readonly Range[]
}

/** Who destroyed what some entries said, and when. */
export type Lawful = { readonly entries: readonly Range[]; readonly by: string; readonly on: string }

/** As it stands in the record: signed by the administrator who destroyed it. */
export type SignedDestruction = Destruction & { readonly signature: string }

/** The public keys of those who are administrators or ever were, by their ids. */
export type AdministratorKeys = ReadonlyMap<string, readonly string[]>

const PURPOSE = 'rule36/destroyed@1'

export async function signDestruction(deed: Deed & { readonly shown: Destruction }, signer: Signer): Promise<Deed> {
  const { who, when, shown } = deed
  return {
    ...deed,
    shown: { ...shown, signature: await sign(signer, PURPOSE, { who, when, shown }) } satisfies SignedDestruction,
  }
}

/** What a deed says that was destroyed; undefined: it is no destruction, or not signed by an administrator in whose name it is. */
export async function lawfulIn({ kind, who, when, shown }: Deed, keys: AdministratorKeys): Promise<Lawful | undefined> {
  if (kind !== 'destroyed') return undefined
  const { signature, ...destruction } = shown as SignedDestruction
  const signed = { who, when, shown: destruction }
  for (const key of keys.get(who.id) ?? [])
    if (await isSignedBy(key, PURPOSE, signed, signature)) return { entries: destruction.entries, by: who.name, on: when }
  return undefined
}

/** Ascending numbers as ranges without gaps. */
export function rangesOf(numbers: readonly number[]): readonly Range[] {
  const ranges: [number, number][] = []
  for (const number of numbers) {
    const last = ranges.at(-1)
    if (last && last[1] + 1 === number) last[1] = number
    else ranges.push([number, number])
  }
  return ranges
}

export function isWithin(number: number, { entries }: Pick<Lawful, 'entries'>): boolean {
  return entries.some(([from, to]) => from <= number && number <= to)
}
