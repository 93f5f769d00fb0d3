/** English words. Every rule with its sources, its examples and whom it binds. ICU MessageFormat. */

export const standards = {
  'standards.tabs': 'Rules and sources',
  'standards.rules': 'Rules',
  'standards.sources': 'Sources',
  'standards.search': 'Search rules',
  'standards.search-sources': 'Search sources',
  'standards.shown': '{shown, plural, =0 {None} other {#}} of {all}',
  'standards.none': 'Nothing matches “{text}”. Try a word of what a rule asks, or of a standard behind it.',
  'standards.clear': 'Show all',
  'standards.judging': 'Asking every rule about everyone…',
  'standards.about':
    'No breach found of the rules checked is never the same as compliant: what was not checked, or is not known, is not said.',

  'standards.group.one': 'About one person in one wing',
  'standards.group.one-about': 'Never broken. Asked in this order; an exception lifts only those that say so.',
  'standards.group.plan': 'About everyone together',
  'standards.group.plan-about': 'Never broken by a plan.',
  'standards.group.tier': 'Aim {number}: {tier}',
  'standards.group.tier-about': 'Weighed, and never against the aims before it.',

  'standards.row.binds': '{count, plural, =0 {binds nobody now} one {binds # person now} other {binds # people now}}',
  'standards.row.counts':
    '{count, plural, =0 {counts against nobody now} one {counts against # person now} other {counts against # people now}}',
  'standards.row.broken': '{count, plural, one {# in breach} other {# in breach}}',

  'rule.panel': 'The rule chosen',
  'rule.empty-title': 'No rule is chosen',
  'rule.empty': 'Choose a rule to read what it asks, where it comes from, whom it binds in this estate, and to try its examples.',
  'rule.gone': 'There is no rule of this name.',
  'rule.hard': 'Never broken',
  'rule.preference': 'Weighed in aim {number}: {tier}',
  'rule.exception': 'An exception can lift it',
  'rule.no-exception': 'No exception lifts it',
  'rule.exception-ground':
    'For one person an exception can lift it, on the ground of {ground}. It is recorded with the person: by whom, when and why.',
  'rule.link': 'About this rule',
  'rule.links': 'About these rules:',

  'rule.settings': 'What the policy in force sets',
  'rule.settings-none': 'No limit or weight of a policy changes it.',
  'rule.settings-change': 'Change in the policy…',

  'rule.sources': 'Where it comes from',
  'rule.sources-about':
    'How sure we are of each is said beside it. Partly verified: the content was seen, its number or a part of it was not.',
  'rule.source-link': 'Read in the list of sources',
  'rule.source-link-to': 'Read in the list of sources: {title}',
  'confidence.verified': 'Verified in a stored text',
  'confidence.partly': 'Partly verified',
  'confidence.knowledge': 'From knowledge, not verified',

  'rule.now': 'In this estate now',
  'rule.now-about': 'By where people live on {date}, under the policy {policy}.',
  'rule.breaks':
    '{count, plural, =0 {No breach of it was found.} one {# person breaks it where they live:} other {# people break it where they live:}}',
  'rule.bars': 'It bars at least one wing for {bars, plural, =0 {nobody} one {# person} other {# people}} of {all}.',
  'rule.alone':
    '{count, plural, =0 {Without it, nobody could live in any further wing.} one {Without it, # person could live in a further wing:} other {Without it, # people could live in a further wing:}}',
  'rule.wings':
    '{count, plural, =0 {It bars no wing for anyone.} one {It bars # wing for somebody:} other {It bars # wings for somebody:}}',
  'rule.wing-bars': '{people, plural, one {for # person} other {for # people}}',
  'rule.lifted':
    '{count, plural, =0 {Nothing lifts it for anyone now.} one {It is lifted for # person:} other {It is lifted for # people:}}',
  'rule.lifted.exception': 'by an exception',
  'rule.lifted.authorisation': 'by an authorisation in force',
  'rule.pairs':
    '{pairs, plural, =0 {Nobody must be kept apart.} one {# pair must be kept apart;} other {# pairs must be kept apart;}} {together, plural, =0 {none lives together} other {# live together}}.',
  'rule.pair-people': '{count, plural, one {# person has to do with it:} other {# people have to do with it:}}',
  'rule.limits':
    '{count, plural, =0 {Nothing that it limits can be reached here.} one {It limits # number, the fullest first:} other {It limits # numbers, the fullest first:}}',
  'rule.limit': 'What is limited',
  'rule.limit-now': 'Now',
  'rule.limit-most': 'At most',
  'rule.limit-left': 'Left',
  'rule.limit-over': '{count} too many',
  'rule.limit-people':
    '{count, plural, =0 {Nobody lives where a limit is reached.} one {# person lives where a limit is reached:} other {# people live where a limit is reached:}}',
  'rule.stays':
    '{count, plural, =0 {Nobody is fixed where they live.} one {# person is fixed where they live:} other {# people are fixed where they live:}}',
  'rule.counts':
    '{count, plural, =0 {It counts against nobody where they live now.} one {It counts against # person where they live now:} other {It counts against # people where they live now:}}',
  'rule.comes-to': 'Together it comes to {now} in this aim.',

  'rule.examples': 'Examples, judged just now',
  'rule.examples-about': 'Each was put to the rule itself when this was opened. Change its facts to see the verdict change.',
  'example.holds': 'Allowed',
  'example.broken': 'Refused',
  'example.counts': '{count, plural, =0 {Counts nothing} other {Counts #}}',
  'example.lifted': 'An exception lifts the rule.',
  'example.differs': 'The rule should have said otherwise here: “{expected}”. Please report this.',
  'example.try': 'Change its facts',
  'example.try-one': 'Change its facts: {name}',
  'example.close': 'Close',
  'example.again': 'As it was',
  'example.verdict': 'The rule now says:',
  'example.unreadable': 'It cannot be judged until this is right:',
  'example.person': 'The person',
  'example.wing': 'The wing',
  'example.facility': 'Facility {name}',
  'example.one-person': '{person}',
  'example.one-wing': 'Wing {wing}',
  'example.apart': 'Kept apart: {number}',
  'example.network': 'Network {name}',
  'example.placed': 'Would live in',
  'example.nowhere': 'No place',
  'example.policy': 'The policy',
  'field.open': 'Open',

  'source.rules': 'Rules that rest on it:',
  'source.never-read': 'Why the planner never reads religion, ethnicity, nationality and ideology',
} as const
