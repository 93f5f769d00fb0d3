/** Reads the documents that a command is given: what they say, or trouble with every problem in them. */

import { sha256Of } from '../domain/canonical'
import type { Certificate } from '../domain/certificate'
import type { Estate } from '../domain/estate'
import type { FactorsRecord } from '../domain/factors'
import type { History } from '../domain/history'
import type { Monitoring } from '../domain/monitoring'
import type { StatedPlan } from '../domain/plan'
import { DEFAULT_POLICY, type Policy } from '../domain/policy'
import type { Review } from '../domain/review'
import type { Scenario } from '../domain/scenario'
import { readCertificate, readEstate, readFactors, readPlan, readPolicy } from '../intake/read'
import { readHistory } from '../intake/read-history'
import { readMonitoring } from '../intake/read-monitoring'
import { readReview } from '../intake/read-review'
import { readScenario } from '../intake/read-scenario'
import { taken, textOf, type Source } from './files'
import { Trouble } from './trouble'

export function estateFrom(source: Source): Estate {
  return taken(source, readEstate(textOf(source)))
}

/** An estate, and apart from it what is monitored about its people. */
export function estateAndMonitoringFrom(source: Source): { readonly estate: Estate; readonly monitoring: Monitoring } {
  const text = textOf(source)
  return { estate: taken(source, readEstate(text)), monitoring: readMonitoring(text) }
}

export function reviewFrom(source: Source): Review {
  return taken(source, readReview(textOf(source)))
}

export function factorsFrom(source: Source): FactorsRecord {
  return taken(source, readFactors(textOf(source)))
}

/** The policy of a file, or the default one where none is given. */
export function policyFrom(source: Source | undefined): Policy {
  return source === undefined ? DEFAULT_POLICY : taken(source, readPolicy(textOf(source)))
}

export function planFrom(source: Source, estate: Estate): StatedPlan {
  return taken(source, readPlan(textOf(source), estate))
}

/** A plan of one of several estates: of the one whose hash it states, or else of the first one that has its people and wings. */
export function planForOneOf(source: Source, estates: readonly Estate[]): { readonly plan: StatedPlan; readonly estate: number } {
  const text = textOf(source)
  const readings = estates.map((estate) => readPlan(text, estate))
  const fits = readings.findIndex(
    (reading, index) => reading.ok && (reading.value.estate?.sha256 ?? sha256Of(estates[index]!)) === sha256Of(estates[index]!),
  )
  if (fits >= 0) return { plan: taken(source, readings[fits]!), estate: fits }
  const readable = readings.find((reading) => reading.ok) ?? readings[0]!
  const { estate } = taken(source, readable)
  throw new Trouble([
    `${source.file}: the plan was made for another estate, "${estate!.name}" of ${estate!.asOf}; name that one too.`,
  ])
}

export function scenarioFrom(source: Source, estate: Estate): Scenario {
  return taken(source, readScenario(textOf(source), estate))
}

export function historyFrom(source: Source): History {
  return taken(source, readHistory(textOf(source)))
}

export function certificateFrom(source: Source, estate: Estate): Certificate {
  return taken(source, readCertificate(textOf(source), estate))
}
