/** Draws a person of a tangled estate: mostly made for some wing, on the edge of whatever a rule asks. */

import { addDays, addMonths } from '../../../src/domain/dates'
import type { AssessmentLevel, IsoDate, Known, Wing } from '../../../src/domain/estate'
import type { Chance } from '../../../src/samples/chance'
import type { PersonDocument, WingDocument } from '../../../src/samples/documents'
import { FEATURES, PLACES, PROGRAMMES, STATUSES, type World } from './wings'

const EXCEPTIONABLE = ['women-apart-from-men', 'children-apart-from-adults', 'pretrial-apart'] as const

export function drawPerson(id: string, world: World, wings: readonly WingDocument[], chance: Chance): PersonDocument {
  const { asOf, share, securityLevels } = world
  // Mostly drawn for a wing, so that something is eligible; now and then for nothing in particular.
  const wing: Pick<Wing, 'sex' | 'ageGroup' | 'legalStatuses' | 'securityLevel' | 'regime'> & { id: string } = chance.pick(wings)
  const odd = (cases = share.odd): boolean => chance.percent(cases)
  const sex = odd(3) ? 'individual-decision' : odd() ? chance.pick(['female', 'male'] as const) : wing.sex
  const extremist = chance.percent(share.extremists)
  const level = odd(10) ? 'unknown' : odd() ? chance.pick(securityLevels) : wing.securityLevel
  const currentWing = chance.percent(25) ? null : chance.percent(80) ? wing.id : chance.pick(wings).id
  const known = (): Known | undefined =>
    chance.weighted([
      ['no', 5],
      ['yes', 2],
      ['unknown', 1],
      [undefined, 2],
    ] as const)
  const [disability, vulnerable] = [known(), known()]
  const home = chance.percent(70) ? chance.pick(PLACES) : undefined
  const solitaryDays = chance.weighted([
    [undefined, 7],
    [0, 1],
    [14, 1],
    [15, 1],
    [16, 1],
  ] as const)
  return {
    id,
    sex,
    birthDate: drawBirthDate(odd() ? chance.percent(50) : wing.ageGroup === 'juvenile', asOf, chance),
    legalStatus: odd() ? chance.pick(STATUSES) : chance.pick(wing.legalStatuses),
    securityLevel: level,
    currentWing,
    ...(currentWing !== null && chance.percent(12) ? { fixed: true } : odd(10) && { fixed: false }),
    ...(home && { home }),
    ...(chance.percent(60) && { releaseDate: addDays(asOf, chance.pick([-1, 0, 1, 100, 364, 365, 366, 2000])) }),
    ...(sex === 'female' && drawMotherhood(asOf, chance)),
    ...(chance.percent(15) && { requires: FEATURES.filter(() => chance.percent(30)) }),
    ...(chance.percent(45) && { programmes: PROGRAMMES.filter(() => chance.percent(50)) }),
    ...(disability && { disability }),
    ...(extremist && { extremism: drawExtremism(asOf, chance) }),
    ...(vulnerable && { vulnerableToRecruitment: vulnerable }),
    ...(chance.percent(20) && { authorisations: drawAuthorisations(world, wing.regime, chance) }),
    ...(odd(10) && { exceptions: [drawException(asOf, chance)] }),
    ...(solitaryDays !== undefined && { solitarySince: addDays(asOf, -solitaryDays) }),
    ...(chance.percent(50) && { monitoring: { religion: chance.pick(['A', 'B']), ideology: chance.pick(['C', 'D']) } }),
  }
}

/** Around the eighteenth birthday, and the 29th of February, as often as well away from them. */
function drawBirthDate(juvenile: boolean, asOf: IsoDate, chance: Chance): IsoDate {
  const eighteenToday = addMonths(asOf, -18 * 12)
  if (juvenile) return addDays(eighteenToday, chance.pick([1, 2, 200, 900]))
  return chance.weighted([
    [addDays(eighteenToday, -chance.whole(0, 2)), 3],
    ['1996-02-29', 2],
    [addMonths(addDays(asOf, chance.whole(-1, 1)), -56 * 12), 1],
    [addDays(eighteenToday, -chance.whole(3, 15_000)), 6],
  ])
}

function drawMotherhood(asOf: IsoDate, chance: Chance): Pick<PersonDocument, 'pregnant' | 'children'> {
  const pregnant = chance.weighted([
    ['no', 5],
    ['yes', 2],
    ['unknown', 1],
    [undefined, 2],
  ] as const)
  const children = chance.weighted([
    [0, 6],
    [1, 3],
    [2, 1],
  ])
  return {
    ...(pregnant && { pregnant }),
    ...(children > 0 && {
      children: Array.from({ length: children }, () => ({ birthDate: addDays(asOf, -chance.whole(0, 800)) })),
    }),
  }
}

function drawExtremism(asOf: IsoDate, chance: Chance): NonNullable<PersonDocument['extremism']> {
  const recruiter = chance.weighted([
    ['yes', 3],
    ['no', 4],
    ['unknown', 1],
    [undefined, 2],
  ] as const)
  const edge = chance.whole(-1, 1)
  const date = chance.weighted([
    [addDays(asOf, -chance.whole(0, 200)), 6],
    [addDays(addMonths(asOf, -12), edge), 3],
    [addDays(addMonths(asOf, -6), edge), 1],
    [addDays(asOf, edge), 1],
    [undefined, 3],
  ] as const)
  const level: AssessmentLevel = chance.pick(['low', 'medium', 'high'])
  return { ...(date && { assessment: { tool: 'Invented assessment', date, level } }), ...(recruiter && { recruiter }) }
}

function drawAuthorisations({ asOf, regimes }: World, regime: string, chance: Chance): Authorisation[] {
  return Array.from({ length: chance.whole(1, 2) }, () => ({
    regime: chance.percent(60) ? regime : chance.pick(regimes).id,
    from: addDays(asOf, -chance.pick([0, 0, 1, 20])),
    until: addDays(asOf, chance.pick([0, 0, 1, 20])),
    by: 'Duty governor',
    reason: 'Invented',
    ...(chance.percent(30) && { reviewed: asOf }),
  })).map((entry) => (chance.percent(20) ? outOfForce(entry, asOf, chance) : entry))
}

type Authorisation = NonNullable<PersonDocument['authorisations']>[number]

function outOfForce(entry: Authorisation, asOf: IsoDate, chance: Chance): Authorisation {
  return chance.percent(50)
    ? { ...entry, from: addDays(asOf, 1), until: addDays(asOf, 5) }
    : { ...entry, from: addDays(asOf, -5), until: addDays(asOf, -1) }
}

function drawException(asOf: IsoDate, chance: Chance): NonNullable<PersonDocument['exceptions']>[number] {
  return { rule: chance.pick(EXCEPTIONABLE), by: 'Case board', date: addDays(asOf, -chance.whole(0, 90)), reason: 'Invented' }
}
