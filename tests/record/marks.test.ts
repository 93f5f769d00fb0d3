/** Who works here and the periods are what the record says was stated last, or the record names the entry that says more. */

import { describe, expect, it } from 'vitest'
import { append, headOf, openLinker, type Head } from '../../src/record/chain'
import { digestsOf, markOf, type KeptStatements, type Marks } from '../../src/record/marks'
import { openVerifier, type Verifier } from '../../src/record/verify'

const linker = openLinker(new Uint8Array(32).fill(5))
const chain = (...names: string[]) => digestsOf(names.map((name) => ({ name })))
const upTo = (...names: string[]) => markOf(chain(...names))

/** Of a record whose entries say this of the chains. */
function verify(entries: readonly (Marks | undefined)[], statements: Parameters<Verifier['conclude']>[1]) {
  const verifier = openVerifier(linker)
  let head: Head = linker.origin
  for (const [index, marks] of entries.entries()) {
    const link = append(linker, head, new Uint8Array(32).fill(index))
    head = headOf(link)
    verifier.add(link, 'as attested', marks && { marks })
  }
  return verifier.conclude(head, statements)
}

describe('a record that says how far the signed statements went', () => {
  const entries = [{ roster: upTo('a') }, undefined, { roster: upTo('a', 'b'), periods: upTo('p') }, { roster: upTo('a', 'b') }]
  const kept: KeptStatements = { roster: chain('a', 'b'), periods: chain('p') }

  it('is whole where they are kept, also with more after them', () => {
    expect(verify(entries, kept)).toMatchObject({ status: 'whole' })
    expect(verify(entries, { roster: chain('a', 'b', 'c'), periods: chain('p', 'q') })).toMatchObject({ status: 'whole' })
  })

  it('is whole where an older version said nothing of them', () => {
    expect(verify([undefined, undefined], { roster: chain('a'), periods: [] })).toMatchObject({ status: 'whole' })
    expect(verify([{ roster: upTo('a'), periods: upTo() }], { roster: chain('a'), periods: [] })).toMatchObject({
      status: 'whole',
    })
  })

  it('names the last entry that says more than an older copy', () => {
    expect(verify(entries, { ...kept, roster: chain('a') })).toMatchObject({
      status: 'broken',
      findings: [{ kind: 'older', of: 'roster', number: 4, stated: 2, kept: 1 }],
    })
    expect(verify(entries, { ...kept, periods: [] })).toMatchObject({
      findings: [{ kind: 'older', of: 'periods', number: 3, stated: 1, kept: 0 }],
    })
  })

  it('names an older copy ever after, also where more was stated on it since', () => {
    expect(verify([...entries, { roster: upTo('a', 'x') }], { ...kept, roster: chain('a', 'x') })).toMatchObject({
      findings: [{ kind: 'other', of: 'roster', number: 4, stated: 2 }],
    })
  })

  it('names periods that are not as an administrator signed them', () => {
    expect(verify(entries, { ...kept, periods: 'changed' })).toMatchObject({ findings: [{ kind: 'periods changed' }] })
  })
})
