/** The register of standards holds what the rules name, each once, in whole sentences and with a place where it can be found. */

import { describe, expect, it } from 'vitest'
import type { TierId } from '../../src/domain/plan'
import { rules } from '../../src/rules/registry'
import { standard, standards } from '../../src/rules/standards'

/** The standards behind each rule, as the research of the project maps them. */
const BEHIND_RULES: Readonly<Record<string, readonly string[]>> = {
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
  'prenatal-care': ['mother-child-place'],
  'mother-and-child': ['mother-child-place', 'child-environment', 'child-not-prisoner', 'child-stay-best-interest'],
  requires: ['disability-accommodation', 'health-need-match'],
  'specialised-reserved': ['measures-individual-not-group', 'all-ideologies-alike', 'recruiter-role-evidence'],
  'individual-assessment': ['measures-individual-not-group', 'all-ideologies-alike', 'recruiter-role-evidence'],
  places: ['capacity-operational', 'floor-area-cpt', 'overcrowding-effects'],
  'non-association': ['non-association'],
  'vep-limit': ['dynamic-security', 'leader-follower-differ'],
  'network-limit': ['dynamic-security', 'leader-follower-differ'],
  'specialist-staff': ['staff-trained'],
}

/** What stands behind the preferences of a tier together; a preference may name more. */
const BEHIND_TIERS: Readonly<Partial<Record<TierId, readonly string[]>>> = {
  alone: ['women-minority-no-isolation', 'solitary-definition', 'small-cohort-review'],
  restriction: ['least-restrictive', 'classification-flexible'],
  security: ['recruiter-vulnerable-separation', 'leader-follower-differ', 'no-single-model', 'models-change'],
  welfare: ['near-home', 'women-near-home', 'family-contact', 'release-path', 'transfer-impact', 'women-programme-parity'],
}

/** Why the planner never reads what is noted about faith, origin and ideology. */
const BEHIND_WHAT_IS_NEVER_READ = [
  'religion-ethnicity-not-proxy',
  'non-discrimination',
  'no-special-category-decisions',
  'all-ideologies-alike',
]

/** A capital at the start, one full stop at the end and none between. */
const ONE_SENTENCE = /^\p{Lu}[^.!?]+\.$/u
const PLACE =
  /\b(rules?|articles?|paragraphs?|principles?|sections?|passages|recommendation) |: (basic principles|on |read in|not read)/
/** Short names that only the research uses. */
const UNEXPLAINED = /\b(NMR|SMR|BK|BR|EPR|JDL|CRC|CRPD|ICCPR|IIJ|HMIP|YP|TR|LED|VEPs?|GR|CoE|UNODC)\b/

/** Whether a place begins with a word of the instrument, such as the name of rules: 'Mandela rule 36'. */
function isNamedBy(place: string, instrument: string): boolean {
  const [name = ''] = place.toLowerCase().split(/[ :]/)
  return instrument.toLowerCase().split(' ').includes(name)
}

describe('the register of standards', () => {
  it('has each standard once, by id', () => {
    const ids = standards.map(({ id }) => id)
    expect(ids).toEqual([...new Set(ids)].sort())
  })

  it.each(rules)('has every source of $id', ({ sources }) => {
    expect(sources).not.toEqual([])
    for (const source of sources) expect(standard(source).id).toBe(source)
  })

  it.each(Object.entries(BEHIND_RULES))('stands behind %s', (id, sources) => {
    expect(new Set(rules.find((rule) => rule.id === id)?.sources)).toEqual(new Set(sources))
  })

  it.each(Object.entries(BEHIND_TIERS))('stands behind the tier %s', (tier, sources) => {
    const named = rules.flatMap((rule) => (rule.kind === 'preference' && rule.tier === tier ? rule.sources : []))
    expect(named).toEqual(expect.arrayContaining([...sources]))
  })

  it('has nothing but what stands behind a rule, or behind what is never read', () => {
    const named = new Set([...rules.flatMap(({ sources }) => sources), ...BEHIND_WHAT_IS_NEVER_READ])
    expect(standards.map(({ id }) => id)).toEqual([...named].sort())
  })
})

describe.each(standards)('the standard $id', ({ title, says, instrument, number }) => {
  it('says what it asks in one whole sentence, under a short title', () => {
    expect(says).toMatch(ONE_SENTENCE)
    expect(title).toMatch(/^\p{Lu}[^.]{9,69}$/u)
    expect(says).not.toContain(title)
  })

  it('has a place in an instrument, and each of several places names its own', () => {
    const instruments = instrument.split('; ')
    const places = number.split('; ')
    for (const place of places) {
      expect(place).toMatch(PLACE)
      if (instruments.length === 1) continue
      expect(instruments.filter((one) => isNamedBy(place, one))).toHaveLength(1)
    }
  })

  it('spells out the names that only experts know', () => {
    expect(`${title} ${says} ${instrument} ${number}`).not.toMatch(UNEXPLAINED)
  })
})

describe('how sure we are of a standard', () => {
  it.each([
    ['sep-sex', 'partly verified'],
    ['women-staffed-by-women', 'from knowledge'],
    ['solitary-prolonged', 'verified in a stored text'],
  ])('says of %s that it is %s', (id, confidence) => {
    expect(standard(id).confidence).toBe(confidence)
  })

  it.each(['solitary-cpt-14', 'gender-identity-placement', 'family-contact'])(
    'says of %s, whose content was seen, that its number was not',
    (id) => {
      expect(standard(id).confidence).toBe('verified in a stored text')
      expect(standard(id).number).toMatch(/\(numbers? from knowledge\)/)
    },
  )
})

describe('asking for a standard', () => {
  it('names the one that the register does not have', () => {
    expect(() => standard('no-such-standard')).toThrow('"no-such-standard"')
  })
})
