/** Proposing for some people alone: everyone else stays where they are, as if a decision kept them there. */

import type { Estate } from './domain/estate'

/**
 * The estate as it is planned for some of its people. Whoever else lives in a wing is fixed there, so that breaches of theirs are reported
 * and not solved; whoever else has no wing yet is left out: nothing is proposed for them, and no place is taken.
 *
 * @param some the ids of those for whom is planned, and of those who are pinned
 */
export function estateForSome(estate: Estate, some: ReadonlySet<string>): Estate {
  const people = estate.people.flatMap((person) => {
    if (some.has(person.id)) return [person]
    return person.currentWing === null ? [] : [{ ...person, fixed: true }]
  })
  if (people.length === estate.people.length) return { ...estate, people }
  const here = new Set(people.map(({ id }) => id))
  const networkIds = new Set(estate.networks.map(({ id }) => id))
  const isNamed = (id: string): boolean => here.has(id) || networkIds.has(id)
  return {
    ...estate,
    people,
    nonAssociations: estate.nonAssociations.filter(({ a, b }) => isNamed(a) && isNamed(b)),
    networks: estate.networks.map((network) => ({ ...network, members: network.members.filter((member) => here.has(member)) })),
  }
}
