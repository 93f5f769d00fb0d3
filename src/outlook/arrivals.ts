/** Who arrives in a run, month by month: how many is a Poisson process for each source, and who they are is drawn one by one. */

import type { Person } from '../domain/estate'
import type { Arrivals, Parameter, Profile, Reviews, Scenario, Stay } from '../domain/scenario'
import { streamOf, type Stream } from './chance'
import { drawPerson } from './draw-person'
import type { Scene } from './scenes'

/** Someone who arrives, and when: in months after the estate's day. */
export type Arrival = { readonly person: Person; readonly at: number }

/** A scenario's parameters as they are in one run: those that nobody is sure of are drawn from their intervals. */
export type Parameters = {
  readonly perMonth: readonly number[]
  readonly stay: { readonly [Name in keyof Stay]: number }
  readonly reviews?: { readonly [Name in keyof Reviews]: number }
}

export function parametersOf({ seed, arrivals, stay, reviews }: Scenario, run: number): Parameters {
  const valueOf = (parameter: Parameter, ...name: readonly (string | number)[]): number => {
    if (typeof parameter === 'number') return parameter
    const [low, high] = parameter.between
    return low + (high - low) * streamOf(seed, run, 'parameters', ...name).uniform()
  }
  return {
    perMonth: arrivals.map(({ perMonth, name }, index) => valueOf(perMonth, 'arrivals', ...sourceName(arrivals, name, index))),
    stay: {
      pretrialMonths: valueOf(stay.pretrialMonths, 'pretrialMonths'),
      convictedShare: valueOf(stay.convictedShare, 'convictedShare'),
      sentenceMonths: valueOf(stay.sentenceMonths, 'sentenceMonths'),
    },
    ...(reviews && {
      reviews: {
        everyMonths: reviews.everyMonths,
        lower: valueOf(reviews.lower, 'lower'),
        raise: valueOf(reviews.raise, 'raise'),
      },
    }),
  }
}

/**
 * Gives, month after month, who arrives in a run. Arrivals come at any time since the month before; those of a surge come together
 * on the first day of their month.
 */
export function openArrivals({ seed, arrivals, surges }: Scenario, run: number, { perMonth }: Parameters) {
  const times = arrivals.map(({ name }, index) => streamOf(seed, run, 'arrivals', ...sourceName(arrivals, name, index)))
  return ({ month, day }: Scene): Arrival[] => {
    const drawn = (profile: Profile, ...name: readonly (string | number)[]): Person => {
      const id = name.join(' ')
      return drawPerson(profile, id, day, streamOf(seed, run, 'profiles', id))
    }
    const arriving = arrivals.flatMap((source, index) => {
      if (month < (source.from ?? 1) || month > (source.until ?? Infinity)) return []
      const name = sourceName(arrivals, source.name, index)
      return timesIn(month, perMonth[index]!, times[index]!).map((at, number) => ({
        person: drawn(source.profile, 'arrival', ...name, month, number),
        at,
      }))
    })
    const surging = surges.flatMap((surge, index) => {
      if (surge.month !== month) return []
      const name = sourceName(surges, surge.name, index)
      return Array.from({ length: surge.count }, (_, number) => ({
        person: drawn(surge.profile, 'surge', ...name, month, number),
        at: month,
      }))
    })
    return [...arriving, ...surging]
  }
}

/** The times of a Poisson process in the month before this one begins. */
function timesIn(month: number, perMonth: number, stream: Stream): number[] {
  const times: number[] = []
  if (perMonth <= 0) return times
  for (let passed = stream.exponential() / perMonth; passed < 1; passed += stream.exponential() / perMonth)
    times.push(month - 1 + passed)
  return times
}

/** A source is known by its name; where several have the same one, also by which of them it is. */
function sourceName(sources: readonly Pick<Arrivals, 'name'>[], name: string, index: number): [string, number] {
  return [name, sources.slice(0, index).filter((other) => other.name === name).length]
}
