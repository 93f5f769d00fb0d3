/** Names and notes of the scenarios of `src/outlook/ready`, and problems of histories, word for word. ICU MessageFormat; gaps as in `advice.ts`. */

export const scenarios = {
  'scenario.steady': 'Steady state',
  'scenario.returnees': 'A wave of returnees',
  'scenario.law': 'A change of law',
  'scenario.closed': 'A wing closed',
  'scenario.epidemic': 'An epidemic',
  'scenario.delays': 'Pretrial delays doubled',
  'scenario.unit': 'A new unit opened',
  'source.returning-men': 'returning men',
  'source.returning-women': 'returning women',
  'note.like-those-there': 'As many people arrive of each kind as leave, and they are like those who are there.',
  'note.trials':
    'Trials take {months, number} months on average, and {share, number} of them end with a sentence, or fewer where the population would grow: assumptions, not figures.',
  'note.sentences': 'Sentences without a release date take {months, number} months on average: {wordsWhy}.',
  'note.assumption': 'an assumption',
  'note.of-those-with-one': 'what is left on average of the sentences with one',
  'note.civil': 'Nobody in civil custody arrives. Arriving violent extremist prisoners have not been assessed.',
  'note.returnees':
    '{men, number} men and {women, number} women return together in month {month, number}: {percent, number} men for a hundred people there, at least six, and a woman for three men, each with a child of one year. They await trial, and nothing is known of them yet. All of this is assumed.',
  'note.law':
    'From month {month, number} on a new offence brings {percent, number} % more people to trial, like those on trial now. Trials and sentences take as long as others. All of this is assumed.',
  'note.closes':
    '{wing}, where the most people live now, closes in month {month, number} and opens again {months, number} months later.',
  'note.nothing-closes': 'There is no open wing that could close.',
  'note.epidemic':
    'From month {month, number} on every open wing has two thirds of its operational places, for {months, number} months. As many people arrive and leave as ever. All of this is assumed.',
  'note.delays': 'From now on trials take twice as long as in the steady state; everything else is as there.',
  'note.opens': '{wing} opens in month {month, number}.',
  'note.more-places': '{wing} gets {places, number} more places in month {month, number}.',
  'note.nothing-opens': 'There is no wing that could open.',
  'note.grown':
    "Arrivals are {times, number} times those of a steady state, in every kind alike: the history, of {people, number} people in {lastMonth}, is forecast to have {ahead, number} in {month} ({wordsHowSure}), and these people are taken to change in the same proportion. How long people stay can't be read from such a history and is assumed as above.",
  'note.grown-between': 'in 80 of a hundred cases between {low, number} and {high, number}',
  'note.grown-short': 'the history is too short to say how sure that is',
  'note.nothing-to-fit':
    'The history or the estate has nobody whose number could grow or shrink: arrivals are as in a steady state.',
  'history.empty': 'The file is empty; it needs a line of headings: date, facility, population, capacity.',
  'history.not-csv': 'This line is not CSV: {message}; correct it.',
  'history.no-line': 'There is no line below the headings; add one for each facility and month.',
  'history.no-heading': 'No heading says {heading}; name a column {names}.',
  'history.date': '{value} is not a date; write YYYY-MM-DD or YYYY-MM.',
  'history.facility': 'The facility is missing; write its name.',
  'history.people': '{value} is not a whole number of people; write it in digits, or leave it empty where it is not known.',
  'history.places': '{value} is not a whole number of places; write it in digits, or leave it empty.',
  'history.twice': '{facility} is given twice for {date}; keep one of them.',
} as const
