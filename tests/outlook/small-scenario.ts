/** Small estates and scenarios for tests of the outlook: a few wings that differ in little, and people who come and go. */

import type { Estate } from '../../src/domain/estate'
import { DEFAULT_POLICY, type Policy } from '../../src/domain/policy'
import type { Scenario } from '../../src/domain/scenario'
import { readEstate } from '../../src/intake/read'
import { readScenario } from '../../src/intake/read-scenario'
import type { Figure, RunOutcome } from '../../src/outlook/outcome'
import { openSimulation, simulateRun, type Simulation } from '../../src/outlook/run'
import { person, smallEstate, wing } from '../intake/small-estate'
import { mustRead } from '../support/must-read'

export const man = {
  sex: 'male',
  birthDate: { age: [30, 40] },
  legalStatus: 'sentenced',
  securityLevel: 'closed',
  disability: 'no',
}

/** Men in wings of North; a wing is given by its id and operational places, or as a document. */
export function estateOf(wings: readonly (readonly [string, number] | object)[], people: readonly object[] = []): Estate {
  return mustRead(
    readEstate(
      JSON.stringify({
        ...smallEstate(),
        wings: wings.map((one) =>
          Array.isArray(one) ? wing(String(one[0]), { places: { certified: Number(one[1]), operational: Number(one[1]) } }) : one,
        ),
        people,
        networks: [],
        nonAssociations: [],
      }),
    ),
  )
}

export function men(count: number, rest: object = {}): object[] {
  return Array.from({ length: count }, (_, index) => person(`m${String(index).padStart(4, '0')}`, { disability: 'no', ...rest }))
}

export function scenarioDocument(rest: object = {}) {
  return {
    format: 'rule36/scenario@1',
    name: 'Small',
    months: 12,
    runs: 1,
    seed: 36,
    arrivals: [] as object[],
    surges: [] as object[],
    stay: { pretrialMonths: 6, convictedShare: 0.5, sentenceMonths: 10 },
    wings: [] as object[],
    policies: [] as object[],
    ...rest,
  }
}

export function scenarioOf(estate: Estate, rest: object = {}): Scenario {
  return mustRead(readScenario(JSON.stringify(scenarioDocument(rest)), estate))
}

export function simulationOf(estate: Estate, rest: object = {}, policy: Policy = DEFAULT_POLICY): Simulation {
  return openSimulation(estate, policy, scenarioOf(estate, rest))
}

export function runsOf(simulation: Simulation): RunOutcome[] {
  return Array.from({ length: simulation.scenario.runs }, (_, index) => simulateRun(simulation, index + 1))
}

/** A figure of a month, over the runs. */
export function over(outcomes: readonly RunOutcome[], figure: Figure, month: number): number[] {
  return outcomes.map(({ figures }) => figures[figure][month - 1]!)
}
