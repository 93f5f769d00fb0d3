/** The rows of the memory as the window knows them, and as they lie on the disk once there is a vault: sealed, under keys that say nothing. */

import type { Statement } from '../../src/people/roster'
import type { Link } from '../../src/record/chain'
import type { Periods } from '../../src/retention/periods'
import type { PeriodsStatement } from '../../src/record/stated-periods'
import type { Change } from '../../src/working/change'
import type { Item, ShelfName } from '../../src/working/shelves'

/** A working estate as it is listed. `file`: what it was opened from; `sample`: or the sample that it began as. */
export type EstateRow = {
  readonly id: string
  readonly name: string
  readonly asOf: string
  readonly people: number
  readonly file?: string
  readonly sample?: string
  /** When it was opened last, in milliseconds since 1970. */
  readonly openedAt: number
}

/** The file that a working estate began with; what was changed since lies in `records`. */
export type BaseRow = { readonly estate: string; readonly bytes: Uint8Array<ArrayBuffer> }

/** An item that is not as the base has it; null: it was taken out. */
export type RecordRow = { readonly estate: string; readonly shelf: ShelfName; readonly key: string; readonly item: Item | null }

/**
 * A change, numbered in the order in which changes were made. `undone`: taken back, and may be made again; `dropped`: taken back, and
 * something else was done since.
 */
export type EntryRow = {
  readonly estate: string
  readonly number: number
  readonly state: 'done' | 'undone' | 'dropped'
  /** When it was made, in milliseconds since 1970. */
  readonly at: number
  readonly change: Change
  /** The number of the change that was in force before it, 0 for none: so it is known later what was in force when. */
  readonly after?: number
}

/**
 * An entry of the record: its place in the chain, and what was done, sealed apart; nothing of it is left where it was destroyed. `schema`:
 * the version of the memory that sealed it.
 */
export type DeedRow = Link & { readonly schema: number; readonly sealed: Uint8Array }

/** What a person said of their spreadsheets, as a document of its own format. */
type MappingRow = { readonly key: 'mapping'; readonly mapping: Readonly<Record<string, unknown>> }
/** Who works with this vault. */
export type PeopleRow = { readonly key: 'people'; readonly statements: readonly Statement[] }
/** Where a person is in the window, to come back to: the screen, the place within it, and what was chosen there. */
export type PlaceRow = {
  readonly key: 'place'
  readonly place: {
    readonly screen: string
    readonly place: readonly string[]
    readonly choice?: { readonly kind: 'person' | 'wing'; readonly id: string }
  }
}

/** What people had written and not saved when the window was locked, by person and form. */
export type DraftsRow = { readonly key: 'drafts'; readonly of: Readonly<Record<string, Readonly<Record<string, unknown>>>> }

/** The secret of a part of the vault (`src/vault/ring.ts`): without it, nothing that was sealed under its key opens. */
export type KeyRow = { readonly key: `key ${string}`; readonly secret: string }
/** After how many months what must be destroyed, as administrators stated; an older Rule36 kept the periods alone, unsigned. */
type PeriodsRow = { readonly key: 'periods' } & (
  { readonly statements: readonly PeriodsStatement[] } | { readonly periods: Periods }
)

/** The tables that are sealed, with what a row of each says. */
export type Rows = {
  readonly estates: EstateRow
  readonly bases: BaseRow
  readonly records: RecordRow
  readonly journal: EntryRow
  readonly meta: MappingRow | PlaceRow | PeopleRow | DraftsRow | KeyRow | PeriodsRow
}
export type TableName = keyof Rows

/** What of each row is its key on the disk. Estates have random ids; the keys of records become keyed hashes. */
export const KEYS = {
  estates: ['id'],
  bases: ['estate'],
  records: ['estate', 'shelf', 'key'],
  journal: ['estate', 'number'],
  meta: ['key'],
} as const satisfies { readonly [T in TableName]: readonly (keyof Rows[T])[] }

export type RowKey<T extends TableName> = Pick<Rows[T], Extract<(typeof KEYS)[T][number], keyof Rows[T]>>

/** A row on the disk of a vault: its key in clear, all that it says sealed. `schema`: the version of the memory that sealed it. */
export type SealedRow<T extends TableName> = RowKey<T> & { readonly schema: number; readonly sealed: Uint8Array }
export type StoredRow<T extends TableName> = Rows[T] | SealedRow<T>
