/** The memory as version 2 of it was, row by row: an estate from a file with a change of it, a sample with a policy, and all in clear. */

import type { Page } from '@playwright/test'
import { smallEstate } from './small-estate'

/** Version 2 of the database; Dexie writes tens. */
const VERSION = 20
const STORES = {
  remembered: 'key',
  meta: 'key',
  estates: 'id',
  bases: 'estate',
  records: ['estate', 'shelf', 'key'],
  journal: ['estate', 'number'],
} as const
const INDEXED = ['records', 'journal']

const weir = '0b0e9c3e-6d0c-4a0f-8a55-0d4f6a1c2b11'
const sample = '5f3a7c1e-2b9d-4a63-9a7e-7f1f0e6d8c22'
const dev = { ...(JSON.parse(smallEstate()) as { people: object[] }).people[3], notes: 'came at night' }
const isolation = {
  format: 'rule36/policy@1',
  name: 'Isolation',
  model: 'isolation',
  movable: 'all',
}

const ROWS: Readonly<Record<keyof typeof STORES, readonly object[]>> = {
  remembered: [],
  meta: [
    { key: 'schema', schema: 2 },
    { key: 'last', estate: weir },
    { key: 'settings', settings: { theme: 'light', singleKeys: true, ownChoice: 'never', welcomed: true } },
    { key: 'mapping', mapping: { format: 'rule36/mapping@1' } },
  ],
  estates: [
    { id: weir, name: 'Weir (invented)', asOf: '2026-11-01', people: 4, file: 'weir.rule36', openedAt: 1_700_000_000_000 },
    { id: sample, name: 'Typical prison', asOf: '2026-11-01', people: 600, sample: 'typical', openedAt: 1_600_000_000_000 },
  ],
  bases: [{ estate: weir, text: smallEstate() }],
  records: [
    { estate: weir, shelf: 'people', key: 'Dev', item: dev },
    { estate: weir, shelf: 'policy', key: 'current', item: isolation },
    { estate: sample, shelf: 'policy', key: 'current', item: isolation },
  ],
  journal: [
    {
      estate: weir,
      number: 1,
      state: 'done',
      at: 1_700_000_000_000,
      change: {
        name: { words: 'did.change.people', values: { name: 'Dev' } },
        edits: [{ shelf: 'people', key: 'Dev', before: { ...dev, notes: undefined }, after: dev }],
      },
    },
  ],
}

/** To be called on a page of the window's address that has no program. */
export function makeVersionTwo(page: Page): Promise<void> {
  return page.evaluate(
    ({ version, stores, indexed, rows }) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('rule36', version)
        opening.onerror = () => reject(new Error('the memory of the window did not open'))
        opening.onupgradeneeded = () => {
          for (const [name, keyPath] of Object.entries(stores)) {
            const store = opening.result.createObjectStore(name, { keyPath: keyPath as string | string[] })
            if (!indexed.includes(name)) continue
            store.createIndex('estate', 'estate')
          }
        }
        opening.onsuccess = () => {
          const writing = opening.result.transaction(Object.keys(stores), 'readwrite')
          for (const [name, all] of Object.entries(rows)) {
            for (const row of all) {
              const { text, ...rest } = row as { text?: string }
              const bytes = text === undefined ? {} : { bytes: new TextEncoder().encode(text) }
              writing.objectStore(name).put({ ...rest, ...bytes })
            }
          }
          writing.oncomplete = () => {
            opening.result.close()
            resolve()
          }
        }
      }),
    { version: VERSION, stores: STORES, indexed: INDEXED, rows: ROWS } as const,
  )
}
