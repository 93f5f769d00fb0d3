/** English words. Where to begin, and the tour. ICU MessageFormat. */

export const tour = {
  'welcome.title': 'Welcome. This is a sample to try things on',
  'welcome.about': 'Nobody in it is real. The tour takes three minutes and works on a copy.',
  'welcome.empty': 'There is nothing in this estate yet',
  'welcome.empty-about': 'Bring facilities, wings and people in from spreadsheets, or write them yourself.',
  'welcome.tour': 'Take the tour',
  'welcome.sample': 'Look at the sample',
  'welcome.open': 'Open a file of mine…',
  'welcome.import': 'Import spreadsheets…',
  'welcome.new': 'Begin an empty estate',
  'welcome.by-hand': 'Write them myself',
  'welcome.dismiss': 'Not now',

  'tour.title': 'Tour, {number} of {all}: {title}',
  'tour.back': 'Back',
  'tour.next': 'Next',
  'tour.skip': 'Leave the tour',
  'tour.finish': 'Finish',
  'tour.do.propose': 'Do it for me',
  'tour.do.person': 'Choose someone for me',
  'tour.help': 'The tour shows, on a copy of the sample, how to get from an estate to decisions.',
  'tour.begin': 'a prison to try things on',
  'tour.begin.about':
    'This is a copy of the sample, and nobody in it is real. Whatever you do here goes away when the tour ends; what was open before is left alone.',
  'tour.propose': 'ask for a plan',
  'tour.propose.about':
    'Press “Propose placements”. Every rule is asked about every person and wing; then the plan is searched, checked, and shown with what is proven of it. You can stop at any time.',
  'tour.queue': 'who waits for you',
  'tour.queue.about':
    'The queue lists arrivals, people whose placement breaks a rule, reviews that are due, and whoever else would move. Space marks people, to plan for those only.',
  'tour.person': 'why here, why not there',
  'tour.person.about':
    'Choose a person in the list. Beside it you read why this wing, which standards are behind it, and what every other wing would cost whom.',
  'tour.decide': 'you decide',
  'tour.decide.about':
    'Accept the recommendation, choose another wing, or refuse, with your reason. It is kept with your decision, and Undo at the top takes anything back.',
  'tour.data': 'your own data',
  'tour.data.about':
    'Spreadsheets are read here, as they come. Nothing changes before you have seen what would, and the templates show what to fill in.',
  'tour.end': 'that is all',
  'tour.end.about': 'The copy goes away now. Press ? at any time for the keys, and to take the tour again.',
} as const
