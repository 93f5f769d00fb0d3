/** Scenarios ready to use, made for an estate, each with what it assumes. They are data: change them as you know better. */

import { monthDate } from '../../domain/dates'
import type { Estate, Wing } from '../../domain/estate'
import type { WingChange } from '../../domain/scenario'
import { steadyState, type ReadyOptions, type ScenarioDocument } from './steady'

type Ready = {
  readonly name: string
  readonly about: string
  readonly make: (estate: Estate, options: ReadyOptions) => ScenarioDocument
}

/** When what a scenario is about begins; and how long what ends lasts. */
const BEGINS = 4
const CLOSED_MONTHS = 12
const EPIDEMIC_MONTHS = 6
const MORE_TRIALS = 0.2
/** Of a hundred people there, how many return at once. */
const RETURNEES_PERCENT = 2
const NEW_PLACES = 20

export const READY_SCENARIOS: readonly Ready[] = [
  {
    name: 'steady-state',
    about: 'As many people of each kind arrive as leave.',
    make: steadyState,
  },
  {
    name: 'returnees',
    about: 'A wave of returnees: unassessed violent extremist prisoners, women with small children among them, in one month.',
    make: (estate, options) => {
      const steady = steadyState(estate, options)
      const month = monthWithin(BEGINS, options)
      const men = Math.max(6, Math.round((estate.people.length * RETURNEES_PERCENT) / 100))
      const women = Math.ceil(men / 3)
      const returning = {
        birthDate: { age: [19, 45] as const },
        legalStatus: 'pretrial',
        securityLevel: 'unknown',
        disability: 'unknown',
        vulnerableToRecruitment: 'unknown',
        extremism: { recruiter: 'unknown' },
      } as const
      const children = [{ birthDate: monthDate(estate.asOf, month - 12) }]
      return {
        ...steady,
        name: 'A wave of returnees',
        notes: [
          ...steady.notes,
          `${men} men and ${women} women return together in month ${month}: ${RETURNEES_PERCENT} men for a hundred people there, at least six, and a woman for three men, each with a child of one year. They await trial, and nothing is known of them yet. All of this is assumed.`,
        ],
        surges: [
          { name: 'returning men', month, count: men, profile: { sex: 'male', ...returning } },
          {
            name: 'returning women',
            month,
            count: women,
            profile: { sex: 'female', pregnant: 'unknown', children, ...returning },
          },
        ],
      }
    },
  },
  {
    name: 'change-of-law',
    about: 'A new offence: a fifth more people come to trial from one month on.',
    make: (estate, options) => {
      const steady = steadyState(estate, options)
      const from = monthWithin(BEGINS, options)
      const more = steady.arrivals
        .filter(({ profile }) => profile.legalStatus === 'pretrial')
        .flatMap(({ name, perMonth, profile }) => {
          const added = typeof perMonth === 'number' ? Math.round(perMonth * MORE_TRIALS * 100) / 100 : 0
          return added > 0 ? [{ name: `${name}, new offence`, perMonth: added, from, profile }] : []
        })
      return {
        ...steady,
        name: 'A change of law',
        notes: [
          ...steady.notes,
          `From month ${from} on a new offence brings ${MORE_TRIALS * 100} % more people to trial, like those on trial now. Trials and sentences take as long as others. All of this is assumed.`,
        ],
        arrivals: [...steady.arrivals, ...more],
      }
    },
  },
  {
    name: 'wing-closed',
    about: 'The wing with the most people closes for a year.',
    make: (estate, options) => {
      const steady = steadyState(estate, options)
      const month = monthWithin(BEGINS, options)
      const wing = fullestWing(estate)
      const again = month + CLOSED_MONTHS
      return {
        ...steady,
        name: 'A wing closed',
        notes: [
          ...steady.notes,
          wing
            ? `${wing.name} (${wing.id}), where the most people live now, closes in month ${month} and opens again ${CLOSED_MONTHS} months later.`
            : 'There is no open wing that could close.',
        ],
        wings: wing
          ? [
              { month, wing: wing.id, open: false },
              ...(again <= options.months ? [{ month: again, wing: wing.id, open: true }] : []),
            ]
          : [],
      }
    },
  },
  {
    name: 'epidemic',
    about: 'A third of all places are lost for six months, to keep ill people apart.',
    make: (estate, options) => {
      const steady = steadyState(estate, options)
      const month = monthWithin(BEGINS, options)
      const again = month + EPIDEMIC_MONTHS
      const open = estate.wings.filter((wing) => wing.open)
      const changes = open.flatMap(({ id, places }): WingChange[] => [
        { month, wing: id, operational: Math.floor((places.operational * 2) / 3) },
        ...(again <= options.months ? [{ month: again, wing: id, operational: places.operational }] : []),
      ])
      return {
        ...steady,
        name: 'An epidemic',
        notes: [
          ...steady.notes,
          `From month ${month} on every open wing has two thirds of its operational places, for ${EPIDEMIC_MONTHS} months. As many people arrive and leave as ever. All of this is assumed.`,
        ],
        wings: changes,
      }
    },
  },
  {
    name: 'pretrial-delays',
    about: 'Trials take twice as long.',
    make: (estate, options) => {
      const steady = steadyState(estate, options)
      const { pretrialMonths } = steady.stay
      const doubled = typeof pretrialMonths === 'number' ? pretrialMonths * 2 : pretrialMonths
      return {
        ...steady,
        name: 'Pretrial delays doubled',
        notes: [...steady.notes, 'From now on trials take twice as long as in the steady state; everything else is as there.'],
        stay: { ...steady.stay, pretrialMonths: doubled },
      }
    },
  },
  {
    name: 'new-unit',
    about: 'A new unit opens: the first closed wing, or else more places in the wing with the most people.',
    make: (estate, options) => {
      const steady = steadyState(estate, options)
      const month = monthWithin(BEGINS, options)
      const closed = estate.wings.find((wing) => !wing.open)
      const wing = closed ?? fullestWing(estate)
      const change = wing && (closed ? { open: true } : morePlaces(wing))
      return {
        ...steady,
        name: 'A new unit opened',
        notes: [
          ...steady.notes,
          wing
            ? `${wing.name} (${wing.id}) ${closed ? 'opens' : `gets ${NEW_PLACES} more places`} in month ${month}.`
            : 'There is no wing that could open.',
        ],
        wings: wing && change ? [{ month, wing: wing.id, ...change }] : [],
      }
    },
  },
]

function monthWithin(month: number, { months }: ReadyOptions): number {
  return Math.min(month, months)
}

function morePlaces({ places }: Wing) {
  return { certified: places.certified + NEW_PLACES, operational: places.operational + NEW_PLACES }
}

function fullestWing({ wings, people }: Estate): Wing | undefined {
  const counts = new Map<string | null, number>()
  for (const { currentWing } of people) counts.set(currentWing, (counts.get(currentWing) ?? 0) + 1)
  const open = wings.filter((wing) => wing.open)
  return [...open].sort((a, b) => (counts.get(b.id) ?? 0) - (counts.get(a.id) ?? 0) || (a.id < b.id ? -1 : 1))[0]
}
