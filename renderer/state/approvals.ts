/** What a second person says of a decision: that it is approved, or why it is sent back. */

import { contentOf, standingOf, type Approval, type Standing } from '../../src/people/approval'
import type { Approvals } from '../../src/people/roster'
import { edit } from '../../src/working/change'
import type { Shelves } from '../../src/working/shelves'
import { perform, type Performed } from './changes'
import { decisionOn } from './decisions'
import { desk, type Opened } from './desk'
import { whoIsHere } from './here'

const NOT_OPEN: Performed = { status: 'read-only' }

export function approve(person: string): Performed {
  return say(person, { words: 'did.approved', values: { person } }, { verdict: 'approved' })
}

export function sendBack(person: string, why: string): Performed {
  return say(person, { words: 'did.sent-back', values: { person } }, { verdict: 'sent back', why })
}

function say(person: string, name: Parameters<typeof perform>[0]['name'], said: Pick<Approval, 'verdict' | 'why'>): Performed {
  const { opened } = desk()
  const decision = opened && decisionOn(opened.shelves, person)
  if (!opened || !decision) return NOT_OPEN
  const approval: Approval = { ...said, decision: contentOf(decision, opened.id, person), by: whoIsHere().id, at: Date.now() }
  return perform({
    name,
    ...(said.why !== undefined && { reason: said.why }),
    edits: [edit(opened.shelves, 'approvals', person, approval)],
  })
}

/** Takes back what was said, so that the decision waits again. */
export function withdraw(person: string): Performed {
  const { opened } = desk()
  if (!opened) return NOT_OPEN
  return perform({
    name: { words: 'did.unapproved', values: { person } },
    edits: [edit(opened.shelves, 'approvals', person, undefined)],
  })
}

export function approvalOn({ approvals }: Pick<Shelves, 'approvals'>, person: string): Approval | undefined {
  return approvals.get(person) as Approval | undefined
}

/** How the decision about a person stands by a setting of the administrator; undefined: there is none. */
export function standingIn(
  { id, shelves, doubted }: Pick<Opened, 'id' | 'shelves' | 'doubted'>,
  approvals: Approvals,
  person: string,
): Standing | undefined {
  const decision = decisionOn(shelves, person)
  if (!decision) return undefined
  return standingOf(decision, approvalOn(shelves, person), {
    estate: id,
    person,
    approvals,
    isDoubted: (item) => doubted.has(item),
  })
}

/** Whether a decision may be carried out. */
export function isSettled({ status }: Standing): boolean {
  return status === 'not needed' || status === 'approved'
}
