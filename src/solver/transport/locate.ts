/**
 * Where to open sites for clients, when a site costs something to open and each client something at each site: the uncapacitated
 * facility location problem, by dual ascent (Erlenkotter, Operations Research 26, 1978). Whole numbers.
 */

/** So many clients alike: the sites (indexes) that will do for them, and what each of them costs there. */
export type Clients = { readonly count: number; readonly sites: readonly number[]; readonly costs: ArrayLike<number> }

export type Located = {
  /** By clients: what each could pay, so that at no site all that is paid beyond its costs exceeds what the site costs. */
  readonly pays: Float64Array
  /** By site, 1 where it is opened. */
  readonly isOpen: Uint8Array
  /** What these sites cost with what each client costs at the best of them; `Infinity` where one of either can't be. */
  readonly total: (isOpen: Uint8Array) => number
}

const ROUNDS = 200

/** @param opening by site, what it costs to open it; `Infinity`: it can't be. */
export function locate(opening: Float64Array, all: readonly Clients[]): Located {
  const slack = opening.slice()
  const orders = all.map(({ sites, costs }) => {
    const possible = [...sites.keys()].filter((at) => opening[sites[at]!]! < Infinity)
    return possible.sort((a, b) => costs[a]! - costs[b]! || sites[a]! - sites[b]!)
  })
  const pays = Float64Array.from(all, ({ costs }, index) => (orders[index]!.length === 0 ? 0 : costs[orders[index]![0]!]!))
  for (let round = 0, isChanged = true; isChanged && round < ROUNDS; round++) {
    isChanged = false
    for (let index = 0; index < all.length; index++) if (raise(index)) isChanged = true
  }
  return { pays, isOpen: openFor(), total }

  /** Lets clients pay more, up to the cost of their next site, as far as the sites that they pay for already leave it open. */
  function raise(index: number): boolean {
    const { count, sites, costs } = all[index]!
    let by = Infinity
    let reached = 0
    for (const at of orders[index]!) {
      if (costs[at]! > pays[index]!) {
        by = Math.min(by, costs[at]! - pays[index]!)
        break
      }
      reached++
      by = Math.min(by, Math.floor(slack[sites[at]!]! / count))
    }
    if (by <= 0 || by === Infinity) return false
    for (const at of orders[index]!.slice(0, reached)) slack[sites[at]!]! -= count * by
    pays[index]! += by
    return true
  }

  /** Opens a site that is paid for wherever clients have none yet, those who pay least first, and shuts what is not worth it. */
  function openFor(): Uint8Array {
    const isOpen = new Uint8Array(opening.length)
    const byPay = [...all.keys()].sort((a, b) => pays[a]! - pays[b]! || a - b)
    for (const index of byPay) {
      const { count, sites, costs } = all[index]!
      const paid = orders[index]!.filter((at) => costs[at]! <= pays[index]!)
      if (paid.length === 0 || paid.some((at) => isOpen[sites[at]!] === 1)) continue
      isOpen[sites[paid.find((at) => slack[sites[at]!]! < count) ?? paid[0]!]!] = 1
    }
    for (let site = 0; site < opening.length; site++) {
      if (isOpen[site] === 0 || opening[site] === 0) continue
      const before = total(isOpen)
      isOpen[site] = 0
      if (total(isOpen) > before) isOpen[site] = 1
    }
    return isOpen
  }

  function total(isOpen: Uint8Array): number {
    let sum = 0
    for (let site = 0; site < opening.length; site++) if (isOpen[site] === 1) sum += opening[site]!
    all.forEach(({ count, sites, costs }, index) => {
      if (orders[index]!.length === 0) return
      const at = orders[index]!.find((each) => isOpen[sites[each]!] === 1)
      sum += at === undefined ? Infinity : count * costs[at]!
    })
    return sum
  }
}
