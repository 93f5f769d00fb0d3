/** Draws who belongs together in a tangled estate, and who must be kept apart. */

import type { Network, NonAssociation } from '../../../src/domain/estate'
import type { Chance } from '../../../src/samples/chance'
import type { PersonDocument } from '../../../src/samples/documents'

/** Networks that overlap, and pairs of people or of networks who must be kept apart. */
export function drawBonds(
  people: readonly PersonDocument[],
  chance: Chance,
): { readonly networks: readonly Network[]; readonly nonAssociations: readonly NonAssociation[] } {
  const size = people.length
  const ids = people.map(({ id }) => id)
  const extremists = people.filter(({ extremism }) => extremism).map(({ id }) => id)
  const networks = Array.from({ length: size < 2 ? 0 : chance.whole(0, Math.min(5, 1 + Math.floor(size / 4))) }, (_, index) => {
    const from = extremists.length > 1 && chance.percent(70) ? extremists : ids
    return {
      id: `n${index}`,
      name: `Invented network ${index}`,
      members: chance.shuffled(from).slice(0, chance.whole(1, Math.max(2, Math.min(8, Math.ceil(from.length / 2))))),
    }
  })
  const apart: NonAssociation[] = []
  for (let left = size < 2 ? 0 : chance.whole(0, Math.ceil(size / chance.pick([3, 6, 15]))); left > 0; left -= 1) {
    const [a, b] = chance.shuffled(ids)
    apart.push({ a: a!, b: b!, scope: chance.percent(80) ? 'wing' : 'facility', reason: 'Invented' })
  }
  if (networks.length > 1 && chance.percent(40)) {
    const [a, b] = chance.shuffled(networks)
    apart.push({ a: a!.id, b: b!.id, scope: chance.percent(85) ? 'wing' : 'facility', reason: 'Invented' })
  }
  return { networks: chance.shuffled(networks), nonAssociations: apart }
}
