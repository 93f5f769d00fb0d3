/** Makes up a person who would fit in a wing: nobody real, and with facts that are as patchy as real ones. */

import { addDays } from '../domain/dates'
import type { IsoDate, Location, Wing } from '../domain/estate'
import type { Chance } from './chance'
import type { PersonDocument, WingDocument } from './documents'

export type Setting = {
  readonly asOf: IsoDate
  readonly securityLevels: readonly string[]
  /** Where people come from, with how many of them do. */
  readonly homes: (wing: WingDocument, chance: Chance) => Location | undefined
  readonly programmes: readonly string[]
  /** Groups for the audit of outcomes, invented like the people: the planner never sees them. */
  readonly monitored: boolean
  /** Of a hundred people, of how many a fact is not recorded; absent: of many. */
  readonly unsaid?: { readonly disability: number; readonly vulnerable: number }
}

const OFTEN_UNSAID = { disability: 11, vulnerable: 32 }

/** Days lived: juveniles from 15 to nearly 18 years, adults from 18 years on. */
const JUVENILE_DAYS = [5480, 6560] as const
const ADULT_DAYS = { youngest: 6580, spread: [0, 10_000] } as const
const FEATURE_NEEDED_PERCENT: Readonly<Record<string, number>> = {
  'step-free': 12,
  'mental-health-care': 15,
  'inpatient-care': 75,
}

/** A person who may live in this wing by their sex, age, legal status, security level and needs. */
export function drawPerson(wing: WingDocument, setting: Setting, chance: Chance): Omit<PersonDocument, 'id' | 'currentWing'> {
  const unsaid = setting.unsaid ?? OFTEN_UNSAID
  const legalStatus = chance.pick(wing.legalStatuses)
  const home = setting.homes(wing, chance)
  const requires = wing.features.filter((feature) => chance.percent(FEATURE_NEEDED_PERCENT[feature] ?? 0))
  const programmes = chance.shuffled(setting.programmes).slice(
    0,
    chance.weighted([
      [0, 55],
      [1, 33],
      [2, 12],
    ]),
  )
  const disability = chance.weighted([
    ['no', 82],
    ['yes', requires.length > 0 ? 60 : 7],
    [undefined, unsaid.disability],
  ] as const)
  const vulnerable = chance.weighted([
    ['no', 64],
    ['yes', wing.ageGroup === 'juvenile' ? 12 : 4],
    [undefined, unsaid.vulnerable],
  ] as const)
  const releaseDate = legalStatus === 'sentenced' && chance.percent(92) ? addDays(setting.asOf, drawDaysLeft(chance)) : undefined
  return {
    sex: wing.sex,
    birthDate: addDays(setting.asOf, -drawDaysLived(wing, chance)),
    legalStatus,
    securityLevel: drawLevel(wing, setting, chance),
    ...(home && { home }),
    ...(releaseDate && { releaseDate }),
    ...(wing.sex === 'female' && drawPregnancy(wing, chance)),
    ...(requires.length > 0 && { requires }),
    ...(programmes.length > 0 && { programmes }),
    ...(disability && { disability }),
    ...(vulnerable && { vulnerableToRecruitment: vulnerable }),
    ...(setting.monitored && chance.percent(90) && { monitoring: drawGroups(chance) }),
  }
}

function drawDaysLived(wing: Pick<Wing, 'ageGroup'>, chance: Chance): number {
  if (wing.ageGroup === 'juvenile') return chance.whole(...JUVENILE_DAYS)
  return ADULT_DAYS.youngest + chance.whole(...ADULT_DAYS.spread) + chance.whole(...ADULT_DAYS.spread)
}

function drawDaysLeft(chance: Chance): number {
  return chance.weighted([
    [() => chance.whole(3, 365), 40],
    [() => chance.whole(366, 1500), 45],
    [() => chance.whole(1501, 6000), 15],
  ])()
}

/** Mostly the level of the wing; some people could live with less, and of a few the level is not known. */
function drawLevel(wing: WingDocument, { securityLevels }: Setting, chance: Chance): string {
  const index = securityLevels.indexOf(wing.securityLevel)
  if (index === 0) return wing.securityLevel
  const lower = securityLevels[index - 1]!
  return chance.weighted([
    [wing.securityLevel, 88],
    [lower, 8],
    [index === 1 ? 'unknown' : lower, 4],
  ])
}

function drawPregnancy(wing: WingDocument, chance: Chance): Pick<PersonDocument, 'pregnant'> {
  const expecting = wing.features.includes('prenatal-care') ? 4 : 0
  const pregnant = chance.weighted([
    ['no', 88],
    ['yes', expecting],
    [undefined, 8],
  ] as const)
  return pregnant ? { pregnant } : {}
}

function drawGroups(chance: Chance): NonNullable<PersonDocument['monitoring']> {
  return {
    religion: chance.weighted([
      ['religion A', 50],
      ['religion B', 30],
      ['religion C', 20],
    ]),
    ethnicity: chance.weighted([
      ['group K', 60],
      ['group L', 25],
      ['group M', 15],
    ]),
    nationality: chance.weighted([
      ['nationality X', 80],
      ['nationality Y', 20],
    ]),
  }
}
