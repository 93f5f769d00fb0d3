/**
 * Finds people who are all kept apart from each other and have too few wings between them, or too few facilities: such as two women where
 * there is one wing for women. The network keeps at most one of them in each; others who are kept apart mostly can be, so it leaves them
 * aside.
 */

import type { Judgement } from '../../rules/judge'
import type { Apart } from '../../rules/rule'

/** All kept apart from each other, by which rule; and the sites that any of them may live at, each by its wings (ascending). */
export type KeptApart = {
  readonly rule: string
  readonly people: readonly number[]
  readonly sites: readonly (readonly number[])[]
}

/** Nobody is in two of them. */
export function tooManyApart({ situation, eligible, stays, aparts }: Judgement): readonly KeptApart[] {
  const seen = new Set<number>()
  return [...found('facility'), ...found('wing')]

  function found(scope: Apart['scope']): KeptApart[] {
    // Who shares no facility shares no wing.
    const apartFrom = neighbours(aparts.filter((pair) => scope === 'wing' || pair.scope === scope))
    const siteOf = (wing: number): number => (scope === 'wing' ? wing : situation.wings[wing]!.facilityIndex)
    const sitesOf = new Map<number, ReadonlySet<number>>()
    for (const [person, others] of apartFrom) {
      const wings = stays[person] ? [situation.people[person]!.presentWing] : eligible[person]!
      const sites = atMost(others.size, wings, siteOf)
      if (sites) sitesOf.set(person, sites)
    }
    const fewestFirst = (one: number, other: number): number => sitesOf.get(one)!.size - sitesOf.get(other)!.size || one - other
    return [...sitesOf.keys()].sort(fewestFirst).flatMap((person) => {
      const sites = sitesOf.get(person)!
      if (seen.has(person) || sites.size === 0) return []
      const people = [person]
      const isWithin = (own: ReadonlySet<number> | undefined): boolean =>
        own !== undefined && [...own].every((site) => sites.has(site))
      const others = [...apartFrom.get(person)!].filter((other) => !seen.has(other) && isWithin(sitesOf.get(other)))
      for (const other of others.sort(fewestFirst))
        if (people.every((each) => apartFrom.get(each)!.has(other))) people.push(other)
      if (people.length <= sites.size) return []
      for (const each of people) seen.add(each)
      const wingsAt = (site: number): number[] => [...situation.wings.keys()].filter((wing) => siteOf(wing) === site)
      return [{ rule: aparts[0]!.rule, people: people.sort((one, other) => one - other), sites: [...sites].map(wingsAt) }]
    })
  }
}

/** The sites of these wings; undefined where they are more than so many. */
function atMost(most: number, wings: readonly number[], siteOf: (wing: number) => number): ReadonlySet<number> | undefined {
  const sites = new Set<number>()
  for (const wing of wings) if (sites.add(siteOf(wing)).size > most) return undefined
  return sites
}

function neighbours(aparts: readonly Apart[]): ReadonlyMap<number, ReadonlySet<number>> {
  const found = new Map<number, Set<number>>()
  for (const { first, second } of aparts)
    for (const [one, other] of [
      [first, second],
      [second, first],
    ] as const) {
      const known = found.get(one)
      if (known) known.add(other)
      else found.set(one, new Set([other]))
    }
  return found
}
