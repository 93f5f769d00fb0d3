/** The sample "typical": one prison on three sites, about 600 invented people, and the things that happen in any prison. */

import { chanceFrom } from '../chance'
import { INVENTED_DAY as TODAY, type EstateDocument } from '../documents'
import { REGIMES, SECURITY_LEVELS, fillWings, settingOf } from '../prison'
import type { Roster } from '../roster'
import { authorised, changeEach, keptApart, turnedEighteen, withChildren } from '../stories'
import { makeExtremists } from './extremists'
import { FACILITIES, TOWNS, WINGS } from './wings'

export function makeTypical(): EstateDocument {
  const chance = chanceFrom('typical')
  const roster = fillWings(WINGS, settingOf(TODAY, TOWNS), chance)
  const { networks, apart } = makeExtremists(roster)
  changeEach(
    roster,
    [...roster.take('garden-c', 6), ...roster.takeArrivals('garden-c', 1)],
    [1, 1, 2, 1, 1, 1, 1].map((children) => withChildren(TODAY, children, chance)),
  )
  changeCircumstances(roster)
  holdApart(roster)
  decide(roster)
  return {
    format: 'rule36/estate@1',
    name: 'Typical prison (invented people)',
    asOf: TODAY,
    notes: 'An invented prison. All people, networks and places are made up; nobody in it is real.',
    regimes: REGIMES,
    securityLevels: SECURITY_LEVELS,
    facilities: FACILITIES,
    wings: WINGS.map(({ wing }) => wing),
    people: roster.people(),
    nonAssociations: [...keepApart(roster), ...apart],
    networks,
  }
}

/** Birthdays, verdicts and reviews after which some people live where they no longer should. */
function changeCircumstances(roster: Roster): void {
  const finishesSchool = {
    ...turnedEighteen(TODAY, 1),
    exceptions: [
      { rule: 'children-apart-from-adults', by: 'Head of education', date: '2026-10-20', reason: 'Finishes the school year' },
    ],
  }
  roster.change(roster.take('garden-h', 1), turnedEighteen(TODAY, 10))
  roster.change(roster.take('garden-g', 1), finishesSchool)
  roster.change(roster.take('garden-i', 1), turnedEighteen(TODAY, -5))
  for (const [wing, count] of [
    ['main-a', 2],
    ['main-b', 1],
    ['garden-a', 1],
  ] as const) {
    roster.change(roster.take(wing, count), { legalStatus: 'sentenced', releaseDate: '2028-03-31' })
  }
  roster.change(roster.take('main-f', 1), {
    legalStatus: 'pretrial',
    releaseDate: undefined,
    exceptions: [
      {
        rule: 'pretrial-apart',
        by: 'Duty governor',
        date: '2026-09-14',
        reason: 'Asked to finish a course while an appeal is heard',
      },
    ],
  })
  roster.change(roster.take('main-e', 1), { securityLevel: 'high' })
  roster.change(roster.take('farm-a', 1), { securityLevel: 'closed' })
}

/** People in individual separation and close supervision, with authorisations that are in force, reviewed, over, or too long. */
function holdApart(roster: Roster): void {
  const common = { securityLevel: 'high', disability: 'no' } as const
  changeEach(roster, roster.take('main-p', 3), [
    { ...common, ...authorised(TODAY, 'separation', 5, 9), fixed: true },
    { ...common, ...authorised(TODAY, 'separation', 30, 30, 2) },
    { ...common, ...authorised(TODAY, 'separation', 31, -3) },
  ])
  changeEach(roster, roster.take('main-q', 3), [
    { ...common, ...authorised(TODAY, 'solitary', 6, 1), solitarySince: '2026-10-26', fixed: true },
    { ...common, ...authorised(TODAY, 'solitary', 12, 2), solitarySince: '2026-10-20' },
    { ...common, ...authorised(TODAY, 'solitary', 16, 2), solitarySince: '2026-10-16' },
  ])
}

/** Court orders and human decisions: some people stay, and of some only a person can decide where they live. */
function decide(roster: Roster): void {
  roster.change([...roster.take('main-d', 2), ...roster.take('garden-b', 1)], { fixed: true })
  roster.change(roster.take('main-a', 1), { legalStatus: 'sentenced', fixed: true })
  roster.change(roster.take('garden-b', 1), {
    sex: 'individual-decision',
    fixed: true,
    exceptions: [
      { rule: 'women-apart-from-men', by: 'Case board', date: '2026-08-03', reason: 'Decided in the case, with consent' },
    ],
  })
  roster.change(roster.takeArrivals('main-a', 1), { sex: 'individual-decision' })
}

function keepApart(roster: Roster) {
  const across = [
    'main-d',
    'main-g',
    'main-e',
    'main-f',
    'main-b',
    'main-a',
    'main-h',
    'main-i',
    'farm-a',
    'farm-b',
    'garden-g',
    'garden-h',
  ]
  const within = [
    ...roster.take('main-f', 2),
    ...roster.take('main-b', 2),
    ...roster.take('garden-b', 2),
    ...roster.take('farm-b', 2),
  ]
  const sites = [...roster.take('main-e', 2), ...roster.take('main-g', 1), ...roster.take('farm-c', 1)]
  const [formerly, soon] = [roster.take('main-g', 2), roster.take('main-d', 2)]
  roster.change([...within.slice(0, 4), ...sites], { securityLevel: 'closed' })
  return [
    ...keptApart(
      across.flatMap((wing) => roster.take(wing, 1)),
      'wing',
      'Fought in the yard (invented)',
    ),
    ...keptApart(within, 'wing', 'Threats reported last week (invented)'),
    ...keptApart(sites, 'facility', 'One gave evidence against the other (invented)'),
    ...keptApart(formerly, 'wing', 'Settled by mediation (invented)').map((entry) => ({ ...entry, until: '2026-10-31' })),
    ...keptApart(soon, 'wing', 'Trial against each other opens (invented)').map((entry) => ({ ...entry, since: '2026-11-16' })),
  ]
}
