/** English words. Backups of all that is kept, and beginning anew. */

export const backups = {
  'backups.title': 'Backups',
  'backups.open': 'Backups…',
  'backups.files': 'Rule36 backup',
  'backups.about':
    'Everything kept here is backed up every hour while Rule36 is open, encrypted as it is here, and read back to be sure. Kept are the newest backup of each of the last 7 days, 4 weeks and 12 months. They lie on this computer: copy them elsewhere too.',
  'backups.about-browser':
    'A backup is one file with everything kept here, encrypted as it is here. Keep it apart from this computer. The passphrase of that day, or the recovery key, opens it.',
  'backups.lasting':
    'The browser promises not to clear what is kept here to make room. A person who clears the browser’s data still takes it all away.',
  'backups.not-lasting':
    'The browser does not promise to keep this: it may clear all of it to make room when the disk is nearly full. Save backups often.',
  'backups.one-copy':
    'What is kept here is kept in one copy for now: there is no room for the second one, which is kept against damage. It is tried again by itself. Free some space on the disk, and save a backup until then.',
  'backups.now': 'Back up now',
  'backups.save': 'Save a backup…',
  'backups.again': 'Try again',
  'backups.kept': 'Backed up on {when}.',
  'backups.damaged':
    '{rows, plural, one {Not backed up: # row of what is kept can’t be read, and a damaged backup would take the place of a good one. Restore a backup.} other {Not backed up: # rows of what is kept can’t be read, and a damaged backup would take the place of a good one. Restore a backup.}}',
  'backups.failed': 'Not backed up: the backup could not be written. See whether the disk is full, and try again.',
  'backups.due': 'Nothing kept here was backed up for a week or longer.',
  'backups.kind.backup': 'Backup of {when}',
  'backups.kind.set-aside': 'Set aside on {when}',
  'backups.size': '{kilobytes} kB',
  'backups.restore': 'Restore…',
  'backups.restore-one': 'Restore what was kept on {when}…',
  'backups.restore-file': 'Restore from a file…',
  'backups.restore-sure': 'Put it in the place of all that is kept',
  'backups.restore-failed': 'It was not restored, and all is as it was. See whether the disk is full, and try again.',
  'backups.sure':
    'This backup was made on {when}. It holds {estates, plural, =0 {no estates} one {# estate} other {# estates}}, with everything recorded until then.',
  'backups.sure-about':
    'It takes the place of everything kept here now, which is set aside among the backups first. Then the passphrase of that day opens it.',
  'backups.sure-about-browser':
    'It takes the place of everything kept here now, which is saved as a file first. Then the passphrase of that day opens it.',
  'backups.refused.not a backup': 'That is no backup of Rule36; choose a file whose name ends in {ending}.',
  'backups.refused.damaged': 'That backup is damaged, so nothing of it was restored. Choose another one.',
  'backups.refused.newer': 'That backup was made by a newer Rule36. Install that version, and restore it there.',
  'backups.refused.not opened': 'That backup could not be read. Choose another one.',
  'backups.none-yet': 'A backup can be restored here.',
  'backups.by-itself': 'What is kept here is backed up by itself.',
  'backups.by-hand': 'A browser backs nothing up by itself: save a backup now and then, and keep it elsewhere.',

  'anew.open': 'Both are lost…',
  'anew.title': 'Begin with nothing',
  'anew.lost':
    'Without the passphrase and without the recovery key, nobody can open what is kept here: not its maker, not your administrators. To go on, all of it has to go: every estate, every decision, the record of what was done.',
  'anew.aside':
    'The encrypted rows are set aside among the backups, in case one of the two is found again; from there they can be restored.',
  'anew.aside-browser':
    'The encrypted rows are saved as a file first, in case one of the two is found again; from it they can be restored.',
  'anew.words': 'begin with nothing',
  'anew.type': 'Type: {words}',
  'anew.not-typed': 'Type the words “{words}” to go on.',
  'anew.go': 'Begin with nothing',
  'anew.failed': 'It could not be set aside, so all is as it was. See whether the disk is full, and try again.',
} as const
