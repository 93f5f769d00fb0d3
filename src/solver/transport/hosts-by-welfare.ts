/**
 * Of hosts that are as good as each other for security, takes those with which welfare comes to least. An estimate knows one host and one
 * person at a time; where estates are not large, the choices it likes are tried on the network itself, everyone moving as they like.
 */

import type { Judgement } from '../../rules/judge'
import { FEW_PLACES, placesOf, type Crowds } from './crowds'
import type { Hosting } from './hosting'
import { changed, changesOf, outsideOf, worthOf } from './hosts'
import type { Nests } from './nests'
import { stayingSources } from './reduced'
import type { Restricted } from './restrict'
import type { Upper } from './upper'
import { openView } from './view'
import type { Welfare, WelfareSolver } from './welfare'

/** Choices tried in vain, one after another. */
const MOST_IN_VAIN = 24

/** The same with other hosts, as far as welfare gains by them as the network has it. */
export function changeByWelfare(
  judgement: Judgement,
  nests: Nests,
  crowds: Crowds,
  restricted: Restricted,
  { solver: welfare, estimate }: Pick<Hosting, 'estimate'> & { readonly solver: WelfareSolver },
): Restricted {
  const { upper: first, solver } = restricted
  if (!first.hosts || !solver || placesOf(crowds) > FEW_PLACES) return restricted
  const look = openView(judgement, nests, crowds)
  const wanted = worthOf(nests, first.restriction, look(first))
  let upper = first
  let least = costOn(first)
  let inVain = 0
  for (const { wings } of changesOf(crowds, stayingSources(judgement), first.hosts, estimate)) {
    if (inVain === MOST_IN_VAIN) break
    const hosts = changed(upper.hosts!, wings)
    const found = solver.secure({ ...first.restriction, hosts })
    const isAsGood = outsideOf(crowds, hosts, found).length === 0 && worthOf(nests, first.restriction, look(found)) <= wanted
    const cost = isAsGood ? costOn(found) : Infinity
    if (cost < least) {
      upper = found
      least = cost
      inVain = 0
    } else inVain++
  }
  return { ...restricted, upper }

  function costOn(face: Upper): number {
    return costOf(crowds, welfare.solveOn({ upper: face }).living)
  }
}

/** What welfare comes to for those who may move. */
function costOf({ crowds, welfare, discount }: Crowds, living: Welfare['living']): number {
  return living.reduce((sum, places, number) => {
    const crowd = crowds[number]!
    for (const { wing, count } of places) {
      if (wing < 0) continue
      const home = crowd.homes.indexOf(wing)
      const staying = home < 0 ? 0 : Math.min(count, crowd.atHome[home]!)
      sum += count * welfare(crowd, wing) - staying * discount(crowd, wing)
    }
    return sum
  }, 0)
}
