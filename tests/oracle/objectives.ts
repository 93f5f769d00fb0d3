/** What a plan costs in company, security and crowding, as columns and rows: what does not add up person by person. */

import type { Place, World } from './facts'
import type { Program, Sum } from './program'
import { costOfExposure, costOfModel } from './tiers'

/** The yes or no of each resident in each place that they may have; absent: no. */
export type Choices = readonly ReadonlyMap<Place, number>[]

/** Counts the people of each wing that has too few of them. */
export function addCompany(program: Program, world: World, choices: Choices): Sum {
  const company = world.policy.limits.company ?? 0
  if (company < 2) return []
  return world.places.flatMap((place) => {
    const people = weigh(choices, (_index, home) => (home === place ? 1 : 0))
    if (place.separated || people.length === 0) return []
    const enough = program.column(1, true)
    const alone = program.column(company - 1, false)
    program.row([...people, [enough, -company]], 0, Infinity)
    program.row([...people, [enough, -people.length], [alone, -1]], -Infinity, 0)
    return [[alone, 1] as const]
  })
}

/** Counts exposure to recruiters, what is not as the models want it, and pairs who should be dispersed. */
export function addSecurity(program: Program, world: World, choices: Choices): Sum {
  const { vepPair, networkPair } = world.policy.weights
  const costs = [...weigh(choices, (index, place) => costOfModel(world, world.residents[index]!, place))]
  for (const place of world.places) {
    const living = choices.flatMap((places, index) => {
      const choice = places.get(place)
      return choice === undefined ? [] : [{ choice, resident: world.residents[index]! }]
    })
    const recruiters = living.filter(({ resident }) => resident.recruiter)
    if (recruiters.length > 0) {
      const held = program.column(1, true)
      for (const { choice } of recruiters)
        program.row(
          [
            [choice, 1],
            [held, -1],
          ],
          -Infinity,
          0,
        )
      for (const { choice, resident } of living) {
        const cost = costOfExposure(world, resident)
        if (cost === 0) continue
        const exposed = program.column(1, false)
        program.row(
          [
            [choice, 1],
            [held, 1],
            [exposed, -1],
          ],
          -Infinity,
          1,
        )
        costs.push([exposed, cost])
      }
    }
    const dispersed = living.filter(({ resident }) => resident.model === 'dispersal')
    costs.push(
      ...addPairs(
        program,
        dispersed.map(({ choice }) => choice),
        vepPair,
      ),
    )
    for (const { members } of world.estate.networks) {
      const network = dispersed.filter(({ resident }) => members.includes(resident.person.id))
      costs.push(
        ...addPairs(
          program,
          network.map(({ choice }) => choice),
          networkPair,
        ),
      )
    }
  }
  return costs
}

/** The second of a group makes one pair, the third two more, and so on. */
function addPairs(program: Program, choices: readonly number[], weight: number): Sum {
  if (choices.length < 2 || weight === 0) return []
  const places = choices.map(() => program.column(1, false))
  program.row([...choices.map((choice) => [choice, 1] as const), ...places.map((place) => [place, -1] as const)], 0, 0)
  return places.map((place, earlier) => [place, weight * earlier] as const)
}

/** Counts the people over each wing's certified places. */
export function addOvercrowding(program: Program, world: World, choices: Choices): Sum {
  return world.places.flatMap((place) => {
    const people = weigh(choices, (_index, home) => (home === place ? 1 : 0))
    if (people.length <= place.wing.places.certified) return []
    const over = program.column(people.length, false)
    program.row([...people, [over, -1]], -Infinity, place.wing.places.certified)
    return [[over, world.policy.weights.overCertified] as const]
  })
}

/** A sum over every person in every place that they may have. */
export function weigh(choices: Choices, weight: (index: number, place: Place) => number): Sum {
  return choices.flatMap((places, index) =>
    [...places].flatMap(([place, choice]) => {
      const coefficient = weight(index, place)
      return coefficient === 0 ? [] : [[choice, coefficient] as const]
    }),
  )
}
