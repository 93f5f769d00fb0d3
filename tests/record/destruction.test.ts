/** The record tells what was lawfully destroyed from what somebody took away. */

import { describe, expect, it } from 'vitest'
import { append, headOf, openLinker, type Head, type Link } from '../../src/record/chain'
import type { Deed } from '../../src/record/deed'
import { isWithin, lawfulIn, rangesOf, signDestruction, type Destruction, type Lawful } from '../../src/record/destruction'
import { openVerifier } from '../../src/record/verify'
import { makeOwn, meOf } from '../../src/vault/own'

const linker = openLinker(new Uint8Array(32).fill(3))
const ON = '2027-11-02T10:00:00.000Z'
const lawful = (...entries: Lawful['entries'][number][]): Lawful => ({ entries, by: 'Ada Quill', on: ON })

/** Six entries: those that can't be read, and what the entries say that was destroyed, by their numbers. */
function verify(unreadable: readonly number[], destructions: Readonly<Record<number, Lawful>>) {
  const verifier = openVerifier(linker)
  let head: Head = linker.origin
  for (let number = 1; number <= 6; number += 1) {
    const link: Link = append(linker, head, new Uint8Array(32).fill(number))
    head = headOf(link)
    const said = destructions[number]
    verifier.add(link, unreadable.includes(number) ? 'changed' : 'as attested', said && { lawful: said })
  }
  return verifier.conclude(head)
}

describe('an entry that can’t be read', () => {
  it('is none to wonder at where a later entry says that it was destroyed', () => {
    expect(verify([2, 3], { 5: lawful([2, 3]) })).toMatchObject({
      status: 'whole',
      destroyed: [{ by: 'Ada Quill', on: ON, entries: 2 }],
    })
  })

  it('is found where none says so, where an earlier one does, or another number', () => {
    const found = (number: number) => ({ status: 'broken', count: 1, findings: [{ kind: 'deed changed', number }] })
    expect(verify([2], {})).toMatchObject(found(2))
    expect(verify([4], { 3: lawful([4, 4]) })).toMatchObject(found(4))
    expect(verify([2, 4], { 5: lawful([2, 3]) })).toMatchObject({ status: 'broken', destroyed: [{ entries: 1 }] })
  })

  it('is found where it was destroyed and can be read all the same', () => {
    expect(verify([2], { 5: lawful([2, 3]) })).toMatchObject({
      status: 'broken',
      findings: [{ kind: 'not destroyed', number: 3 }],
    })
  })

  it('is found with what it destroyed where the entry of the destruction is gone itself', () => {
    expect(verify([2, 5], {})).toMatchObject({ findings: [{ number: 2 }, { number: 5 }] })
  })
})

describe('a destruction', async () => {
  const [ada, bo] = await Promise.all(['ada', 'bo'].map(async (id) => meOf(id, await makeOwn(undefined))))
  const shown: Destruction = {
    of: [{ kind: 'record', months: 12, count: 1, due: ['2027-11-01', '2027-11-01'] }],
    entries: [[2, 3]],
  }
  const deed = {
    who: { id: 'ada', name: 'Ada Quill' },
    when: ON,
    kind: 'destroyed',
    what: { words: '', values: {} },
    about: [],
    shown,
  } as const
  const administrators = new Map([['ada', [ada!.publicKey]]])

  it('counts where an administrator signed it in their own name, and as it was signed', async () => {
    const signed = await signDestruction(deed, ada!.signer)
    expect(await lawfulIn(signed, administrators)).toEqual(lawful([2, 3]))
    const others: Deed[] = [
      await signDestruction(deed, bo!.signer),
      deed,
      { ...signed, shown: { ...(signed.shown as object), entries: [[2, 4]] } },
      { ...signed, when: '2028-01-01T00:00:00.000Z' },
      { ...signed, kind: 'changed' },
    ]
    for (const other of others) expect(await lawfulIn(other, administrators)).toBeUndefined()
    expect(await lawfulIn(signed, new Map())).toBeUndefined()
  })

  it('names entries in ranges', () => {
    expect(rangesOf([1, 2, 3, 7, 9, 10])).toEqual([
      [1, 3],
      [7, 7],
      [9, 10],
    ])
    expect([1, 3, 4, 7].map((number) => isWithin(number, lawful([1, 3], [7, 7])))).toEqual([true, true, false, true])
  })
})
