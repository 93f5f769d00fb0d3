/** What somebody with a passphrase and a tool of their own could write into the memory of the window. */

import { randomBytes } from 'node:crypto'
import type { Page } from '@playwright/test'
import type { Rows, StoredRow } from '../../renderer/storage/rows'
import { openRow, recordKey, sealRow } from '../../renderer/storage/sealing'
import type { Statement } from '../../src/people/roster'
import { comeIn } from '../../src/vault/come-in'
import type { Me } from '../../src/vault/own'
import { readHeader } from '../../src/vault/header'
import type { Keys } from '../../src/vault/keys'
import { keyOfSecret, type PartKey, type Ring, type Ringed } from '../../src/vault/ring'
import type { Item, ShelfName } from '../../src/working/shelves'
import { putRow, rowsOf, type Row } from './memory'
import type { Colleague } from './people-steps'

export type Insider = { readonly keys: Ringed; readonly me: Me }

function bytesOf(value: unknown): Uint8Array {
  return Uint8Array.from(Object.values(value as object) as number[])
}

/** The keys of a vault, as this person has them. */
export async function insider(window: Page, who: Pick<Colleague, 'name' | 'passphrase'>): Promise<Insider> {
  const vault = (await rowsOf(window, 'meta')).find(({ key }) => key === 'vault')!
  const read = readHeader(bytesOf(vault.header))
  if (read.status !== 'read') throw new Error(read.status)
  const door = { header: read.header, ways: bytesOf(vault.ways) }
  const came = await comeIn(door, { name: who.name, secret: { passphrase: who.passphrase } }, undefined, randomBytes)
  if (came.status !== 'came in') throw new Error(came.status)
  return { keys: { ...came.keys, ring: await ringOf(window, came) }, me: came.me }
}

/** The keys of every part of a vault. */
async function ringOf(window: Page, { keys }: { readonly keys: Keys }): Promise<Ring> {
  const ring = new Map<string, PartKey>()
  for (const row of await rowsOf(window, 'meta')) {
    if (!String(row.key).startsWith('key ')) continue
    const opened = await openRow(keys, 'meta', stored(row) as StoredRow<'meta'>)
    if (opened.status === 'opened' && 'secret' in opened.row)
      ring.set(String(row.key).slice('key '.length), await keyOfSecret(opened.row.secret))
  }
  return ring
}

export async function estateOf(window: Page): Promise<string> {
  return String((await rowsOf(window, 'meta')).find(({ key }) => key === 'last')!.estate)
}

function stored(row: Row): Row {
  return { ...row, sealed: bytesOf(row.sealed) }
}

/** The item about somebody on a shelf. */
export async function readItem(window: Page, { keys }: Insider, shelf: ShelfName, key: string): Promise<Item> {
  const estate = await estateOf(window)
  const at = await recordKey(keys, { estate, shelf, key })
  const row = (await rowsOf(window, 'records')).find((one) => one.shelf === shelf && one.key === at)!
  const opened = await openRow(keys, 'records', stored(row) as StoredRow<'records'>)
  if (opened.status !== 'opened' || !opened.row.item) throw new Error(`nothing about ${key} can be read`)
  return opened.row.item
}

export async function writeItem(window: Page, { keys }: Insider, shelf: ShelfName, key: string, item: Item): Promise<void> {
  const row: Rows['records'] = { estate: await estateOf(window), shelf, key, item }
  await putRow(window, 'records', await sealRow(keys, 'records', row))
}

export async function readStatements(window: Page, { keys }: Insider): Promise<readonly Statement[]> {
  const row = (await rowsOf(window, 'meta')).find(({ key }) => key === 'people')!
  const opened = await openRow(keys, 'meta', stored(row) as StoredRow<'meta'>)
  if (opened.status !== 'opened' || opened.row.key !== 'people') throw new Error('who works here can’t be read')
  return opened.row.statements
}

export async function writeStatements(window: Page, { keys }: Insider, statements: readonly Statement[]): Promise<void> {
  await putRow(window, 'meta', await sealRow(keys, 'meta', { key: 'people', statements }))
}
