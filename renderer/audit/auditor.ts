/** The worker that audits outcomes: the only part of the window that reads what is monitored. It plans nothing. */

import { disparityOf } from '../../src/compare/disparity/disparity'
import { outcomesOf } from '../../src/compare/outcomes'
import type { Disparity } from '../../src/domain/comparison'
import { situationOf } from '../../src/domain/situation'
import { decodeUtf8, readEstate } from '../../src/intake/read'
import { readMonitoring } from '../../src/intake/read-monitoring'
import type { AuditAnswer, AuditPosted, AuditQuestion } from './audit-questions'

self.onmessage = ({ data }: MessageEvent<AuditQuestion>) => {
  try {
    post({ kind: 'answer', answer: audit(data) })
  } catch (bug) {
    post({ kind: 'bug', message: bug instanceof Error ? bug.message : String(bug) })
  }
}

function audit({ bytes, columns }: AuditQuestion): AuditAnswer {
  const decoded = decodeUtf8(bytes)
  if (!decoded.ok) return decoded
  const reading = readEstate(decoded.value)
  if (!reading.ok) return reading
  const monitoring = readMonitoring(decoded.value)
  const disparity = columns.flatMap(({ estate, policy, plan }): Disparity[] => {
    const situation = situationOf(estate, policy)
    const placed = new Map(plan.placements.map(({ person, wing }) => [person, situation.wingIndex.get(wing)!]))
    const wings = situation.people.map(({ id }) => placed.get(id) ?? -1)
    return disparityOf(policy.name, outcomesOf(situation, wings), monitoring)
  })
  const people = columns[0]?.estate.people ?? []
  const known = people.filter(({ id }) => Object.keys(monitoring.get(id) ?? {}).length > 0).length
  return { ok: true, value: { disparity, known, of: people.length } }
}

function post(posted: AuditPosted): void {
  self.postMessage(posted)
}
