/** The sheet of people: one row for each, every fact a column. */

import { optional, required, type SheetLayout } from '../column'
import { choice, date, datesAs, flag, known, number, present, text, texts } from '../kinds'
import { LEGAL_STATUSES, SEXES } from './places'

export const peopleSheet: SheetLayout = {
  id: 'people',
  title: 'People',
  synonyms: ['person', 'prisoners', 'inmates', 'population', 'roll', 'nominal roll', 'residents', 'detainees'],
  meaning: 'One row for each person.',
  part: { kind: 'list', list: 'people' },
  columns: [
    required('id', 'Person', text, 'The number or name by which this person is known in every sheet.', {
      synonyms: [
        'id',
        'person id',
        'prisoner',
        'prisoner id',
        'prison number',
        'prisoner number',
        'number',
        'noms id',
        'inmate',
        'inmate id',
      ],
      examples: ['P-0001', 'P-0002'],
    }),
    required(
      'sex',
      'Sex',
      choice({ ...SEXES, 'individual-decision': ['individual decision', 'undecided'] }),
      'The sex decided for accommodation.',
      {
        synonyms: ['gender'],
        examples: ['male', 'female'],
      },
    ),
    required('birthDate', 'Birth date', date, 'The day of birth.', {
      synonyms: ['date of birth', 'dob', 'born', 'birthday'],
      examples: ['1990-06-15', '1998-02-03'],
    }),
    required('legalStatus', 'Legal status', choice(LEGAL_STATUSES), 'Awaiting trial, sentenced, or held under civil law.', {
      synonyms: ['status', 'custody status'],
      examples: ['sentenced', 'pretrial'],
    }),
    required('securityLevel', 'Security level', text, 'One of the security levels of the estate, or unknown.', {
      synonyms: ['security', 'category', 'security category'],
      examples: ['closed', 'unknown'],
    }),
    optional('currentWing', 'Current wing', text, 'The wing where this person lives now; blank for a new arrival.', {
      synonyms: ['wing', 'present wing', 'unit', 'location', 'lives in'],
      whenBlank: null,
      examples: ['north-a', ''],
    }),
    optional('fixed', 'Must not be moved', flag, 'Whether a court order or a decision forbids a move.', {
      synonyms: ['fixed', 'do not move', 'hold'],
      examples: ['no', 'no'],
    }),
    optional('homeLat', 'Home latitude', number, 'Where home is, in degrees north; blank where not known.', {
      at: ['home', 'lat'],
      synonyms: ['home lat', 'lat', 'latitude'],
      examples: ['53.4', ''],
    }),
    optional('homeLon', 'Home longitude', number, 'Where home is, in degrees east.', {
      at: ['home', 'lon'],
      synonyms: ['home lon', 'home lng', 'lon', 'lng', 'longitude'],
      examples: ['-2.2', ''],
    }),
    optional('releaseDate', 'Release date', date, 'The day of release, where there is one.', {
      synonyms: ['date of release', 'release', 'earliest release date'],
      examples: ['2028-02-29', ''],
    }),
    optional('pregnant', 'Pregnant', known, 'yes, no or unknown; blank: unknown for women of 12 to 55, else no.', {
      synonyms: ['pregnancy'],
      examples: ['', 'unknown'],
    }),
    optional(
      'children',
      'Children in custody',
      datesAs('birthDate'),
      'The birth dates of children who live in custody with her.',
      {
        synonyms: ['children', "children's birth dates", 'birth dates of children'],
        examples: ['', '2026-02-03; 2025-08-09'],
      },
    ),
    optional('requires', 'Requires', texts, 'Features that the wing must have, such as step-free.', {
      synonyms: ['required features', 'needs', 'accommodation needs'],
      examples: ['step-free', 'step-free; inpatient-care'],
    }),
    optional('programmes', 'Programmes', texts, 'What this person asked for.', {
      synonyms: ['programs', 'courses', 'programmes asked for'],
      examples: ['literacy', ''],
    }),
    optional('disability', 'Disability', known, 'A mental or physical disability that solitary would make worse.', {
      synonyms: ['disabled'],
      examples: ['no', 'unknown'],
    }),
    optional(
      'extremism',
      'Violent extremist prisoner',
      present,
      'Whether this person is held as one; blank: no, unless a column about it says more.',
      {
        synonyms: ['vep', 'extremist', 'violent extremist', 'extremism'],
        examples: ['no', 'no'],
      },
    ),
    optional('assessmentTool', 'Assessment tool', text, 'With what the individual assessment was made.', {
      at: ['extremism', 'assessment', 'tool'],
      synonyms: ['tool'],
      examples: ['', ''],
    }),
    optional('assessmentDate', 'Assessment date', date, 'When it was made.', {
      at: ['extremism', 'assessment', 'date'],
      synonyms: ['assessed on', 'date of assessment'],
      examples: ['', ''],
    }),
    optional(
      'assessmentLevel',
      'Assessment level',
      choice({ low: [], medium: [], high: [] }),
      'What it found: low, medium or high.',
      {
        at: ['extremism', 'assessment', 'level'],
        synonyms: ['assessed level', 'level of assessment'],
        examples: ['', ''],
      },
    ),
    optional('recruiter', 'Recruiter', known, 'Whether a violent extremist prisoner recruits others.', {
      at: ['extremism', 'recruiter'],
      synonyms: ['recruits', 'recruits others'],
      examples: ['', ''],
    }),
    optional('vulnerableToRecruitment', 'Vulnerable to recruitment', known, 'Whether this person is open to recruitment.', {
      synonyms: ['vulnerable', 'open to recruitment'],
      examples: ['unknown', 'no'],
    }),
    optional('solitarySince', 'Solitary since', date, 'The first day of the present time in solitary.', {
      synonyms: ['in solitary since', 'solitary from'],
      examples: ['', ''],
    }),
  ],
}
