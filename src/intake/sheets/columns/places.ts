/** The sheets about the estate and its places: the estate itself, regimes, facilities and wings. */

import { optional, required, type SheetLayout } from '../column'
import { choice, choices, count, date, flag, number, text, texts } from '../kinds'

export const LEGAL_STATUSES = {
  pretrial: ['pre-trial', 'untried', 'awaiting trial'],
  sentenced: [],
  civil: ['civil prisoner'],
}
export const SEXES = { female: ['f', 'woman', 'women'], male: ['m', 'man', 'men'] }

export const estateSheet: SheetLayout = {
  id: 'estate',
  title: 'Estate',
  synonyms: ['settings', 'about the estate'],
  meaning: 'One row about the estate as a whole.',
  part: { kind: 'head' },
  columns: [
    required('name', 'Estate', text, 'What the estate is called.', {
      synonyms: ['estate name', 'name'],
      examples: ['Invented estate'],
    }),
    required('asOf', 'As of', date, 'The day on which everything is judged.', {
      synonyms: ['as of date', 'date', 'day', 'reference date'],
      examples: ['2026-11-01'],
    }),
    required('securityLevels', 'Security levels', texts, 'Every security level there is, the lowest first.', {
      synonyms: ['levels', 'security levels lowest first'],
      examples: ['open; closed; high; maximum'],
    }),
  ],
}

export const regimesSheet: SheetLayout = {
  id: 'regimes',
  title: 'Regimes',
  synonyms: ['regime'],
  meaning: 'One row for each regime, the least restrictive first: the order of the rows counts.',
  part: { kind: 'list', list: 'regimes' },
  columns: [
    required('id', 'Regime', text, 'A short name that wings and authorisations refer to.', {
      synonyms: ['id', 'regime id'],
      examples: ['standard', 'separation'],
    }),
    required('name', 'Name', text, 'What people call it.', {
      synonyms: ['regime name', 'description'],
      examples: ['Standard regime', 'Separation'],
    }),
    required('hoursOutOfCell', 'Hours out of cell', number, 'Hours a day with meaningful human contact; 2 or less is solitary.', {
      synonyms: ['hours', 'hours a day', 'hours unlocked'],
      examples: ['9', '4'],
    }),
    required('individualSeparation', 'Individual separation', flag, 'Whether people are held apart one by one.', {
      synonyms: ['separation', 'segregation'],
      examples: ['no', 'yes'],
    }),
  ],
}

export const facilitiesSheet: SheetLayout = {
  id: 'facilities',
  title: 'Facilities',
  synonyms: ['facility', 'prisons', 'establishments', 'sites', 'prison'],
  meaning: 'One row for each facility.',
  part: { kind: 'list', list: 'facilities' },
  columns: [
    required('id', 'Facility', text, 'A short name that wings refer to.', {
      synonyms: ['id', 'facility id', 'prison', 'prison id', 'establishment', 'site'],
      examples: ['north', 'south'],
    }),
    required('name', 'Name', text, 'What people call it.', {
      synonyms: ['facility name', 'prison name', 'establishment name', 'site name'],
      examples: ['North prison', 'South prison'],
    }),
    optional('lat', 'Latitude', number, 'Where it stands, in degrees north; blank where not known.', {
      at: ['location', 'lat'],
      synonyms: ['lat', 'location latitude'],
      examples: ['53.1', '51.4'],
    }),
    optional('lon', 'Longitude', number, 'Where it stands, in degrees east.', {
      at: ['location', 'lon'],
      synonyms: ['lon', 'lng', 'long', 'location longitude'],
      examples: ['-1.2', '0.3'],
    }),
    optional(
      'specialistStaff',
      'Specialist staff',
      count,
      'Officers trained for work with violent extremist prisoners; blank where not known.',
      {
        synonyms: ['trained officers', 'specialist officers', 'specialists'],
        examples: ['6', ''],
      },
    ),
  ],
}

export const wingsSheet: SheetLayout = {
  id: 'wings',
  title: 'Wings',
  synonyms: ['wing', 'units', 'unit', 'houseblocks', 'residential units'],
  meaning: 'One row for each wing.',
  part: { kind: 'list', list: 'wings' },
  columns: [
    required('id', 'Wing', text, 'A short name that people refer to; no two wings of the estate share one.', {
      synonyms: ['id', 'wing id', 'unit', 'unit id'],
      examples: ['north-a', 'south-w'],
    }),
    required('facility', 'Facility', text, 'The facility that it belongs to.', {
      synonyms: ['facility id', 'prison', 'establishment', 'site'],
      examples: ['north', 'south'],
    }),
    required('name', 'Name', text, 'What people call it.', {
      synonyms: ['wing name', 'unit name'],
      examples: ['A wing', 'Women'],
    }),
    required('regime', 'Regime', text, 'The regime of the wing.', {
      synonyms: ['regime id'],
      examples: ['standard', 'standard'],
    }),
    required('securityLevel', 'Security level', text, 'One of the security levels of the estate.', {
      synonyms: ['security', 'category', 'security category'],
      examples: ['closed', 'closed'],
    }),
    required('sex', 'Sex', choice(SEXES), 'For whom the wing is.', { synonyms: ['gender', 'for'], examples: ['male', 'female'] }),
    required(
      'ageGroup',
      'Age group',
      choice({ juvenile: ['juveniles', 'children', 'under 18'], adult: ['adults'] }),
      'For whom the wing is.',
      {
        synonyms: ['age'],
        examples: ['adult', 'adult'],
      },
    ),
    optional('legalStatuses', 'Legal statuses', choices(LEGAL_STATUSES), 'Who may live there.', {
      synonyms: ['legal status', 'statuses', 'status'],
      examples: ['sentenced', 'pretrial'],
    }),
    required('certified', 'Certified places', count, 'Places without crowding.', {
      at: ['places', 'certified'],
      synonyms: ['certified', 'cna', 'certified normal accommodation', 'baseline cna', 'in use cna'],
      examples: ['60', '20'],
    }),
    required('operational', 'Operational places', count, 'Places that may be used.', {
      at: ['places', 'operational'],
      synonyms: ['operational', 'operational capacity', 'op cap', 'capacity', 'places'],
      examples: ['72', '24'],
    }),
    optional(
      'motherAndChildPlaces',
      'Mother-and-child places',
      count,
      'Places for children who live with their mothers, counted in children.',
      {
        synonyms: ['mother and child', 'mbu places', 'child places'],
        examples: ['', '4'],
      },
    ),
    optional('features', 'Features', texts, 'What the wing has, such as step-free or prenatal-care.', {
      synonyms: ['facilities of the wing', 'equipment'],
      examples: ['step-free', 'prenatal-care; step-free'],
    }),
    optional('programmes', 'Programmes', texts, 'What is offered there.', {
      synonyms: ['programs', 'courses'],
      examples: ['literacy; carpentry', 'literacy'],
    }),
    optional('femaleStaffed', 'Female-staffed', flag, 'Whether women look after the people there.', {
      synonyms: ['staffed by women'],
      examples: ['no', 'yes'],
    }),
    optional('specialised', 'Specialised', flag, 'Whether it is reserved for violent extremist prisoners.', {
      synonyms: ['specialist wing', 'reserved'],
      examples: ['no', 'no'],
    }),
    optional('open', 'Open', flag, 'Whether it is in use; blank: it is.', { synonyms: ['in use'], examples: ['yes', 'yes'] }),
  ],
}
