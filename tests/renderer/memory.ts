/** Reads and writes the memory of the window as a program of another version would, while the window itself writes nothing. */

import type { Page } from '@playwright/test'
import { atRest } from './at-rest'

export type Row = Readonly<Record<string, unknown>>

/** All rows of a table. */
export async function rowsOf(page: Page, table: string): Promise<Row[]> {
  await atRest(page)
  return page.evaluate(
    (name) =>
      new Promise<Row[]>((resolve, reject) => {
        const opening = indexedDB.open('rule36')
        opening.onerror = () => reject(new Error('the memory of the window did not open'))
        opening.onsuccess = () => {
          const reading = opening.result.transaction(name).objectStore(name).getAll()
          reading.onsuccess = () => {
            opening.result.close()
            resolve(reading.result as Row[])
          }
        }
      }),
    table,
  )
}

export function putRow(page: Page, table: string, row: Row): Promise<void> {
  return putRows(page, table, [row])
}

/** All of them or none. */
export async function putRows(page: Page, table: string, rows: readonly Row[]): Promise<void> {
  await atRest(page)
  return page.evaluate(
    ([name, values]) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('rule36')
        opening.onerror = () => reject(new Error('the memory of the window did not open'))
        opening.onsuccess = () => {
          const writing = opening.result.transaction(name, 'readwrite')
          for (const value of values) writing.objectStore(name).put(value)
          writing.oncomplete = () => {
            opening.result.close()
            resolve()
          }
        }
      }),
    [table, rows] as const,
  )
}

/** Takes every row of a table away. */
export async function clearTable(page: Page, table: string): Promise<void> {
  await atRest(page)
  return page.evaluate(
    (name) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('rule36')
        opening.onerror = () => reject(new Error('the memory of the window did not open'))
        opening.onsuccess = () => {
          const writing = opening.result.transaction(name, 'readwrite')
          writing.objectStore(name).clear()
          writing.oncomplete = () => {
            opening.result.close()
            resolve()
          }
        }
      }),
    table,
  )
}

const EVERYTHING = ['meta', 'estates', 'bases', 'records', 'journal', 'record']

/** Takes everything away, as a browser does that is asked to forget a page. */
export async function forgetAll(page: Page): Promise<void> {
  for (const table of EVERYTHING) await clearTable(page, table)
  await page.evaluate(async () => {
    const buckets = (
      navigator as unknown as { storageBuckets: { keys(): Promise<string[]>; delete(name: string): Promise<void> } }
    ).storageBuckets
    for (const name of await buckets.keys()) await buckets.delete(name)
  })
}

/** The memory as version 1 of it was: one table, `remembered`, in the first version of the database (Dexie writes tens). */
export function makeVersionOne(
  page: Page,
  row: { readonly policy: Row; readonly file: { readonly name: string; readonly text: string } },
) {
  return page.evaluate(
    ({ policy, file }) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('rule36', 10)
        opening.onerror = () => reject(new Error('the memory of the window did not open'))
        opening.onupgradeneeded = () => opening.result.createObjectStore('remembered', { keyPath: 'key' })
        opening.onsuccess = () => {
          const writing = opening.result.transaction('remembered', 'readwrite')
          const bytes = new TextEncoder().encode(file.text)
          writing.objectStore('remembered').put({ key: 'last', schema: 1, file: { name: file.name, bytes }, policy })
          writing.oncomplete = () => {
            opening.result.close()
            resolve()
          }
        }
      }),
    row,
  )
}
