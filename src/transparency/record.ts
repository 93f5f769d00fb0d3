/** A filled algorithmic transparency record of Rule36 under a policy: who, what, data, oversight and risks, for the public to read. */

import { TIERS } from '../domain/plan'
import type { Policy } from '../domain/policy'
import { rules } from '../rules/registry'
import { standard } from '../rules/standards'

/** To be filled in by whoever publishes it: no program knows it. */
const TO_FILL_IN = '_to be filled in by the administration_'

/** Markdown, in the order of the Algorithmic Transparency Recording Standard's two tiers; the same policy gives the same text. */
export function transparencyRecord(policy: Policy): string {
  return `${[...tierOne(policy), ...owner(), ...deciding(policy), ...tool(policy), ...data(), ...risks()].join('\n\n')}\n`
}

function tierOne({ name }: Policy): string[] {
  return [
    `# Algorithmic transparency record: Rule36`,
    `Generated from the policy “${cell(name)}”.`,
    '## Summary',
    table([
      ['Name', 'Rule36'],
      [
        'What it does',
        'Advises where people in prison could live: placements that keep every rule it knows, with reasons and what else was considered.',
      ],
      [
        'Why',
        'So that lawful placements with the least restriction are found, and each can be explained, contested and checked.',
      ],
      ['Who decides', 'A person. Nothing is moved, decided or sent by the program.'],
      ['Contact', TO_FILL_IN],
    ]),
  ]
}

function owner(): string[] {
  return [
    '## Who is responsible',
    table([
      ['Administration', TO_FILL_IN],
      ['Responsible person', TO_FILL_IN],
      ['Supplier', 'None: the program is open source under the MIT licence and runs on the administration’s own computers.'],
      ['Legal basis', TO_FILL_IN],
    ]),
  ]
}

function deciding({ movable }: Policy): string[] {
  return [
    '## In the decision, and who oversees it',
    list([
      'A planner sees the recommendation with its reasons, every other wing with what it would cost, and what is not known; they accept it, choose another wing or refuse, with a reason.',
      'Before recommendations that override an earlier decision or the regime required, the planner says first where they would place the person.',
      movable === 'all'
        ? 'The policy lets anyone be recommended another wing.'
        : 'The policy recommends another wing only to new arrivals and to people whose present wing breaks a rule.',
      'Every placement above the required regime states its necessity, what else was considered and by when it is reviewed; overdue reviews are counted on every screen.',
      'The person gets a sheet in plain words with the reasons and how to be heard.',
      standard('human-decision').says,
      `Appeals and complaints go to: ${TO_FILL_IN}`,
    ]),
  ]
}

function tool({ model, assign, limits, weights }: Policy): string[] {
  const hard = rules.filter(({ kind }) => kind !== 'preference')
  const preferences = rules.filter((rule) => rule.kind === 'preference')
  return [
    '## How it works',
    'It is no learned model and gives nobody a score: it searches among all placements for one that keeps the rules and is best by the aims below, one after another, and proves how good any other could be. A check that shares nothing with the search withholds a plan that breaks a rule.',
    `Allocation model for violent extremist prisoners: **${model}**${assign.length > 0 ? `, by ${assign.length} lines of the policy` : ''}.`,
    `Aims, the most important first: ${TIERS.join(', ')}.`,
    '### Rules that are always kept',
    table(
      hard.map(({ title, says, sources }) => [title, `${says} (${sources.map((id) => standard(id).instrument).join('; ')})`]),
    ),
    '### What is preferred',
    table(preferences.map(({ title, says }) => [title, says])),
    '### Limits of the policy',
    table(Object.entries(limits).map(([limit, value]) => [limit, value === null ? 'no limit' : String(value)])),
    '### Weights of the policy',
    table(Object.entries(weights).map(([weight, value]) => [weight, String(value)])),
  ]
}

function data(): string[] {
  return [
    '## Data',
    list([
      'Read of each person: an id, sex for accommodation, birth date, legal status, security level, present wing, home, release date, pregnancy, children living with her, needs and programmes, disability, assessments, authorisations, exceptions, time in solitary, who must be kept apart and who belongs together.',
      'Never read by what plans: religion, ethnicity, nationality, ideology. Where an administration records them for audits, a part that plans nothing compares outcomes by them.',
      'What is not known is never taken for no, and is listed where it could change the plan.',
      'Data stay on the computer, encrypted by a passphrase; no request leaves it. See SECURITY.md.',
      `Sources of the data, and how long they are kept: ${TO_FILL_IN}`,
    ]),
  ]
}

function risks(): string[] {
  return [
    '## Risks, and what is done about them',
    table([
      [
        'Wrong or old data',
        'Reviews and assessments that are due are shown; unknown facts are named; every fact can be corrected and the plan made again.',
      ],
      ['Reliance on the machine', 'Own choice first, reasons for every decision, alternatives beside every recommendation.'],
      [
        'Unfair treatment of groups',
        'Disparity by what is monitored can be worked out for every policy; the planner reads none of it.',
      ],
      ['Labels taken for findings', 'A label alone opens no specialised wing; a current assessment of the one person does.'],
      [
        'Too much restriction',
        'Restriction above what is required comes before security and welfare among the aims, and must state its necessity.',
      ],
      ['Disclosure', 'Encrypted at rest, locked when left, nothing sent. What is not promised stands in SECURITY.md.'],
      ['Impact assessments made', TO_FILL_IN],
    ]),
  ]
}

function table(rows: readonly (readonly [string, string])[]): string {
  return ['| | |', '| --- | --- |', ...rows.map(([what, text]) => `| **${cell(what)}** | ${cell(text)} |`)].join('\n')
}

function list(items: readonly string[]): string {
  return items.map((item) => `- ${item}`).join('\n')
}

/** Text within a cell, whatever an administration called its policy. */
function cell(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll(/\s+/gu, ' ')
}
