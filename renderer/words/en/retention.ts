/** English words. When data must be destroyed, what is due, and destroying it. ICU MessageFormat. */

export const retention = {
  'data.retention': 'Retention',
  'did.destroyed': 'something that was destroyed since',
  'deed.periods': 'change after which time data must be destroyed',
  'deed.destroy': 'destroy what was past its day: {count, plural, one {# line} other {# lines}} of what was due',

  'record.kind.destroyed': 'Destroyed',
  'record.destroyed': 'Destroyed on {date} by {name}',
  'record.destroyed-about':
    'What this entry said was destroyed on {date} by {name}, because it was past its day. That it stood here, and where, still verifies.',
  'record.destroyed-count':
    '{count, plural, =0 {No entry says less since the destruction of {date} by {name}.} one {# entry can’t be read: what it said was lawfully destroyed on {date} by {name}.} other {# entries can’t be read: what they said was lawfully destroyed on {date} by {name}.}}',
  'record.found.not-destroyed': 'What entry {number} says can be read, though it was destroyed: somebody put it back.',

  'retention.title': 'When data must be destroyed',
  'retention.about':
    'After how many months must data be destroyed? Law and policy differ from country to country, so the administration says it; the program proposes nothing. A period left empty is not set: nothing of that kind is ever due.',
  'retention.no-vault':
    'Samples hold invented people, so nothing of them has to be destroyed. Periods are set once what is kept here is encrypted.',
  'retention.left': 'People who have left',
  'retention.left-about':
    'Whoever is in no population kept here any more, with all that estates still hold about them: facts, past changes, decisions, what they said. Counted from the day they left.',
  'retention.advice': 'Proposals, decisions, comparisons and outlooks',
  'retention.advice-about': 'What is kept of them with an estate, about whomever. Counted from the day of each.',
  'retention.estate': 'Estates no longer used',
  'retention.estate-about': 'A whole estate with all that is kept with it. Counted from the day it was opened last.',
  'retention.record': 'What the record says about people who have left',
  'retention.record-about':
    'Every entry that names a person who is in no population any more. Counted from the last that was done about them; looking and printing don’t count.',
  'retention.months': 'months',
  'retention.not-set': 'Not set',
  'retention.wrong': '“{value}” is no period: write a whole number of months from 1 to {most, number}, or nothing.',
  'retention.save': 'Keep these periods',
  'retention.saved': 'The periods are kept.',
  'retention.failed': 'It could not be kept now; nothing was changed. Try again.',
  'retention.clock-behind':
    'The clock of this computer says {today}, and the record has entries of {latest}. If the clock was set back, set it right: until then things are missing in this list that are due.',
  'retention.clock-ahead':
    'By the clock of this computer nothing was recorded between {from} and {to}. If nobody was away for so long, the clock is wrong: set it right before you destroy anything, for unused estates and what the record says count by it.',
  'retention.damaged':
    'The periods were changed since they were set, by something other than Rule36, so it is not known what is due. An administrator has to set them anew.',
  'retention.unsigned':
    'No administrator has signed these periods: an older Rule36 kept them, or something else wrote them. Nothing is destroyed by them until an administrator has looked at them and pressed “Keep these periods”.',
  'retention.only-administrator': 'Only {needs} says when data must be destroyed, and destroys it; you are here as {roles}.',

  'retention.due': 'Due for destruction',
  'retention.none-set': 'No period is set, so nothing is ever due.',
  'retention.none-due': 'Nothing is due.',
  'retention.count': '{count, plural, one {# is due for destruction.} other {# are due for destruction.}}',
  'retention.navigation': '{count, plural, one {# to destroy} other {# to destroy}}',
  'retention.in-reviews':
    '{count, plural, one {Beside reviews, # thing is past the day by which it must be destroyed.} other {Beside reviews, # things are past the day by which they must be destroyed.}}',
  'retention.show': 'Show what must be destroyed',
  'retention.what': 'What',
  'retention.since': 'Due since',
  'retention.by': 'By which period',
  'retention.choose': 'Choose {what}',
  'retention.choose-all': 'Choose all',
  'retention.is.left': '{person}, who left',
  'retention.is.record':
    '{count, plural, one {# entry of the record about {person}} other {# entries of the record about {person}}}',
  'retention.is.advice':
    '{count, plural, one {# proposal, decision, comparison or outlook in {name}} other {# proposals, decisions, comparisons, outlooks and changes of them in {name}}}',
  'retention.is.estate': 'The estate {name}',
  'retention.period-of': '{kind}: {months, plural, one {# month} other {# months}} after {date}',
  'retention.destroy': 'Destroy the chosen…',

  'retention.sure': 'Destroy for good',
  'retention.sure-count': 'This destroys for good:',
  'retention.sure.left':
    'All that estates still hold about them. Past changes that were about them alone say nothing any more. Where texts about others name them, the name is blackened; signed decisions about others that name them go, and so do kept proposals, comparisons and outlooks with them in it. Proposals made while they were there can’t be worked out again.',
  'retention.sure.advice': 'What of these is past its day, with the changes that were about it. What is younger stays.',
  'retention.sure.estate': 'All of it: everyone in it and all that was done there.',
  'retention.sure.record':
    'Every entry that names them, also where it is about others too. The record still verifies, and says how many entries were destroyed.',
  'retention.sure-aside': 'What was set aside of these estates because it can’t be read goes too.',
  'retention.sure-rest':
    'It was encrypted under keys of its own. What stays is encrypted under new keys, and the old keys are thrown away. Nobody can undo this: not by the passphrase, not by the recovery key.',
  'retention.sure-backups':
    'A new backup is made without it, and the older backups of this app are deleted with what was set aside.',
  'retention.sure-backups-browser':
    'Backups that you saved as files before still hold it: delete those, and save a new one. Restoring an older one brings it back, and it is due again.',
  'retention.reason': 'Reason',
  'retention.reason-about': 'It stays in the record, so name nobody here.',
  'retention.reason-missing': 'Give a reason.',
  'retention.reason-names':
    'This names somebody who is to be destroyed, and the reason stays in the record: say it without the name.',
  'retention.not-due': 'Something of this is not due any more, so nothing was destroyed. Look at the list again.',
  'retention.not-whole': 'Nothing was destroyed: without them, the estate {name} could not be opened again. {problem}',
  'retention.working': 'Destroying…',
  'retention.done': 'Destroyed',
  'retention.done-about':
    'It is gone, and the record says so. The window locks now, so that nothing of it stays in its memory. Files, papers and exports that were made of it are yours to destroy.',
  'retention.done-backups': 'A new backup was made, and the older ones were deleted.',
  'retention.done-no-backups':
    'The older backups could not be replaced: they still hold it. Make a backup, then delete the older ones in the folder of backups by hand.',
  'retention.lock': 'Lock the window',
} as const
