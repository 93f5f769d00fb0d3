/** Why a wing is barred for someone is said rule by rule, and every change that is said to open it does. */

import { describe, expect, it } from 'vitest'
import { openVerdicts } from '../../src/advice/verdicts'
import type { Change } from '../../src/domain/plan'
import { DEFAULT_POLICY } from '../../src/domain/policy'
import { readEstate } from '../../src/intake/read'
import { estateToDecide, smallEstate } from '../renderer/small-estate'
import { mustRead } from '../support/must-read'

function why(document: string, person: string, wing: string, homes: Readonly<Record<string, string>>) {
  const estate = mustRead(readEstate(document))
  const placements = Object.entries(homes).map(([one, home]) => ({ person: one, wing: home }))
  const unplaced = estate.people.filter(({ id }) => !(id in homes)).map(({ id }) => ({ person: id }))
  return openVerdicts(estate, DEFAULT_POLICY, { format: 'rule36/plan@1', placements, unplaced }).barred(person, wing, [])
}

const kinds = (changes: readonly Change[]) => changes.map(({ kind }) => kind)

describe('why a wing is barred', () => {
  it('says the rule, and that an exception alone would open it', () => {
    const barred = why(smallEstate(), 'Dev', 'briar', { Ana: 'briar', Bo: 'alder', Cai: 'alder' })
    expect(barred.because).toMatchObject([
      { rule: 'women-apart-from-men', text: 'Briar (briar) is not for people of the sex decided for the accommodation of Dev.' },
    ])
    expect(kinds(barred.changes)).toEqual(['exception'])
  })

  it('asks for one more place where a wing is full, and for an open wing where it is closed', () => {
    const full = why(smallEstate(), 'Dev', 'alder', { Ana: 'briar', Bo: 'alder', Cai: 'alder' })
    expect(full.changes).toMatchObject([{ kind: 'place', at: '/wings/alder/places/operational', from: 2, to: 3 }])
    const closed = why(estateToDecide(), 'Dev', 'alder', { Ana: 'briar', Bo: 'cedar', Cai: 'dogwood' })
    expect(closed.changes).toMatchObject([{ kind: 'wing', at: '/wings/alder/open', to: true }])
  })

  it('names whoever is in the way, and knows no single change', () => {
    const apart = { nonAssociations: [{ a: 'Bo', b: 'Dev', scope: 'wing', reason: 'Fought in May' }] }
    const barred = why(smallEstate(apart), 'Dev', 'alder', { Ana: 'briar', Bo: 'alder' })
    expect(barred).toMatchObject({ because: [{ rule: 'non-association' }], apartFrom: ['Bo'], changes: [] })
  })

  it('has nothing to say of a wing that is lawful', () => {
    const barred = why(smallEstate(), 'Dev', 'alder', { Ana: 'briar', Bo: 'alder' })
    expect(barred).toEqual({ because: [], apartFrom: [], changes: [] })
  })
})
