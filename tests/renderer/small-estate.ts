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
