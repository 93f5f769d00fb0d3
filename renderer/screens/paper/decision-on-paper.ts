/** A decision as the sheet for the file tells it: who made it, and how it stands with the second person. */

import type { DecisionMade } from '../../../src/paper/file-sheet'
import type { Standing } from '../../../src/people/approval'
import type { Decision } from '../../state/decisions'

/** @param nameOf the name of whoever has this id */
export function decisionOnPaper(
  { kind, wing, reason, by, at }: Decision,
  standing: Standing | undefined,
  nameOf: (id: string | undefined) => string,
): DecisionMade {
  const approval = standing && approvalOnPaper(standing, nameOf)
  return {
    kind,
    wing,
    ...(reason !== undefined && { reason }),
    ...(at !== undefined && { by: { name: nameOf(by), on: dayOf(at) } }),
    ...(approval && { approval }),
  }
}

function approvalOnPaper(standing: Standing, nameOf: (id: string) => string): DecisionMade['approval'] {
  switch (standing.status) {
    case 'not needed':
      return undefined
    case 'awaiting':
      return { status: 'awaiting' }
    case 'approved':
    case 'sent back': {
      const { by, at, why } = standing.approval
      return { status: standing.status, name: nameOf(by), on: dayOf(at), ...(why !== undefined && { why }) }
    }
    default:
      return { status: 'not verified' }
  }
}

/** By the clock of this computer. */
function dayOf(at: number): string {
  const day = new Date(at)
  const two = (value: number): string => String(value).padStart(2, '0')
  return `${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}`
}
