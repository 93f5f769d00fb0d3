/** One run of a scenario: people come, change and go, and every month those in need of a place are placed lawfully. */

import type { Estate, Person } from '../domain/estate'
import type { Policy } from '../domain/policy'
import type { Scenario } from '../domain/scenario'
import { isSolitary, situationOf } from '../domain/situation'
import { judge, type Judgement } from '../rules/judge'
import { rules } from '../rules/registry'
import { ownCostsOf, type OwnCosts } from '../solver/chains/costs'
import { planByChains, type PlannedByChains } from '../solver/chains/plan'
import { openArrivals, parametersOf } from './arrivals'
import { streamOf } from './chance'
import { openCounting } from './count'
import { kindsOf, type Kinds } from './kinds'
import type { RunOutcome } from './outcome'
import { monthFinder, openPeople, type Beginning, type People } from './people'
import { openReviews } from './reviews'
import { scenesOf, type Scene } from './scenes'
import { drawCourse } from './stays'
import { factsChangeOn } from './due'

/** What is worked out once for all runs. */
export type Simulation = {
  readonly estate: Estate
  readonly scenario: Scenario
  readonly scenes: readonly Scene[]
  readonly kinds: Kinds
  readonly beginning: Beginning
  /** What is known of wings and policies that have been met so far; it makes runs faster, not different. */
  readonly known: Map<Scene['empty']['wings'], { readonly before: Judgement; readonly costs: OwnCosts }>
}

/** Prepares to run a scenario, validated for this estate. */
export function openSimulation(estate: Estate, policy: Policy, scenario: Scenario): Simulation {
  const scenes = scenesOf(estate, policy, scenario)
  const situation = situationOf(
    { ...estate, people: estate.people.map((person) => withClock(person, estate)) },
    scenes[0]!.empty.policy,
  )
  const monthOf = monthFinder(scenes)
  const due = situation.people.map((person) => {
    const next = factsChangeOn(person, estate.asOf, situation.policy)
    return next === undefined ? Infinity : monthOf(next)
  })
  return { estate, scenario, scenes, kinds: kindsOf(situation), beginning: { facts: situation.people, due }, known: new Map() }
}

/** Hears of each month's plan before it comes true. */
export type HearMonth = (scene: Scene, judgement: Judgement, planned: PlannedByChains) => void

/** Runs a scenario once. The same simulation and number give the same outcome, whatever was run before. */
export function simulateRun(simulation: Simulation, run: number, hear: HearMonth = () => undefined): RunOutcome {
  const { estate, scenario, scenes } = simulation
  const { seed } = scenario
  const parameters = parametersOf(scenario, run)
  const courseOf = (person: Person, since = 0) =>
    drawCourse(person, since, parameters.stay, streamOf(seed, run, 'stays', person.id))
  const people = openPeople(estate, scenes, simulation.beginning, (person) => courseOf(person))
  const arrive = openArrivals(scenario, run, parameters)
  const review = openReviews(seed, run, parameters.reviews)
  const counting = openCounting(simulation, run)
  for (const scene of scenes.slice(1)) {
    const arrivals = arrive(scene)
    for (const { person, at } of arrivals) people.add(person, courseOf(person, at), scene)
    const isOtherPolicy = scene.empty.policy !== scenes[scene.month - 1]!.empty.policy
    const left = people.turn(scene, isOtherPolicy)
    review(people, scene)
    const { judgement, planned } = planMonth(simulation, people, scene)
    hear(scene, judgement, planned)
    counting.count(scene, judgement, planned, { arrived: arrivals.length, left })
    settle(people, scene, judgement, planned)
  }
  return counting.outcome()
}

function planMonth({ known }: Simulation, people: People, scene: Scene): { judgement: Judgement; planned: PlannedByChains } {
  const { wings, policy } = scene.empty
  const found = known.get(wings)
  const usable = found?.before.situation.policy === policy ? found : undefined
  const judgement = judge(people.situationIn(scene), rules, usable?.before)
  const costs = usable?.costs ?? ownCostsOf(judgement)
  known.set(wings, { before: judgement, costs })
  return { judgement, planned: planByChains(judgement, costs) }
}

/** Everyone lives where the plan has them. Those without a place wait for one outside the wings, and take no place from others. */
function settle(people: People, scene: Scene, { situation }: Judgement, { wings, tally }: PlannedByChains): void {
  for (const number of tally.movers) {
    const { solitarySince, ...person } = people.facts[number]!
    const wing = situation.wings[wings[number]!]
    if (wing ? wing.index === person.presentWing : person.presentWing < 0) continue
    const wasSolitary = person.presentWing >= 0 && situation.wings[person.presentWing]!.solitary
    const since = wasSolitary && solitarySince !== undefined ? solitarySince : scene.day
    people.change(number, { ...person, currentWing: wing?.id ?? null, ...(wing?.solitary && { solitarySince: since }) }, scene)
  }
}

/** Where it is not known since when someone in solitary is there, it counts from the estate's day. */
function withClock(person: Person, { wings, regimes, asOf }: Estate): Person {
  const wing = wings.find(({ id }) => id === person.currentWing)
  const regime = regimes.find(({ id }) => id === wing?.regime)
  if (!regime || !isSolitary(regime) || person.solitarySince !== undefined) return person
  return { ...person, solitarySince: asOf }
}
