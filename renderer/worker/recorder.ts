/** Reads and verifies the record, and destroys what is due, apart from the window, which would stand still meanwhile. */

import { headOf, openLinker } from '../../src/record/chain'
import { digestsOf } from '../../src/record/marks'
import { isWithin, lawfulIn, type AdministratorKeys, type Lawful } from '../../src/record/destruction'
import { stepsBackIn, type Timed } from '../../src/record/steps-back'
import { openVerifier } from '../../src/record/verify'
import { writeWholeHead } from '../../src/record/written-head'
import { recallPeople } from '../storage/people'
import { recallPeriods } from '../storage/periods'
import type { Ringed } from '../../src/vault/ring'
import { entriesAbove, entriesBelow, entry, openDeed, recordSize } from '../storage/record'
import type { Kept } from '../storage/database'
import { destroyDue, listDue } from '../storage/retention'
import { answerWith } from './answer-with'
import type { Listed, RecorderDialogue } from './recorder-questions'

answerWith<RecorderDialogue>({
  list: async ({ keys, administrators, above }, hear) => {
    const destructions: Lawful[] = []
    let coming = entriesBelow(keys, Infinity, above)
    for (;;) {
      const rows = valueOf(await coming)
      if (rows.length === 0) return null
      coming = entriesBelow(keys, rows.at(-1)!.number, above)
      const opened = await Promise.all(rows.map((row) => openDeed(keys, row)))
      const listed: Listed[] = []
      for (const [index, { number, deed }] of opened.entries()) {
        if (!deed) {
          const destroyed = destructions.find((one) => isWithin(number, one))
          listed.push({
            number,
            head: '',
            deed: undefined,
            ...(destroyed && { destroyed: { by: destroyed.by, on: destroyed.on } }),
          })
          continue
        }
        const lawful = await lawfulIn(deed, administrators)
        if (lawful) destructions.push(lawful)
        const { shown: _, ...rest } = deed
        listed.push({ number, head: writeWholeHead(headOf(rows[index]!)), deed: rest })
      }
      hear(listed)
    }
  },
  show: async ({ keys, number }) => {
    const row = valueOf(await entry(keys, number))
    return row && (await openDeed(keys, row)).deed
  },
  verify: async ({ keys, administrators, heads }, hear) => {
    const verifier = openVerifier(openLinker(keys.chain), heads)
    const all = valueOf(await recordSize(keys))
    const timed: Timed[] = []
    let done = 0
    // The next entries are read while those before them are opened.
    let coming = entriesAbove(keys, -Infinity)
    for (;;) {
      const { rows, kept } = valueOf(await coming)
      if (rows.length === 0) {
        const { statements, isUnsigned } = await statementsNow(keys, administrators)
        return { ...verifier.conclude(kept, statements), stepsBack: stepsBackIn(timed), arePeriodsUnsigned: isUnsigned }
      }
      coming = entriesAbove(keys, rows.at(-1)!.number)
      const opened = await Promise.all(rows.map((row) => openDeed(keys, row)))
      for (const [index, row] of rows.entries()) {
        const { deed } = opened[index]!
        if (deed) timed.push({ number: row.number, when: deed.when })
        const lawful = deed && (await lawfulIn(deed, administrators))
        const said = { ...(lawful && { lawful }), ...(deed?.marks && { marks: deed.marks }) }
        verifier.add(row, deed ? 'as attested' : 'changed', said)
      }
      done += rows.length
      hear({ done, all })
    }
  },
  due: ({ keys, moment }) => listDue(keys, moment),
  destroy: ({ held, order, moment }) => destroyDue(held, order, moment),
})

/** What is kept of the signed statements, and whether the periods were never signed. */
async function statementsNow(keys: Ringed, administrators: AdministratorKeys) {
  const people = valueOf(await recallPeople(keys))
  const { inForce, statements } = valueOf(await recallPeriods(keys, administrators))
  return {
    statements: {
      roster: digestsOf(people.status === 'found' ? people.statements : []),
      periods: inForce.status === 'damaged' ? ('changed' as const) : digestsOf(statements),
    },
    isUnsigned: inForce.status === 'unsigned',
  }
}

function valueOf<T>(kept: Kept<T>): T {
  if (kept.status !== 'kept') throw new Error(`the record can't be read: ${kept.status}`)
  return kept.value
}
