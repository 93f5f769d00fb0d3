/** An estate small enough to know by heart. */

/** A prison of two wings and four invented people, three of whom compete for the two places for men. */
export function smallEstate(change: object = {}): string {
  const wing = {
    facility: 'weir',
    regime: 'standard',
    securityLevel: 'closed',
    ageGroup: 'adult',
    features: [],
    programmes: [],
    legalStatuses: ['sentenced'],
  }
  const person = {
    birthDate: '1990-05-01',
    legalStatus: 'sentenced',
    securityLevel: 'closed',
    disability: 'no',
    vulnerableToRecruitment: 'no',
  }
  return JSON.stringify({
    format: 'rule36/estate@1',
    name: 'Weir (invented)',
    asOf: '2026-11-01',
    regimes: [{ id: 'standard', name: 'Standard', hoursOutOfCell: 10, individualSeparation: false }],
    securityLevels: ['closed'],
    facilities: [{ id: 'weir', name: 'Weir' }],
    wings: [
      { ...wing, id: 'alder', name: 'Alder', sex: 'male', places: { certified: 2, operational: 2 } },
      { ...wing, id: 'briar', name: 'Briar', sex: 'female', places: { certified: 4, operational: 4 }, femaleStaffed: true },
    ],
    people: [
      { ...person, id: 'Ana', sex: 'female', currentWing: 'briar', pregnant: 'no' },
      { ...person, id: 'Bo', sex: 'male', currentWing: 'alder' },
      { ...person, id: 'Cai', sex: 'male', currentWing: 'alder' },
      { ...person, id: 'Dev', sex: 'male', currentWing: null },
    ],
    nonAssociations: [],
    networks: [],
    ...change,
  })
}

/** Weir with a third wing, Cedar, for men: Dev arrives, and Bo's wing is closed. */
export function estateToDecide(): string {
  const estate = JSON.parse(smallEstate()) as { wings: Record<string, unknown>[]; people: Record<string, unknown>[] }
  const [alder, briar] = estate.wings
  const [ana, bo, cai, dev] = estate.people
  return JSON.stringify({
    ...estate,
    wings: [
      { ...alder, open: false },
      briar,
      { ...alder, id: 'cedar', name: 'Cedar', places: { certified: 2, operational: 2 } },
      { ...alder, id: 'dogwood', name: 'Dogwood', places: { certified: 3, operational: 3 } },
    ],
    people: [ana, bo, { ...cai, currentWing: 'dogwood' }, dev],
  })
}

/** Ann and Art live in Alder, Ben and Bob in Birch, and each pair asks for the programme of the other wing; Cedar alone has free places. */
export function estateToSwap(): string {
  const estate = JSON.parse(smallEstate()) as { wings: Record<string, unknown>[]; people: Record<string, unknown>[] }
  const [alder] = estate.wings
  const [, bo] = estate.people
  const wing = (id: string, name: string, programmes: readonly string[]) => ({ ...alder, id, name, programmes })
  const person = (id: string, currentWing: string, programme: string) => ({ ...bo, id, currentWing, programmes: [programme] })
  return JSON.stringify({
    ...estate,
    wings: [wing('alder', 'Alder', ['joinery']), wing('birch', 'Birch', ['baking']), wing('cedar', 'Cedar', [])],
    people: [
      person('Ann', 'alder', 'baking'),
      person('Art', 'alder', 'baking'),
      person('Ben', 'birch', 'joinery'),
      person('Bob', 'birch', 'joinery'),
    ],
  })
}
