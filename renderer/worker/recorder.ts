/** Reads and verifies the record, apart from the window, which would stand still meanwhile. */

import { headOf, openLinker } from '../../src/record/chain'
import { openVerifier } from '../../src/record/verify'
import { writeWholeHead } from '../../src/record/written-head'
import { entriesAbove, entriesBelow, entry, openDeed, recordSize } from '../storage/record'
import type { Kept } from '../storage/database'
import { answerWith } from './answer-with'
import type { Listed, RecorderDialogue } from './recorder-questions'

answerWith<RecorderDialogue>({
  list: async ({ keys, above }, hear) => {
    let coming = entriesBelow(keys, Infinity, above)
    for (;;) {
      const rows = valueOf(await coming)
      if (rows.length === 0) return null
      coming = entriesBelow(keys, rows.at(-1)!.number, above)
      const opened = await Promise.all(rows.map((row) => openDeed(keys, row)))
      hear(
        opened.map(({ number, deed }, index): Listed => {
          if (!deed) return { number, head: '', deed: undefined }
          const { shown: _, ...rest } = deed
          return { number, head: writeWholeHead(headOf(rows[index]!)), deed: rest }
        }),
      )
    }
  },
  show: async ({ keys, number }) => {
    const row = valueOf(await entry(keys, number))
    return row && (await openDeed(keys, row)).deed
  },
  verify: async ({ keys, heads }, hear) => {
    const verifier = openVerifier(openLinker(keys.chain), heads)
    const all = valueOf(await recordSize(keys))
    let done = 0
    // The next entries are read while those before them are opened.
    let coming = entriesAbove(keys, -Infinity)
    for (;;) {
      const { rows, kept } = valueOf(await coming)
      if (rows.length === 0) return verifier.conclude(kept)
      coming = entriesAbove(keys, rows.at(-1)!.number)
      const opened = await Promise.all(rows.map((row) => openDeed(keys, row)))
      rows.forEach((row, index) => verifier.add(row, opened[index]!.deed ? 'as attested' : 'changed'))
      done += rows.length
      hear({ done, all })
    }
  },
})

function valueOf<T>(kept: Kept<T>): T {
  if (kept.status !== 'kept') throw new Error(`the record can't be read: ${kept.status}`)
  return kept.value
}
