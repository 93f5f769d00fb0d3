/** Saves the proposal as a plan file. */

import { host } from '../host/host'
import { desk, lay } from './desk'
import { report } from './report-bug'

export function savePlan(kind: string): void {
  const { proposal } = desk()
  if (proposal)
    report(save(`${fileNameOf(proposal.plan.estate.name)}-${proposal.plan.estate.asOf}.plan.json`, proposal.plan, kind))
}

async function save(name: string, plan: unknown, kind: string): Promise<void> {
  const saved = await host.saveFile(name, `${JSON.stringify(plan, undefined, 2)}\n`, kind)
  if (saved.status === 'saved') lay({ notice: { kind: 'saved', name: saved.name } })
  if (saved.status === 'failed') lay({ notice: { kind: 'not-saved', name: saved.name, why: saved.why } })
}

function fileNameOf(name: string): string {
  const words = name.toLowerCase().match(/[\p{Letter}\p{Number}]+/gu) ?? []
  return words.slice(0, 8).join('-') || 'estate'
}
