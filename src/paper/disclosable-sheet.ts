/**
 * The sheet that a person is given about their own placement: why, what is not known, who decides, how to be heard and to complain.
 *
 * It is made from the estate without anyone else in it. What could only be said with a look at others (from whom they are kept apart,
 * who recruits, who took the last place) is not left out by care but can't be there: it never reaches this file. Nor does free text,
 * such as the reason of an authorisation, which may name others: the officer fills in what of it can be told.
 */

import { reasonsFor } from '../advice/reasons'
import type { Estate, Person, Wing } from '../domain/estate'
import type { Policy } from '../domain/policy'
import { situationOf } from '../domain/situation'
import { unknownsOf } from '../domain/unknowns'
import { barring, judge, type Judgement } from '../rules/judge'
import type { DecisionMade } from './file-sheet'
import { line, type Line, type Paper, type Section } from './paper'
import { standardsNamed } from './standards-named'

/** The estate as one person's sheet may know it. */
export type OwnView = {
  readonly asOf: string
  readonly judgement: Judgement
  readonly person: Person
  /** Where a plan has them; undefined: nowhere. */
  readonly wing: Wing | undefined
  readonly decision: OwnDecision | undefined
}

/** What was decided about them; `wing`: its id, null for none. Its reason may name others, so the officer fills it in. */
export type OwnDecision = Pick<DecisionMade, 'wing' | 'by' | 'approval'>

const UNKNOWN_IN_WORDS: Readonly<Record<string, string>> = {
  securityLevel: 'Your security level is not known.',
  pregnant: 'Whether you are pregnant is not known.',
  disability: 'Whether you have a disability that solitary would make worse is not known.',
  vulnerableToRecruitment: 'Whether others could recruit you is not known.',
  recruiter: 'Whether you recruit others is not known.',
  assessment: 'There is no individual assessment of you that is up to date.',
  sex: 'In which accommodation for women or men you live awaits an individual decision.',
}

/** Takes everyone else out of an estate. `wing` is the id of the wing advised; null: none. */
export function ownView(estate: Estate, policy: Policy, personId: string, wing: string | null, decision?: OwnDecision): OwnView {
  const person = estate.people.find(({ id }) => id === personId)
  if (!person) throw new Error(`there is nobody "${personId}" in the estate`)
  const own: Estate = { ...estate, name: '', people: [withoutFreeText(person)], nonAssociations: [], networks: [] }
  return {
    asOf: estate.asOf,
    judgement: judge(situationOf(own, { ...policy, movable: 'all' })),
    person: own.people[0]!,
    wing: estate.wings.find(({ id }) => id === wing),
    decision,
  }
}

/** Reasons, and who gave them, are texts that may name others; what follows from them is kept. */
function withoutFreeText(person: Person): Person {
  return {
    ...person,
    authorisations: person.authorisations.map(({ regime, from, until }) => ({ regime, from, until, by: '', reason: '' })),
    exceptions: person.exceptions.map(({ rule, date }) => ({ rule, date, by: '', reason: '' })),
  }
}

export function disclosableSheet(view: OwnView): Paper {
  const sections: Section[] = [...decided(view), advice(view), why(view), ...restriction(view), notKnown(view), ...hearing(view)]
  return {
    title: `Where you are advised to live: ${view.person.id}`,
    basis: `Judged on ${view.asOf}.`,
    audience: 'For the person named above. It says nothing about anyone else.',
    sections,
    standards: standardsNamed(sections),
  }
}

function decided({ person, decision, judgement: { situation } }: OwnView): Section[] {
  if (!decision) return []
  const { by, approval } = decision
  const { wings } = situation.estate
  const wing = wings.find(({ id }) => id === decision.wing)
  const lines = [
    ...(wing
      ? livingIn(wing, situation.estate, `decided that you ${person.currentWing === wing.id ? 'stay' : 'live'}`)
      : [line('It is decided that no place is given to you today. The officer tells you where you are to be.')]),
    ...(by ? [line(`Decided by ${by.name} on ${by.on}.`)] : []),
    ...(approval && approval.status !== 'approved' ? [line('It is not in force yet: another person has to approve it.')] : []),
  ]
  return [{ heading: 'The decision', lines }]
}

function livingIn({ name, facility, regime }: Wing, { facilities, regimes }: Estate, said: string): Line[] {
  const place = facilities.find(({ id }) => id === facility)!
  const life = regimes.find(({ id }) => id === regime)!
  return [
    line(`It is ${said} in ${name} of ${place.name}.`),
    line(`The regime there is ${life.name}: ${life.hoursOutOfCell} hours a day with meaningful human contact.`),
  ]
}

function advice({ person, wing, judgement: { situation } }: OwnView): Section {
  const lines = wing
    ? livingIn(wing, situation.estate, `advised that you ${person.currentWing === wing.id ? 'stay' : 'live'}`)
    : [
        line(
          'No place can be advised today. You are told as soon as there is one; until then the officer named below tells you where you are to be.',
        ),
      ]
  return { heading: 'The advice', lines }
}

/** What each rule means for this person: rules of one person in one wing, and preferences about them alone. */
function why({ judgement, person, wing }: OwnView): Section {
  const { situation } = judgement
  const facts = situation.people[0]!
  const planned = wing ? situation.wingIndex.get(wing.id)! : -1
  const lines: Line[] = [
    line(`In the lines below you are called ${person.id}. "Wings left" counts those that a rule does not bar for you.`),
  ]
  const broken = wing ? barring(judgement, facts, situation.wings[planned]!) : []
  for (const id of broken) {
    const rule = judgement.rules.find((candidate) => candidate.id === id)!
    lines.push(line(`Not kept where you are: ${rule.title}. This should be put right.`, rule.sources))
  }
  // With nobody else in the estate, a person is alone in every wing; that says nothing about the wing.
  const own = wing ? reasonsFor(judgement, facts, [planned]).filter(({ tier }) => tier !== 'alone' && tier !== 'unplaced') : []
  lines.push(...own.map(({ text, sources }) => line(text, sources)))
  if (!wing)
    lines.push(
      line(`By your own facts alone, ${judgement.eligible[0]!.length} of ${situation.wings.length} wings could be yours.`),
    )
  lines.push(
    line(
      'Other reasons may concern places or the safety of people, and are not set out here. You may ask whether there are any.',
    ),
  )
  return { heading: 'Why', lines }
}

/** What holds where the regime is above the one required. */
function restriction({ judgement: { situation }, wing }: OwnView): Section[] {
  const facts = situation.people[0]!
  const place = wing && situation.wings[situation.wingIndex.get(wing.id)!]!
  if (!place || place.regimeIndex <= facts.requiredRegime) return []
  const required = situation.estate.regimes[facts.requiredRegime]!
  const ends = facts.authorisations.filter(
    ({ regime, from, until }) => regime === place.regime && from <= situation.estate.asOf && situation.estate.asOf <= until,
  )
  return [
    {
      heading: 'More restriction than your security level requires',
      lines: [
        line(
          `Your security level requires ${required.name}. The regime advised is more restrictive, which must be necessary, as little as possible and as short as possible.`,
          ['least-restrictive'],
        ),
        ...ends.map(({ until }) => line(`The authorisation for it ends on ${until}.`)),
      ],
      toFillIn: ['When it is looked at again'],
      toWrite: ['Why it is necessary, as far as it can be told'],
    },
  ]
}

function notKnown({ judgement: { situation }, person }: OwnView): Section {
  const facts = situation.people[0]!
  const unknown = unknownsOf(person, situation.estate, facts.assessmentCurrent).map(({ fact }) => UNKNOWN_IN_WORDS[fact]!)
  const home = person.home ? [] : ['Where your home is, so that distance could count, is not known.']
  const lines = [...unknown, ...home].map((text) => line(text))
  return {
    heading: 'What is not known about you',
    lines:
      lines.length > 0
        ? [...lines, line('What is not known is never taken as being against you. Tell the officer if you can help.')]
        : [line('Nothing that the rules ask about is missing.')],
  }
}

function hearing({ decision }: OwnView): Section[] {
  return [
    {
      heading: 'Who decides',
      lines: [
        line(
          'A person decides, not a computer. The officer named here may follow this advice or depart from it, and gives you the reason.',
          ['human-decision'],
        ),
        line('Religion, ethnicity, nationality and opinions are not among the facts this advice was made from.', [
          'no-special-category-decisions',
        ]),
      ],
      toFillIn: decision?.by ? ['Date'] : ['Officer who decides', 'Date'],
      toWrite: [decision ? 'The reason for the decision' : 'Decision, and the reason for it'],
    },
    {
      heading: 'To be heard, and to complain',
      lines: [
        line(
          'You may say what you think of this before it is decided, and ask to have it explained, in a language that you understand.',
        ),
        line('You may say that a fact about you is wrong, and ask to have it put right.'),
        line(
          'You may complain to the head of the prison, to the authority above it, and to a court or an independent body that visits prisons. Nobody may treat you worse because you did.',
        ),
        line('You may ask a lawyer or someone you trust to help you.'),
      ],
      toFillIn: ['How and where to complain here', 'Signature of the person, or that it was read out'],
      toWrite: ['What I want to say'],
    },
  ]
}
