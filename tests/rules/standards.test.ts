/** The register of standards holds what the rules name, in whole sentences, each once. */

import { describe, expect, it } from 'vitest'
import { rules } from '../../src/rules/registry'
import { standard, standards } from '../../src/rules/standards'

/** The standards behind each rule, as the register of the project's research maps them. */
const BEHIND: Readonly<Record<string, readonly string[]>> = {
  'women-apart-from-men': ['sep-sex', 'gender-identity-placement', 'women-minority-no-isolation'],
  'children-apart-from-adults': [
    'sep-juvenile-adult',
    'sep-juvenile-pretrial',
    'sep-juvenile-sentenced',
    'sep-juvenile-adult-prison-unit',
  ],
  'pretrial-apart': ['sep-untried', 'sep-civil', 'untried-presumed-innocent'],
  'secure-enough': ['classification-purposes', 'women-lower-security-default', 'women-mental-health-not-security'],
  'regime-ceiling': ['least-restrictive', 'segregation-lawful', 'measures-individual-not-group', 'assessment-reassess'],
  'no-solitary-for-protected': ['solitary-prohibited-groups', 'solitary-juvenile-absolute', 'women-no-punitive-isolation'],
  'solitary-limit': ['solitary-definition', 'solitary-prolonged', 'solitary-cpt-14'],
  'female-staffed': ['women-staffed-by-women', 'women-search-by-women'],
  requires: ['disability-accommodation', 'health-need-match'],
  'specialised-reserved': ['measures-individual-not-group', 'all-ideologies-alike', 'recruiter-role-evidence'],
  'individual-assessment': ['measures-individual-not-group', 'all-ideologies-alike', 'recruiter-role-evidence'],
  places: ['capacity-operational', 'floor-area-cpt', 'overcrowding-effects'],
  'non-association': ['non-association'],
  'vep-limit': ['dynamic-security', 'leader-follower-differ'],
  'network-limit': ['dynamic-security', 'leader-follower-differ'],
  'specialist-staff': ['staff-trained'],
}

describe('the register of standards', () => {
  it('has each standard once, by id', () => {
    const ids = standards.map(({ id }) => id)
    expect(ids).toEqual([...new Set(ids)].sort())
  })

  it.each(rules)('has every source of $id', ({ id, sources }) => {
    for (const source of sources) expect(standard(source).id).toBe(source)
    if (BEHIND[id]) expect(new Set(sources)).toEqual(new Set(BEHIND[id]))
  })

  it('says what each standard asks in one whole sentence, and where it stands', () => {
    for (const { id, title, says, instrument, number } of standards) {
      expect(says, id).toMatch(/^\p{Lu}[^.!?]*(?:\([^)]*\)[^.!?]*)*\.$/u)
      expect(title, id).toMatch(/^\p{Lu}.{9,69}[^.]$/u)
      expect(instrument, id).not.toBe('')
      expect(number, id).not.toBe('')
    }
  })

  it('is certain of no more than was seen', () => {
    expect(standard('sep-sex').confidence).toBe('partly verified')
    expect(standard('women-staffed-by-women').confidence).toBe('from knowledge')
    expect(standard('solitary-prolonged').confidence).toBe('verified in a stored text')
  })

  it('names the standard that it does not have', () => {
    expect(() => standard('no-such-standard')).toThrow('"no-such-standard"')
  })
})
