/** The sheet about one placement for the file: everything that the explanation says, with room for the decision and its reason. */

import type { Because, Explanation } from '../domain/explanation'
import type { Estate, IsoDate } from '../domain/estate'
import { TIER_NAMES, type StatedPlan } from '../domain/plan'
import type { Policy } from '../domain/policy'
import { line, planMark, type Line, type Paper, type Section } from './paper'
import { standardsNamed } from './standards-named'
import { factInWords, ruleInWords } from './words'

/** What a person decided about the recommendation; `wing` null: no place. */
export type DecisionMade = {
  readonly kind: 'accepted' | 'changed' | 'refused'
  readonly wing: string | null
  readonly reason?: string
  /** Who decided, and on which day; absent where it is not known. */
  readonly by?: { readonly name: string; readonly on: IsoDate }
  /** How it stands with the second person, where one has to approve it. `not verified`: what is said of it was not signed as it stands. */
  readonly approval?:
    | { readonly status: 'awaiting' | 'not verified' }
    | { readonly status: 'approved' | 'sent back'; readonly name: string; readonly on: IsoDate; readonly why?: string }
}

/** What the person, or somebody for them, said about where they live, and what was answered. */
export type Said = {
  readonly kind: 'representation' | 'complaint'
  readonly on: IsoDate
  /** Who spoke for them; absent: they did themselves. */
  readonly speaker?: string
  readonly text: string
  readonly takenBy: string
  readonly answer?: { readonly text: string; readonly on: IsoDate; readonly by: string }
}

/** Other wings that are listed, the nearest first. */
const MOST_ALTERNATIVES = 8

export function fileSheet(
  estate: Estate,
  policy: Policy,
  plan: StatedPlan,
  explanation: Explanation,
  decision?: DecisionMade,
  said: readonly Said[] = [],
): Paper {
  const person = estate.people.find(({ id }) => id === explanation.person)
  if (!person) throw new Error(`there is nobody "${explanation.person}" in the estate`)
  const wingName = (id: string | null): string => {
    const wing = estate.wings.find((candidate) => candidate.id === id)
    return wing ? `${wing.name} (${wing.id})` : 'no wing'
  }
  const { because, alternatives, wouldChange, necessity } = explanation
  const gaps = (plan.gaps ?? []).filter((gap) => gap.person === person.id)
  const breaches = (plan.breaches ?? []).filter((breach) => breach.person === person.id)
  const sections: Section[] = [
    {
      heading: 'Recommended',
      lines: [
        line(`Lives in ${person.currentWing === null ? 'no wing yet: a new arrival' : wingName(person.currentWing)}.`),
        line(explanation.wing === null ? 'No lawful place is left.' : `Recommended: ${wingName(explanation.wing)}.`),
        ...breaches.map(({ wing, rule }) => line(`Held in ${wingName(wing)} in breach of the rule “${ruleInWords(rule)}”.`)),
      ],
    },
    { heading: 'Reasons', lines: because.map(({ text, sources }: Because) => line(text, sources)) },
    ...(necessity
      ? [
          {
            heading: 'Necessity of the restriction',
            lines: [
              line(necessity.text),
              ...necessity.timeLimits.map((text) => line(text)),
              line(`To be looked at again by ${necessity.reviewBy}.`),
            ],
            table: {
              headings: ['Less restrictive wing', 'Why not'],
              rows: necessity.considered.map(({ wing, why }) => [wingName(wing), why]),
            },
          },
        ]
      : []),
    {
      heading: 'Other wings',
      lines: [],
      table: {
        headings: ['Wing', 'What it would mean'],
        rows: alternatives
          .filter(({ wing, verdict }) => wing !== explanation.wing && verdict !== 'impossible')
          .slice(0, MOST_ALTERNATIVES)
          .map((alternative) => [
            wingName(alternative.wing),
            alternative.verdict === 'worse'
              ? `Worse by ${alternative.by} under “${TIER_NAMES[alternative.tier]}”.`
              : 'Just as good for the plan as a whole.',
          ]),
      },
    },
    { heading: 'Not known', lines: gaps.map(({ fact, effect }) => line(`${factInWords(fact)}: knowing it ${effect}.`)) },
    { heading: 'What would change the advice', lines: wouldChange.map(({ text }) => line(text)) },
    {
      heading: 'Representations and complaints',
      lines: [],
      table: {
        headings: ['Date', 'What', 'Said by', 'What was said', 'Taken down by', 'Answer'],
        rows: said.map(({ kind, on, speaker, text, takenBy, answer }) => [
          on,
          kind,
          speaker ?? 'the person',
          text,
          takenBy,
          answer ? `${answer.on}, ${answer.by}: ${answer.text}` : 'not answered yet',
        ]),
      },
    },
    {
      heading: 'Decision',
      lines: [
        line('Advised by Rule36; a person decides.', ['human-decision']),
        ...(decision ? decisionLines(decision, wingName) : []),
      ],
      toFillIn: [
        ...(decision?.by ? [] : ['Decided by']),
        ...(decision ? [] : ['Accepted, changed to, or refused']),
        'The person was heard on',
        'Date and signature',
      ],
      ...(decision?.reason === undefined && { toWrite: ['Reason'] }),
    },
  ]
  const filled = sections.filter(({ lines, table, toFillIn }) => lines.length > 0 || (table?.rows.length ?? 0) > 0 || toFillIn)
  return {
    title: `Placement of ${person.id}`,
    basis: `${estate.name}, judged on ${estate.asOf}, under ${policy.name}.`,
    plan: planMark(plan),
    audience: 'For the file. It names other people; don’t hand it to the person.',
    sections: filled,
    standards: standardsNamed(filled),
  }
}

function decisionLines({ kind, wing, reason, by, approval }: DecisionMade, wingName: (id: string | null) => string): Line[] {
  const said = {
    accepted: `Accepted: ${wingName(wing)}.`,
    changed: `Changed to ${wingName(wing)}.`,
    refused: `Refused; stays in ${wingName(wing)}.`,
  }[kind]
  return [
    line(said),
    ...(reason === undefined ? [] : [line(`Reason given: ${reason}`)]),
    ...(by ? [line(`Decided by ${by.name} on ${by.on}.`)] : []),
    ...(approval ? [line(approvalInWords(approval))] : []),
  ]
}

function approvalInWords(approval: NonNullable<DecisionMade['approval']>): string {
  if (!('name' in approval)) {
    return approval.status === 'awaiting'
      ? 'Not approved yet: another person has to approve it.'
      : 'Not approved: it can’t be verified who decided or approved it.'
  }
  if (approval.status === 'approved') return `Approved by ${approval.name} on ${approval.on}.`
  return `Not approved: sent back by ${approval.name} on ${approval.on}. ${approval.why ?? ''}`
}
