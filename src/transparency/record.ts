/** A filled algorithmic transparency record of Rule36 under a policy: who, what, data, oversight and risks, for the public to read. */

import { TIERS } from '../domain/plan'
import type { Policy } from '../domain/policy'
import { NO_PERIODS, PERIOD_KINDS, type PeriodKind, type Periods } from '../retention/periods'
import { rules } from '../rules/registry'
import { standard } from '../rules/standards'

/** To be filled in by whoever publishes it: no program knows it. */
const TO_FILL_IN = '_to be filled in by the administration_'

/**
 * Markdown, under the fields of the two tiers of the Algorithmic Transparency Recording Standard of the United Kingdom (version 2.1);
 * the same policy and the same periods give the same text.
 */
export function transparencyRecord(policy: Policy, periods: Periods = NO_PERIODS): string {
  return `${[...overview(policy), ...owner(), ...rationale(), ...deciding(policy), ...tool(policy), ...data(periods), ...risks()].join('\n\n')}\n`
}

function overview({ name }: Policy): string[] {
  return [
    '# Algorithmic transparency record: Rule36',
    `Generated from the policy “${cell(name)}”, under the fields of the Algorithmic Transparency Recording Standard (United Kingdom, version 2.1).`,
    '## Tier 1: overview',
    table([
      ['Name', 'Rule36'],
      [
        'Description',
        'Advises where people in prison could live: placements that keep every rule it knows, with reasons and what else was considered, so that lawful placements with the least restriction are found, and each can be explained, contested and checked. A person decides; nothing is moved, decided or sent by the program.',
      ],
      ['Website', TO_FILL_IN],
      ['Contact', TO_FILL_IN],
    ]),
  ]
}

function owner(): string[] {
  return [
    '## Tier 2: owner and responsibility',
    table([
      ['Organisation', TO_FILL_IN],
      ['Team', TO_FILL_IN],
      ['Senior responsible owner', TO_FILL_IN],
      [
        'External supplier',
        'None: the program is open source under the MIT licence, runs on the administration’s own computers, and gives nobody else access to data.',
      ],
      ['Legal basis', TO_FILL_IN],
    ]),
  ]
}

function rationale(): string[] {
  return [
    '## Tier 2: description and rationale',
    table([
      [
        'Detailed description',
        'It is no learned model and gives nobody a score: it searches among all placements for one that keeps the rules and is best by the aims below, one after another, and proves how good any other could be. A check that shares nothing with the search withholds a plan that breaks a rule.',
      ],
      [
        'Scope',
        'Where people live: facilities and wings. It predicts nothing about anyone, assesses nobody, and decides neither on sentences, nor on releases, nor on discipline.',
      ],
      [
        'Benefit',
        'Every rule is checked for everyone; what restricts a person must state its necessity; whoever is affected can be told why, and what else there was.',
      ],
      ['Previous process', TO_FILL_IN],
      ['Alternatives considered', `Other allocation models can be compared on the same people, figure by figure. ${TO_FILL_IN}`],
    ]),
  ]
}

function deciding({ movable }: Policy): string[] {
  const whom =
    movable === 'all'
      ? 'The policy lets anyone be recommended another wing.'
      : 'The policy recommends another wing only to new arrivals and to people whose present wing breaks a rule.'
  return [
    '## Tier 2: decision-making process',
    table([
      [
        'Process integration',
        `A planner asks for a proposal, decides on each recommendation, and only what was decided becomes a list of moves. ${whom}`,
      ],
      [
        'Provided information',
        'For each person the recommended wing with its reasons, every other wing with what it would cost whom, what would change the recommendation, and what is not known. For the whole plan, how good it is proven to be.',
      ],
      ['Frequency and scale of usage', TO_FILL_IN],
      [
        'Human decisions and review',
        `${standard('human-decision').says} A planner accepts, chooses another wing or refuses, with a reason. Before a recommendation that overrides an earlier decision or the regime required, they say first where they would place the person. Where several people work with it, another person approves. Every placement above the required regime states its necessity and by when it is reviewed; overdue reviews are counted on every screen.`,
      ],
      ['Required training', TO_FILL_IN],
      [
        'Appeals and review',
        `The person gets a sheet in plain words with the reasons and how to be heard; what they say and their complaints are kept beside the decision. Appeals go to: ${TO_FILL_IN}`,
      ],
    ]),
  ]
}

function tool({ model, assign, limits, weights }: Policy): string[] {
  const hard = rules.filter(({ kind }) => kind !== 'preference')
  const preferences = rules.filter((rule) => rule.kind === 'preference')
  return [
    '## Tier 2: tool specification',
    `Allocation model for violent extremist prisoners: **${model}**.`,
    ...(assign.length > 0 ? [list(assign.map(lineWords))] : []),
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

/** Whom a line of the policy catches, and under which model they are then placed. */
function lineWords({ recruiter, level, model }: Policy['assign'][number]): string {
  const whom = [
    ...(recruiter ? [`recruits others: ${recruiter.join(' or ')}`] : []),
    ...(level ? [`assessed level: ${level.join(' or ')}`] : []),
  ]
  return `${whom.join(', ') || 'everyone else'}: **${model}**`
}

/** What each period is of, in the record. */
const KEPT: Readonly<Record<PeriodKind, string>> = {
  left: 'what is held about people who left, counted from the day they left',
  advice: 'proposals, decisions, comparisons and outlooks, from the day of each',
  estate: 'estates no longer used, from the day they were opened last',
  record: 'what the record of actions says about people who left, from the last entry about them',
}

function retention(periods: Periods): string {
  const set = PERIOD_KINDS.flatMap((kind) => {
    const months = periods[kind]
    return months === null ? [] : [`${KEPT[kind]}: ${months} month${months === 1 ? '' : 's'}`]
  })
  if (set.length === 0) return `How long data are kept: ${TO_FILL_IN}`
  return `How long data are kept before a named administrator destroys them, by destroying the keys they are encrypted with: ${set.join('; ')}. Nothing else has a period.`
}

function data(periods: Periods): string[] {
  return [
    '### Data',
    list([
      'Read of each person: an id, sex for accommodation, birth date, legal status, security level, present wing, home, release date, pregnancy, children living with her, needs and programmes, disability, assessments, authorisations, exceptions, time in solitary, who must be kept apart and who belongs together.',
      'Never read by what plans: religion, ethnicity, nationality, ideology. Where an administration records them for audits, a part that plans nothing compares outcomes by them.',
      'What is not known is never taken for no, and is listed where it could change the plan.',
      'Access and storage: data stay on the computer, encrypted by a passphrase; no request leaves it. See SECURITY.md.',
      retention(periods),
      `Sources of the data, and sharing agreements: ${TO_FILL_IN}`,
    ]),
  ]
}

function risks(): string[] {
  return [
    '## Tier 2: risks, mitigations and impact assessments',
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
      ['Impact assessments', TO_FILL_IN],
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
