/** Saves the open estate, or the proposal for it, as a file. */

import { documentOf } from '../../src/working/shelves'
import { host } from '../host/host'
import { desk, lay } from './desk'
import { report } from './report-bug'

export function savePlan(kind: string): void {
  const { proposal } = desk()
  if (proposal)
    report(save(`${fileNameOf(proposal.plan.estate.name)}-${proposal.plan.estate.asOf}.plan.json`, proposal.plan, kind))
}

/** Saves the open estate as the document that people exchange. */
export function saveEstate(kind: string): void {
  const { opened } = desk()
  if (!opened) return
  const { name, asOf } = opened.estate
  report(save(`${fileNameOf(name)}-${asOf}.rule36`, documentOf(opened.shelves), kind, 'estate-saved'))
}

async function save(name: string, document: unknown, kind: string, done: 'saved' | 'estate-saved' = 'saved'): Promise<void> {
  const saved = await host.saveFile(name, `${JSON.stringify(document, undefined, 2)}\n`, kind)
  if (saved.status === 'saved') lay({ notice: { kind: done, name: saved.name } })
  if (saved.status === 'failed') lay({ notice: { kind: 'not-saved', name: saved.name, why: saved.why } })
}

function fileNameOf(name: string): string {
  const words = name.toLowerCase().match(/[\p{Letter}\p{Number}]+/gu) ?? []
  return words.slice(0, 8).join('-') || 'estate'
}
