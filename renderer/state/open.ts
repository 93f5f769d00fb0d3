/** Opens an estate: the sample, the file of last time, or a file that the person chooses. What is open stays until a new one is read. */

import { host } from '../host/host'
import { recall, remember, type RememberedFile } from '../storage/remembered'
import { ask } from '../worker/ask'
import { desk, lay } from './desk'
import { report } from './report-bug'
import { forgetProposal } from './propose'
import { policyOf } from './policies'

const SAMPLE = 'typical'

/** Shows what was open last, or the sample. */
export async function openAtStart(policyName: PolicyName): Promise<void> {
  const recalled = await recall()
  if (recalled.status === 'remembered') lay({ policy: policyOf(recalled.remembered.policy, policyName) })
  if (recalled.status === 'newer') lay({ notice: { kind: 'newer-memory' } })
  if (recalled.status === 'unavailable') lay({ notice: { kind: 'no-memory' } })
  const file = recalled.status === 'remembered' ? recalled.remembered.file : null
  if (file === null || !(await read(file))) await openSample()
}

export async function openSample(): Promise<void> {
  lay({ reading: true })
  const reading = await ask('sample', { name: SAMPLE }).answer
  if (!reading.ok) throw new Error(`the sample ${SAMPLE} has a problem: ${reading.problems[0]?.at} ${reading.problems[0]?.text}`)
  forgetProposal()
  lay({ opened: { estate: reading.value }, reading: false, choice: undefined })
}

/** Back to the sample, once the file of last time is remembered no longer. */
export function returnToSample(): void {
  report(
    remember({ file: null }).then(async () => {
      await openSample()
      lay({ refused: undefined, notice: undefined })
    }),
  )
}

export function openFile(kind: string): void {
  report(chooseFile(kind))
}

async function chooseFile(kind: string): Promise<void> {
  const chosen = await host.openFile(kind)
  if (chosen.status === 'cancelled') return
  if (chosen.status === 'failed') {
    lay({ notice: { kind: 'not-opened', name: chosen.name, why: chosen.why } })
    return
  }
  const file = { name: chosen.name, bytes: chosen.bytes }
  if (!(await read(file))) return
  const { model, movable } = desk().policy
  const recalled = await remember({ file, policy: { model, movable } })
  lay({ notice: recalled.status === 'newer' ? { kind: 'newer-memory' } : { kind: 'opened', name: file.name } })
}

/** Reads a file and opens it; if it has problems, says which and leaves what is open alone. */
async function read(file: RememberedFile): Promise<boolean> {
  lay({ reading: true, notice: undefined })
  const reading = await ask('read', { bytes: file.bytes }).answer
  if (!reading.ok) {
    lay({ reading: false, refused: { file: file.name, problems: reading.problems } })
    return false
  }
  forgetProposal()
  lay({ reading: false, refused: undefined, opened: { estate: reading.value, file: file.name }, choice: undefined })
  return true
}

type PolicyName = Parameters<typeof policyOf>[1]
