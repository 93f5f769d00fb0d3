/** Takes policies in from files and writes them to files. */

import type { Policy } from '../../src/domain/policy'
import { decodeUtf8, readPolicy } from '../../src/intake/read'
import { periodsNow } from './retention'
import { transparencyRecord } from '../../src/transparency/record'
import { desk, lay } from './desk'
import { giveOut, takeIn } from './give-out'
import { savePolicy } from './policies'
import { fileNameOf, textOf } from './save'

/** Lets the person choose a policy file and keeps what it holds under its name, or under `otherName` of it where that is taken. */
export async function importPolicy(
  kind: string,
  otherName: (name: string, number: number) => string,
): Promise<Policy | undefined> {
  const chosen = await takeIn(kind)
  if (chosen.status === 'cancelled') return undefined
  if (chosen.status === 'failed') {
    lay({ notice: { kind: 'not-opened', name: chosen.name, why: chosen.why } })
    return undefined
  }
  const text = decodeUtf8(chosen.bytes)
  const reading = text.ok ? readPolicy(text.value) : text
  if (!reading.ok) {
    lay({ refused: { file: chosen.name, problems: reading.problems } })
    return undefined
  }
  const policy = { ...reading.value, name: freeName(reading.value.name, otherName) }
  const performed = savePolicy(policy, { inForce: false })
  return performed.status === 'done' ? policy : undefined
}

export async function exportPolicy(policy: Policy, kind: string): Promise<void> {
  const saved = await giveOut({ name: `${fileNameOf(policy.name)}.policy.json`, kind }, () => textOf(policy))
  if (saved.status === 'saved') lay({ notice: { kind: 'policy-saved', name: saved.name } })
  if (saved.status === 'failed') lay({ notice: { kind: 'not-saved', name: saved.name, why: saved.why } })
}

/** Saves the algorithmic transparency record of a policy, to be completed and published. */
export async function saveTransparency(policy: Policy, kind: string): Promise<void> {
  const saved = await giveOut({ name: `${fileNameOf(policy.name)}.transparency.md`, kind }, () =>
    transparencyRecord(policy, periodsNow()),
  )
  if (saved.status === 'saved') lay({ notice: { kind: 'file-saved', name: saved.name } })
  if (saved.status === 'failed') lay({ notice: { kind: 'not-saved', name: saved.name, why: saved.why } })
}

/** A name that no policy kept with the open estate has: this one, or the first of the others that is free. */
export function freeName(name: string, otherName: (name: string, number: number) => string): string {
  const taken = desk().opened?.shelves.policies
  if (name !== '' && !taken?.has(name)) return name
  let number = 2
  while (taken?.has(otherName(name, number))) number += 1
  return otherName(name, number)
}
