/** The sheets about people together, and about what was decided for some: a row for each bond and for each decision. */

import { optional, required, type SheetLayout } from '../column'
import { choice, date, text, texts } from '../kinds'
import { exceptionable } from '../../../rules/registry'

/** A rule that allows exceptions, as an example. */
const RULE = [...exceptionable][0]!

const person = (meaning: string) =>
  required('person', 'Person', text, meaning, {
    synonyms: ['person id', 'prisoner', 'prisoner id', 'prison number', 'id'],
    examples: ['P-0001'],
  })
const by = required('by', 'Decided by', text, 'Who decided it.', { synonyms: ['by', 'authority'], examples: ['Prison judge'] })
const reason = required('reason', 'Reason', text, 'Why.', { synonyms: ['grounds'], examples: ['Threat to one named person'] })

export const authorisationsSheet: SheetLayout = {
  id: 'authorisations',
  title: 'Authorisations',
  synonyms: ['authorisation', 'authorizations', 'segregation authorities'],
  meaning: 'One row for each authorisation of a regime for a person.',
  part: { kind: 'of-people', field: 'authorisations', single: false },
  columns: [
    person('For whom.'),
    required('regime', 'Regime', text, 'The regime that is allowed.', { synonyms: ['regime id'], examples: ['separation'] }),
    required('from', 'From', date, 'The first day.', { synonyms: ['start', 'valid from'], examples: ['2026-10-01'] }),
    required('until', 'Until', date, 'The last day.', { synonyms: ['end', 'valid until', 'to'], examples: ['2026-11-15'] }),
    by,
    reason,
    optional('reviewed', 'Reviewed', date, 'When it was last reviewed.', {
      synonyms: ['last review', 'reviewed on'],
      examples: ['2026-10-20'],
    }),
  ],
}

export const exceptionsSheet: SheetLayout = {
  id: 'exceptions',
  title: 'Exceptions',
  synonyms: ['exception', 'exemptions'],
  meaning: 'One row for each exception to a rule that allows one.',
  part: { kind: 'of-people', field: 'exceptions', single: false },
  columns: [
    person('For whom.'),
    required('rule', 'Rule', text, `The id of the rule, such as ${RULE}.`, {
      synonyms: ['rule id'],
      examples: [RULE],
    }),
    by,
    required('date', 'Date', date, 'When it was decided.', { synonyms: ['decided on'], examples: ['2026-10-12'] }),
    reason,
  ],
}

export const monitoringSheet: SheetLayout = {
  id: 'monitoring',
  title: 'Monitoring',
  synonyms: ['equality monitoring', 'diversity monitoring'],
  meaning: 'Facts for audits of disparity alone. No plan is ever made from them.',
  part: { kind: 'of-people', field: 'monitoring', single: true },
  columns: [
    person('Of whom.'),
    optional('religion', 'Religion', text, 'As stated by the person.', { synonyms: ['faith'], examples: ['A'] }),
    optional('ethnicity', 'Ethnicity', text, 'As stated by the person.', { synonyms: ['ethnic group'], examples: ['B'] }),
    optional('nationality', 'Nationality', text, 'As recorded.', { synonyms: ['citizenship'], examples: ['C'] }),
    optional('ideology', 'Ideology', text, 'As recorded, of violent extremist prisoners.', { examples: [''] }),
  ],
}

export const nonAssociationsSheet: SheetLayout = {
  id: 'nonAssociations',
  title: 'Non-associations',
  synonyms: ['non associations', 'keep aparts', 'keep apart', 'separations', 'incompatibles'],
  meaning: 'One row for every two people, or every two networks, who must not live together.',
  part: { kind: 'list', list: 'nonAssociations' },
  columns: [
    required('a', 'First', text, 'A person, or a network.', {
      synonyms: ['a', 'person a', 'first person', 'person 1', 'person'],
      examples: ['P-0001'],
    }),
    required('b', 'Second', text, 'Whom the first must not live with: a person, or a network.', {
      synonyms: ['b', 'person b', 'second person', 'person 2', 'from'],
      examples: ['P-0002'],
    }),
    required(
      'scope',
      'Scope',
      choice({ wing: [], facility: ['prison', 'establishment'] }),
      'No wing, or no facility, in common.',
      {
        synonyms: ['apart by', 'level'],
        examples: ['wing'],
      },
    ),
    reason,
    optional('since', 'Since', date, 'The first day; blank: always.', { synonyms: ['start'], examples: ['2026-09-12'] }),
    optional('until', 'Until', date, 'The last day; blank: until further notice.', { synonyms: ['end'], examples: [''] }),
  ],
}

export const networksSheet: SheetLayout = {
  id: 'networks',
  title: 'Networks',
  synonyms: ['network', 'groups', 'affiliations'],
  meaning: 'One row for each network of people known to belong together.',
  part: { kind: 'list', list: 'networks' },
  columns: [
    required('id', 'Network', text, 'A short name that non-associations can refer to.', {
      synonyms: ['id', 'network id', 'group'],
      examples: ['n1'],
    }),
    required('name', 'Name', text, 'What it is called.', {
      synonyms: ['network name', 'group name'],
      examples: ['Invented network'],
    }),
    optional('members', 'Members', texts, 'The people of the network.', {
      synonyms: ['people', 'persons', 'member'],
      examples: ['P-0001; P-0002'],
    }),
  ],
}
