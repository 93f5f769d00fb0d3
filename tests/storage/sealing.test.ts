/** Rows of the window's memory: sealed they say nothing, and open only where they were put. */

import { randomBytes } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { keyOfSecret, makeSecret } from '../../src/vault/ring'
import type { Rows, SealedRow, TableName } from '../../renderer/storage/rows'
import { openRow, SCHEMA, sealRow } from '../../renderer/storage/sealing'
import { madeVault } from '../vault/made-vault'

const bytes = new TextEncoder().encode('{"people":[{"id":"Ana Invented"}]}')
const rows: { readonly [T in TableName]: Rows[T] } = {
  estates: { id: 'e-1', name: 'Weir', asOf: '2026-11-01', people: 4, file: 'ana.rule36', openedAt: 7 },
  bases: { estate: 'e-1', bytes },
  records: { estate: 'e-1', shelf: 'people', key: 'Ana Invented', item: { id: 'Ana Invented', notes: null } },
  journal: {
    estate: 'e-1',
    number: 3,
    state: 'done',
    at: 1,
    change: {
      name: { words: 'did.accepted', values: { person: 'Ana Invented' } },
      edits: [{ shelf: 'decisions', key: 'Ana Invented', after: { wing: null } }],
    },
  },
  meta: { key: 'mapping', mapping: { words: { Ana: 'female' } } },
}
const tables = Object.keys(rows) as TableName[]

describe('a row', async () => {
  const ownKey = () => keyOfSecret(makeSecret(randomBytes))
  const ring = new Map([
    ['e-1', await ownKey()],
    ['e-2', await ownKey()],
  ])
  const keys = { ...(await madeVault()).keys, ring }
  const sealed = async <T extends TableName>(table: T) => (await sealRow(keys, table, rows[table])) as SealedRow<T>

  it.each(tables)('of %s opens to what was sealed, and says nothing before', async (table) => {
    const stored = await sealed(table)
    expect(await openRow(keys, table, stored)).toEqual({ status: 'opened', row: rows[table] })
    const said = JSON.stringify({ ...stored, sealed: new TextDecoder('latin1').decode(stored.sealed) })
    expect(said).not.toMatch(/Ana|ana\.rule36|Weir|female|2026/)
    expect(stored.schema).toBe(SCHEMA)
  })

  it.each(tables)('of %s is sealed otherwise each time', async (table) => {
    const [once, again] = [await sealed(table), await sealed(table)]
    expect(again).not.toEqual(once)
    expect({ ...again, sealed: undefined }).toEqual({ ...once, sealed: undefined })
  })

  it('has the same key on the disk for the same thing, and another for any other', async () => {
    const keyOf = async (change: Partial<Rows['records']>) =>
      ((await sealRow(keys, 'records', { ...rows.records, ...change })) as SealedRow<'records'>).key
    const key = await keyOf({})
    expect(key).toMatch(/^[0-9a-f]{64}$/)
    expect(await keyOf({ item: null })).toBe(key)
    const others = [{ key: 'Bo' }, { estate: 'e-2' }, { shelf: 'pins' as const }]
    for (const other of others) expect(await keyOf(other)).not.toBe(key)
  })

  it('opens nowhere else: under another key, in another table, as of another version', async () => {
    const estate = await sealed('estates')
    expect(await openRow(keys, 'estates', { ...estate, id: 'e-2' })).toEqual({ status: 'damaged', at: { id: 'e-2' } })
    const record = await sealed('records')
    for (const moved of [{ estate: 'e-2' }, { shelf: 'pins' as const }, { key: record.key.replace(/^./, 'g') }])
      expect(await openRow(keys, 'records', { ...record, ...moved })).toMatchObject({ status: 'damaged' })
    const entry = await sealed('journal')
    expect(await openRow(keys, 'journal', { ...entry, number: 4 })).toMatchObject({ status: 'damaged' })
    expect(await openRow(keys, 'journal', { ...entry, schema: SCHEMA - 1 })).toMatchObject({ status: 'damaged' })
    const base = await sealed('bases')
    expect(await openRow(keys, 'estates', { id: base.estate, schema: SCHEMA, sealed: base.sealed })).toMatchObject({
      status: 'damaged',
    })
  })

  it.each(['estates', 'bases', 'records', 'journal'] as const)(
    'of %s opens no more once the key of its estate is another, or gone, even with all other keys',
    async (table) => {
      const stored = await sealed(table)
      const another = new Map([['e-1', await ownKey()]])
      for (const later of [another, new Map()])
        expect(await openRow({ ...keys, ring: later }, table, stored)).toMatchObject({ status: 'damaged' })
      await expect(sealRow({ ...keys, ring: new Map() }, table, rows[table])).rejects.toThrow('no key')
    },
  )

  it('is found damaged after a change of any of its bytes', async () => {
    const stored = await sealed('records')
    for (const [place] of stored.sealed.entries()) {
      const copy = Uint8Array.from(stored.sealed)
      copy[place]! ^= 0x10
      expect((await openRow(keys, 'records', { ...stored, sealed: copy })).status).not.toBe('opened')
    }
  })

  it('in clear is not taken where everything is sealed, as if somebody had put it there', async () => {
    for (const table of tables) expect(await openRow(keys, table, rows[table])).toMatchObject({ status: 'damaged' })
  })

  it('is as it is where there is no vault', async () => {
    for (const table of tables) {
      expect(await sealRow(undefined, table, rows[table])).toBe(rows[table])
      expect(await openRow(undefined, table, rows[table])).toEqual({ status: 'opened', row: rows[table] })
    }
  })
})
