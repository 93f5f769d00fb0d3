/** English words. The frame of the window: opening, saving, navigation, notices. ICU MessageFormat. */

export const app = {
  'pair.named': '{name}: {value}',
  'app.name': 'Rule36',
  'app.skip': 'Skip to the content',
  'app.advises': 'Recommended; a person decides.',
  'app.opening': 'Opening…',
  'app.failed':
    'The window could not be drawn: {message} Your files are unchanged. Open Rule36 again, and report this if it happens twice.',

  'header.sample': 'Sample: all people are invented',
  'header.file': 'From {file}',
  'header.as-of': 'As of {date}',
  'header.counts':
    '{people, plural, one {# person} other {# people}}, {wings, plural, one {# wing} other {# wings}}, {facilities, plural, one {# facility} other {# facilities}}',
  'header.open': 'Open an estate…',
  'header.back': 'Back to the sample',
  'header.save': 'Save the plan…',
  'header.estate-files': 'Rule36 estate',
  'header.plan-files': 'Rule36 plan',

  'refused.title': '{file} was not opened',
  'refused.about':
    '{count, plural, one {It has a problem.} other {It has # problems.}} Correct the file and open it again; what is shown below has not changed.',
  'refused.list': 'Problems of {file}',
  'refused.where': 'Where',
  'refused.what': 'What is wrong, and what to do',
  'refused.whole': 'The whole file',
  'refused.more': '{count, plural, one {# more problem is not listed.} other {# more problems are not listed.}}',
  'refused.dismiss': 'Close the list of problems',

  'notice.dismiss': 'Dismiss',
  'notice.opened': '{name} is open.',
  'notice.estate-saved': 'The estate was saved as {name}.',
  'notice.policy-saved': 'The policy was saved as {name}.',
  'notice.file-saved': '{name} was saved.',
  'notice.saved': 'The plan was saved as {name}.',
  'notice.pdf-saved': 'What you see was saved as {name}.',
  'notice.not-opened': '{name} could not be opened: {why}',
  'notice.not-saved': '{name} could not be saved: {why} Nothing was half-written.',
  'notice.plan-sealed':
    '{count, plural, one {The plan file would tell one recommendation that is shown only after your own choice. Say in the queue where you would place this person, then save it.} other {The plan file would tell # recommendations that are shown only after your own choice. Say in the queue where you would place these people, then save it.}}',
  'notice.drafts-back':
    '{count, plural, one {What you had written and not saved is back in its form.} other {What you had written and not saved is back in its # forms.}}',
  'notice.comparison-sealed':
    '{count, plural, one {The comparison lists who would live where, and one recommendation is shown only after your own choice. Say in the queue where you would place this person, then save it.} other {The comparison lists who would live where, and # recommendations are shown only after your own choice. Say in the queue where you would place these people, then save it.}}',
  'notice.not-printed':
    'It could not be printed: no printer answers. See that one is connected and switched on, or save it as a PDF file (File, Export as PDF…).',
  'notice.newer-memory':
    'A newer version of Rule36 keeps your last estate on this computer. It was left untouched, and this version will not remember what you open; use the newer version to see it.',
  'notice.no-memory':
    'This browser keeps nothing for Rule36, so it will not remember the estate you open. Open the file again next time.',
  'notice.nothing-yet': 'Stopped before a lawful plan was found. Nothing has changed; propose again to search longer.',
  'notice.not-kept':
    'What you did last could not be kept on this computer. It is still here: save the estate as a file now, and free some space.',
  'notice.not-kept-changes':
    'Not kept on this computer: {count, plural, one {# change} other {# changes}}, the latest {changes}. All of it is still here, and is tried again every ten seconds. Free some space, or save the estate as a file now.',
  'notice.taken-over': 'Another window has taken this estate over. What you did here is kept; here it can now only be looked at.',
  'notice.undone': 'Undone: {change}',
  'notice.redone': 'Done again: {change}',
  'notice.bug':
    'Something failed that should not have: {message} What you see is unchanged. Try again, and report this if it happens twice.',
} as const
