/** The best plan there is: a yes or no for every person in every wing, all rules as rows, the tiers solved one after another. */

import type { Estate } from '../../src/domain/estate'
import type { TierValues } from '../../src/domain/explanation'
import type { Policy } from '../../src/domain/policy'
import { barriers } from './eligibility'
import { worldOf, type Homes, type Place, type World } from './facts'
import { lotOf, lotsOf } from './lots'
import { addCompany, addOvercrowding, addSecurity, weigh, type Choices } from './objectives'
import { Program } from './program'
import { barredFrom, brokenBy, lawOf, total, type Law } from './rules'
import { tiersOf, welfareOf } from './tiers'

export type Optimum = { readonly tiers: TierValues; readonly homes: Homes }

/** The best plan of an estate under a policy. */
export async function best(estate: Estate, policy: Policy): Promise<Optimum> {
  const world = worldOf(estate, policy)
  const optimum = await solve(world, lawOf(world))
  if (optimum === null) throw new Error('A plan that leaves everyone who may move without a place is always lawful.')
  return optimum
}

/** The best plan that has the person in the wing; impossible: no lawful plan has. */
export async function bestWith(estate: Estate, policy: Policy, person: string, wing: string): Promise<Optimum | 'impossible'> {
  const world = worldOf(estate, policy)
  const law = lawOf(world)
  const index = world.residents.findIndex((resident) => resident.person.id === person)
  const place = world.places.find((candidate) => candidate.wing.id === wing)!
  if (law.stays[index]! && world.residents[index]!.present !== place) return 'impossible'
  return (await solve(world, law, { index, place })) ?? 'impossible'
}

/** Among the best plans, the least sum that the lots of everyone placed can have. */
export async function leastLots(estate: Estate, policy: Policy): Promise<number> {
  const world = worldOf(estate, policy)
  const optimum = await solve(world, lawOf(world), undefined, 'and lots')
  return lotsOf(world, optimum!.homes)
}

/** The rules that bar the person from the wing whatever becomes of those who may move. */
export function rulesAgainst(estate: Estate, policy: Policy, person: string, wing: string): string[] {
  const world = worldOf(estate, policy)
  const index = world.residents.findIndex((resident) => resident.person.id === person)
  return barredFrom(
    world,
    lawOf(world),
    index,
    world.places.find((place) => place.wing.id === wing)!,
  )
}

async function solve(
  world: World,
  law: Law,
  demand?: { readonly index: number; readonly place: Place },
  lots?: 'and lots',
): Promise<Optimum | null> {
  const program = new Program()
  const choices = addChoices(program, world, law)
  if (demand) {
    const choice = choices[demand.index]!.get(demand.place)
    if (choice === undefined) return null
    program.row([[choice, 1]], 1, 1)
  }
  addRules(program, world, law, choices)
  const objectives = [
    choices.flatMap((places) => [...places.values()].map((choice) => [choice, -1] as const)),
    addCompany(program, world, choices),
    weigh(choices, (index, place) => Math.max(0, place.regime - world.residents[index]!.required)),
    addSecurity(program, world, choices),
    [
      ...weigh(choices, (index, place) => welfareOf(world, world.residents[index]!, place)),
      ...addOvercrowding(program, world, choices),
    ],
    ...(lots ? [weigh(choices, (index, place) => lotOf(world.residents[index]!, place))] : []),
  ]
  let homes: Homes = []
  const values = await program.minimise(objectives, (tier, columns) => {
    homes = choices.map((places) => [...places].find(([, choice]) => columns[choice]! > 0.5)?.[0] ?? null)
    const broken = brokenBy(world, law, homes)
    if (broken.length > 0) throw new Error(`The oracle's own plan breaks ${broken[0]!.rule}.`)
    const value = tiersOf(world, homes)[tier] ?? lotsOf(world, homes)
    const stated = objectives[tier]!.reduce((sum, [column, coefficient]) => sum + coefficient * columns[column]!, 0)
    const placed = tier === 0 ? world.residents.length : 0
    if (Math.abs(value - placed - stated) > 0.51)
      throw new Error(`The oracle's tier ${tier} is ${value}, but its program says ${stated}.`)
    return value - placed
  })
  return values && { tiers: tiersOf(world, homes), homes }
}

function addChoices(program: Program, world: World, law: Law): Choices {
  return world.residents.map((resident, index) => {
    const possible = law.stays[index]!
      ? [resident.present!]
      : world.places.filter((place) => barriers(world, resident, place).length === 0)
    const choices = new Map(possible.map((place) => [place, program.column(1, true)]))
    program.row(
      [...choices.values()].map((choice) => [choice, 1]),
      law.stays[index]! ? 1 : 0,
      1,
    )
    return choices
  })
}

function addRules(program: Program, world: World, law: Law, choices: Choices): void {
  for (const tally of law.tallies) {
    const most = Math.max(tally.most, total(tally, world, law.stayers))
    program.row(
      weigh(choices, (index, place) => tally.counts(world.residents[index]!, place)),
      -Infinity,
      most,
    )
  }
  for (const { one, other, scope } of law.keptApart) {
    if (law.stays[one]! && law.stays[other]!) continue
    const areas = scope === 'wing' ? world.places : world.estate.facilities
    for (const area of areas) {
      const inArea = (place: Place): number => (place === area || place.facility === area ? 1 : 0)
      const together = weigh(choices, (index, place) => (index === one || index === other ? inArea(place) : 0))
      program.row(together, -Infinity, 1)
    }
  }
}
