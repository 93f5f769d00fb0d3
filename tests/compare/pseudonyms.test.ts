/** Nobody can be known again in a review file by their id, their home or their day of birth. */

import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { pseudonymise } from '../../src/compare/review/pseudonyms'
import { PROGRAM } from '../../src/domain/review'
import { smallEstate } from './small-estate'

const authorisation = { regime: 'separation', from: '2026-10-01', until: '2026-11-15', by: 'Invented judge', reason: 'Invented' }
const estate = smallEstate(
  [{ id: 'n1' }],
  [
    {
      id: 'Ben',
      birthDate: '1990-11-02',
      home: { lat: 52.4567, lon: -1.2345 },
      releaseDate: '2027-03-04',
      authorisations: [authorisation],
      extremism: { assessment: { tool: 'By Dr Invented', date: '2026-10-01', level: 'low' } },
    },
    { id: 'Cai', releaseDate: '2031-01-01' },
  ],
  {
    networks: [{ id: 'net', name: 'Invented network', members: ['Cai', 'Ben'] }],
    nonAssociations: [{ a: 'Ben', b: 'Cai', scope: 'wing', reason: 'Invented quarrel' }],
  },
)

describe('pseudonyms', () => {
  const { estates, person } = pseudonymise([estate])
  const [renamed] = estates
  const ben = renamed!.people.find(({ id }) => id === person('Ben'))!

  it('stand wherever a person or a network is named', () => {
    expect(renamed!.people.map(({ id }) => id)).toEqual(['R-1', 'R-2'])
    expect(renamed!.networks).toEqual([{ id: 'N-1', name: 'N-1', members: ['R-1', 'R-2'] }])
    expect(renamed!.nonAssociations.map(({ a, b }) => [a, b])).toEqual([[person('Ben'), person('Cai')]])
    expect(JSON.stringify(renamed)).not.toMatch(/Ben|Cai|quarrel|judge|Dr Invented|Invented network/)
  })

  it('leave of homes a tenth of a degree, of birthdays the years, of a release whether it is near', () => {
    expect(ben.home).toEqual({ lat: 52.5, lon: -1.2 })
    expect(ben.birthDate).toBe('1991-11-01')
    expect(ben.releaseDate).toBe('2026-11-01')
    expect(renamed!.people.find(({ id }) => id === person('Cai'))!.releaseDate).toBeUndefined()
  })

  it('are the same for the same estates and follow from nothing that a plan states', () => {
    expect(pseudonymise([estate]).estates).toEqual(estates)
  })
})

describe('a review file', () => {
  it('states the version of this program', () => {
    const { productName, version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
      productName: string
      version: string
    }
    expect(PROGRAM).toEqual({ name: productName, version })
  })
})
